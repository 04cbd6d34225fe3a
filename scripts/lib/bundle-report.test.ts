import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bytesOf, firstScript, misplaced } from './bundle-report.mjs';

const chunk = (fileName: string, imports: string[], dynamicImports: string[], moduleIds: string[], code = 'x') =>
  ({ fileName, imports, dynamicImports, moduleIds, code });

const chunks = [
  chunk('entry.js', ['shared.js'], ['lazy.js'], ['/repo/src/entry.js']),
  chunk('shared.js', ['deep.js'], [], ['/repo/node_modules/lit/index.js']),
  chunk('deep.js', [], [], ['/repo/src/deep.js']),
  chunk('lazy.js', ['shared.js'], [], ['C:\\repo\\src\\guide.js']),
];
const first = firstScript(chunks, 'entry.js');

describe('the bundle report', () => {
  it('takes the entry and what it imports statically, and nothing that waits', () => {
    assert.deepEqual(first.map(({ fileName }) => fileName), ['entry.js', 'shared.js', 'deep.js']);
    assert.throws(() => firstScript(chunks, 'other.js'), /other.js is not in the bundle/);
  });

  it('adds up files as they are sent, each compressed alone', () => {
    const code = 'é'.repeat(1000);
    const [one, two] = [bytesOf([{ code }]), bytesOf([{ code }, { code }])];
    assert.equal(one.minified, 2000);
    assert.ok(one.brotli > 0 && one.brotli < one.minified && one.gzip < one.minified);
    assert.deepEqual(two, { minified: 4000, gzip: 2 * one.gzip, brotli: 2 * one.brotli });
  });

  it('finds a part in the first script', () => {
    const lit = { name: 'Lit', pattern: /node_modules\/lit\// };
    const problem = ["Lit: in the page's first script, as /repo/node_modules/lit/index.js"];
    assert.deepEqual(misplaced(first, chunks, [lit], []), problem);
    assert.deepEqual(misplaced(first, chunks, [], [lit]), problem);
  });

  it('is content with a part that waits or is nowhere, as it should be', () => {
    const guide = { name: 'the guide', pattern: /src\/guide\.js/ };
    const zod = { name: 'zod', pattern: /node_modules\/zod\// };
    assert.deepEqual(misplaced(first, chunks, [guide], [zod]), []);
  });

  it('is not content with a part that should wait and is nowhere', () => {
    const renamed = { name: 'the results', pattern: /src\/results\// };
    assert.deepEqual(misplaced(first, chunks, [renamed], []), ['the results: not in the bundle, expected in a chunk of its own']);
  });
});

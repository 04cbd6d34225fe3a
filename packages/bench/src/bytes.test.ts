import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstScript } from './bytes.ts';
import { asset, totalBytes } from './page-load/asset.ts';

test('the first script is what is imported at once, and nothing that is imported on demand', () => {
  const assets = [
    asset('a/main.js', 'import{x}from"./shared.js";import"./effect.js";x();import("./later.js")'),
    asset('a/shared.js', "export{y as x}from './deep.js'"),
    asset('a/effect.js', 'import{x}from"./shared.js"'),
    asset('a/deep.js', ''),
    asset('a/later.js', ''),
  ];
  assert.deepEqual(firstScript(assets, 'a/main.js').map(({ path }) => path).sort(), ['a/deep.js', 'a/effect.js', 'a/main.js', 'a/shared.js']);
  assert.throws(() => firstScript(assets, 'a/none.js'), /not in the bundle/);
});

test('bytes are of each file alone', () => {
  const text = 'readiness '.repeat(1000);
  const { plain, brotli, gzip } = totalBytes([asset('a.js', text), asset('b.css', text)]);
  assert.equal(plain, 20_000);
  assert.ok(brotli < gzip && gzip < 500 && brotli > 20);
});

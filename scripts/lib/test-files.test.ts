import assert from 'node:assert/strict';
import { test } from 'node:test';
import { temporaryFolder } from './temporary-folder.mjs';
import { testFiles } from './test-files.mjs';

test('sorts test files by where they run, and leaves out what is not ours', (t) => {
  const paths = [
    'packages/core/src/a.test.ts', 'packages/core/test/golden/b.test.ts', 'packages/core/src/a.ts',
    'packages/elements/src/survey/c.test.ts', 'packages/elements/src/results/d.node.test.ts',
    'examples/site/e.browser.test.ts', 'examples/site/f.test.ts', 'scripts/g.test.ts', 'docs/h.test.ts',
    'packages/core/dist/i.test.ts', 'packages/bench/peers/node_modules/x/j.test.ts', 'node_modules/k.test.ts',
  ];
  assert.deepEqual(testFiles(temporaryFolder(t, Object.fromEntries(paths.map((path) => [path, ''])))), {
    node: [
      'docs/h.test.ts', 'examples/site/f.test.ts', 'packages/core/src/a.test.ts', 'packages/core/test/golden/b.test.ts',
      'packages/elements/src/results/d.node.test.ts', 'scripts/g.test.ts',
    ],
    browser: ['examples/site/e.browser.test.ts', 'packages/elements/src/survey/c.test.ts'],
  });
});

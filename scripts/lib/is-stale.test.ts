import assert from 'node:assert/strict';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isStale } from './is-stale.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

test('an output is stale when it is missing, or older than anything it is made from', (t) => {
  const folder = temporaryFolder(t, { 'src/deep/a.ts': '', 'config.mjs': '', 'out.js': '' });
  const at = (path: string, date: string) => utimesSync(join(folder, path), new Date(date), new Date(date));
  const inputs = ['src', 'config.mjs'].map((path) => join(folder, path));
  const output = join(folder, 'out.js');
  for (const path of ['src', 'src/deep', 'src/deep/a.ts', 'config.mjs']) at(path, '2026-01-01');

  at('out.js', '2026-01-02');
  assert.equal(isStale(output, inputs), false);
  assert.equal(isStale(`${output}.missing`, inputs), true);
  at('src/deep/a.ts', '2026-01-03');
  assert.equal(isStale(output, inputs), true);
  at('out.js', '2026-01-04');
  assert.equal(isStale(output, inputs), false);
  at('config.mjs', '2026-01-05');
  assert.equal(isStale(output, inputs), true);
});

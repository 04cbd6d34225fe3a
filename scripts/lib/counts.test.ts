import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { closingLine, countsOfRun, exitCode, readCounts, sum } from './counts.mjs';
import { root } from './root.mjs';
import { temporaryFolder } from './temporary-folder.mjs';
import { countSession } from './wtr-count-reporter.mjs';

describe('counts', () => {
  it('add up to one closing line', () => {
    const total = sum([{ passed: 2, failed: 0, skipped: 1 }, { passed: 3, failed: 1, skipped: 0 }]);
    assert.equal(closingLine(total), '5 passed, 1 failed, 1 skipped');
  });

  it('are good only when something passed and nothing failed', () => {
    assert.equal(exitCode({ passed: 1, failed: 0, skipped: 5 }), 0);
    assert.equal(exitCode({ passed: 9, failed: 1, skipped: 0 }), 1);
    assert.equal(exitCode({ passed: 0, failed: 0, skipped: 5 }), 1);
  });

  it('hold a failure when a run wrote nothing, or ended badly without one', (t) => {
    const file = join(temporaryFolder(t, { 'counts.json': '{"passed":3,"failed":0,"skipped":0}' }), 'counts.json');
    assert.deepEqual(countsOfRun(file, 0), { passed: 3, failed: 0, skipped: 0 });
    assert.deepEqual(countsOfRun(file, 1), { passed: 3, failed: 1, skipped: 0 });
    assert.deepEqual(countsOfRun(`${file}.missing`, 0), { passed: 0, failed: 1, skipped: 0 });
  });
});

/** The counts of a real run of these test files, by Node's runner with our reporter. */
function countsOf(t: TestContext, files: Record<string, string>) {
  const folder = temporaryFolder(t, files);
  const counts = join(folder, 'counts.json');
  const reporter = new URL('node-count-reporter.mjs', import.meta.url).href;
  const env = { ...process.env };
  delete env['NODE_TEST_CONTEXT']; // or the inner runner would report to the outer
  spawnSync(process.execPath, [
    '--test', `--test-reporter=${reporter}`, `--test-reporter-destination=${counts}`, ...Object.keys(files).map((file) => join(folder, file)),
  ], { cwd: root, env });
  return readCounts(counts);
}

describe('the reporter for Node', () => {
  it('counts tests, not suites', (t) => {
    assert.deepEqual(countsOf(t, {
      'a.test.mjs': `import { describe, test } from 'node:test';
        describe('suite', () => { test('one', () => {}); test('two', () => { throw new Error(); }); });
        test('three', { skip: true }, () => {}); test('four', { todo: true }, () => {});`,
    }), { passed: 1, failed: 1, skipped: 2 });
  });

  it('counts a file without a test, and one that does not load, as failed', (t) => {
    assert.deepEqual(countsOf(t, {
      'good.test.mjs': "import { test } from 'node:test'; test('one', () => {});",
      'empty.test.mjs': '',
      'broken.test.mjs': "import './missing.mjs';",
    }), { passed: 1, failed: 2, skipped: 0 });
  });
});

describe('the reporter for the browser', () => {
  const pass = { passed: true, skipped: false };
  const fail = { passed: false, skipped: false };
  const skip = { passed: false, skipped: true };

  it('counts the tests of nested suites', () => {
    const testResults = { tests: [pass], suites: [{ tests: [fail, skip], suites: [{ tests: [pass], suites: [] }] }] };
    assert.deepEqual(countSession({ passed: false, testResults }), { passed: 2, failed: 1, skipped: 1 });
  });

  it('counts a file without a test, and one that fails outside its tests, as failed', () => {
    assert.deepEqual(countSession({ passed: false }), { passed: 0, failed: 1, skipped: 0 });
    assert.deepEqual(countSession({ passed: true, testResults: { tests: [], suites: [] } }), { passed: 0, failed: 1, skipped: 0 });
    assert.deepEqual(countSession({ passed: false, testResults: { tests: [pass], suites: [] } }), { passed: 1, failed: 1, skipped: 0 });
  });
});

import { mkdirSync, rmSync } from 'node:fs';
import { countsOfRun, noCounts } from './counts.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { bin, node } from './run.mjs';
import { testFiles } from './test-files.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

const results = '.results';
const oneFailure = { ...noCounts(), failed: 1 };

/**
 * All tests: types, Node and the browser, on what is built. A browser that cannot be had fails only the tests that need it.
 * @param {{ wanted?: readonly string[], options?: readonly string[] }} [choice] parts of paths, one of which a test file must
 *   have; and options for Web Test Runner
 * @returns {Counts[]}
 */
export function runTests({ wanted = [], options = [] } = {}) {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results);
  const browser = browserOrReason();
  const { node: inNode, browser: inBrowser } = testFiles();
  const chosen = (/** @type {string[]} */ files) => files.filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
  const nothing = wanted.length > 0 ? noCounts() : oneFailure; // tests that have gone missing are a failure
  return [
    typecheck(),
    inNodeCounts(chosen(inNode), nothing, browser.path),
    inBrowserCounts(chosen(inBrowser), nothing, browser, options),
  ];
}

/** @returns {{ path?: string, reason?: string }} */
function browserOrReason() {
  try {
    return { path: ensureBrowser() };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

function typecheck() {
  if (node([bin('typescript', 'tsc'), '--project', 'tsconfig.test.json']) === 0) return noCounts();
  console.error('The types of the tests, examples or scripts do not fit: see above. Counted as one failure.');
  return oneFailure;
}

/** @param {string[]} files @param {Counts} nothing @param {string | undefined} browser */
function inNodeCounts(files, nothing, browser) {
  if (files.length === 0) return none('Node', nothing);
  const counts = `${results}/node.json`;
  const code = node([
    '--import', 'tsx', '--test', '--test-concurrency=2',
    '--test-reporter=spec', '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/lib/node-count-reporter.mjs', `--test-reporter-destination=${counts}`,
    ...files,
  ], { env: { CHROME_PATH: browser } });
  return countsOfRun(counts, code);
}

/** @param {string[]} files @param {Counts} nothing @param {{ path?: string, reason?: string }} browser @param {readonly string[]} options */
function inBrowserCounts(files, nothing, { path, reason }, options) {
  if (files.length === 0) return none('the browser', nothing);
  if (!path) {
    console.error(reason);
    return oneFailure;
  }
  const code = node([bin('@web/test-runner', 'wtr'), '--files', ...files, ...options], { env: { CHROME_PATH: path } });
  return countsOfRun(`${results}/browser.json`, code);
}

/** @param {string} where @param {Counts} counts */
function none(where, counts) {
  console.error(`No test for ${where} was found.`);
  return counts;
}

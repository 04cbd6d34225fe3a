import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sum } from '../lib/counts.mjs';
import { countSession } from '../lib/wtr-count-reporter.mjs';

/**
 * @typedef {'passed' | 'failed' | 'skipped'} Outcome
 * @typedef {object} EngineRun what happened in one engine
 * @property {import('../lib/counts.mjs').Counts} counts
 * @property {readonly { file: string, name: string, outcome: Outcome }[]} tests each by its full name
 *
 * @typedef {{ name: string, passed: boolean, skipped: boolean }} Test
 * @typedef {{ name: string, tests: Test[], suites: Suite[] }} Suite
 * @typedef {{ testFile: string, passed: boolean, testResults?: Suite | undefined }} Session one test file
 */

/**
 * A reporter of Web Test Runner: writes what happened to each test as JSON when the run stops.
 * @param {string} file
 */
export function engineReporter(file) {
  return {
    /** @param {{ sessions: Session[] }} run */
    stop({ sessions }) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(runOf(sessions)));
    },
  };
}

/**
 * @param {readonly Session[]} sessions
 * @returns {EngineRun}
 */
export function runOf(sessions) {
  return {
    counts: sum(sessions.map(countSession)),
    tests: sessions.flatMap(({ testFile, testResults }) => (testResults ? testsIn(testResults).map((test) => ({ file: testFile, ...test })) : [])),
  };
}

/**
 * @param {Suite} suite @param {string} [prefix]
 * @returns {{ name: string, outcome: Outcome }[]}
 */
function testsIn(suite, prefix = '') {
  const named = (/** @type {string} */ name) => [prefix, name].filter(Boolean).join(' ');
  return [
    ...suite.tests.map(({ name, passed, skipped }) => ({ name: named(name), outcome: /** @type {Outcome} */ (skipped ? 'skipped' : passed ? 'passed' : 'failed') })),
    ...suite.suites.flatMap((inner) => testsIn(inner, named(inner.name))),
  ];
}

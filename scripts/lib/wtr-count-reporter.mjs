import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { noCounts, sum } from './counts.mjs';

/**
 * @typedef {{ passed: boolean, skipped: boolean }} Test
 * @typedef {{ tests: Test[], suites: Suite[] }} Suite
 * @typedef {{ passed: boolean, testResults?: Suite | undefined }} Session one test file in one browser
 */

/**
 * A reporter of Web Test Runner: writes the run's counts as JSON when it stops.
 * @param {string} file
 */
export function wtrCountReporter(file) {
  return {
    /** @param {{ sessions: Session[] }} run */
    stop({ sessions }) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(sum(sessions.map(countSession))));
    },
  };
}

/**
 * A file that does not load, holds no test, or fails outside its tests is one failure.
 * @param {Session} session
 */
export function countSession({ passed, testResults }) {
  const counts = noCounts();
  for (const test of testResults ? testsIn(testResults) : []) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  }
  const empty = counts.passed + counts.failed + counts.skipped === 0;
  if (empty || (!passed && counts.failed === 0)) counts.failed++;
  return counts;
}

/** @param {Suite} suite @returns {Test[]} */
function testsIn(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsIn)];
}

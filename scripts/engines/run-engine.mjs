import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { noCounts } from '../lib/counts.mjs';
import { root } from '../lib/root.mjs';
import { bin } from '../lib/run.mjs';
import { versionOf } from './engines.mjs';
import { cannot } from './paths.mjs';
import { startWebKitDriver } from './webkit-driver.mjs';

/**
 * @typedef {import('./engines.mjs').Engine} Engine
 * @typedef {import('./engine-reporter.mjs').EngineRun} EngineRun
 *
 * @typedef {EngineRun & { engine: Engine, version?: string, missing?: string, problems: readonly string[] }} EngineReport
 *   `missing`: why it did not run at all
 */

const longest = 15 * 60_000;

/**
 * Runs the core paths in one engine. One that is not installed is skipped, which counts as one skipped.
 * @param {Engine} engine
 * @returns {Promise<EngineReport>}
 */
export async function runEngine(engine) {
  const programs = engine.find();
  if (!programs) return { engine, missing: `not installed: ${engine.install}`, counts: { ...noCounts(), skipped: 1 }, tests: [], problems: [] };
  const program = programs[engine.browser] ?? '';
  console.log(`\n${engine.name}: ${program}`);
  const results = `${root}.results/engines/${engine.id}.json`;
  rmSync(results, { force: true });
  try {
    const driver = engine.id === 'webkitgtk' ? await startWebKitDriver(programs) : undefined;
    try {
      const code = await webTestRunner({ ENGINE: engine.id, ENGINE_PROGRAM: program, ENGINE_PORT: String(driver?.port ?? ''), ENGINE_RESULTS: results });
      return { engine, version: driver?.version ?? versionOf(program), ...checked(engine, readRun(results), code) };
    } finally {
      driver?.stop();
    }
  } catch (error) {
    return { engine, ...failed(error instanceof Error ? error.message : String(error)) };
  }
}

/**
 * Holds a run to its word: it ended well, and what was to be skipped was there.
 * @param {Engine} engine @param {EngineRun | undefined} run @param {number} code of its process
 * @returns {EngineRun & { problems: string[] }}
 */
export function checked(engine, run, code) {
  if (!run) return failed('The run broke off: see above.');
  const problems = (cannot[engine.id] ?? [])
    .filter(({ test }) => !run.tests.some(({ name, outcome }) => name === test && outcome === 'skipped'))
    .map(({ test }) => `“${test}” is to be skipped, but there is no such test: correct scripts/engines/paths.mjs.`);
  if (code !== 0 && run.counts.failed === 0) problems.push('The run ended badly, though no test failed: see above.');
  return { tests: run.tests, counts: { ...run.counts, failed: run.counts.failed + problems.length }, problems };
}

/** @param {string} problem */
const failed = (problem) => ({ tests: [], counts: { ...noCounts(), failed: 1 }, problems: [problem] });

/** @param {string} file @returns {EngineRun | undefined} */
function readRun(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {Readonly<Record<string, string>>} env
 * @returns {Promise<number>} its exit code; 1 when it took too long or was ended
 */
function webTestRunner(env) {
  const child = spawn(process.execPath, [bin('@web/test-runner', 'wtr'), '--config', 'scripts/engines/wtr.config.mjs'], {
    cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'],
  });
  // It closes its browser when it is asked to end, so it is asked first.
  const end = () => void child.kill('SIGTERM');
  process.once('exit', end);
  const timer = setTimeout(end, longest);
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => {
      clearTimeout(timer);
      process.off('exit', end);
      resolve(code ?? 1);
    });
  });
}

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] default: the repository
 * @property {Readonly<Record<string, string | undefined>>} [env] added to this process's own
 */

/** @param {RunOptions} options */
const inherit = ({ cwd = root, env = {} }) => /** @type {const} */ ({ cwd, env: { ...process.env, ...env }, stdio: 'inherit' });

/**
 * Runs Node with these arguments, showing its output, and waits.
 * No shell and no `.bin` links, so that it is the same on every system.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {number} its exit code; 1 when a signal ended it
 */
export function node(args, options = {}) {
  return spawnSync(process.execPath, args, inherit(options)).status ?? 1;
}

/**
 * Like {@link node}, and ends this process with the same code when it fails.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function run(args, options) {
  const code = node(args, options);
  if (code !== 0) process.exit(code);
}

/**
 * Starts Node with these arguments beside this process.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function start(args, options = {}) {
  return spawn(process.execPath, args, inherit(options));
}

/**
 * The script behind an installed command, such as `bin('typescript', 'tsc')`.
 * @param {string} packageName
 * @param {string} [command]
 * @returns {string} its path
 */
export function bin(packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin: commands } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof commands === 'string' ? commands : commands[command]);
}

/**
 * Runs npm and waits.
 * @param {readonly string[]} args fixed words only: without npm's own script they pass through a shell
 * @param {string} [cwd]
 * @returns {number} its exit code
 */
export function npm(args, cwd = root) {
  const script = npmScript();
  if (script) return node([script, ...args], { cwd });
  return spawnSync('npm', args, { ...inherit({ cwd }), shell: process.platform === 'win32' }).status ?? 1;
}

/** npm's script: the one that runs us, or the one that came with Node. */
function npmScript() {
  const beside = dirname(process.execPath);
  return [
    process.env['npm_execpath'] ?? '',
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find((path) => path.endsWith('npm-cli.js') && existsSync(path));
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { npm } from './run.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages by their place, such as `node_modules/lit` */

/**
 * Whether a folder's packages are missing, or not what its lockfile says since that was changed.
 * The date alone would not do: git touches the lockfile whenever it changes branches.
 * @param {string} folder
 */
export function needsInstall(folder) {
  const lockfile = join(folder, 'package-lock.json');
  const installed = join(folder, 'node_modules', '.package-lock.json'); // npm's note of what it did
  if (!existsSync(installed)) return true;
  return changedAt(lockfile) > changedAt(installed) && !satisfies(packagesIn(installed), packagesIn(lockfile));
}

/** @param {string} file */
const changedAt = (file) => statSync(file).mtimeMs;

/** @param {string} lockfile @returns {Packages} */
const packagesIn = (lockfile) => JSON.parse(readFileSync(lockfile, 'utf8')).packages;

/** Optional packages are left out: most are for other systems. @param {Packages} installed @param {Packages} wanted */
function satisfies(installed, wanted) {
  return Object.entries(wanted).every(([place, { version, optional }]) =>
    optional || !place.includes('node_modules/') || (place in installed && installed[place]?.version === version));
}

/**
 * Installs what a folder's lockfile names, unless it is there already. Ends the process when that fails.
 * Uses nothing but Node, because it runs before anything is installed.
 * @param {string} [folder]
 */
export function ensureDependencies(folder = root) {
  checkNode(process.versions.node);
  if (!needsInstall(folder)) return;
  console.log('Installing dependencies …');
  const code = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  if (code === 0) return;
  console.error('Could not install the dependencies: see what npm says above.');
  process.exit(code);
}

/** @param {string} version */
function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node 20.19 or newer is needed; this is ${version}. Get one from https://nodejs.org.`);
  process.exit(1);
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/**
 * What the search depends on; tests give their own.
 * @typedef {object} System
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} platform as in `process.platform`
 * @property {(path: string) => boolean} exists
 * @property {boolean} isRoot
 * @property {() => boolean} installChromium whether it worked
 */

/** @type {System} */
const thisSystem = {
  env: process.env,
  platform: process.platform,
  exists: existsSync,
  isRoot: process.getuid?.() === 0,
  installChromium,
};

/**
 * The browser to test in: `CHROME_PATH`, else an installed Chrome, Chromium or Edge, else Debian's package.
 * @param {System} [system]
 * @returns {string} path of the program
 * @throws {Error} with one sentence that says what to do
 */
export function ensureBrowser(system = thisSystem) {
  const { env, exists } = system;
  if (env['CHROME_PATH']) {
    if (exists(env['CHROME_PATH'])) return env['CHROME_PATH'];
    throw new Error(`CHROME_PATH is ${env['CHROME_PATH']}, but nothing is there: correct it, or unset it to use an installed browser.`);
  }
  return findBrowser(system) ?? installBrowser(system);
}

/** @param {System} system */
function installBrowser(system) {
  const canInstall = system.platform === 'linux' && system.isRoot && system.exists('/usr/bin/apt-get');
  const found = canInstall && system.installChromium() ? findBrowser(system) : undefined;
  if (found) return found;
  throw new Error('The tests need a browser: install Chrome, Chromium or Edge, or set CHROME_PATH to the program of one.');
}

/**
 * The first Chrome, Chromium or Edge on PATH or in one of the usual places.
 * @param {Pick<System, 'env' | 'platform' | 'exists'>} system
 * @returns {string | undefined}
 */
export function findBrowser({ env, platform, exists }) {
  return [...onPath(env, platform), ...usualPlaces(env, platform)].find(exists);
}

const linuxNames = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'];
const windowsNames = ['chrome.exe', 'chromium.exe', 'msedge.exe'];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsApps = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** @param {System['env']} env @param {string} platform */
function onPath(env, platform) {
  const windows = platform === 'win32';
  const path = env['PATH'] ?? env['Path'] ?? '';
  const folders = path.split(windows ? ';' : ':').filter(Boolean);
  const names = windows ? windowsNames : linuxNames;
  return names.flatMap((name) => folders.map((folder) => (windows ? win32 : posix).join(folder, name)));
}

/** @param {System['env']} env @param {string} platform */
function usualPlaces(env, platform) {
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return windowsApps.flatMap((app) => folders.flatMap((folder) => (folder ? [win32.join(folder, app)] : [])));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])];
    return macApps.flatMap((app) => folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  return [...linuxNames.map((name) => `/usr/bin/${name}`), '/opt/google/chrome/chrome', '/snap/bin/chromium', '/opt/microsoft/msedge/msedge'];
}

function installChromium() {
  console.log('Installing Chromium for the tests …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', 'chromium']]
    .every((args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0);
}

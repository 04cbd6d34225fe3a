import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { findBrowser } from '../lib/ensure-browser.mjs';

/**
 * What the search for engines depends on; tests give their own.
 * @typedef {object} System
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} platform as in `process.platform`
 * @property {(path: string) => boolean} exists
 * @property {(folder: string) => readonly string[]} list names in a folder; none when it is not there
 *
 * @typedef {'chromium' | 'firefox' | 'webkitgtk'} EngineId
 *
 * @typedef {object} Engine
 * @property {EngineId} id
 * @property {string} name
 * @property {(system?: System) => Readonly<Record<string, string>> | undefined} find programs it needs, by name; nothing when one is missing
 * @property {string} browser which of those programs says its version
 * @property {string} install how to get it
 */

/** @type {System} */
const thisSystem = {
  env: process.env,
  platform: process.platform,
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
};

/** The engines, in the order they are run in. @type {readonly Engine[]} */
export const engines = [
  {
    id: 'chromium',
    name: 'Chromium',
    find: (system = thisSystem) => all({ browser: given(system, 'CHROME_PATH') ?? findBrowser(system) }),
    browser: 'browser',
    install: 'apt-get install chromium (or install Chrome or Edge, or set CHROME_PATH)',
  },
  {
    id: 'firefox',
    name: 'Firefox',
    find: (system = thisSystem) => all({ browser: given(system, 'FIREFOX_PATH') ?? firefoxPlaces(system).find(system.exists) }),
    browser: 'browser',
    install: 'apt-get install firefox-esr (or install Firefox, or set FIREFOX_PATH)',
  },
  {
    id: 'webkitgtk',
    name: 'WebKitGTK',
    find: (system = thisSystem) => all({
      driver: onPath(system, 'WebKitWebDriver'),
      display: onPath(system, 'Xvfb'),
      browser: miniBrowsers(system).find(system.exists),
    }),
    browser: 'browser',
    install: 'apt-get install webkit2gtk-driver xvfb (Linux only)',
  },
];

/**
 * @param {string} program
 * @returns {string} such as `153.7.0esr`; `unknown` when it does not say
 */
export function versionOf(program) {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return /\d+(\.\d+)+\w*/.exec(stdout ?? '')?.[0] ?? 'unknown';
}

/** @param {Readonly<Record<string, string | undefined>>} programs */
function all(programs) {
  return Object.values(programs).every(Boolean) ? /** @type {Record<string, string>} */ (programs) : undefined;
}

/** A program the environment names. @param {System} system @param {string} name */
function given({ env, exists }, name) {
  const path = env[name];
  return path && exists(path) ? path : undefined;
}

/** @param {System} system @param {string} name */
function onPath({ env, exists }, name) {
  return [...(env['PATH'] ?? '').split(':').filter(Boolean), '/usr/bin'].map((folder) => `${folder}/${name}`).find(exists);
}

/** @param {System} system */
function firefoxPlaces({ env, platform }) {
  if (platform === 'win32') return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)']].flatMap((folder) => (folder ? [`${folder}\\Mozilla Firefox\\firefox.exe`] : []));
  if (platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  const folders = [...(env['PATH'] ?? '').split(':').filter(Boolean), '/usr/bin', '/snap/bin'];
  return ['firefox', 'firefox-esr'].flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

/** The browser that comes with the library; its folder has the machine's name in it. @param {System} system */
function miniBrowsers({ list }) {
  return ['/usr/lib', '/usr/libexec', '/usr/lib64'].flatMap((top) => [top, ...list(top).map((name) => `${top}/${name}`)])
    .flatMap((folder) => ['4.1', '4.0', '6.0'].map((api) => `${folder}/webkit${api === '6.0' ? 'gtk' : '2gtk'}-${api}/MiniBrowser`));
}

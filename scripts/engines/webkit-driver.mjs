import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebDriverClient } from './webdriver-client.mjs';

/**
 * @typedef {object} WebKitDriver
 * @property {number} port where it takes orders
 * @property {string} version of WebKitGTK
 * @property {() => void} stop ends it with everything it started, at once; a second time does nothing
 */

/**
 * WebKitGTK's driver on a screen of its own that nobody sees, with a home folder of its own, so that nothing of one
 * run is left for the next.
 * @param {Readonly<Record<string, string>>} programs
 * @returns {Promise<WebKitDriver>}
 */
export async function startWebKitDriver({ display = '', driver = '', browser = '' }) {
  const home = mkdtempSync(join(tmpdir(), 'webkit-engine-'));
  /** @type {import('node:child_process').ChildProcess[]} */
  const started = [];
  const stop = () => {
    for (const child of started.splice(0).reverse()) endGroup(child);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', stop);
  try {
    const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    started.push(screen);
    const number = await firstLine(screen);
    const port = await freePort();
    const env = {
      ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home, DISPLAY: `:${number}`,
      // Drawn by software, and without a desktop's helpers that nobody would end.
      GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', GSETTINGS_BACKEND: 'memory', WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    };
    started.push(spawn(driver, ['--host=127.0.0.1', `--port=${port}`], { detached: true, stdio: 'ignore', env }));
    await untilReady(port);
    return { port, version: await versionBehind(port, browser), stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** What a session is asked for with. @param {string} browser */
export const capabilitiesOf = (browser) => ({ 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } });

/** A driver's browser is in the driver's process group, and ends with it. @param {import('node:child_process').ChildProcess} child */
function endGroup({ pid }) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // it has ended already
  }
}

/** @param {import('node:child_process').ChildProcess} screen @returns {Promise<string>} */
function firstLine(screen) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb did not start within 20 seconds.')), 20_000);
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}.`)));
    screen.stdio[3]?.once('data', (/** @type {Buffer} */ data) => {
      clearTimeout(timer);
      resolve(String(data).trim());
    });
  });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** @param {number} port */
async function untilReady(port) {
  for (let tries = 0; tries < 100; tries++) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).then((answer) => answer.ok, () => false);
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start within 10 seconds.');
}

/** The driver has no word for it, but its browser does. @param {number} port @param {string} browser */
async function versionBehind(port, browser) {
  const { client, version } = await WebDriverClient.open(`http://127.0.0.1:${port}`, capabilitiesOf(browser));
  await client.close();
  return version;
}

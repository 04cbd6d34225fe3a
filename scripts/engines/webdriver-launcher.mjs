import { buttonCode, keyCode, WebDriverClient } from './webdriver-client.mjs';

/** @typedef {import('./webdriver-client.mjs').Button} Button */

/**
 * Web Test Runner's way to a browser behind a WebDriver server, one test file at a time. Its own launcher for that
 * brings several hundred packages and cannot hold a key down; this one needs none.
 * @param {{ server: string, name: string, capabilities: Readonly<Record<string, unknown>> }} options
 */
export function webdriverLauncher({ server, name, capabilities }) {
  /** @type {WebDriverClient | undefined} */
  let client;
  /** @type {string | undefined} */
  let active;

  /** Pages are not waited for: a test file may be done before its page is. */
  const browser = async () => (client ??= (await WebDriverClient.open(server, { ...capabilities, pageLoadStrategy: 'none' })).client);

  return {
    name,
    // The runner's commands then ask for a page with a keyboard and a mouse, which is what we have.
    type: 'playwright',
    async initialize() {},
    /** @param {string} id @param {string} url */
    async startSession(id, url) {
      active = id;
      await (await browser()).goTo(url);
    },
    /** @param {string} id */
    isActive: (id) => id === active,
    /** @param {string} _id */
    getBrowserUrl: async (_id) => (await browser()).run('return location.href'),
    async stopSession() {
      active = undefined;
      await (await browser()).goTo('about:blank');
      return {};
    },
    async startDebugSession() {
      throw new Error(`${name} cannot be looked into from here.`);
    },
    async stop() {
      await client?.close().catch(() => undefined);
      client = undefined;
    },
    getPage: () => client && pageOf(client),
  };
}

/**
 * The part of Playwright's page that the runner's commands use.
 * @param {WebDriverClient} client
 */
function pageOf(client) {
  const down = (/** @type {string} */ key) => ({ type: 'keyDown', value: keyCode(key) });
  const up = (/** @type {string} */ key) => ({ type: 'keyUp', value: keyCode(key) });
  const move = (/** @type {number} */ x, /** @type {number} */ y) => ({ type: 'pointerMove', duration: 0, x, y });
  const press = (/** @type {Button} */ button) => ({ type: 'pointerDown', button: buttonCode(button) });
  const release = (/** @type {Button} */ button) => ({ type: 'pointerUp', button: buttonCode(button) });
  return {
    setViewportSize: client.setViewport.bind(client),
    keyboard: {
      type: (/** @type {string} */ text) => client.type([...text].flatMap((key) => [down(key), up(key)])),
      press: (/** @type {string} */ key) => client.type([down(key), up(key)]),
      down: (/** @type {string} */ key) => client.type([down(key)]),
      up: (/** @type {string} */ key) => client.type([up(key)]),
    },
    mouse: {
      move: (/** @type {number} */ x, /** @type {number} */ y) => client.point([move(x, y)]),
      click: (/** @type {number} */ x, /** @type {number} */ y, /** @type {{ button: Button }} */ { button }) => client.point([move(x, y), press(button), release(button)]),
      down: (/** @type {{ button: Button }} */ { button }) => client.point([press(button)]),
      up: (/** @type {{ button: Button }} */ { button }) => client.point([release(button)]),
    },
  };
}

/** What WebDriver calls the keys that are not a character. */
const keys = /** @type {Readonly<Record<string, string>>} */ ({
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C', Space: ' ',
  PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017', Meta: '\uE03D',
});
const buttons = /** @type {Readonly<Record<string, number>>} */ ({ left: 0, middle: 1, right: 2 });

/** @typedef {'left' | 'middle' | 'right'} Button @typedef {Record<string, unknown>} Action */

/**
 * A browser that is told what to do by W3C WebDriver: as much of the protocol as tests need, and no more.
 * https://www.w3.org/TR/webdriver2/
 */
export class WebDriverClient {
  /** @type {string} */
  #session;

  /** @param {string} session address of the session */
  constructor(session) {
    this.#session = session;
  }

  /**
   * @param {string} server its address
   * @param {Readonly<Record<string, unknown>>} capabilities
   */
  static async open(server, capabilities) {
    const { sessionId, capabilities: got } = await send('POST', `${server}/session`, { capabilities: { alwaysMatch: capabilities } });
    return { client: new WebDriverClient(`${server}/session/${sessionId}`), version: String(got.browserVersion ?? 'unknown') };
  }

  close() {
    return send('DELETE', this.#session);
  }

  /** @param {string} url */
  goTo(url) {
    return this.#post('url', { url });
  }

  /** @param {string} script the body of a function */
  run(script) {
    return this.#post('execute/sync', { script, args: [] });
  }

  /**
   * Sets the size of what a page sees, which is less than the window.
   * @param {{ width: number, height: number }} wanted
   */
  async setViewport(wanted) {
    const inside = () => this.run('return { width: innerWidth, height: innerHeight }');
    for (let tries = 0; tries < 20; tries++) {
      const has = await inside();
      if (has.width === wanted.width && has.height === wanted.height) return;
      const { width, height } = await send('GET', `${this.#session}/window/rect`);
      await this.#post('window/rect', { width: width + wanted.width - has.width, height: height + wanted.height - has.height });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The window does not get ${wanted.width} × ${wanted.height}: ${JSON.stringify(await inside())}.`);
  }

  /** @param {readonly Action[]} actions */
  type(actions) {
    return this.#post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** @param {readonly Action[]} actions */
  point(actions) {
    return this.#post('actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  }

  /** @param {string} command @param {unknown} body */
  #post(command, body) {
    return send('POST', `${this.#session}/${command}`, body);
  }
}

/** @param {string} name of a key, or a character */
export function keyCode(name) {
  const code = keys[name] ?? name;
  if ([...code].length !== 1) throw new Error(`There is no key “${name}”.`);
  return code;
}

/** @param {Button} [button] */
export const buttonCode = (button = 'left') => buttons[button] ?? 0;

/**
 * @param {string} method @param {string} url @param {unknown} [body]
 * @returns {Promise<any>}
 */
async function send(method, url, body) {
  const answer = await fetch(url, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = /** @type {{ value: any }} */ (await answer.json());
  if (!answer.ok) throw new Error(`WebDriver: ${value?.error}: ${value?.message}`);
  return value;
}

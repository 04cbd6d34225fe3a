import type { CDPSession, Page } from 'puppeteer-core';
import { type ShownScreen, shownName } from './page-probe.ts';

/** What the page's process has done since it began: milliseconds, bytes, a count. */
export interface Metrics {
  readonly task: number;
  readonly heap: number;
  readonly nodes: number;
}

const patience = 60_000;

/** How long a button stays down, in ms: a quick person's click. Both at once would count the drawing of the first with the second. */
const pressed = 60;
const handles = 'bench';

/** A page as the DevTools protocol sees it. */
export class PageSession {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #failed: Promise<never>;
  #shown: ((screen: ShownScreen) => void) | undefined;

  static async of(page: Page): Promise<PageSession> {
    const session = await page.createCDPSession();
    for (const domain of ['Runtime', 'Performance', 'HeapProfiler'] as const) await session.send(`${domain}.enable`);
    await session.send('Runtime.addBinding', { name: shownName });
    return new PageSession(page, session);
  }

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
    this.#failed = new Promise((_, reject) => page.on('pageerror', reject));
    this.#failed.catch(() => undefined);
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === shownName) this.#shown?.(JSON.parse(payload) as ShownScreen);
    });
  }

  /** The next screen that the page's probe reports, once `act` has been done. An error of the page, or no report for a minute, is an error of the run. */
  async shown(what: string, act: () => Promise<unknown>): Promise<ShownScreen> {
    const shown = new Promise<ShownScreen>((resolve) => (this.#shown = resolve));
    const [screen] = await Promise.all([this.#within(what, shown), act()]);
    return screen;
  }

  async metrics(): Promise<Metrics> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const found = new Map(metrics.map(({ name, value }) => [name, value]));
    const value = (name: string): number => {
      const figure = found.get(name);
      if (figure === undefined) throw new Error(`the browser does not tell ${name}`);
      return figure;
    };
    return { task: 1000 * value('TaskDuration'), heap: value('JSHeapUsedSize'), nodes: value('Nodes') };
  }

  /** Bytes in use once all garbage is collected. */
  async heap(): Promise<number> {
    await this.#session.send('Runtime.releaseObjectGroup', { objectGroup: handles });
    for (let i = 0; i < 3; i++) await this.#session.send('HeapProfiler.collectGarbage');
    return (await this.metrics()).heap;
  }

  /** Evaluates an expression in the page. */
  async ask<T>(expression: string): Promise<T> {
    return (await this.#evaluate(expression, true)).value as T;
  }

  /** Elements that an expression finds, held until the next time. */
  async find(expression: string): Promise<readonly string[]> {
    await this.#session.send('Runtime.releaseObjectGroup', { objectGroup: handles });
    const { objectId = '' } = await this.#evaluate(expression, false);
    const { result } = await this.#session.send('Runtime.getProperties', { objectId, ownProperties: true });
    return result.filter(({ name }) => /^\d+$/.test(name)).map(({ value }) => value?.objectId ?? '');
  }

  /** Presses the middle of an element with the mouse, scrolled to where that is needed. */
  async press(objectId: string): Promise<void> {
    await this.#session.send('DOM.scrollIntoViewIfNeeded', { objectId });
    const { quads } = await this.#session.send('DOM.getContentQuads', { objectId });
    const [x1, y1, , , x2, y2] = (quads[0] ?? []) as readonly number[];
    if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) throw new Error('what is to be pressed has no place on the page');
    await this.#page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2, { delay: pressed });
  }

  async #evaluate(expression: string, byValue: boolean): Promise<{ readonly value?: unknown; readonly objectId?: string }> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', { expression, returnByValue: byValue, awaitPromise: true, objectGroup: handles });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result;
  }

  async #within<T>(what: string, promise: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${what}: not within ${patience} ms`)), patience);
    });
    return Promise.race([promise, late, this.#failed]).finally(() => clearTimeout(timer));
  }
}

import { fixture, html, waitUntil } from '@open-wc/testing';
import type { ReadinessSurvey } from '../../src/survey/readiness-survey.ts';
import { Reader } from './reader.ts';

/** A page with a survey in a frame: to its scripts and styles, the frame is a window. */
export class FramedPage {
  readonly #frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  /** @param asked attributes of the survey, and what the page prepares for it */
  static async open(asked: Readonly<Record<string, string>>, width = 800): Promise<FramedPage> {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Survey" width=${width} height="640"></iframe>`);
    const page = new FramedPage(frame);
    const address = new URL('./survey-page.html', import.meta.url);
    address.search = new URLSearchParams(asked).toString();
    await page.#loaded(() => (frame.src = address.href));
    return page;
  }

  get window(): Window & typeof globalThis {
    return this.#frame.contentWindow as Window & typeof globalThis;
  }

  get reader(): Reader {
    return new Reader(this.window.document.querySelector('readiness-survey') as ReadinessSurvey);
  }

  /** As the browser's own button does. */
  async reload(): Promise<void> {
    await this.#loaded(() => this.window.location.reload());
  }

  /** Sends the form on the page, and says what came with it. */
  async send(): Promise<URLSearchParams> {
    await this.#loaded(() => this.window.document.querySelector<HTMLButtonElement>('form > button')?.click());
    return new URLSearchParams(this.window.location.search);
  }

  async #loaded(go: () => void): Promise<void> {
    const loaded = new Promise((resolve) => this.#frame.addEventListener('load', resolve, { once: true }));
    go();
    await loaded;
    await waitUntil(() => this.reader.survey.shadowRoot?.querySelector('button'), 'no survey', { timeout: 10_000 });
    await this.reader.settled();
  }
}

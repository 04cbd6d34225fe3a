import { aTimeout, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/paper/define.ts';
import type { ReadinessPaperDetail } from '../../src/paper/paper-submission.ts';
import type { ReadinessPaper } from '../../src/paper/readiness-paper.ts';
import { openStore } from '../../src/storage/open-store.ts';
import type { RecordStore } from '../../src/storage/record-store.ts';
import { blankSheet } from '../../src/survey/answer-sheet.ts';
import type { SurveyPart } from '../../src/survey/survey-part.ts';
import { asked } from './paper-parts.ts';

/** What a test may set. */
export interface PaperOptions extends Partial<ReturnType<typeof asked>> {
  readonly store?: RecordStore;
  readonly lang?: string;
}

/** Paper mode on a page. */
export class PaperPage {
  readonly element = document.createElement('readiness-paper');
  readonly store: RecordStore;
  readonly handed: ReadinessPaperDetail[] = [];
  readonly saved: [name: string, text: string, type: string][] = [];
  printed = 0;
  #ids = 0;

  private constructor(store: RecordStore) {
    this.store = store;
  }

  static async open({ store = openStore(null), lang = 'en', ...rest }: PaperOptions = {}): Promise<PaperPage> {
    const page = new PaperPage(store);
    const { element } = page;
    const about = { ...asked(rest.group), ...rest };
    const tab = Math.random().toString(36).slice(2);
    element.surroundings = {
      now: () => 1000,
      randomId: () => `${tab}-${page.#ids++}`,
      print: () => page.printed++,
      save: (...file) => page.saved.push(file),
    };
    const part: SurveyPart = {
      ...about,
      sheet: blankSheet({ instrument: about.instrument.id, version: about.instrument.version, form: about.form, group: about.group, respondent: 'r' }),
      set: () => {},
      take: () => {},
      finish: () => {},
      store,
      storageKey: 'readiness:tiny-inn@2:quick',
      headingLevel: 2,
    };
    Object.assign(element, { survey: part } satisfies Partial<ReadinessPaper>);
    const around = await fixture<HTMLElement>(html`<div lang=${lang}>${element}</div>`);
    around.addEventListener('readiness-paper', ({ detail }) => page.handed.push(detail));
    for (let i = 0; i < 200 && !page.root.querySelector('.root'); i++) await aTimeout(10); // the language
    await page.settled();
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot;
  }

  /** What has the focus: a field by its key, else by its words. */
  get focused(): string {
    const active = this.root.activeElement as HTMLElement | null;
    return active?.dataset.key ?? (words(active) || active?.className || '');
  }

  /** What is said. */
  get said(): string {
    return this.text('[role=status]');
  }

  /** What stands in the fields, in order. */
  get fields(): string[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('input[data-key]')].map(({ value }) => value);
  }

  /** The listed sheets. */
  get list(): string[] {
    return [...this.root.querySelectorAll('.about-sheet')].map(words);
  }

  get buttons(): string[] {
    return [...this.root.querySelectorAll('button')].map(words);
  }

  text(selector: string): string {
    return words(this.root.querySelector(selector));
  }

  async press(name: string, at = 0): Promise<void> {
    const found = [...this.root.querySelectorAll('button')].filter((button) => words(button) === name)[at];
    if (!found) throw new Error(`No button “${name}” among: ${this.buttons.join(' | ')}`);
    found.click();
    await this.settled();
  }

  /** Presses keys one after the other; what is not a character stands in brackets: `12[Enter]`. */
  async keys(keys: string): Promise<void> {
    for (const key of keys.match(/\[\w+\]|./g) ?? []) {
      await sendKeys({ press: key.length > 1 ? key.slice(1, -1) : key });
      await this.element.updateComplete;
    }
    await this.settled();
  }

  focus(selector: string): void {
    this.root.querySelector<HTMLElement>(selector)?.focus();
  }

  async settled(): Promise<void> {
    for (let i = 0; i < 3; i++) await aTimeout(5);
    await this.element.updateComplete;
  }
}

const words = (element: Element | null): string => element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

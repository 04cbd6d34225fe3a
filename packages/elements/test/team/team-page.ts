import { aTimeout, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SurveyText } from '@readiness-kit/core';
import { openStore } from '../../src/storage/open-store.ts';
import { askedScreens } from '../../src/survey/asked-screens.ts';
import { blankSheet, type AnswerSheet, type SheetPart } from '../../src/survey/answer-sheet.ts';
import type { SurveyPart } from '../../src/survey/survey-part.ts';
import '../../src/team/define.ts';
import type { ReadinessTeam } from '../../src/team/readiness-team.ts';
import { tinyInstrument, tinyText } from '../fixtures/tiny-instrument.ts';

export interface TeamOptions {
  readonly sheet?: AnswerSheet;
  readonly lang?: string;
  readonly text?: SurveyText;
}

/** A sheet of the tiny survey; values get a stamp of 1. */
export function sheetWith(values: Partial<Record<SheetPart, Readonly<Record<string, unknown>>>> = {}, respondent = 'r-team'): AnswerSheet {
  const blank = blankSheet({ instrument: 'tiny-inn', version: '2.1.0', form: 'quick', group: 'staff', respondent });
  const stamped = Object.entries(values).map(([part, map]) => [part, Object.fromEntries(Object.entries(map ?? {}).map(([key, value]) => [key, [value, 1]]))]);
  return { ...blank, ...(Object.fromEntries(stamped) as Partial<AnswerSheet>) };
}

/** A meeting on a page, around a survey that is only a sheet. */
export class TeamPage {
  readonly element: ReadinessTeam;
  part: SurveyPart;
  /** What was handed over, each time. */
  readonly finished: unknown[] = [];
  #now = 1000;

  private constructor(element: ReadinessTeam, { sheet = sheetWith(), text = tinyText() }: TeamOptions) {
    const instrument = tinyInstrument();
    this.element = element;
    this.part = {
      instrument,
      form: 'quick',
      group: 'staff',
      screens: askedScreens(instrument, 'quick', 'staff'),
      text,
      sheet,
      set: (part, key, value) => {
        const { sheet } = this.part;
        this.part = { ...this.part, sheet: { ...sheet, [part]: { ...sheet[part], [key]: [value, this.#now++] } } };
        // As in the survey: what has changed is handed over when it is next drawn.
        queueMicrotask(() => this.hand());
      },
      take: () => {},
      finish: (more) => {
        this.finished.push(more);
      },
      store: openStore(null),
      storageKey: 'readiness:tiny-inn@2:quick',
      headingLevel: 2,
    };
  }

  static async open(options: TeamOptions = {}): Promise<TeamPage> {
    const element = document.createElement('readiness-team');
    const page = new TeamPage(element, options);
    page.hand();
    await fixture(html`<div lang=${options.lang ?? 'en'}>${element}</div>`);
    await page.settled();
    for (let i = 0; i < 200 && !page.root.querySelector('.root'); i++) await aTimeout(10); // the language
    return page;
  }

  hand(): void {
    Object.assign(this.element, { survey: this.part });
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot;
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  get heading(): string {
    return this.text('.heading');
  }

  get buttons(): string[] {
    return [...this.root.querySelectorAll('button')].map(words);
  }

  get news(): string {
    return this.text('[role=status]');
  }

  text(selector: string): string {
    return words(this.root.querySelector(selector));
  }

  team(id: string): unknown {
    return this.part.sheet.team[id]?.[0] ?? undefined;
  }

  answer(item: string): unknown {
    return this.part.sheet.answers[item]?.[0] ?? undefined;
  }

  async press(name: string): Promise<void> {
    const found = [...this.root.querySelectorAll('button')].find((button) => words(button) === name);
    if (!found) throw new Error(`No button “${name}” among: ${this.buttons.join(' | ')}`);
    found.click();
    await this.settled();
  }

  /** Presses keys as a person does; each may be a key's name, or a text to type. */
  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await sendKeys(key.length === 1 || /^[A-Z][a-zA-Z]+$/.test(key) ? { press: key } : { type: key });
      await this.settled();
    }
  }

  /** Tabs on until something is focused. */
  async tabTo(words: string): Promise<void> {
    for (let i = 0; i < 60; i++) {
      if (nameOf(this.focused) === words) return;
      await sendKeys({ press: 'Tab' });
    }
    throw new Error(`“${words}” cannot be reached by Tab; the focus is on “${nameOf(this.focused)}”.`);
  }

  async pick(...files: readonly (readonly [name: string, content: string])[]): Promise<void> {
    const carried = new DataTransfer();
    for (const [name, content] of files) carried.items.add(new File([content], name));
    const input = this.root.querySelector('input[type=file]') as HTMLInputElement;
    input.files = carried.files;
    input.dispatchEvent(new Event('change'));
    for (let i = 0; i < 200 && !this.focused?.matches('.said'); i++) await aTimeout(10); // they are read in their own time
    await this.settled();
  }

  async settled(): Promise<void> {
    // Files are read, and words of another language are loaded, in their own time.
    for (let i = 0; i < 3; i++) await aTimeout(5);
    await this.element.updateComplete;
  }
}

const words = (element: Element | null): string => element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

/** What a person would call the focused control. */
function nameOf(element: Element | null): string {
  if (!(element instanceof HTMLElement)) return '';
  const label = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0] : undefined;
  return element.getAttribute('aria-label') ?? words(label ?? element);
}

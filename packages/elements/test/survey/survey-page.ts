import { fixture, html } from '@open-wc/testing';
import type { ReadinessSurvey } from '../../src/survey/readiness-survey.ts';
import '../../src/survey/define.ts';
import { FakeStorage } from '../fixtures/fake-storage.ts';

/** What a test may set; storage is a fresh one unless given. */
export type SurveyOptions = Partial<Pick<ReadinessSurvey, 'group' | 'surveyForm' | 'respondent' | 'storageKey' | 'instrument' | 'texts' | 'localQuestions' | 'strings' | 'storage' | 'evidence' | 'results' | 'headingLevel'>> & {
  readonly lang?: string;
  readonly dir?: string;
};

/** A survey on a page, as its reader meets it. */
export class SurveyPage {
  readonly element: ReadinessSurvey;

  constructor(element: ReadinessSurvey) {
    this.element = element;
  }

  static async open({ lang = '', dir = '', ...settings }: SurveyOptions = {}): Promise<SurveyPage> {
    const element = document.createElement('readiness-survey');
    Object.assign(element, { storage: new FakeStorage(), ...settings }, lang && { lang }, dir && { dir });
    await fixture(html`<div>${element}</div>`);
    const page = new SurveyPage(element);
    await page.settled();
    for (let i = 0; i < 200 && page.root.adoptedStyleSheets.length < 3; i++) await new Promise((resolve) => setTimeout(resolve, 10)); // what is loaded later
    await page.settled();
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot;
  }

  get heading(): string {
    return this.text('.heading');
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  get inputs(): HTMLInputElement[] {
    return [...this.root.querySelectorAll('input')];
  }

  get checked(): string[] {
    return this.inputs.filter((input) => input.checked).map((input) => input.value);
  }

  get buttons(): string[] {
    return [...this.root.querySelectorAll('button')].map(words);
  }

  text(selector: string): string {
    return words(this.root.querySelector(selector));
  }

  button(name: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find((button) => words(button).startsWith(name));
    if (!found) throw new Error(`No button “${name}” among: ${this.buttons.join(' | ')}`);
    return found;
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  /** Answers the n-th question on show. */
  async pick(value: number | string, question = 0): Promise<void> {
    const input = this.root.querySelectorAll('fieldset')[question]?.querySelector<HTMLInputElement>(`input[value="${value}"]`);
    if (!input) throw new Error(`No answer ${value} to question ${question}`);
    input.click();
    await this.settled();
  }

  /** Waits for something to be drawn. */
  async until(selector: string): Promise<void> {
    for (let i = 0; i < 200 && !this.root.querySelector(selector); i++) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  /** Opens a `details`. */
  async unfold(selector: string): Promise<void> {
    this.root.querySelector<HTMLElement>(`${selector} summary`)?.click();
    await new Promise((resolve) => setTimeout(resolve, 50)); // its event comes later
    await this.settled();
  }

  /** To the district's own questions. */
  async toLocal(): Promise<void> {
    while (this.root.querySelector('.nav .primary') && !this.text('.heading').startsWith('Questions from')) await this.press(this.text('.nav .primary'));
  }

  /** From where it is to the review, giving the same answer everywhere, or none. */
  async toReview(value?: number | string): Promise<void> {
    while (this.root.querySelector('fieldset')) {
      const questions = this.root.querySelectorAll('fieldset').length;
      for (let question = 0; value !== undefined && question < questions; question++) await this.pick(value, question);
      this.root.querySelector<HTMLButtonElement>('.primary')?.click();
      await this.settled();
    }
  }

  /** The view is drawn and the focus has moved. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    await this.element.whenSaved();
    await this.element.updateComplete;
    await Promise.resolve();
  }

  /** Details of the events of a type, from now on, as the document hears them. */
  hear<K extends 'readiness-change' | 'readiness-finish' | 'readiness-storage'>(type: K): HTMLElementEventMap[K]['detail'][] {
    const heard: HTMLElementEventMap[K]['detail'][] = [];
    this.element.parentElement?.addEventListener(type, (event) => heard.push(event.detail));
    return heard;
  }
}

function words(node: Node | null): string {
  return node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

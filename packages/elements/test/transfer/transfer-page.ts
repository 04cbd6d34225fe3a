import { aTimeout, fixture, html, waitUntil } from '@open-wc/testing';
import type { SurveyText } from '@readiness-kit/core';
import '../../src/transfer/define.ts';
import type { ReadinessTransfer } from '../../src/transfer/readiness-transfer.ts';
import type { Surroundings } from '../../src/transfer/surroundings.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { askedScreens } from '../../src/survey/asked-screens.ts';
import { mergeSheets, type AnswerSheet } from '../../src/survey/answer-sheet.ts';
import type { SurveyPart } from '../../src/survey/survey-part.ts';
import { tinyText } from '../fixtures/tiny-instrument.ts';
import { here, sheetOf } from './sheets.ts';

/** What a test may set. */
export interface TransferOptions extends Partial<Pick<SurveyPart, 'form' | 'group'>> {
  readonly sheet?: AnswerSheet;
  /** Fragment of the page's address. */
  readonly hash?: string;
  readonly lang?: string;
  readonly text?: SurveyText;
  readonly noClipboard?: boolean;
  /** The address cannot be changed. */
  readonly fixed?: boolean;
}

/** The panel on a page, around a survey that is only a sheet. */
export class TransferPage {
  readonly element: ReadinessTransfer;
  part: SurveyPart;
  address: string;
  now = 1000;
  readonly copied: string[] = [];
  readonly saved: [name: string, text: string][] = [];
  readonly taken: AnswerSheet[] = [];
  tellAddress = (): void => {};

  private constructor(element: ReadinessTransfer, { hash = '', sheet = sheetOf(), form = here.form, group = here.group, text = tinyText() }: TransferOptions) {
    this.element = element;
    this.address = `https://a.example/survey?x=1${hash}`;
    this.part = {
      instrument: here.instrument,
      form,
      group,
      screens: [...askedScreens(here.instrument, form, group), { construct: '', indicators: [], local: [{ id: 'meals', prompt: { en: 'Meals?' }, answers: { en: ['No', 'Yes'] } }] }],
      text,
      sheet,
      set: () => {},
      take: (other) => {
        this.taken.push(other);
        this.update({ sheet: { ...mergeSheets(this.part.sheet, other), respondent: this.part.sheet.respondent } });
      },
      finish: () => {},
      store: openStore(null),
      storageKey: 'readiness:tiny-inn@2:quick',
      headingLevel: 2,
    };
  }

  static async open(options: TransferOptions = {}): Promise<TransferPage> {
    const element = document.createElement('readiness-transfer');
    const page = new TransferPage(element, options);
    element.surroundings = page.#surroundings(options);
    page.update({});
    await fixture(html`<div lang=${options.lang ?? 'en'}>${element}</div>`);
    await page.settled();
    for (let i = 0; i < 200 && !page.root.querySelector('.root'); i++) await new Promise((resolve) => setTimeout(resolve, 10)); // the language
    return page;
  }

  /** What the survey does when something has changed. */
  update(changes: Partial<SurveyPart>): void {
    this.part = { ...this.part, ...changes };
    Object.assign(this.element, { survey: this.part });
  }

  async go(hash: string): Promise<void> {
    this.address = `https://a.example/survey?x=1${hash}`;
    this.tellAddress();
    await this.settled();
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot;
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  get buttons(): string[] {
    return [...this.root.querySelectorAll('button')].map(words);
  }

  /** What is said at the file, or at the link. */
  said(at: 'file' | 'link'): string {
    return words(this.root.querySelector(`.${at} [role=status]`));
  }

  text(selector: string): string {
    return words(this.root.querySelector(selector));
  }

  async press(name: string): Promise<void> {
    const found = [...this.root.querySelectorAll('button')].find((button) => words(button) === name);
    if (!found) throw new Error(`No button “${name}” among: ${this.buttons.join(' | ')}`);
    found.click();
    await this.settled();
  }

  /** As a person does who picks a file. */
  async pick(content: string | File): Promise<void> {
    const input = this.root.querySelector('input[type=file]') as HTMLInputElement;
    input.files = holding(content).files;
    input.dispatchEvent(new Event('change'));
    await this.settled();
  }

  /** Opens a file that is no sheet: what reads it has to be loaded first. */
  async pickTable(content: string | File): Promise<void> {
    const before = this.said('file');
    await this.pick(content);
    await waitUntil(() => this.said('file') !== before || this.root.querySelector('#differing') !== null, 'read', { timeout: 5000 });
  }

  async drag(type: 'dragover' | 'dragleave' | 'drop', dataTransfer: DataTransfer): Promise<DragEvent> {
    const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, composed: true });
    this.root.querySelector('.file')?.dispatchEvent(event);
    await this.settled();
    return event;
  }

  async settled(): Promise<void> {
    // A file is read, and words of another language are loaded, in their own time.
    for (let i = 0; i < 5; i++) await aTimeout(5);
    await this.element.updateComplete;
  }

  #surroundings({ noClipboard, fixed }: TransferOptions): Surroundings {
    return {
      now: () => this.now,
      address: () => this.address,
      replaceAddress: (address) => {
        if (fixed) throw new DOMException('no', 'SecurityError');
        this.address = address;
      },
      onAddress: (tell) => {
        this.tellAddress = tell;
        return () => (this.tellAddress = () => {});
      },
      copy: async (text) => {
        if (noClipboard) throw new DOMException('no', 'NotAllowedError');
        this.copied.push(text);
      },
      save: (name, text) => this.saved.push([name, text]),
    };
  }
}

/** Files as they are carried by a mouse, or a picker. */
export function holding(content: string | File): DataTransfer {
  const carried = new DataTransfer();
  carried.items.add(typeof content === 'string' ? new File([content], 'answers.json') : content);
  return carried;
}

const words = (element: Element | null): string => element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

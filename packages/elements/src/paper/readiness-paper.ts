import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { closestLanguage, directionOf } from '../localize/language.ts';
import { LanguageController, type Loaders } from '../localize/language-controller.ts';
import type { Messages } from '../localize/message.ts';
import { plainDigits } from '../localize/plain-digits.ts';
import { sayIn } from '../localize/say.ts';
import type { SurveyPart } from '../survey/survey-part.ts';
import { surveyStyles } from '../survey/survey-styles.ts';
import { theme } from '../theme/theme.ts';
import { bookletStyles } from './booklet-styles.ts';
import { sheetNumber } from './sheet-number.ts';
import { PaperController } from './paper-controller.ts';
import type { PaperField } from './paper-field.ts';
import { paperCsv, paperFileName, paperJson } from './paper-files.ts';
import { paperStyles } from './paper-styles.ts';
import type { ReadinessPaperDetail } from './paper-submission.ts';
import { en, type PaperKey } from './strings/en.ts';
import { surroundingsOf, type Surroundings } from './surroundings.ts';
import { booklet } from './views/booklet.ts';
import { keyIn } from './views/key-in.ts';
import type { PaperScene } from './views/paper-scene.ts';

/**
 * @summary Asks on paper: prints a booklet, and takes in what was ticked.
 *
 * A part of `<readiness-survey>`. Nothing is sent: keyed sheets stay on the device until they are downloaded
 * or handed over.
 *
 * @tagname readiness-paper
 *
 * @fires readiness-paper - The finished sheets, when someone presses “Finish”
 */
export class ReadinessPaper extends LitElement {
  /** Theme, survey, and paper mode's own. */
  static override styles = [theme, surveyStyles, paperStyles, bookletStyles];

  static override properties = {
    survey: { attribute: false },
    surroundings: { attribute: false },
    view: { state: true },
  };

  /** The survey that is asked on paper. */
  declare survey: SurveyPart | undefined;
  /** Clock, randomness, printer and downloads; the browser's own unless given before the element is on a page. */
  declare surroundings: Surroundings;
  declare protected view: 'booklet' | 'keyIn';

  readonly #words = new LanguageController<Partial<Messages<PaperKey>>>(this, en, strings);
  readonly #state = new PaperController(this, () => ({ part: this.survey, surroundings: this.surroundings }));

  constructor() {
    super();
    this.surroundings = surroundingsOf(window);
    this.view = 'booklet';
  }

  #print = (): void => this.surroundings.print();

  /** A digit fills its field, and the next one is ready for the next digit. */
  #typed = (event: InputEvent, field: PaperField): void => {
    const input = event.target as HTMLInputElement;
    const typed = plainDigits(input.value).trim();
    if (typed === '') return void this.#state.put(field, null, '');
    const last = plainDigits(event.data ?? typed).trim().slice(-1) || typed.slice(-1);
    const fits = this.#state.put(field, Number(/^\d$/.test(last) ? last : NaN), last);
    if (fits) this.#move(input, 1);
    else void this.updateComplete.then(() => input.select());
  };

  #pressed = (event: KeyboardEvent): void => {
    const input = event.target as HTMLInputElement;
    const back = event.key === 'ArrowUp' || (event.key === 'Backspace' && input.value === '');
    if (event.isComposing || !(back || event.key === 'Enter' || event.key === 'ArrowDown')) return;
    event.preventDefault();
    if (input.closest('.sheet-number') && !this.#number(input)) return;
    this.#move(input, back ? -1 : 1);
  };

  #numbered = (event: Event): void => void this.#number(event.target as HTMLInputElement);

  #number(input: HTMLInputElement): boolean {
    const fits = this.#state.setNumber(sheetNumber(input.value));
    if (!fits) void this.updateComplete.then(() => input.select());
    return fits;
  }

  /** After the last field comes the button that ends the sheet. */
  #move(input: HTMLInputElement, by: 1 | -1): void {
    const stops = [...this.renderRoot.querySelectorAll<HTMLElement>('.sheet input.key, .sheet .nav .primary')];
    stops[stops.indexOf(input) + by]?.focus();
  }

  #next = (): void => {
    this.#state.next();
    const stage = this.#state.open?.sheet.stage;
    this.#focus(stage === 'compare' ? '.pair input' : stage === 'second' ? 'input[data-key]' : 'input.key');
  };

  #settle = (): void => this.#focus(this.#state.settle() ? 'input.key' : '.pair input[aria-invalid=true]');

  #edit = (key: string): void => {
    this.#state.edit(key);
    this.#focus('.now');
  };

  /** The buttons go: the focus stays beside what is said. */
  #remove = (key: string): void => {
    this.#state.remove(key);
    this.#focus('.said button');
  };

  #undo = (): void => {
    this.#state.undo();
    this.#focus('.said');
  };

  #download = (extension: 'csv' | 'json'): void => {
    const { survey, surroundings } = this;
    if (!survey) return;
    const sheets = this.#state.submissions;
    const name = paperFileName(survey, surroundings.now(), extension);
    if (extension === 'csv') surroundings.save(name, paperCsv(sheets), 'text/csv');
    else surroundings.save(name, paperJson(sheets, survey), 'application/json');
    this.#state.say('downloaded', { name });
  };

  #finish = (): void => {
    const sheets = this.#state.submissions;
    this.dispatchEvent(new CustomEvent<ReadinessPaperDetail>('readiness-paper', { detail: { sheets }, bubbles: true, composed: true }));
    this.#state.say('finished', { count: sheets.length });
  };

  /** Moves the focus once the new view is there. */
  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  #show = (view: 'booklet' | 'keyIn'): void => {
    this.view = view;
  };

  protected override render(): TemplateResult | typeof nothing {
    const part = this.survey;
    if (!part || !this.#words.ready) return nothing;
    const { language } = this.#words;
    const scene = this.#scene(part);
    const tab = (view: 'booklet' | 'keyIn'): TemplateResult => html`<button type="button" aria-pressed=${this.view === view} @click=${() => this.#show(view)}>${scene.say(view)}</button>`;
    return html`<div class="root" lang=${language} dir=${directionOf(language)}>
      <div class="views" role="group" aria-label=${scene.say('views')}>${tab('booklet')} ${tab('keyIn')}</div>
      ${this.view === 'booklet' ? booklet(scene) : keyIn(scene)}
    </div>`;
  }

  #scene(part: SurveyPart): PaperScene {
    const { language, value } = this.#words;
    const say = sayIn(language, value, en);
    // A group whose questions are in English only reads the instructions in English, too.
    const isSame = closestLanguage(part.text.language, [language]) !== undefined;
    return {
      state: this.#state, part, say, spoken: language,
      sayPrinted: isSame ? say : sayIn('en', en, en),
      printed: isSame ? language : 'en',
      level: Math.min(6, part.headingLevel + 1),
      print: this.#print, typed: this.#typed, pressed: this.#pressed, numbered: this.#numbered,
      next: this.#next, settle: this.#settle, edit: this.#edit, remove: this.#remove, undo: this.#undo,
      download: this.#download, finish: this.#finish,
    };
  }
}

/** Words beside English. */
const strings: Loaders<Partial<Messages<PaperKey>>> = {
  es: async () => (await import('./strings/es.ts')).es,
  ar: async () => (await import('./strings/ar.ts')).ar,
  'zh-Hans': async () => (await import('./strings/zh.ts')).zh,
  vi: async () => (await import('./strings/vi.ts')).vi,
};

declare global {
  interface HTMLElementTagNameMap {
    'readiness-paper': ReadinessPaper;
  }
}

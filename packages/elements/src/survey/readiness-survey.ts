import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Instrument, InstrumentOutline, LazySurveyText, LocalQuestion, Response, SurveyText } from '@readiness-kit/core';
import { directionOf } from '../localize/language.ts';
import { LanguageController, type Loaders } from '../localize/language-controller.ts';
import type { Messages, Say } from '../localize/message.ts';
import { sayIn } from '../localize/say.ts';
import type { StorageLike } from '../storage/answer-store.ts';
import { theme } from '../theme/theme.ts';
import type { Screen } from './asked-screens.ts';
import { builtIn } from './built-in.ts';
import { ConstructWords } from './construct-words.ts';
import { en, type SurveyKey, type SurveyStrings } from './strings/en.ts';
import { SurveyController, type SurveySettings } from './survey-controller.ts';
import type { ReadinessStorageDetail, SurveyProgress } from './survey-events.ts';
import { surveyStyles } from './survey-styles.ts';
import { speaksTo, textIn, whole, wordless } from './survey-words.ts';
import { clearAnswers } from './views/clear-answers.ts';
import { end } from './views/end.ts';
import { groupChoice } from './views/group-choice.ts';
import { localQuestions } from './views/local-questions.ts';
import { navigation } from './views/navigation.ts';
import { questions } from './views/questions.ts';
import { review } from './views/review.ts';
import { notices } from './views/notices.ts';
import { storageLine } from './views/storage-line.ts';
import type { SurveyScene } from './views/survey-scene.ts';

/**
 * @summary Asks one person, or one team, the readiness survey: a construct a screen, a review, an end.
 *
 * Each answer is kept on the device at once and found again after a reload. Nothing is sent: the page
 * gets the answers by event, or as the value of a form field of this `name`.
 *
 * @tagname readiness-survey
 * @attr {string} lang - Language; else that of the page around it. English and Spanish are built in; Arabic, Simplified Chinese and Vietnamese for learners, families and partners.
 * @attr {boolean} disabled - No answer can be given, as in a disabled fieldset.
 * @attr {string} dir - Writing direction; else that of the text's language.
 * @fires {CustomEvent<ReadinessChangeDetail>} readiness-change - An answer was given, taken back or cleared.
 * @fires {CustomEvent<ReadinessSubmission>} readiness-finish - The person has finished; they may change answers and finish again.
 * @fires {CustomEvent<ReadinessStorageDetail>} readiness-storage - Whether answers can be kept on the device has changed.
 * @slot finished - What is shown at the end, in place of the built-in thanks.
 * @csspart root - Everything the element draws.
 * @csspart screen - What is on show: a construct, the review, the end.
 * @csspart question - One question with its answers.
 * @csspart review - List of the review.
 * @csspart storage - Where the answers are kept.
 * @cssproperty --readiness-accent - Accent colour.
 * @cssproperty --readiness-on-accent - Text on the accent colour.
 * @cssproperty --readiness-ink - Text.
 * @cssproperty --readiness-muted - Secondary text.
 * @cssproperty --readiness-paper - Background.
 * @cssproperty --readiness-line - Thin lines.
 * @cssproperty --readiness-edge - Edges that must be seen.
 * @cssproperty --readiness-font - Font family.
 * @cssproperty --readiness-font-size - Font size; the reader's own setting when absent.
 * @cssproperty --readiness-radius - Corner radius.
 */
export class ReadinessSurvey extends LitElement {
  static readonly formAssociated = true;

  /** Theme and survey. */
  static override styles = [theme, surveyStyles];

  static override properties = {
    surveyForm: { attribute: 'survey-form' },
    group: {},
    respondent: {},
    name: { reflect: true },
    storageKey: { attribute: 'storage-key' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    results: { type: Boolean },
    instrument: { attribute: false },
    texts: { attribute: false },
    localQuestions: { attribute: false },
    strings: { attribute: false },
    storage: { attribute: false },
    disabled: { state: true },
    clearing: { state: true },
    news: { state: true },
  };

  /**
   * Form of the instrument that is asked. Default `quick`. The attribute is `survey-form`, because `form`
   * already means something on a form field: the id of the `<form>` it belongs to.
   */
  declare surveyForm: string;
  /** Stakeholder group that answers. The survey asks for it when absent. */
  declare group: string | undefined;
  /** Pseudonymous id of the answer sheet; a random one when absent. */
  declare respondent: string | undefined;
  /** Name of the value in a form's data. */
  declare name: string | undefined;
  /** Key under which answers are kept on the device. Default: instrument, major version and form. */
  declare storageKey: string | undefined;
  /** Level of the survey's title, 1 … 6; what is on show is one below. Default 2. */
  declare headingLevel: number;
  /** Shows the result of this one answer sheet at the end. */
  declare results: boolean;
  /** What is asked. Default: the built-in district instrument. */
  declare instrument: Instrument | InstrumentOutline;
  /** The instrument's words, in one or several languages. Default for the built-in instrument: its own. */
  declare texts: SurveyText | readonly SurveyText[] | undefined;
  /** Questions of the district's own, ten at most, asked after the others and never scored. */
  declare localQuestions: readonly LocalQuestion[] | undefined;
  /** Words of the survey itself, in place of the built-in ones: for other languages, or another tone. */
  declare strings: Partial<SurveyStrings> | undefined;
  /** Where answers are kept: `localStorage` when `undefined`, nowhere when `null`. */
  declare storage: StorageLike | null | undefined;

  declare protected disabled: boolean;
  /** Asks whether all answers are really to be cleared. */
  declare protected clearing: boolean;
  /** Said to screen readers. */
  declare protected news: string;

  readonly #internals = this.attachInternals();
  readonly #words = new LanguageController<Messages<SurveyKey>>(this, en, strings);
  readonly #texts = new LanguageController(this, builtIn.english, builtIn.loaders);
  readonly #pieces = new ConstructWords(this, builtIn.english);
  readonly #survey = new SurveyController(this);

  constructor() {
    super();
    this.surveyForm = 'quick';
    this.headingLevel = 2;
    this.instrument = builtIn.outline;
    this.results = this.disabled = this.clearing = false;
    this.news = '';
  }

  /** The page's choices, for the survey's state. */
  get settings(): SurveySettings {
    const { instrument, surveyForm: form, group, respondent, storageKey, storage } = this;
    const own = this.#ownInstrument;
    const scored = own ? async (): Promise<Instrument> => own : builtIn.instrument;
    return { instrument, scored, form, localQuestions: this.localQuestions, group, respondent, storageKey, storage, language: this.#text.language };
  }

  /** One response for each asked item, in order; `null` where there is no answer. */
  get responses(): readonly Response[] {
    return this.#survey.responses;
  }

  get progress(): SurveyProgress {
    return this.#survey.progress;
  }

  /** Whether answers can be kept on the device. */
  get storageState(): ReadinessStorageDetail {
    return this.#survey.storage;
  }

  /** The form the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    this.requestUpdate();
  }

  protected override updated(): void {
    if (this.#texts.ready) this.#pieces.load(this.#survey.open);
    if (this.renderRoot.querySelector('details[open]')) this.#wholeOfOpen();
    const { submission, record } = this.#survey;
    this.#internals.setFormValue(submission ? JSON.stringify(submission) : null, JSON.stringify(record));
    if (this.results && this.#survey.view === 'finished' && !this.#survey.result) void this.#survey.assess();
  }

  formResetCallback(): void {
    this.clear();
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  async formStateRestoreCallback(state: string): Promise<void> {
    await this.updateComplete;
    this.#survey.restore(JSON.parse(state));
  }

  /** Forgets all answers to this form, here and on the device, and begins anew. */
  clear(): void {
    this.#survey.clear();
    this.clearing = false;
    this.news = this.#say(this.progress.answered > 0 ? 'notCleared' : 'cleared');
  }

  #open = (position: number, question = 0): void => {
    this.#survey.goTo(position);
    this.news = this.#place;
    this.#focus(question > 0 ? `fieldset:nth-of-type(${question + 1})` : '.heading');
  };

  #choose = (group: string | undefined): void => {
    this.#survey.choose(group);
    this.news = this.#place;
    this.#focus('.heading');
  };

  #finish = (): void => {
    this.#survey.finish();
    this.news = '';
    this.#focus('.heading');
  };

  #askToClear = (clearing: boolean): void => {
    this.clearing = clearing;
    this.#focus('.clear button');
  };

  #clear = (): void => {
    this.clear();
    this.#focus('.heading');
  };

  #loadWords = (): void => {
    this.#pieces.load(this.#survey.open, true);
    this.requestUpdate();
    this.#focus('.heading');
  };

  /** Whoever answers here will soon want the next screen. */
  #readAhead = (): void => {
    const { screens, position } = this.#survey;
    this.#pieces.load(screens.slice(position + 1, position + 2));
  };

  #loadDescriptors = (): void => {
    this.#wholeOfOpen(true);
    this.requestUpdate();
  };

  #wholeOfOpen(again = false): void {
    this.#survey.open.forEach(({ construct }) => this.#pieces.loadWhole(construct, again));
  }

  /** Moves the focus once the new view is there. */
  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  /** Where the words come from: the page, or the built-in instrument in a language that speaks to the group. */
  get #source(): LazySurveyText {
    const given = this.#given;
    if (given) return given;
    return speaksTo(this.#texts.value.text, this.#survey.group) ? this.#texts.value : builtIn.english;
  }

  /** The page's own words, or the ids of its own instrument. */
  get #given(): LazySurveyText | undefined {
    const texts = [this.texts ?? []].flat();
    const speaking = texts.filter((text) => speaksTo(text, this.#survey.group));
    const from = textIn(this.#texts.wanted, speaking.length > 0 ? speaking : texts) ?? this.#otherInstrument;
    if (from !== this.#kept?.from) this.#kept = from && { from, words: whole('title' in from ? from : wordless(from)) };
    return this.#kept?.words;
  }

  #kept: { readonly from: SurveyText | Instrument; readonly words: LazySurveyText } | undefined;

  /** The page's instrument, if we have no words for it: the built-in one may also come as a whole. */
  get #otherInstrument(): Instrument | undefined {
    const { id, version } = builtIn.outline;
    const own = this.#ownInstrument;
    return own?.id === id && own.version === version ? undefined : own;
  }

  /** The page's instrument, if it brought one. */
  get #ownInstrument(): Instrument | undefined {
    return this.instrument === builtIn.outline ? undefined : (this.instrument as Instrument);
  }

  /** All words there are so far. */
  get #text(): SurveyText {
    this.#pieces.use(this.#source);
    return this.#pieces.text;
  }

  get #level(): number {
    return this.headingLevel || 2;
  }

  /** The page's own word, else that of the text. */
  get #direction(): 'ltr' | 'rtl' {
    return this.dir === 'ltr' || this.dir === 'rtl' ? this.dir : directionOf(this.#text.language);
  }

  /** Language of the survey's own words. */
  get #spoken(): string {
    return this.strings ? this.#words.wanted : this.#words.language;
  }

  get #say(): Say<SurveyKey> {
    return sayIn(this.#spoken, { ...this.#words.value, ...this.strings }, en);
  }

  get #scene(): SurveyScene {
    return {
      survey: this.#survey,
      instrument: this.instrument,
      text: this.#text,
      words: this.#pieces.state(this.#survey.open),
      descriptors: this.#pieces.whole(this.#survey.open[0]?.construct ?? ''),
      given: { instrument: this.#ownInstrument, texts: this.#given?.text },
      inOwnLanguage: this.#source !== builtIn.english || (this.#texts.language === 'en' && !this.#texts.failed),
      say: this.#say,
      spoken: this.#spoken,
      headingLevel: this.#level,
      disabled: this.disabled,
      clearing: this.clearing,
      open: this.#open,
      choose: this.#choose,
      finish: this.#finish,
      askToClear: this.#askToClear,
      clear: this.#clear,
      loadWords: this.#loadWords,
      readAhead: this.#readAhead,
      loadDescriptors: this.#loadDescriptors,
    };
  }

  /** Which screen of how many; nothing outside of the questions. */
  get #place(): string {
    const { view, position, screens } = this.#survey;
    return view === 'questions' ? this.#say('progress', { n: position + 1, of: screens.length }) : '';
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#words.ready || !this.#texts.ready) return nothing;
    const scene = this.#scene;
    const { text, spoken } = scene;
    return html`<div class="root" part="root" lang=${text.language} dir=${this.#direction}>
      <div class="top">
        <div class="title" role="heading" aria-level=${this.#level}>${text.title}</div>
        ${this.#progress(spoken)}
      </div>
      ${notices(scene)}
      <div part="screen">${this.#screen(scene)}</div>
      <p class="unseen" role="status" lang=${spoken} dir=${directionOf(spoken)}>${this.news}</p>
      <div class="foot" lang=${spoken} dir=${directionOf(spoken)}>
        ${storageLine(scene)} ${clearAnswers(scene)}
        <p class="credit" lang=${text.language}>${text.credit}</p>
      </div>
    </div>`;
  }

  #progress(lang: string): TemplateResult | typeof nothing {
    const { position, screens } = this.#survey;
    const place = this.#place;
    return place ? html`<bdi lang=${lang}>${place}</bdi><progress lang=${lang} aria-label=${place} value=${position + 1} max=${screens.length}></progress>` : nothing;
  }

  #screen(scene: SurveyScene): TemplateResult {
    const { survey, say, text, spoken } = scene;
    switch (survey.view) {
      case 'nothing':
        return html`<p lang=${spoken} dir=${directionOf(spoken)}>${say('nothing')}</p>`;
      case 'groups':
        return html`${this.#heading(say('groups'), spoken)}${groupChoice(scene)}`;
      case 'questions': {
        const { construct, indicators, local }: Screen = survey.open[0] ?? { construct: '', indicators: [] };
        if (local) return html`${this.#heading(say('local'), spoken)}${localQuestions(scene, local)}${navigation(scene)}`;
        const words = text.constructs[construct];
        return html`${this.#heading(words?.name ?? construct, text.language)}
          <p class="meaning">${words?.meaning}</p>
          ${questions(scene, indicators)} ${navigation(scene)}`;
      }
      case 'review':
        return html`${this.#heading(say('review'), spoken)}${review(scene)}${navigation(scene)}`;
      case 'finished':
        return html`${this.#heading(say('finished'), spoken)}${end(scene)}`;
    }
  }

  #heading(words: string, lang: string): TemplateResult {
    return html`<div class="heading" lang=${lang} dir=${directionOf(lang)} role="heading" aria-level=${this.#level + 1} tabindex="-1">${words}</div>`;
  }
}

/** The survey's own words beside English. */
const strings: Loaders<Messages<SurveyKey>> = {
  es: async () => (await import('./strings/es.ts')).es,
  ar: async () => (await import('./strings/ar.ts')).ar,
  'zh-Hans': async () => (await import('./strings/zh.ts')).zh,
  vi: async () => (await import('./strings/vi.ts')).vi,
};

declare global {
  interface HTMLElementTagNameMap {
    'readiness-survey': ReadinessSurvey;
  }
}

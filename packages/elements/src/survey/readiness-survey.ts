import { html, isServer, LitElement, nothing, type TemplateResult } from 'lit';
import type { Instrument, InstrumentOutline, LocalQuestion, Response, SurveyText } from '@readiness-kit/core';
import { directionOf } from '../localize/language.ts';
import { LanguageController } from '../localize/language-controller.ts';
import type { Messages, Say } from '../localize/message.ts';
import { sayIn } from '../localize/say.ts';
import type { StorageLike } from '../storage/web-storage-layer.ts';
import { theme } from '../theme/theme.ts';
import type { AnswerMode } from './answer-sheet.ts';
import type { Screen } from './asked-screens.ts';
import { builtIn, type BuiltIn } from './built-in.ts';
import { LazyModule } from './lazy-module.ts';
import { en, type SurveyKey, type SurveyStrings } from './strings/en.ts';
import { SurveyController, type SurveySettings } from './survey-controller.ts';
import type { ReadinessStorageDetail, SurveyProgress } from './survey-events.ts';
import { SurveyStage } from './survey-stage.ts';
import { surveyStyles } from './survey-styles.ts';
import { SurveyTexts } from './survey-texts.ts';
import { speaksTo } from './survey-words.ts';
import { foot } from './views/foot.ts';
import { languageChoice } from './views/language-choice.ts';
import { notices } from './views/notices.ts';
import { progress } from './views/progress.ts';
import { screen } from './views/screen.ts';
import type { SurveyScene } from './views/survey-scene.ts';

/**
 * @summary Asks one person, or one team, the readiness survey: a construct a screen, a review, an end.
 *
 * Each answer is kept on the device at once and found again after a reload, a crash, or in another tab. Nothing
 * is sent unless the page names an `endpoint`: it gets the answers by event, or as the value of a form field of
 * this `name`.
 *
 * @tagname readiness-survey
 * @attr {string} lang - Language; else that of the page around it. English and Spanish are built in; Arabic, Simplified Chinese and Vietnamese for learners, families and partners.
 * @attr {boolean} disabled - No answer can be given, as in a disabled fieldset.
 * @attr {string} dir - Writing direction; else that of the text's language.
 * @fires {CustomEvent<ReadinessChangeDetail>} readiness-change - An answer was given, taken back or cleared.
 * @fires {CustomEvent<ReadinessSubmission>} readiness-finish - The person has finished; they may change answers and finish again.
 * @fires {CustomEvent<ReadinessPaperDetail>} readiness-paper - Sheets of paper were keyed in and are handed over (`mode="paper"`).
 * @fires {CustomEvent<ReadinessStorageDetail>} readiness-storage - Whether answers can be kept on the device has changed.
 * @slot finished - What is shown at the end, in place of the built-in thanks.
 * @csspart root - Everything the element draws.
 * @csspart screen - What is on show: a construct, the review, the end.
 * @csspart question - One question with its answers.
 * @csspart review - List of the review.
 * @csspart language - Choice of another language.
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

  /**
   * What is asked, and all words, where the page brings none; loaded already where a server has drawn them.
   * @hidden
   */
  static builtIn: BuiltIn = builtIn;

  static override properties = {
    surveyForm: { attribute: 'survey-form' },
    group: {},
    respondent: {},
    name: { reflect: true },
    storageKey: { attribute: 'storage-key' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    results: { type: Boolean },
    evidence: { type: Boolean },
    mode: { converter: modeOf },
    endpoint: {},
    src: {},
    instrument: { attribute: false },
    texts: { attribute: false },
    localQuestions: { attribute: false },
    strings: { attribute: false },
    storage: { attribute: false },
    disabled: { state: true },
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
  /** Offers room under each question for a note on what the answer is based on, and how sure the person is. */
  declare evidence: boolean;
  /** `online`, one person at a screen; `team`, leaders together round a projector; `paper`, a booklet and keying in. Default `online`. */
  declare mode: AnswerMode;
  /** Address that finished answers are sent to. Without it nothing is ever sent. */
  declare endpoint: string | undefined;
  /** File with an instrument of one's own and its words, on the page's own site. Set it before the survey is shown. */
  declare src: string | undefined;
  /** What is asked. Default: the built-in district instrument. */
  declare instrument: Instrument | InstrumentOutline;
  /** The instrument's words, in one or several languages. Default for the built-in instrument: its own. */
  declare texts: SurveyText | readonly SurveyText[] | undefined;
  /** Questions of the district's own, ten at most, asked after the others and never scored. */
  declare localQuestions: readonly LocalQuestion[] | undefined;
  /** Words of the survey itself, in place of the built-in ones: for other languages, or another tone. */
  declare strings: Partial<SurveyStrings> | undefined;
  /** Where answers are kept: in the browser's own storages when `undefined`, in the page's memory only when `null`. */
  declare storage: StorageLike | null | undefined;

  declare protected disabled: boolean;
  readonly #internals = this.attachInternals();
  readonly #words = new LanguageController<Partial<Messages<SurveyKey>>>(this, en, this.#builtIn.strings);
  readonly #texts = new SurveyTexts(this, this.#builtIn, () => this.#survey.group);
  readonly #survey = new SurveyController(this);
  readonly #outline = new LazyModule<InstrumentOutline>(this, async () => (this.src ? (await import('./load-instrument.ts')).loadInstrument(this) : this.#builtIn.wholeOutline()));
  readonly #stage = new SurveyStage(this, this.#survey, (...words) => this.#say(...words));

  constructor() {
    super();
    this.surveyForm = 'quick';
    this.headingLevel = 2;
    this.instrument = this.#builtIn.outline;
    this.mode = 'online';
    this.results = this.evidence = this.disabled = false;
  }

  get #builtIn(): BuiltIn {
    return (this.constructor as typeof ReadinessSurvey).builtIn;
  }

  /** The page's choices, for the survey's state. */
  get settings(): SurveySettings {
    const { surveyForm: form, mode, group, respondent, storageKey, storage } = this;
    const own = this.#texts.instrument;
    const scored = own ? async (): Promise<Instrument> => own : this.#builtIn.instrument;
    return { instrument: this.#asked ?? this.#builtIn.outline, known: this.#asked !== undefined, scored, form, mode, localQuestions: this.localQuestions, group, respondent, storageKey, storage, language: this.#texts.text.language };
  }

  /** What is asked: the page's instrument, or of the built-in one what the form needs; `undefined` while that is on its way. */
  get #asked(): InstrumentOutline | undefined {
    if (this.instrument !== this.#builtIn.outline || (!this.src && this.#builtIn.forms.includes(this.surveyForm))) return this.instrument;
    this.#outline.load();
    return this.#outline.value;
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

  /** Once all answers given so far are kept, as well as they can be. */
  async whenSaved(): Promise<void> {
    await this.#survey.settled();
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

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (this.#survey.view !== 'loading') return complete;
    await this.#outline.done;
    await super.getUpdateComplete();
    await this.#survey.settled();
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    if (isServer) for (const controller of [this.#words, this.#texts.builtIn, this.#survey]) controller.hostUpdate();
    this.#words.chosen = this.#texts.builtIn.chosen = this.#survey.language;
  }

  protected override updated(): void {
    if (this.#texts.builtIn.ready) this.#texts.load(this.#read);
    if (this.mode === 'team' || this.renderRoot.querySelector('details[open]')) this.#texts.loadWhole(this.#read);
    this.#stage.later.load();
    this.#tellForm();
    if (this.results && this.#survey.view === 'finished' && !this.#survey.result) this.#stage.actions?.assess();
  }

  /** The value in a form, and what the browser keeps with it. */
  #tellForm(): void {
    if (!this.#internals.form) return;
    const { submission, sheet } = this.#survey;
    this.#internals.setFormValue(submission ? JSON.stringify(submission) : null, JSON.stringify(sheet));
  }

  formAssociatedCallback(): void {
    this.requestUpdate();
  }

  formResetCallback(): void {
    void this.clear();
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  /** What the browser kept with its form, unless there already is something. */
  async formStateRestoreCallback(state: string): Promise<void> {
    await this.updateComplete;
    const { readSheet } = await import('./read-kept.ts');
    const read = readSheet(JSON.parse(state), this.settings.instrument);
    if (!read || this.#survey.group === undefined || this.#survey.answers.size > 0) return;
    this.#survey.merge(read.sheet);
    this.#survey.goTo(Math.min(read.sheet.position[0] ?? 0, this.#survey.screens.length));
  }

  /** Forgets all answers to this form, here and on the device, and begins anew. */
  async clear(): Promise<void> {
    void this.#stage.parts?.forget(this.#survey.respondent);
    const gone = await this.#survey.clear();
    if (this.#stage.actions) this.#stage.actions.clearing = false;
    this.#stage.news = this.#say(gone ? 'cleared' : 'notCleared');
    this.requestUpdate();
    await this.updateComplete;
  }

  #loadWords = (): void => {
    this.#texts.load(this.#read, true);
    this.requestUpdate();
    this.#stage.focus('.heading');
  };

  /** Whoever answers here will soon want the next screen. */
  #readAhead = (): void => {
    const { screens, position } = this.#survey;
    this.#texts.load(screens.slice(position + 1, position + 2));
  };

  #loadDescriptors = (): void => {
    this.#texts.loadWhole(this.#survey.open, true);
    this.requestUpdate();
  };

  /** Screens whose words are needed now. */
  get #read(): readonly Screen[] {
    return this.mode === 'online' ? this.#survey.open : this.#survey.screens;
  }

  get #level(): number {
    return this.headingLevel || 2;
  }

  /** The page's own word, else that of the text. */
  get #direction(): 'ltr' | 'rtl' {
    const dir = this.getAttribute('dir');
    return dir === 'ltr' || dir === 'rtl' ? dir : directionOf(this.#texts.text.language);
  }

  /** Language of the survey's own words. */
  get #spoken(): string {
    return this.strings ? this.#words.wanted : this.#words.language;
  }

  get #say(): Say<SurveyKey> {
    return sayIn(this.#spoken, { ...this.#words.value, ...this.strings }, { ...en, ...this.#stage.later.value?.words });
  }

  get #scene(): SurveyScene {
    const { text, pieces, given, instrument, inOwnLanguage } = this.#texts;
    return {
      ...this.#stage,
      place: this.#stage.place,
      survey: this.#survey,
      mode: this.mode,
      instrument: this.#asked ?? this.#builtIn.outline,
      text,
      words: pieces.state(this.#read),
      descriptors: pieces.whole(this.#survey.open[0]?.construct ?? ''),
      given: { instrument, texts: given?.text },
      inOwnLanguage,
      say: this.#say,
      strings: this.strings,
      spoken: this.#spoken,
      headingLevel: this.#level,
      disabled: this.disabled,
      evidence: this.evidence,
      endpoint: this.endpoint,
      languages: this.#languages,
      outline: this.#outline,
      loadWords: this.#loadWords,
      readAhead: this.#readAhead,
      loadDescriptors: this.#loadDescriptors,
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#words.ready || !this.#texts.builtIn.ready) return nothing;
    const scene = this.#scene;
    const { text, spoken, actions, news } = scene;
    return html`<div class="root ${this.mode}" part="root" lang=${text.language} dir=${this.#direction} @keydown=${actions?.keys}>
      <div class="top">
        <div class="title" role="heading" aria-level=${this.#level}>${text.title}</div>
        ${languageChoice(scene)} ${progress(scene)}
      </div>
      ${notices(scene)}
      <div part="screen">${screen(scene)}</div>
      <p class="unseen" role="status" lang=${spoken} dir=${directionOf(spoken)}>${news}</p>
      ${foot(scene)}
    </div>`;
  }

  /** A page that brings its own words, or sets the language on the tag itself, has chosen. */
  get #languages(): SurveyScene['languages'] {
    if (this.#texts.given || this.hasAttribute('lang')) return [];
    return this.#builtIn.languages.filter((language) => speaksTo(language, this.#survey.group));
  }
}

/** What the attribute asks for; `online` when it is none of the three. */
function modeOf(value: string | null): AnswerMode {
  return value === 'team' || value === 'paper' ? value : 'online';
}

declare global {
  interface HTMLElementTagNameMap {
    'readiness-survey': ReadinessSurvey;
  }
}

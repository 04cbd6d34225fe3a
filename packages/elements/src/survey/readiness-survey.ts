import { html, isServer, LitElement, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Instrument, InstrumentOutline, LazySurveyText, LocalQuestion, Response, SurveyText } from '@readiness-kit/core';
import { directionOf } from '../localize/language.ts';
import { LanguageController } from '../localize/language-controller.ts';
import type { Messages, Say } from '../localize/message.ts';
import { sayIn } from '../localize/say.ts';
import type { StorageLike } from '../storage/web-storage-layer.ts';
import { theme } from '../theme/theme.ts';
import type { AnswerMode } from './answer-sheet.ts';
import type { Screen } from './asked-screens.ts';
import { builtIn, type BuiltIn } from './built-in.ts';
import { ConstructWords } from './construct-words.ts';
import { LazyModule } from './lazy-module.ts';
import { en, type SurveyKey, type SurveyStrings } from './strings/en.ts';
import { SurveyController, type SurveySettings } from './survey-controller.ts';
import type { ReadinessStorageDetail, SurveyProgress } from './survey-events.ts';
import type { SurveyParts } from './survey-parts.ts';
import { surveyStyles } from './survey-styles.ts';
import { speaksTo, textIn, whole, wordless } from './survey-words.ts';
import { foot } from './views/foot.ts';
import { languageChoice } from './views/language-choice.ts';
import { notices } from './views/notices.ts';
import { progress } from './views/progress.ts';
import { screen } from './views/screen.ts';
import type { Later, SurveyScene } from './views/survey-scene.ts';

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

  /** What is asked, and all words, where the page brings none; loaded already where a server has drawn them. */
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
    mode: {},
    endpoint: {},
    instrument: { attribute: false },
    texts: { attribute: false },
    localQuestions: { attribute: false },
    strings: { attribute: false },
    storage: { attribute: false },
    disabled: { state: true },
    clearing: { state: true },
    news: { state: true },
    partsOpen: { state: true },
    elsewhere: { state: true },
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
  /** Asks whether all answers are really to be cleared. */
  declare protected clearing: boolean;
  /** Said to screen readers. */
  declare protected news: string;
  /** The list of all parts is open. */
  declare protected partsOpen: boolean;
  /** So is the panel for taking answers elsewhere. */
  declare protected elsewhere: boolean;

  readonly #internals = this.attachInternals();
  readonly #words = new LanguageController<Partial<Messages<SurveyKey>>>(this, en, this.#builtIn.strings);
  readonly #texts = new LanguageController(this, this.#builtIn.english, this.#builtIn.loaders);
  readonly #pieces = new ConstructWords(this, this.#builtIn.english);
  readonly #survey = new SurveyController(this);
  readonly #outline = new LazyModule(this, this.#builtIn.wholeOutline);
  readonly #later: LazyModule<Later> = new LazyModule(this, async () => {
    const later = await import('./views/later.ts');
    this.#parts = new later.SurveyParts(this);
    this.#wear(later.styles);
    return later;
  });
  #parts: SurveyParts | undefined;

  constructor() {
    super();
    this.surveyForm = 'quick';
    this.headingLevel = 2;
    this.instrument = this.#builtIn.outline;
    this.mode = 'online';
    this.results = this.evidence = this.disabled = this.clearing = this.partsOpen = this.elsewhere = false;
    this.news = '';
  }

  get #builtIn(): BuiltIn {
    return (this.constructor as typeof ReadinessSurvey).builtIn;
  }

  /** The page's choices, for the survey's state. */
  get settings(): SurveySettings {
    const { surveyForm: form, mode, group, respondent, storageKey, storage } = this;
    const own = this.#ownInstrument;
    const scored = own ? async (): Promise<Instrument> => own : this.#builtIn.instrument;
    return { instrument: this.#asked ?? this.#builtIn.outline, known: this.#asked !== undefined, scored, form, mode, localQuestions: this.localQuestions, group, respondent, storageKey, storage, language: this.#text.language };
  }

  /** What is asked: the page's instrument, or of the built-in one what the form needs; `undefined` while that is on its way. */
  get #asked(): InstrumentOutline | undefined {
    if (this.instrument !== this.#builtIn.outline || this.#builtIn.forms.includes(this.surveyForm)) return this.instrument;
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

  protected override firstUpdated(): void {
    // The panel reads the link, and asks.
    this.elsewhere ||= location.hash.startsWith('#readiness=');
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
    if (isServer) for (const controller of [this.#words, this.#texts, this.#survey]) controller.hostUpdate();
    this.#words.chosen = this.#texts.chosen = this.#survey.language;
  }

  protected override updated(): void {
    if (this.#texts.ready) this.#pieces.load(this.#read);
    if (this.renderRoot.querySelector('details[open]')) this.#wholeOfOpen();
    this.#later.load();
    this.#tellForm();
    if (this.results && this.#survey.view === 'finished' && !this.#survey.result) this.#assess();
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
    const gone = await this.#survey.clear();
    this.clearing = false;
    this.news = this.#say(gone ? 'cleared' : 'notCleared');
    await this.updateComplete;
  }

  #open = (position: number, question = 0, always = false): void => {
    if (this.#later.value?.isHasty(this.#survey.given)) this.#survey.given = [];
    this.#survey.goTo(position);
    this.partsOpen = false;
    this.news = this.#place;
    this.#focus(question > 0 || always ? `fieldset:nth-of-type(${question + 1})` : '.heading');
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

  #undo = (): void => {
    const undone = this.#later.value?.undo(this.#survey);
    if (!undone) return;
    const question = this.#survey.screens[undone.position]?.indicators.indexOf(undone.item ?? '') ?? 0;
    this.#open(undone.position, Math.max(0, question), true);
    this.news = this.#say('undone');
  };

  #keys = (event: KeyboardEvent): void => {
    const writes = event.target instanceof HTMLTextAreaElement;
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || writes || this.#survey.changes.length === 0) return;
    event.preventDefault();
    this.#undo();
  };

  #speak = (language: string): void => {
    this.#survey.language = language;
  };

  #assess = (): void => {
    const { scored, form } = this.settings;
    void this.#later.value?.assessSheet(this.#survey, scored, form);
  };

  #askToClear = (clearing: boolean): void => {
    this.clearing = clearing;
    this.#focus('.clear button');
  };

  #clear = (): void => {
    void this.clear().then(() => this.#focus('.heading'));
  };

  #loadWords = (): void => {
    this.#pieces.load(this.#read, true);
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

  /** Screens whose words are needed now. */
  get #read(): readonly Screen[] {
    return this.mode === 'online' ? this.#survey.open : this.#survey.screens;
  }

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
    return speaksTo(this.#texts.value.text, this.#survey.group) ? this.#texts.value : this.#builtIn.english;
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
    const { id, version } = this.#builtIn.outline;
    const own = this.#ownInstrument;
    return own?.id === id && own.version === version ? undefined : own;
  }

  /** The page's instrument, if it brought one. */
  get #ownInstrument(): Instrument | undefined {
    return this.instrument === this.#builtIn.outline ? undefined : (this.instrument as Instrument);
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
    const dir = this.getAttribute('dir');
    return dir === 'ltr' || dir === 'rtl' ? dir : directionOf(this.#text.language);
  }

  /** Language of the survey's own words. */
  get #spoken(): string {
    return this.strings ? this.#words.wanted : this.#words.language;
  }

  get #say(): Say<SurveyKey> {
    return sayIn(this.#spoken, { ...this.#words.value, ...this.strings }, { ...en, ...this.#later.value?.words });
  }

  get #scene(): SurveyScene {
    return {
      survey: this.#survey,
      mode: this.mode,
      instrument: this.#asked ?? this.#builtIn.outline,
      text: this.#text,
      words: this.#pieces.state(this.#read),
      descriptors: this.#pieces.whole(this.#survey.open[0]?.construct ?? ''),
      given: { instrument: this.#ownInstrument, texts: this.#given?.text },
      inOwnLanguage: this.#source !== this.#builtIn.english || (this.#texts.language === 'en' && !this.#texts.failed),
      say: this.#say,
      spoken: this.#spoken,
      headingLevel: this.#level,
      disabled: this.disabled,
      evidence: this.evidence,
      languages: this.#languages,
      later: this.#later,
      loadLater: this.#loadLater,
      parts: this.#parts,
      place: this.#place,
      outline: this.#outline,
      elsewhere: this.elsewhere,
      toggleElsewhere: this.#toggleElsewhere,
      partsOpen: this.partsOpen,
      toggleParts: this.#toggleParts,
      clearing: this.clearing,
      open: this.#open,
      choose: this.#choose,
      finish: this.#finish,
      undo: this.#undo,
      assess: this.#assess,
      speak: this.#speak,
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
    return html`<div class="root ${this.mode}" part="root" lang=${text.language} dir=${this.#direction} @keydown=${this.#keys}>
      <div class="top">
        <div class="title" role="heading" aria-level=${this.#level}>${text.title}</div>
        ${languageChoice(scene)} ${progress(scene)}
      </div>
      ${notices(scene)}
      <div part="screen">${screen(scene)}</div>
      <p class="unseen" role="status" lang=${spoken} dir=${directionOf(spoken)}>${this.news}</p>
      ${foot(scene)}
    </div>`;
  }

  /** A page that brings its own words, or sets the language on the tag itself, has chosen. */
  get #languages(): SurveyScene['languages'] {
    if (this.#given || this.hasAttribute('lang')) return [];
    return this.#builtIn.languages.filter((language) => speaksTo(language, this.#survey.group));
  }

  #toggleParts = (event: Event): void => {
    this.partsOpen = (event.target as HTMLDetailsElement).open;
  };

  #toggleElsewhere = (event: Event): void => {
    this.elsewhere = (event.target as HTMLDetailsElement).open;
  };

  #loadLater = (): void => {
    this.#later.load(true);
    this.requestUpdate();
  };

  #wear({ styleSheet }: CSSResult): void {
    if (styleSheet && this.shadowRoot) this.shadowRoot.adoptedStyleSheets = [...this.shadowRoot.adoptedStyleSheets, styleSheet];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'readiness-survey': ReadinessSurvey;
  }
}

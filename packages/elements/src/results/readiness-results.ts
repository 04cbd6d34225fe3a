import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { GuideText, Instrument, ReadinessResult, SurveyText } from '@readiness-kit/core';
import { directionOf } from '../localize/language.ts';
import { LanguageController } from '../localize/language-controller.ts';
import type { Say } from '../localize/message.ts';
import { sayIn } from '../localize/say.ts';
import { english, spoken } from './spoken.ts';
import { theme } from '../theme/theme.ts';
import { downloadResult } from './download-result.ts';
import { PrintController } from './print-controller.ts';
import type { ResultProblem } from './read-result.ts';
import { resultWords } from './result-words.ts';
import { ResultsController, type ResultsInput, type ResultsState } from './results-controller.ts';
import { problemNotice } from './sections/notice.ts';
import { report } from './sections/report.ts';
import { en, type ResultStrings, type StringKey } from './strings/en.ts';
import { cardStyles } from './styles/card-styles.ts';
import { chartStyles } from './styles/chart-styles.ts';
import { printStyles } from './styles/print-styles.ts';
import { reportStyles } from './styles/report-styles.ts';
import { tableStyles } from './styles/table-styles.ts';

/** Detail of `readiness-results-ready`. */
export interface ResultsReadyDetail {
  readonly result: ReadinessResult;
}

/** Detail of `readiness-results-problem`. */
export interface ResultsProblemDetail {
  readonly problem: ResultProblem;
}

/**
 * @summary Shows a readiness result: the overall level, what to do first and why, the profile, and what it all rests on.
 *
 * Nothing is fetched but the words of the built-in instrument, from where the script itself came, and `src` where a page sets it.
 *
 * @tagname readiness-results
 * @fires {CustomEvent<ResultsReadyDetail>} readiness-results-ready - A result is about to be drawn.
 * @fires {CustomEvent<ResultsProblemDetail>} readiness-results-problem - There is something to show that cannot be shown; the element says why.
 * @slot result - A `<script type="application/json">` with the result, where neither `result` nor `src` is set.
 * @csspart root - Everything the element draws.
 * @csspart report - The whole result, with its padding.
 * @csspart title - Title of the instrument.
 * @csspart summary - Overall level, score and who took part.
 * @csspart priorities - What to do first.
 * @csspart priority - One of the first three priorities.
 * @csspart profile - The profile of constructs.
 * @csspart chart - A chart with its key and table.
 * @csspart strengths - Strengths.
 * @csspart explanations - Why each level.
 * @csspart themes - Themes three ways.
 * @csspart composites - Composites that are neither the overall index nor a theme.
 * @csspart coverage - How complete the answers are.
 * @csspart provenance - What makes the result reproducible.
 * @csspart notice - A problem, or a remark on the words.
 * @csspart buttons - Print, download, open all details.
 * @cssproperty --readiness-accent - Accent colour.
 * @cssproperty --readiness-ink - Text.
 * @cssproperty --readiness-muted - Secondary text.
 * @cssproperty --readiness-paper - Background.
 * @cssproperty --readiness-line - Thin lines.
 * @cssproperty --readiness-edge - Edges that must be seen.
 * @cssproperty --readiness-font - Font family.
 * @cssproperty --readiness-font-size - Font size.
 * @cssproperty --readiness-radius - Corner radius.
 */
export class ReadinessResults extends LitElement {
  /** Theme, report, cards, tables, charts and print. */
  static override styles = [theme, reportStyles, cardStyles, tableStyles, chartStyles, printStyles];

  // A getter, because that is what the analysers of templates and manifests read.
  static override get properties(): PropertyDeclarations {
    return {
      result: { attribute: false },
      src: { type: String },
      texts: { attribute: false },
      guide: { attribute: false },
      instrument: { attribute: false },
      strings: { attribute: false },
      headingLevel: { type: Number, attribute: 'heading-level' },
      allOpen: { state: true },
    };
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  /** The result to show, as `assess` gives it or as it was saved. */
  declare result: ReadinessResult | undefined;
  /** Address of a result's JSON file on the page's own site. Setting it is what allows the request. */
  declare src: string | undefined;
  /** Words of the result's instrument. Default: the built-in district instrument's in the element's language. */
  declare texts: SurveyText | undefined;
  /** Words of its actions. Default: as `texts`. */
  declare guide: GuideText | undefined;
  /** The instrument itself: groups constructs by kind and finds the themes. Default: the built-in one for its results. */
  declare instrument: Instrument | undefined;
  /** Words of the view itself, in place of the built-in ones: for other languages, or another tone. */
  declare strings: Partial<ResultStrings> | undefined;
  /** Level of the result's title, 1 … 6; sections are one below. Default 2. */
  declare headingLevel: number;

  /** Whether the button opened all details last. */
  declare protected allOpen: boolean;

  readonly #words = new LanguageController(this, english, spoken);
  readonly #results = new ResultsController(this, this.#words);

  constructor() {
    super();
    this.headingLevel = 2;
    this.allOpen = false;
    new PrintController(this);
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'lang' || name === 'dir') this.requestUpdate();
  }

  /** What the page has handed over. */
  get input(): ResultsInput {
    const { result, src, texts, guide, instrument } = this;
    return { result, src, texts, guide, instrument };
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#results.settled;
    return super.getUpdateComplete();
  }

  /** Moves the focus to the result's title, as when a survey has ended in it. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus(options);
  }

  /** Opens the browser's print dialogue; the page's own print styles decide what else is printed. */
  print(): void {
    window.print();
  }

  /** Saves the result as a JSON file. */
  download(): void {
    if (this.#results.state.status === 'ready') downloadResult(this.#results.state.result, this.ownerDocument);
  }

  #onSlotChange(event: Event): void {
    this.#results.readSlot(event.target as HTMLSlotElement);
  }

  #onOpenAll(): void {
    this.allOpen = !this.allOpen;
    for (const details of this.renderRoot.querySelectorAll('details')) details.open = this.allOpen;
  }

  get #say(): Say<StringKey> {
    return sayIn(this.#words.language, { ...this.#words.value.strings, ...this.strings }, en);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#words.ready) return nothing;
    const { state } = this.#results;
    const language = (state.status === 'ready' ? state.vocabulary.texts?.language : undefined) ?? this.#words.language;
    const direction = this.dir === 'ltr' || this.dir === 'rtl' ? this.dir : directionOf(language);
    return html`<div class="root" part="root" lang=${language} dir=${direction}>
      <slot name="result" hidden @slotchange=${this.#onSlotChange}></slot>
      ${this.#content(state, direction === 'rtl')}
    </div>`;
  }

  #content(state: ResultsState, mirrored: boolean): TemplateResult | typeof nothing {
    switch (state.status) {
      case 'empty':
        return nothing;
      case 'loading':
        return html`<p role="status">${this.#say('loading')}</p>`;
      case 'problem':
        return problemNotice(state.problem, this.#say);
      case 'ready':
        return this.#report(state, mirrored);
    }
  }

  /** A result may be damaged where no check looks: then the page says so and stays whole. */
  #report({ result, vocabulary }: ResultsState & { status: 'ready' }, mirrored: boolean): TemplateResult | typeof nothing {
    try {
      const words = resultWords(vocabulary, this.#say, this.#words.language, this.#words.value.messages);
      return report({ result, words, headingLevel: this.headingLevel || 2, mirrored }, this.#buttons());
    } catch (error) {
      console.error(error);
      queueMicrotask(() => this.#results.fail('not-readable'));
      return nothing;
    }
  }

  #buttons(): TemplateResult {
    const say = this.#say;
    return html`<div class="buttons" part="buttons">
      <button type="button" @click=${this.print}>${say('print')}</button>
      <button type="button" @click=${this.download}>${say('download')}</button>
      <button type="button" aria-pressed=${this.allOpen} @click=${this.#onOpenAll}>${say('openAll')}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'readiness-results': ReadinessResults;
  }
  interface HTMLElementEventMap {
    'readiness-results-ready': CustomEvent<ResultsReadyDetail>;
    'readiness-results-problem': CustomEvent<ResultsProblemDetail>;
  }
}

import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { GuideText, Instrument, ReadinessResult, SurveyText } from '@readiness-kit/core';
import { directionOf } from '../localize/language.ts';
import { LanguageController } from '../localize/language-controller.ts';
import type { Say } from '../localize/message.ts';
import { sayIn } from '../localize/say.ts';
import { resultFileName } from './download-result.ts';
import { PrintController } from './print-controller.ts';
import type { ResultProblem } from './read-result.ts';
import type { ResultView } from './result-view.ts';
import { resultWords } from './result-words.ts';
import { ResultsController, type ResultsInput, type ResultsState } from './results-controller.ts';
import type { Chart, ChartFormat } from './sections/chart-model.ts';
import { editedNotice, problemNotice } from './sections/notice.ts';
import { english, spoken } from './spoken.ts';
import { en, type ResultStrings, type StringKey } from './strings/en.ts';
import { resultStyles } from './styles/result-styles.ts';

/** Detail of `readiness-results-ready`. */
export interface ResultsReadyDetail {
  readonly result: ReadinessResult;
}

/** Detail of `readiness-results-problem`. */
export interface ResultsProblemDetail {
  readonly problem: ResultProblem;
}

/** Saves what a button under a chart is for, and says beside it when the page does not allow it. */
async function save({ result, words, mirrored }: ResultView, format: ChartFormat, chart: Chart, button: HTMLElement): Promise<void> {
  const [buttons, figure] = [button.closest('.save'), button.closest('.chart, .answers')];
  if (!buttons || !figure) return;
  const { saveChart } = await import('./image/save-chart.ts');
  const note = `${words.vocabulary.texts?.title ?? result.provenance.instrument.id} · ${result.hash.slice(0, 12)}`;
  const isSaved = await saveChart(format, chart, { level: words.level, note, mirrored }, figure, `${resultFileName(result)}-${chart.id}`);
  const status = buttons.querySelector('[role="status"]');
  if (status) status.textContent = isSaved ? '' : words.t('saveRefused');
}

/** A section by itself has the title's heading. */
export const alone = (view: ResultView): ResultView => ({ ...view, headingLevel: view.headingLevel - 1 });

/** What every element has that shows a result or a part of one: where it comes from, its words, and what is said when it cannot be shown. */
export abstract class ResultElement extends LitElement {
  /** Theme, report, cards, tables, charts and print. */
  static override styles = resultStyles;

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
  /** Level of the title, 1 … 6; sections are one below. Default 2. */
  declare headingLevel: number;

  readonly #words = new LanguageController(this, english, spoken);
  readonly #results = new ResultsController(this, this.#words);

  constructor() {
    super();
    this.headingLevel = 2;
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

  /** The result that is on show. */
  protected get shown(): ReadinessResult | undefined {
    return this.#results.state.status === 'ready' ? this.#results.state.result : undefined;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#results.settled;
    return super.getUpdateComplete();
  }

  #onSlotChange(event: Event): void {
    this.#results.readSlot(event.target as HTMLSlotElement);
  }

  /** A sentence of the view. */
  protected get say(): Say<StringKey> {
    return sayIn(this.#words.language, { ...this.#words.value.strings, ...this.strings }, en);
  }

  /** What there is to see of a result. */
  protected abstract draw(view: ResultView): TemplateResult | typeof nothing;

  /** What can be seen while the words of the rest are on their way: nothing, unless a summary stands by itself. */
  protected drawFirst(_view: ResultView): TemplateResult | typeof nothing {
    return nothing;
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
        return html`<p role="status">${this.say('loading')}</p>`;
      case 'problem':
        return problemNotice(state.problem, this.say);
      case 'ready':
        return this.#drawn(state, mirrored);
    }
  }

  /** A result may be damaged where no check looks: then the page says so and stays whole. */
  #drawn({ result, vocabulary, isWhole, isEdited }: ResultsState & { status: 'ready' }, mirrored: boolean): TemplateResult | typeof nothing {
    try {
      const words = resultWords(vocabulary, this.say, this.#words.language, this.#words.value.messages);
      const view: ResultView = { result, words, headingLevel: this.headingLevel || 2, mirrored, save: (...wanted) => void save(view, ...wanted) };
      return html`${isEdited ? editedNotice(this.say) : nothing} ${isWhole ? this.draw(view) : this.drawFirst(view)}`;
    } catch (error) {
      console.error(error);
      queueMicrotask(() => this.#results.fail('not-readable'));
      return nothing;
    }
  }
}

import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { AggregateReport, Instrument, SurveyText } from '@readiness-kit/core';
import { csvText } from '../csv.ts';
import { directionOf } from '../localize/language.ts';
import { LanguageController } from '../localize/language-controller.ts';
import { sayIn } from '../localize/say.ts';
import { PrintController } from '../results/print-controller.ts';
import { wordNotices } from '../results/sections/notice.ts';
import { en as resultEn } from '../results/strings/en.ts';
import type { Vocabulary } from '../results/result-words.ts';
import { resultStyles } from '../results/styles/result-styles.ts';
import { saveFile } from '../save-file.ts';
import { catalogueOf } from './catalogue.ts';
import { dashboard } from './dashboard.ts';
import { dashboardStyles } from './dashboard-styles.ts';
import { viewNames, type Choice, type DashboardView, type ViewName } from './dashboard-view.ts';
import { dashboardWords } from './dashboard-words.ts';
import { bare, withIsolatedNames } from './isolated.ts';
import type { ReportProblem } from './read-report.ts';
import { ReportController, type ReportInput, type ReportState } from './report-controller.ts';
import { csvRows, type ReportTable } from './report-table.ts';
import { english, spoken } from './spoken.ts';
import { en, type DashboardStrings } from './strings/en.ts';

/** Detail of `readiness-dashboard-ready`. */
export interface DashboardReadyDetail {
  readonly report: AggregateReport;
}

/** Detail of `readiness-dashboard-problem`. */
export interface DashboardProblemDetail {
  readonly problem: ReportProblem;
}

/** What a view is drawn from, as long as report and words are the same. */
type Made = Pick<DashboardView, 'report' | 'catalogue' | 'words'>;

/**
 * @summary Shows a state’s readiness report: the profile, where districts stand, one district among its peers, groups, priorities and who answered.
 *
 * Withheld figures are said in words and never drawn; nothing is ranked. Nothing is fetched but the words of the built-in
 * instrument, from where the script itself came, and `src` where a page sets it.
 *
 * @tagname readiness-dashboard
 * @fires {CustomEvent<DashboardReadyDetail>} readiness-dashboard-ready - A report is about to be drawn.
 * @fires {CustomEvent<DashboardProblemDetail>} readiness-dashboard-problem - There is something to show that cannot be shown; the element says why.
 * @slot report - A `<script type="application/json">` with the report, where neither `report` nor `src` is set.
 * @csspart root - Everything the element draws.
 * @csspart dashboard - The whole dashboard, with its padding.
 * @csspart tabs - The tabs.
 * @csspart view - The open part.
 * @csspart controls - What can be chosen in a part.
 * @csspart chart - A chart with its key and table.
 * @csspart notice - A problem, or a remark on the words.
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
export class ReadinessDashboard extends LitElement {
  /** Those of a result, and the dashboard's own. */
  static override styles = [...resultStyles, dashboardStyles];

  // A getter, because that is what the analysers of templates and manifests read.
  static override get properties(): PropertyDeclarations {
    return {
      report: { attribute: false },
      src: { type: String },
      view: {},
      texts: { attribute: false },
      instrument: { attribute: false },
      strings: { attribute: false },
      headingLevel: { type: Number, attribute: 'heading-level' },
      choice: { state: true },
    };
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  /** The report to show, as `readiness aggregate` makes it. */
  declare report: AggregateReport | undefined;
  /** Address of a report's JSON file on the page's own site. Setting it is what allows the request. */
  declare src: string | undefined;
  /** The part that is open at first: `profile`, `distribution`, `compare`, `district`, `groups`, `priorities`, `responses`, `change` or `reading`. */
  declare view: ViewName | undefined;
  /** Words of the report's instrument. Default: the built-in district instrument's in the element's language. */
  declare texts: SurveyText | undefined;
  /** The instrument itself: groups constructs by kind. Default: the built-in one for its reports. */
  declare instrument: Instrument | undefined;
  /** Words of the view itself, in place of the built-in ones: for other languages, or another tone. */
  declare strings: Partial<DashboardStrings> | undefined;
  /** Level of the title, 1 … 6; parts are one below. Default 2. */
  declare headingLevel: number;
  /** What the reader has chosen. */
  declare protected choice: Choice;

  readonly #words = new LanguageController(this, english, spoken);
  readonly #report = new ReportController(this, this.#words);
  /** What is made once of a report and its words: both are the same from choice to choice. */
  #made: (Made & { readonly of: readonly unknown[] }) | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.choice = { view: 'profile', place: '', breakdown: 'region', column: '', district: '', peers: 'state', search: '', firstRows: {} };
    new PrintController(this);
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'lang' || name === 'dir') this.requestUpdate();
  }

  /** What the page has handed over. */
  get input(): ReportInput {
    const { report, src, texts, instrument } = this;
    return { report, src, texts, instrument };
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#report.settled;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('view') && viewNames.includes(this.view as ViewName)) this.choice = { ...this.choice, view: this.view as ViewName };
  }

  #onSlotChange(event: Event): void {
    this.#report.readSlot(event.target as HTMLSlotElement);
  }

  /** Saves a whole table, also the rows that are not on show. */
  #save(table: ReportTable, { report, say }: DashboardView): void {
    const text = csvText(csvRows(table, say));
    const name = [report.provenance.instrument.id, bare(report.wave), table.id].join('-').replaceAll(/[^\w.-]+/g, '_');
    saveFile(new Blob([text], { type: 'text/csv' }), `${name}.csv`, this.ownerDocument);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#words.ready) return nothing;
    const { state } = this.#report;
    const language = (state.status === 'ready' ? state.vocabulary.texts?.language : undefined) ?? this.#words.language;
    const direction = this.dir === 'ltr' || this.dir === 'rtl' ? this.dir : directionOf(language);
    return html`<div class="root" part="root" lang=${language} dir=${direction}>
      <slot name="report" hidden @slotchange=${this.#onSlotChange}></slot>
      ${this.#content(state, direction === 'rtl')}
    </div>`;
  }

  #content(state: ReportState, mirrored: boolean): TemplateResult | typeof nothing {
    const say = sayIn(this.#words.language, { ...this.#words.value.dashboard, ...this.strings }, en);
    switch (state.status) {
      case 'empty':
        return nothing;
      case 'loading':
        return html`<p role="status">${say('loading')}</p>`;
      case 'problem':
        return html`<div class="notice" part="notice" role="alert"><p><b>${say('noteTitle')}</b></p><p>${say(`problem-${state.problem}`)}</p></div>`;
      case 'ready':
        return this.#drawn(state, say, mirrored);
    }
  }

  /** A report may be damaged where no check looks: then the page says so and stays whole. */
  #drawn({ report, vocabulary, isEdited }: ReportState & { status: 'ready' }, say: DashboardView['say'], mirrored: boolean): TemplateResult | typeof nothing {
    try {
      const made = this.#madeOf(report, vocabulary, mirrored);
      const view: DashboardView = {
        ...made, say, mirrored, headingLevel: this.headingLevel || 2, choice: this.choice,
        choose: (change) => (this.choice = { ...this.choice, ...change }),
        save: (table) => this.#save(table, view),
      };
      const notice = isEdited ? html`<div class="notice" part="notice" role="status"><p>${say('edited')}</p></div>` : nothing;
      // A report that takes the place of another is drawn anew: parts of the old one must not stay.
      return keyed(report, html`${notice} ${wordNotices(made.words)} ${dashboard(view)}`) as TemplateResult;
    } catch (error) {
      console.error(error);
      queueMicrotask(() => this.#report.fail('not-readable'));
      return nothing;
    }
  }

  #madeOf(report: AggregateReport, vocabulary: Vocabulary, mirrored: boolean): Made {
    const { language, value } = this.#words;
    const of = [report, vocabulary, language, mirrored];
    if (!this.#made || this.#made.of.some((x, i) => x !== of[i])) {
      const named = withIsolatedNames(report, mirrored);
      this.#made = { of, report: named, catalogue: catalogueOf(named), words: dashboardWords(vocabulary, sayIn(language, value.results, resultEn), language) };
    }
    const { report: shown, catalogue, words } = this.#made;
    return { report: shown, catalogue, words };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'readiness-dashboard': ReadinessDashboard;
  }
  interface HTMLElementEventMap {
    'readiness-dashboard-ready': CustomEvent<DashboardReadyDetail>;
    'readiness-dashboard-problem': CustomEvent<DashboardProblemDetail>;
  }
}

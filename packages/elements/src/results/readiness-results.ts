import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { audienceOf, type Audience } from './audiences.ts';
import { downloadResult } from './download-result.ts';
import { ResultElement, type ResultsProblemDetail, type ResultsReadyDetail } from './result-element.ts';
import type { ResultView } from './result-view.ts';
import { report } from './sections/report.ts';

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
 * @csspart priorities - What to do first, or in a version for some: what is asked of them.
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
export class ReadinessResults extends ResultElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, audience: {}, allOpen: { state: true } };
  }

  /** Whom it is for: `board`, `staff`, `family` or `partners`. Default: the full report. */
  declare audience: string | undefined;
  /** Whether the button opened all details last. */
  declare protected allOpen: boolean;

  constructor() {
    super();
    this.allOpen = false;
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
    if (this.shown) downloadResult(this.shown, this.ownerDocument);
  }

  #onOpenAll(): void {
    this.allOpen = !this.allOpen;
    for (const details of this.renderRoot.querySelectorAll('details')) details.open = this.allOpen;
  }

  protected override draw(view: ResultView): TemplateResult {
    return report(this.#audience, view, this.#buttons());
  }

  protected override drawFirst(view: ResultView): TemplateResult {
    return report(this.#audience, view, nothing, 1);
  }

  get #audience(): Audience {
    return audienceOf(this.audience);
  }

  #buttons(): TemplateResult {
    const { say } = this;
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

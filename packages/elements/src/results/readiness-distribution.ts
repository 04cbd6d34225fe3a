import type { TemplateResult } from 'lit';
import { alone, ResultElement } from './result-element.ts';
import type { ResultView } from './result-view.ts';
import { distributionSection } from './sections/distribution.ts';

/**
 * @summary Shows what was answered: a bar for each indicator, with don’t know and no answer beside the levels.
 *
 * @tagname readiness-distribution
 * @csspart root - Everything the element draws.
 * @csspart distribution - Bars by construct.
 * @csspart notice - A problem.
 */
export class ReadinessDistribution extends ResultElement {
  protected override draw(view: ResultView): TemplateResult {
    return distributionSection(alone(view));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'readiness-distribution': ReadinessDistribution;
  }
}

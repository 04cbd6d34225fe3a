import type { TemplateResult } from 'lit';
import { alone, ResultElement } from './result-element.ts';
import type { ResultView } from './result-view.ts';
import { prioritiesSection } from './sections/priorities.ts';

/**
 * @summary Shows what to do first: ranked actions with every factor of their rank, tiers, and how sure the order is.
 *
 * @tagname readiness-priorities
 * @csspart root - Everything the element draws.
 * @csspart priorities - What to do first.
 * @csspart priority - One of the first three priorities.
 * @csspart notice - A problem.
 */
export class ReadinessPriorities extends ResultElement {
  protected override draw(view: ResultView): TemplateResult {
    return prioritiesSection(alone(view));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'readiness-priorities': ReadinessPriorities;
  }
}

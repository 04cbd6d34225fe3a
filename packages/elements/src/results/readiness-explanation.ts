import type { TemplateResult } from 'lit';
import { alone, ResultElement } from './result-element.ts';
import type { ResultView } from './result-view.ts';
import { explanationSection } from './sections/explanation.ts';

/**
 * @summary Shows why each level is what it is: failed tests first, then the numbers down to indicators and answers.
 *
 * @tagname readiness-explanation
 * @csspart root - Everything the element draws.
 * @csspart explanations - Why each level.
 * @csspart notice - A problem.
 */
export class ReadinessExplanation extends ResultElement {
  protected override draw(view: ResultView): TemplateResult {
    return explanationSection(alone(view));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'readiness-explanation': ReadinessExplanation;
  }
}

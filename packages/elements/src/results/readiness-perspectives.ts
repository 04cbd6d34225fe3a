import type { TemplateResult } from 'lit';
import { alone, ResultElement } from './result-element.ts';
import type { ResultView } from './result-view.ts';
import { perspectivesSection } from './sections/perspectives.ts';

/**
 * @summary Shows where groups see different districts: a mark for each group, and the gaps that are more than chance.
 *
 * @tagname readiness-perspectives
 * @csspart root - Everything the element draws.
 * @csspart perspectives - Marks and gaps.
 * @csspart chart - A chart with its key and table.
 * @csspart notice - A problem.
 */
export class ReadinessPerspectives extends ResultElement {
  protected override draw(view: ResultView): TemplateResult {
    return perspectivesSection(alone(view));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'readiness-perspectives': ReadinessPerspectives;
  }
}

import type { TemplateResult } from 'lit';
import { alone, ResultElement } from './result-element.ts';
import type { ResultView } from './result-view.ts';
import { profileSection } from './sections/profile.ts';

/**
 * @summary Shows the profile of a result: every construct on the level scale with its margin of error, by kind.
 *
 * @tagname readiness-profile
 * @csspart root - Everything the element draws.
 * @csspart profile - The profile of constructs.
 * @csspart chart - A chart with its key and table.
 * @csspart notice - A problem.
 */
export class ReadinessProfile extends ResultElement {
  protected override draw(view: ResultView): TemplateResult {
    return profileSection(alone(view));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'readiness-profile': ReadinessProfile;
  }
}

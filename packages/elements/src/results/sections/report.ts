import { html, type TemplateResult } from 'lit';
import { heading } from '../heading.ts';
import type { ResultView } from '../result-view.ts';
import { coverageSection } from './coverage.ts';
import { distributionSection } from './distribution.ts';
import { explanationSection } from './explanation.ts';
import { wordNotices } from './notice.ts';
import { perspectivesSection } from './perspectives.ts';
import { prioritiesSection } from './priorities.ts';
import { profileSection } from './profile.ts';
import { provenanceSection } from './provenance.ts';
import { strengthsSection } from './strengths.ts';
import { summarySection } from './summary.ts';
import { themesSection } from './themes.ts';

/** The whole result: what it says on the first page, then what it rests on. */
export function report(view: ResultView, buttons: TemplateResult): TemplateResult {
  const { words, headingLevel } = view;
  return html`<div class="report" part="report">
    <div class="head">
      <div part="title">${heading(headingLevel, html`<span tabindex="-1">${words.vocabulary.texts?.title ?? words.t('result')}</span>`, 'title')}</div>
      ${buttons}
    </div>
    ${wordNotices(words)} ${summarySection(view)} ${prioritiesSection(view)} ${profileSection(view)} ${strengthsSection(view)}
    ${perspectivesSection(view)} ${explanationSection(view)} ${distributionSection(view)} ${coverageSection(view)} ${themesSection(view)} ${provenanceSection(view)}
  </div>`;
}

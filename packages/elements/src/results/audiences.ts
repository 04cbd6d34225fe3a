import type { nothing, TemplateResult } from 'lit';
import type { ResultView } from './result-view.ts';
import { coverageSection } from './sections/coverage.ts';
import { decisionsSection } from './sections/decisions.ts';
import { distributionSection } from './sections/distribution.ts';
import { explanationSection } from './sections/explanation.ts';
import { gapsSection } from './sections/gaps.ts';
import { partnerStepsSection } from './sections/partner-steps.ts';
import { perspectivesSection } from './sections/perspectives.ts';
import { plainGapsSection, plainPartSection, plainStepsSection, plainStrengthsSection, plainSummarySection } from './sections/plain.ts';
import { prioritiesSection } from './sections/priorities.ts';
import { profileChartSection, profileSection } from './sections/profile.ts';
import { limitsSection, provenanceSection } from './sections/provenance.ts';
import { strengthsSection } from './sections/strengths.ts';
import { summarySection } from './sections/summary.ts';
import { themesSection } from './sections/themes.ts';

/** Whom a report is for; `full` has everything there is. */
export const audiences = ['full', 'board', 'staff', 'family', 'partners'] as const;
export type Audience = (typeof audiences)[number];

type Section = (view: ResultView) => TemplateResult | typeof nothing;

/** What each audience is told, in this order. The same numbers for all: no version says what another denies. */
export const sectionsFor: Readonly<Record<Audience, readonly Section[]>> = {
  full: [summarySection, prioritiesSection, profileSection, strengthsSection, perspectivesSection, explanationSection, distributionSection, coverageSection, themesSection, provenanceSection],
  board: [summarySection, profileChartSection, strengthsSection, decisionsSection, gapsSection, limitsSection],
  staff: [summarySection, strengthsSection, prioritiesSection, perspectivesSection, profileSection, explanationSection, distributionSection, coverageSection, limitsSection],
  family: [plainSummarySection, plainStrengthsSection, plainStepsSection, plainGapsSection, profileChartSection, plainPartSection, limitsSection],
  partners: [summarySection, partnerStepsSection, profileChartSection, gapsSection, strengthsSection, limitsSection],
};

/** A name from outside, such as an attribute: anything that is no audience is the full report. */
export const audienceOf = (name: string | undefined): Audience => audiences.find((audience) => audience === name) ?? 'full';

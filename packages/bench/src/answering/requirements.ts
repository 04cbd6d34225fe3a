import type { Requirement } from '../section.ts';
import type { Figures } from './figures.ts';

/** As on a phone of a few years ago. */
export const slowdown = 6;

/** Ours, what it is held against, and ratios of the two by round. */
export interface Compared {
  readonly readiness: Figures;
  readonly surveyjs: Figures;
  readonly script: number;
  readonly heap: number;
}

/** @param compared `undefined` when nothing was measured */
export function requirements(compared: Compared | undefined): readonly Requirement[] {
  const at = `at ${slowdown} × slowdown`;
  return [
    { what: `script for 80 answers over SurveyJS ${at}`, value: compared?.script ?? null, limit: 0.2, kind: 'at-most' },
    { what: `next screen, p95, over SurveyJS ${at}`, value: compared ? compared.readiness.nextP95 / compared.surveyjs.nextP95 : null, limit: 0.333, kind: 'at-most' },
    { what: 'heap with 80 answers over SurveyJS', value: compared?.heap ?? null, limit: 0.333, kind: 'at-most' },
    { what: `interaction to next paint, p95, ms ${at}`, value: compared?.readiness.paintP95 ?? null, limit: 100, kind: 'at-most' },
    { what: 'layout shift without an input', value: compared?.readiness.shift ?? null, limit: 0, kind: 'at-most' },
  ];
}

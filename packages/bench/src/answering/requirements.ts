import type { Requirement } from '../section.ts';
import type { Figures } from './figures.ts';

/** As on a phone of a few years ago. */
export const slowdown = 6;

/** @param figures of ours and of what it is held against; `undefined` when nothing was measured */
export function requirements(figures: { readonly readiness: Figures; readonly surveyjs: Figures } | undefined): readonly Requirement[] {
  const over = (of: (figures: Figures) => number): number | null => (figures ? of(figures.readiness) / of(figures.surveyjs) : null);
  const at = `at ${slowdown} × slowdown`;
  return [
    { what: `script for 80 answers over SurveyJS ${at}`, value: over(({ script }) => script), limit: 0.2, kind: 'at-most' },
    { what: `next screen, p95, over SurveyJS ${at}`, value: over(({ nextP95 }) => nextP95), limit: 0.333, kind: 'at-most' },
    { what: 'heap with 80 answers over SurveyJS', value: over(({ heap }) => heap), limit: 0.333, kind: 'at-most' },
    { what: `interaction to next paint, p95, ms ${at}`, value: figures?.readiness.paintP95 ?? null, limit: 100, kind: 'at-most' },
    { what: 'layout shift without an input', value: figures?.readiness.shift ?? null, limit: 0, kind: 'at-most' },
  ];
}

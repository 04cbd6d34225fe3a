import type { Instrument, ReadinessResult } from '@readiness-kit/core';
import type { SurveyController } from './survey-controller.ts';

/** Scores this one sheet; what that needs is loaded now. */
export async function assessSheet(survey: SurveyController, scored: () => Promise<Instrument>, form: string): Promise<void> {
  const { answers, responses } = survey;
  survey.show('loading');
  const result: ReadinessResult | 'failed' = await Promise.all([scored(), import('../results/show-results.ts')])
    .then(([instrument, { resultFor }]) => resultFor(instrument, responses, { form, seed: 1 }))
    .catch((error: unknown) => (console.error(error), 'failed' as const));
  if (answers === survey.answers) survey.show(result);
}

import type { AnswerMode, Confidence } from './answer-sheet.ts';
import type { SurveySettings } from './survey-controller.ts';
import type { Evidence, ReadinessSubmission } from './survey-events.ts';
import type { LocalAnswer, Response } from '@readiness-kit/core';

/** What a survey knows of one person's answers. */
interface Answered {
  readonly respondent: string;
  readonly asked: readonly string[];
  readonly responses: readonly Response[];
  readonly localAnswers: readonly LocalAnswer[];
  readonly notes: ReadonlyMap<string, string>;
  readonly confidence: ReadonlyMap<string, Confidence>;
}

/** What is handed over of an answer sheet. */
export function submissionOf({ instrument, form, language, mode }: Pick<SurveySettings, 'instrument' | 'form' | 'language' | 'mode'>, group: string, answered: Answered): ReadinessSubmission {
  const { respondent, responses, localAnswers: local } = answered;
  const evidence = evidenceOf(answered);
  return {
    instrument: { id: instrument.id, version: instrument.version },
    form, group, respondent, mode, language,
    responses: withMode(responses, mode),
    ...(local.length > 0 ? { local } : {}),
    ...(evidence.length > 0 ? { evidence } : {}),
  };
}

/** A response tells how it was given where that was not on a screen by oneself. */
function withMode(responses: readonly Response[], mode: AnswerMode): readonly Response[] {
  return mode === 'online' ? responses : responses.map((response) => ({ ...response, mode }));
}

function evidenceOf({ asked, notes, confidence }: Answered): readonly Evidence[] {
  return asked.flatMap((item) => {
    const [note, sure] = [notes.get(item)?.trim(), confidence.get(item)];
    return note || sure ? [{ item, ...(note ? { note } : {}), ...(sure ? { confidence: sure } : {}) }] : [];
  });
}

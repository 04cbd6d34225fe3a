import { defineOnce } from '../define-once.ts';
import { languageOf } from '../localize/language.ts';
import { ReadinessSurvey } from '../survey/readiness-survey.ts';
import { loadFor } from './load-for.ts';

class HydratedSurvey extends ReadinessSurvey {}

/** Defines the tag once all is loaded that the surveys on the page were drawn with. */
export async function takeOver(page: Document): Promise<void> {
  const drawn = [...page.querySelectorAll('readiness-survey')].map((tag) => ({
    language: languageOf(tag),
    form: tag.getAttribute('survey-form') ?? 'quick',
    group: tag.getAttribute('group') ?? undefined,
  }));
  HydratedSurvey.builtIn = await loadFor(drawn);
  defineOnce('readiness-survey', HydratedSurvey);
}

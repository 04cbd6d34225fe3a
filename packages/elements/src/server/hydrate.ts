// In place of `define`, for a page whose server has drawn the survey. The first import has to come first.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { defineOnce } from '../define-once.ts';
import { languageOf } from '../localize/language.ts';
import { ReadinessSurvey } from '../survey/readiness-survey.ts';
import { loadFor } from './load-for.ts';

const drawn = [...document.querySelectorAll('readiness-survey')].map((tag) => ({
  language: languageOf(tag),
  form: tag.getAttribute('survey-form') ?? 'quick',
  group: tag.getAttribute('group') ?? undefined,
}));

class HydratedSurvey extends ReadinessSurvey {}
HydratedSurvey.builtIn = await loadFor(drawn);
defineOnce('readiness-survey', HydratedSurvey);

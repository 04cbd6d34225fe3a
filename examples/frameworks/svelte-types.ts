// What TypeScript says of the tags in Svelte: its checker reads attributes as such an object.
import type { ReadinessSubmission } from '@readiness-kit/elements';
import type {} from '@readiness-kit/elements/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Survey = SvelteHTMLElements['readiness-survey'];
const keep = (_: ReadinessSubmission): void => undefined;

export const right: Survey[] = [
  {},
  { 'survey-form': 'quick', group: 'teacher', 'heading-level': 3, results: true, lang: 'es', class: 'wide', 'data-page': 1, 'onreadiness-finish': (event) => keep(event.detail) },
  { surveyForm: 'full', localQuestions: [{ id: 'bus', prompt: { en: 'How do you come here?' }, answers: { en: ['On foot', 'By bus'] } }] },
];
export const result: SvelteHTMLElements['readiness-results'] = { src: 'result.json', 'onreadiness-results-problem': ({ detail }) => detail.problem.length };

export const wrong: Survey[] = [
  // @ts-expect-error misspelt
  { 'survey-fom': 'quick' },
  // @ts-expect-error misspelt
  { gruop: 'teacher' },
  // @ts-expect-error there is no such group
  { group: 'principal' },
  // @ts-expect-error there is no such form
  { 'survey-form': 'short' },
  // @ts-expect-error the detail has no such thing
  { 'onreadiness-finish': (event) => void event.detail.answers },
];

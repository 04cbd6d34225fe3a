/** @jsxImportSource vue */
// What TypeScript says of the tags in Vue, in TSX and, by the same types, in templates.
import type { ReadinessSubmission } from '@readiness-kit/elements';
import type {} from '@readiness-kit/elements/vue';
import type { GlobalComponents } from 'vue';

const keep = (_: ReadinessSubmission): void => undefined;

export const right = [
  <readiness-survey survey-form="quick" group="teacher" heading-level="3" results lang="es" class={['wide']} key="survey" onReadinessFinish={(event) => keep(event.detail)} />,
  <readiness-survey surveyForm="full" localQuestions={[{ id: 'bus', prompt: { en: 'How do you come here?' }, answers: { en: ['On foot', 'By bus'] } }]} />,
  <readiness-results src="result.json" onReadinessResultsReady={({ detail }) => detail.result.schemaVersion} />,
];

export const wrong = [
  // @ts-expect-error misspelt
  <readiness-survey gruop="teacher" />,
  // @ts-expect-error there is no such group
  <readiness-survey group="principal" />,
  // @ts-expect-error there is no such form
  <readiness-survey survey-form="short" />,
  // @ts-expect-error the detail has no such thing
  <readiness-survey onReadinessFinish={(event) => event.detail.answers} />,
];

type InTemplate = InstanceType<GlobalComponents['readiness-survey']>;
export const template: InTemplate['$props'] = { 'survey-form': 'quick', group: 'teacher', onReadinessFinish: (event) => keep(event.detail) };
export const wrongTemplate: InTemplate['$props'][] = [
  // @ts-expect-error misspelt
  { 'survey-fom': 'quick' },
  // @ts-expect-error there is no such group
  { group: 'principal' },
];
export const heard = (emit: InTemplate['$emit'], event: HTMLElementEventMap['readiness-finish']): void => emit('readiness-finish', event);

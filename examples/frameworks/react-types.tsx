/** @jsxImportSource react */
// What TypeScript says of the tags in React: right use compiles, and each line that is expected to fail does.
import type { ReadinessSubmission } from '@readiness-kit/elements';
import type {} from '@readiness-kit/elements/jsx';

const keep = (_: ReadinessSubmission): void => undefined;

export const right = [
  <readiness-survey />,
  <readiness-survey survey-form="quick" group="school-leader" heading-level={3} storage-key="spring" results evidence={false} mode="team" lang="es" dir="ltr" className="wide" id="survey" onreadiness-finish={(event) => keep(event.detail)} />,
  <readiness-survey surveyForm="full" headingLevel={1} localQuestions={[{ id: 'bus', prompt: { en: 'How do you come here?' }, answers: { en: ['On foot', 'By bus'] } }]} storage={null} ref={(survey) => void survey?.clear()} />,
  <readiness-survey onreadiness-change={({ detail }) => detail.progress.answered.toFixed()} onreadiness-storage={({ detail }) => detail.state.length}><p slot="finished">Thank you.</p></readiness-survey>,
  <readiness-results src="result.json" heading-level="3" onreadiness-results-problem={({ detail }) => detail.problem.length} />,
];

export const wrong = [
  // @ts-expect-error misspelt
  <readiness-survey gruop="teacher" />,
  // @ts-expect-error misspelt
  <readiness-survey surveyfrom="quick" />,
  // @ts-expect-error there is no such group
  <readiness-survey group="principal" />,
  // @ts-expect-error there is no such form
  <readiness-survey survey-form="short" />,
  // @ts-expect-error there is no such mode
  <readiness-survey mode="offline" />,
  // @ts-expect-error not a flag
  <readiness-survey results="yes" />,
  // @ts-expect-error not a list
  <readiness-survey localQuestions="our-questions.json" />,
  // @ts-expect-error a question without answers
  <readiness-survey localQuestions={[{ id: 'bus', prompt: { en: 'How do you come here?' } }]} />,
  // @ts-expect-error the detail has no such thing
  <readiness-survey onreadiness-finish={(event) => event.detail.answers} />,
  // @ts-expect-error the event of another element
  <readiness-survey onreadiness-finish={(event: HTMLElementEventMap['readiness-results-ready']) => event.detail.result} />,
  // @ts-expect-error misspelt tag
  <readiness-servey />,
  // @ts-expect-error an attribute of the other element
  <readiness-results group="teacher" />,
];

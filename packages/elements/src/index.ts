export { ReadinessSurvey } from './survey/readiness-survey.ts';
export type { ReadinessChangeDetail, ReadinessStorageDetail, ReadinessSubmission, SurveyProgress } from './survey/survey-events.ts';
export type { SurveyKey, SurveyStrings } from './survey/strings/en.ts';
export type { StorageLike, StorageProblem } from './storage/answer-store.ts';
export type { Message, MessageParams, Messages } from './localize/message.ts';
export { ReadinessResults } from './results/readiness-results.ts';
export type { ResultsProblemDetail, ResultsReadyDetail } from './results/readiness-results.ts';

// What no first screen shows: loaded right after it.
export { later as words } from '../strings/later.ts';
export { laterStyles as styles } from '../later-styles.ts';
export { isHasty } from '../hasty.ts';
export { LinkWatch } from '../link-watch.ts';
export { SurveyActions } from '../survey-actions.ts';
export { SurveyParts } from '../survey-parts.ts';
export { clearAnswers } from './clear-answers.ts';
export { end } from './end.ts';
export { evidence } from './evidence.ts';
export { localQuestions } from './local-questions.ts';
export { partList } from './part-list.ts';
export { review } from './review.ts';

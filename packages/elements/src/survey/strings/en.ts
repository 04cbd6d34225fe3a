import type { Messages } from '../../localize/message.ts';

/** Words of the survey in English; every other language has the same keys. */
export const en = {
  nothing: 'This survey has no questions for this form.',
  groups: 'Who is answering?',
  minutes: { one: 'About {count} minute', other: 'About {count} minutes' },
  progress: '{n} of {of}',
  choose: 'Choose the highest level of which all is true today.',
  levelsHere: 'What each level looks like here',
  instead: 'Or, instead',
  'dont-know': 'I don’t know',
  'not-applicable': 'Does not apply',
  declined: 'Prefer not to say',
  takeBack: 'Clear this answer',
  back: 'Back',
  next: 'Next',
  review: 'Review your answers',
  complete: 'Every question has an answer.',
  open: {
    one: '{count} question has no answer. You may leave it so.',
    other: '{count} questions have no answer. You may leave them so.',
  },
  unanswered: 'Not answered',
  answer: 'Answer',
  change: 'Change',
  finish: 'Finish',
  local: 'Questions from your district',
  localMeaning: 'Your district added these. They do not count in the score.',
  finished: 'Thank you',
  finishedMore: 'That was everything. You can still change your answers.',
  changeAnswers: 'Change my answers',
  wordsLoading: 'Loading the questions …',
  wordsFailed: 'These questions could not be loaded. Your answers are still here.',
  resultLoading: 'Making your result …',
  resultFailed: 'Your result could not be loaded. Your answers are still here.',
  retry: 'Try again',
  ready: 'Answers are saved on this device as you go.',
  saved: 'Saved on this device.',
  unavailable: 'Answers cannot be saved here. Keep this page open until you finish.',
  full: 'This device has no room to save answers. Keep this page open until you finish.',
  unreadable: 'Answers saved here earlier could not be read.',
  'invalid-answers': {
    one: '{count} answer saved here earlier no longer fits this survey and was left out.',
    other: '{count} answers saved here earlier no longer fit this survey and were left out.',
  },
  clear: 'Clear my answers on this device',
  clearSure: 'Clear all your answers to this survey?',
  clearYes: 'Yes, clear them',
  clearNo: 'No, keep them',
  cleared: 'Your answers are cleared.',
  notCleared: 'This browser does not let the page clear what it saved.',
  unreviewed: 'This translation has not yet been reviewed by a speaker.',
  otherLanguage: 'The questions for your group are not yet available in this language. They are shown in English.',
} satisfies Messages<string>;

export type SurveyKey = keyof typeof en;

/** All words of the survey in one language. */
export type SurveyStrings = Messages<SurveyKey>;

import type { Messages } from '../../localize/message.ts';
import type { later } from './later.ts';

/** Words of a survey's first screens in English. Every other language has all words in one table. */
export const en = {
  nothing: 'This survey has no questions for this form.',
  groups: 'Who is answering?',
  minutes: { one: 'About {count} minute', other: 'About {count} minutes' },
  progress: '{n} of {of}',
  answered: '{n} of {of} answered',
  language: 'Language',
  choose: 'Choose the highest level of which all is true today.',
  levelsHere: 'What each level looks like here',
  instead: 'Or, instead',
  'dont-know': 'I don’t know',
  'not-applicable': 'Does not apply',
  takeBack: 'Clear this answer',
  undo: 'Undo',
  back: 'Back',
  next: 'Next',
  review: 'Review your answers',
  finish: 'Finish',
  wordsLoading: 'Loading the questions …',
  wordsFailed: 'These questions could not be loaded. Your answers are still here.',
  retry: 'Try again',
  ready: 'Your answers stay on this device. They are saved as you go.',
  saved: 'Saved on this device.',
  elsewhere: 'Keep a copy, or go on elsewhere',
  unreviewed: 'This translation has not yet been reviewed by a speaker.',
  otherLanguage: 'The questions for your group are not yet available in this language. They are shown in English.',
} satisfies Messages<string>;

export type SurveyKey = keyof typeof en | keyof typeof later;

/** All words of the survey in one language. */
export type SurveyStrings = Messages<SurveyKey>;

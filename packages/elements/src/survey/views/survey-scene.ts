import type { Instrument, InstrumentOutline, SurveyText } from '@readiness-kit/core';
import type { AnswerMode } from '../answer-sheet.ts';
import type { LazyModule } from '../lazy-module.ts';
import type { Say } from '../../localize/message.ts';
import type { SurveyKey, SurveyStrings } from '../strings/en.ts';
import type { SurveyController } from '../survey-controller.ts';
import type { SurveyStage } from '../survey-stage.ts';
import type * as later from './later.ts';

export type Later = typeof later;

/** What the views of a survey are drawn from, and what they may ask for. */
export interface SurveyScene extends Omit<SurveyStage, 'focus'> {
  readonly survey: SurveyController;
  readonly mode: AnswerMode;
  readonly instrument: InstrumentOutline;
  readonly text: SurveyText;
  /** Whether the words of what is on show are here. */
  readonly words: 'ready' | 'loading' | 'failed';
  /** The full descriptors of a brief form's question. */
  readonly descriptors: 'none' | 'loading' | 'failed' | 'here';
  /** What the page brought, for the result; the built-in words and instrument are fetched there. */
  readonly given: { readonly instrument: Instrument | undefined; readonly texts: SurveyText | undefined };
  /** The questions are in the language of the page, as far as that is a built-in one. */
  readonly inOwnLanguage: boolean;
  readonly say: Say<SurveyKey>;
  /** Words of the page's own, in place of the survey's. */
  readonly strings: Partial<SurveyStrings> | undefined;
  /** Language of what is said, where it is not that of the text. */
  readonly spoken: string;
  /** Level of the survey's title. */
  readonly headingLevel: number;
  /** People are asked what their answers are based on. */
  readonly evidence: boolean;
  /** Languages a person can choose from. */
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  /** What other forms than the quick one ask. */
  readonly outline: Pick<LazyModule<unknown>, 'failed' | 'load'>;
  /** Where finished answers are sent. */
  readonly endpoint: string | undefined;
  readonly disabled: boolean;
  /** Tries again to load the words of what is on show. */
  readonly loadWords: () => void;
  /** Loads the words of the next screen. */
  readonly readAhead: () => void;
  /** Loads the full descriptors of what is on show. */
  readonly loadDescriptors: () => void;
}

import type { Instrument, InstrumentOutline, SurveyText } from '@readiness-kit/core';
import type { AnswerMode } from '../answer-sheet.ts';
import type { LazyModule } from '../lazy-module.ts';
import type { Say } from '../../localize/message.ts';
import type { SurveyKey } from '../strings/en.ts';
import type { SurveyController } from '../survey-controller.ts';
import type { SurveyParts } from '../survey-parts.ts';

export type Later = typeof import('./later.ts');

/** What the views of a survey are drawn from, and what they may ask for. */
export interface SurveyScene {
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
  /** Language of what is said, where it is not that of the text. */
  readonly spoken: string;
  /** Level of the survey's title. */
  readonly headingLevel: number;
  /** Which screen of how many; nothing outside of the questions. */
  readonly place: string;
  /** People are asked what their answers are based on. */
  readonly evidence: boolean;
  /** Languages a person can choose from. */
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  /** What other forms than the quick one ask. */
  readonly outline: Pick<LazyModule<unknown>, 'failed' | 'load'>;
  /** Views that are loaded after the first screen. */
  readonly later: Pick<LazyModule<Later>, 'value' | 'state'>;
  readonly loadLater: () => void;
  readonly parts: SurveyParts | undefined;
  /** The panel for taking answers elsewhere is open. */
  readonly elsewhere: boolean;
  readonly toggleElsewhere: (event: Event) => void;
  /** The list of all parts is open. */
  readonly partsOpen: boolean;
  readonly toggleParts: (event: Event) => void;
  readonly disabled: boolean;
  /** It is asked whether all answers are to be cleared. */
  readonly clearing: boolean;
  /** Opens a screen, and moves the focus to one of its questions or, at 0, to its heading. */
  readonly open: (position: number, question?: number) => void;
  /** Answers as a group, or leaves that open again. */
  readonly choose: (group: string | undefined) => void;
  readonly finish: () => void;
  readonly undo: () => void;
  /** Scores this one sheet, to be shown. */
  readonly assess: () => void;
  /** Goes on in another language. */
  readonly speak: (language: string) => void;
  readonly askToClear: (clearing: boolean) => void;
  readonly clear: () => void;
  /** Tries again to load the words of what is on show. */
  readonly loadWords: () => void;
  /** Loads the words of the next screen. */
  readonly readAhead: () => void;
  /** Loads the full descriptors of what is on show. */
  readonly loadDescriptors: () => void;
}

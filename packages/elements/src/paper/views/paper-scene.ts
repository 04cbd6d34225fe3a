import type { Say } from '../../localize/message.ts';
import type { SurveyPart } from '../../survey/survey-part.ts';
import type { PaperController } from '../paper-controller.ts';
import type { PaperField } from '../paper-field.ts';
import type { PaperKey } from '../strings/en.ts';

/** What the views of paper mode draw from. */
export interface PaperScene {
  readonly state: PaperController;
  readonly part: SurveyPart;
  readonly say: Say<PaperKey>;
  /** Says what is printed, in the language of the questions where there is one. */
  readonly sayPrinted: Say<PaperKey>;
  /** Language of what is said. */
  readonly spoken: string;
  /** Language of what is said on the booklet. */
  readonly printed: string;
  /** Level of the headings. */
  readonly level: number;
  readonly print: () => void;
  /** Something was typed in a field. */
  readonly typed: (event: InputEvent, field: PaperField) => void;
  /** A key was pressed in a field. */
  readonly pressed: (event: KeyboardEvent) => void;
  readonly numbered: (event: Event) => void;
  readonly next: () => void;
  readonly settle: () => void;
  readonly edit: (key: string) => void;
  readonly remove: (key: string) => void;
  readonly undo: () => void;
  readonly download: (extension: 'csv' | 'json') => void;
  readonly finish: () => void;
}

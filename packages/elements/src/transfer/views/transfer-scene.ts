import type { SurveyText } from '@readiness-kit/core';
import type { Say } from '../../localize/message.ts';
import type { TransferKey } from '../strings/en.ts';
import type { Choice } from '../take-over.ts';
import type { TransferController } from '../transfer-controller.ts';

/** What the panel's views draw from. */
export interface TransferScene {
  readonly state: TransferController;
  readonly text: SurveyText;
  readonly say: Say<TransferKey>;
  /** Level of the panel's headings. */
  readonly level: number;
  readonly save: () => void;
  /** Asks for a file. */
  readonly pick: () => void;
  readonly picked: (event: Event) => void;
  readonly copy: () => void;
  readonly openLink: () => void;
  readonly leaveLink: () => void;
  readonly choose: (choice: Choice) => void;
  readonly cancel: () => void;
}

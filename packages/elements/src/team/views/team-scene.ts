import type { SurveyText } from '@readiness-kit/core';
import type { Say } from '../../localize/message.ts';
import type { TeamKey } from '../strings/en.ts';
import type { TeamController } from '../team-controller.ts';

/** What the views of a meeting draw from. */
export interface TeamScene {
  readonly state: TeamController;
  /** Words of what is asked; they may be in another language than the meeting's own. */
  readonly text: SurveyText;
  readonly say: Say<TeamKey>;
  /** The meeting's own words run from right to left. */
  readonly mirrored: boolean;
  /** Level of the headings. */
  readonly level: number;
  /** Asks for files. */
  readonly pick: () => void;
  readonly picked: (event: Event) => void;
}

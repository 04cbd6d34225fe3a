import type { AnswerSheet } from '../survey/answer-sheet.ts';
import type { SurveyPart } from '../survey/survey-part.ts';

/** Why answers from elsewhere cannot be opened here. */
export type Problem = 'too-big' | 'unreadable' | 'not-json' | 'foreign' | 'damaged' | 'newer' | 'instrument' | 'form' | 'group' | 'version';

/** Why a file of another tool cannot, beside. */
export type ToolProblem = 'several' | 'not-loaded';

export interface Refusal<P extends Problem | ToolProblem = Problem> {
  readonly ok: false;
  readonly problem: P;
  /** Id of the instrument, form or group that they are for, as it was written there: to be shown, never trusted. */
  readonly id?: string;
}

/** The survey that answers are to be opened in. */
export type Here = Pick<SurveyPart, 'instrument' | 'form' | 'group'>;

/** What answers say of themselves. */
export type About = { readonly [K in 'instrument' | 'version' | 'form' | 'group']: AnswerSheet[K] };

export const refuse = <P extends Problem | ToolProblem>(problem: P, id?: string): Refusal<P> => ({ ok: false, problem, ...(id === undefined ? {} : { id }) });

/** Answers to something else than is asked here; another major version asks something else, too. */
export function refuseOther(about: About, here: Here): Refusal | undefined {
  if (about.instrument !== here.instrument.id) return refuse('instrument', about.instrument);
  if (about.form !== here.form) return refuse('form', about.form);
  if (about.group !== here.group) return refuse('group', about.group);
  return major(about.version) === major(here.instrument.version) ? undefined : refuse('version');
}

const major = (version: string): string => version.split('.', 1)[0] as string;

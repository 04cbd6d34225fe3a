import type { GroupId, IndicatorId, Instrument } from '../model/instrument.ts';

/** An answer apart from the levels: it lowers coverage or leaves the sum, and is never a number. */
export type NonLevelAnswer = 'dont-know' | 'not-applicable' | 'declined';

/** A level (1 … K) or one of the three answers apart from the levels. */
export type Answer = number | NonLevelAnswer;

/** One answer of one respondent to the item that asks their group about an indicator. */
export interface Response<I extends Instrument = Instrument> {
  /** Pseudonymous id, unique in the administration. */
  readonly respondent: string;
  readonly group: GroupId<I>;
  /** The indicator the item asks about; with the group it names the item. */
  readonly item: IndicatorId<I>;
  /** `null`: shown or listed but not reached. It is never a zero. */
  readonly answer: Answer | null;
}

import type { Construct, Indicator } from '../../model/instrument.ts';
import type { ActionText, IndicatorGuide, Named } from '../../model/text.ts';

/** One construct of the instrument with its indicators. */
export interface ConstructPart {
  readonly construct: Construct;
  readonly indicators: readonly Indicator[];
}

/** Groups that read the statement and the full descriptors; every other group gets an item of its own. */
type ReadsDescriptors = 'school-leader' | 'district-leader' | 'board';

/** Groups whose form exists in every language. */
type Everyone = 'learner' | 'family' | 'partner';

type FourLevels = readonly [string, string, string, string];

interface ItemWords {
  readonly prompt: string;
  readonly answers: FourLevels;
}

type Indicators<C extends ConstructPart> = C['indicators'][number];

/** Survey words of one construct, in one language: exactly its indicators, and exactly the groups they ask. */
export interface ConstructSurveyText<C extends ConstructPart> {
  readonly construct: Named;
  readonly indicators: {
    readonly [X in Indicators<C> as X['id']]: {
      readonly statement: string;
      readonly descriptors: FourLevels;
      readonly items: Readonly<Record<Exclude<X['groups'][number], ReadsDescriptors>, ItemWords>>;
    };
  };
}

/** The same for a language in which only learners, families and partners are asked: every statement, and their items. */
export interface ConstructItemText<C extends ConstructPart> {
  readonly construct: Named;
  readonly indicators: {
    readonly [X in Indicators<C> as X['id']]: {
      readonly statement: string;
      readonly items: Readonly<Record<Extract<X['groups'][number], Everyone>, ItemWords>>;
    };
  };
}

/** Everything that is optional for other instruments is said for this one. */
type FullAction = Required<ActionText>;

/** Guide words of one construct, in one language: exactly its indicators, their prerequisites and their actions. */
export interface ConstructGuideText<C extends ConstructPart> {
  readonly indicators: {
    readonly [X in Indicators<C> as X['id']]: IndicatorGuide & (X extends { readonly prerequisites: readonly (infer P extends string)[] } ? { readonly prerequisites: Readonly<Record<P, string>> } : unknown);
  };
  readonly actions: Readonly<Record<Indicators<C>['actions'][number]['id'], FullAction>>;
}

import type { Construct, Indicator } from '../../model/instrument.ts';
import type { ActionText, IndicatorGuide, Named } from '../../model/text.ts';

/** One construct of the instrument with its indicators. */
export interface ConstructPart {
  readonly construct: Construct;
  readonly indicators: readonly Indicator[];
}

/** Groups that read the statement and the full descriptors; every other group gets an item of its own. */
type ReadsDescriptors = 'school-leader' | 'district-leader' | 'board';

type FourLevels = readonly [string, string, string, string];

interface ItemWords {
  readonly prompt: string;
  readonly answers: FourLevels;
}

/** Survey words of one construct, in one language: exactly its indicators, and exactly the groups they ask. */
export interface ConstructSurveyText<C extends ConstructPart> {
  readonly construct: Named;
  readonly indicators: {
    readonly [X in C['indicators'][number] as X['id']]: {
      readonly statement: string;
      readonly descriptors: FourLevels;
      readonly items: Readonly<Record<Exclude<X['groups'][number], ReadsDescriptors>, ItemWords>>;
    };
  };
}

/** Guide words of one construct, in one language: exactly its indicators and their actions. */
export interface ConstructGuideText<C extends ConstructPart> {
  readonly indicators: Readonly<Record<C['indicators'][number]['id'], IndicatorGuide>>;
  readonly actions: Readonly<Record<C['indicators'][number]['actions'][number]['id'], ActionText>>;
}

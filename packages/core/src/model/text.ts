import type { ActionId, CompositeId, ConstructId, GroupId, IndicatorId, Instrument } from './instrument.ts';

/** Whether a speaker of the language has read a text. The interface shows it unless it is the source. */
export type ReviewState = 'source' | 'reviewed' | 'unreviewed';

/** A name and what it stands for. */
export interface Named {
  readonly name: string;
  readonly meaning: string;
}

/** A stakeholder group's name, and how its people should read the questions. */
export interface GroupName extends Named {
  readonly guidance?: string;
}

/** The wording that asks one stakeholder group about one indicator. */
export interface ItemText {
  readonly prompt: string;
  /** Short anchored answers, lowest level first, where the full descriptors would be too much. */
  readonly answers?: readonly string[];
}

/** What a person answering reads about one indicator. */
export interface IndicatorText<G extends string = string> {
  /** The sign itself, as a statement of what is true at the top. */
  readonly statement: string;
  /**
   * Level descriptors, lowest level first: what is true, in how much of the district, how deep.
   * Absent only where a text's {@link SurveyText.audience} does not read them.
   */
  readonly descriptors?: readonly string[];
  /** Wording by group; a group without one is asked the statement with the descriptors. */
  readonly items: Partial<Readonly<Record<G, ItemText>>>;
}

/** All words a survey needs in one language. */
export interface SurveyText<I extends Instrument = Instrument> {
  /** BCP 47 tag, such as `en` or `es`. */
  readonly language: string;
  readonly review: ReviewState;
  /** Stakeholder groups whose whole form is in this language. Default: all. */
  readonly audience?: readonly GroupId<I>[];
  readonly title: string;
  /** Whose framework this stands on, and that it is not endorsed. */
  readonly credit: string;
  /** Level names, lowest first. */
  readonly levels: readonly Named[];
  readonly groups: Readonly<Record<GroupId<I>, GroupName>>;
  readonly constructs: Readonly<Record<ConstructId<I>, Named>>;
  readonly composites: Readonly<Record<CompositeId<I>, Named>>;
  readonly indicators: Readonly<Record<IndicatorId<I>, IndicatorText<GroupId<I>>>>;
}

/**
 * Words that come in pieces: what every page needs at once, and the rest construct by construct.
 * `text` is complete but for its indicators.
 */
export interface LazySurveyText<I extends Instrument = Instrument> {
  readonly text: Omit<SurveyText<I>, 'indicators'> & { readonly indicators: Readonly<Record<string, IndicatorText>> };
  /** Gets the words of all indicators of one construct. */
  readonly load: Readonly<Record<ConstructId<I>, () => Promise<Readonly<Record<string, IndicatorText>>>>>;
}

/** Days within which a step of an action is to be done. */
export type Horizon = 30 | 90 | 365;

/** The words of one action. */
export interface ActionText {
  /** What to do, in one line. */
  readonly what: string;
  /** What to do in the next 30, 90 and 365 days. */
  readonly within?: Readonly<Record<Horizon, string>>;
  /** What would show that it worked. */
  readonly evidence: string;
  /** Why this step now: what becomes possible once it is done. */
  readonly unlocks?: string;
  /** What often goes wrong, and how to step around it. */
  readonly trap?: string;
}

/** Why an indicator matters, and what would prove a level. */
export interface IndicatorGuide {
  readonly why: string;
  /** Examples of evidence a team could point to. */
  readonly evidence: readonly string[];
  /** For each prerequisite, why it comes first. */
  readonly prerequisites?: Readonly<Record<string, string>>;
}

/** The words that are needed only after, or beside, answering: loaded on demand. */
export interface GuideText<I extends Instrument = Instrument> {
  readonly language: string;
  readonly review: ReviewState;
  /** Roles that lead actions. */
  readonly roles: Readonly<Record<string, string>>;
  readonly indicators: Readonly<Record<IndicatorId<I>, IndicatorGuide>>;
  readonly actions: Readonly<Record<ActionId<I>, ActionText>>;
}

/** A guide that comes in pieces, construct by construct. */
export interface LazyGuideText<I extends Instrument = Instrument> extends Pick<GuideText, 'language' | 'review' | 'roles'> {
  readonly load: Readonly<Record<ConstructId<I>, () => Promise<Pick<GuideText, 'indicators' | 'actions'>>>>;
}

/** One file with everything: what `readiness check` reads and the JSON edition is. */
export interface InstrumentDocument extends Instrument {
  readonly texts?: readonly SurveyText[];
  readonly guides?: readonly GuideText[];
}

/**
 * The instrument: a versioned questionnaire as inert, language-neutral data.
 *
 * Words live apart, in {@link SurveyText} and {@link GuideText}, one module per language:
 * scoring never needs a sentence, and a page loads only the language it shows.
 */

/** How many levels an instrument's rubrics have. Level 1 is the lowest; it is an answer, never "no answer". */
export type LevelCount = 3 | 4 | 5 | 6 | 7;

/** A level of a rubric: an integer from 1 to the instrument's {@link Instrument.levels}. */
export type Level = number;

/** Who can pull the lever an action needs. */
export type Lever = 'local' | 'state-waiver' | 'federal';

/** Relative effort of an action, on a Fibonacci-like scale: 1 is little work, 8 very much. */
export type Effort = 1 | 2 | 3 | 5 | 8;

/** What an indicator needs to move from one level to the next. Its words are in {@link ActionText}. */
export interface Action {
  /** Unique in the instrument. */
  readonly id: string;
  /** The level the action starts from, 1 … levels − 1; it leads to `from + 1`. */
  readonly from: Level;
  readonly effort: Effort;
  /** Role that leads, as a key of {@link GuideText.roles}, such as `superintendent`. */
  readonly lead: string;
  /** Roles that must be in the room, as keys of {@link GuideText.roles}. */
  readonly involve?: readonly string[];
  readonly lever: Lever;
  /** Where the advice comes from; a citation or address, not prose to translate. */
  readonly source?: string;
}

/** One observable sign of a construct: the unit that is scored, and on which groups are compared. */
export interface Indicator {
  readonly id: string;
  /** The construct it belongs to. */
  readonly construct: string;
  /** Share of voice inside its construct, > 0. Default 1. A profile may override it. */
  readonly weight?: number;
  /** A core indicator gates its construct's level: without it the level cannot hold. */
  readonly core?: boolean;
  /** Meta-themes (or other lenses) this indicator also speaks to. */
  readonly tags?: readonly string[];
  /** The stakeholder groups that are asked, because they can know. Each gets an item of its own wording. */
  readonly groups: readonly string[];
  /** Indicators that come first: while one is below level 2, this one is blocked as a priority. */
  readonly prerequisites?: readonly string[];
  /** At least one per level below the top. */
  readonly actions: readonly Action[];
  /** Who can pull the widest lever the top level needs. Default `local`. */
  readonly lever?: Lever;
  /** Area of state or federal policy that can stand in the way, such as `seat-time`. */
  readonly policyArea?: string;
  /** Parts of the framework behind the instrument that this sign covers, by id. */
  readonly covers?: readonly string[];
  /** Where the sign comes from. */
  readonly source?: string;
}

/** What is measured. In the district instrument: a condition or a meta-theme. */
export interface Construct {
  readonly id: string;
  /** `condition` and `meta-theme` in the district instrument; any word elsewhere. */
  readonly kind: string;
  /** Constructs that come first when constructs, not indicators, are ranked. */
  readonly prerequisites?: readonly string[];
}

/** A part of a composite, with its share of voice (default 1). */
export interface CompositePart {
  readonly id: string;
  readonly weight?: number;
}

interface CompositeBase {
  readonly id: string;
  /** What the composite's level cannot exceed by more than the profile's slack. Default: its own parts. */
  readonly cappedBy?: readonly string[];
}

/** A weighted mean of constructs or composites. */
export interface MeanComposite extends CompositeBase {
  readonly kind: 'mean';
  readonly of: readonly CompositePart[];
}

/**
 * A lens: the weighted mean of constructs, each weighing as much as the share of its indicator
 * weight that carries the tag. It shows a theme as it is lived, not as it is stated.
 */
export interface LensComposite extends CompositeBase {
  readonly kind: 'lens';
  readonly tag: string;
  readonly over: readonly string[];
}

export type Composite = MeanComposite | LensComposite;

/** A selection of indicators that is answered in one sitting. */
export interface Form {
  readonly id: string;
  /** Stakeholder groups it is meant for. Default: every group that one of its indicators asks. */
  readonly groups?: readonly string[];
  /** Indicators in the order they are asked. Default: every indicator that asks one of its groups, in the instrument's order. */
  readonly indicators?: readonly string[];
  /**
   * Whoever has no short answers of their own chooses by the levels' general meanings;
   * the full descriptors are there on request. For a form that has to be short.
   */
  readonly brief?: boolean;
}

/** What of an instrument is needed to ask: a small part of it, and the first a page loads. Every {@link Instrument} is one. */
export interface InstrumentOutline extends Pick<Instrument, 'id' | 'version' | 'levels' | 'groups'> {
  readonly constructs: readonly Pick<Construct, 'id'>[];
  readonly indicators: readonly Pick<Indicator, 'id' | 'construct' | 'groups'>[];
  readonly forms: readonly OutlinedForm[];
}

/** A form, and how long it takes. */
export interface OutlinedForm extends Form {
  /** Minutes a person of a group needs, about; see {@link formLength}. */
  readonly minutes?: Readonly<Record<string, number>>;
}

/** A whole versioned questionnaire. Build one with {@link defineInstrument}; prove it with {@link checkInstrument}. */
export interface Instrument {
  readonly schemaVersion: 1;
  readonly id: string;
  /** Semantic version: patch = wording; minor = items added or retired; major = the series breaks. */
  readonly version: string;
  readonly levels: LevelCount;
  /** Stakeholder groups, in display order. */
  readonly groups: readonly string[];
  readonly constructs: readonly Construct[];
  readonly indicators: readonly Indicator[];
  readonly composites: readonly Composite[];
  /** The composite that is the overall index; gains are measured on it. */
  readonly overall?: string;
  readonly forms: readonly Form[];
}

/** The ids of an instrument as literal unions, so that a misspelt id does not compile. */
export type GroupId<I extends Instrument = Instrument> = I['groups'][number];
export type ConstructId<I extends Instrument = Instrument> = I['constructs'][number]['id'];
export type IndicatorId<I extends Instrument = Instrument> = I['indicators'][number]['id'];
export type CompositeId<I extends Instrument = Instrument> = I['composites'][number]['id'];
export type FormId<I extends Instrument = Instrument> = I['forms'][number]['id'];
export type ActionId<I extends Instrument = Instrument> = I['indicators'][number]['actions'][number]['id'];

/** Keeps the literal types of an instrument written in TypeScript. Does not check it: see {@link checkInstrument}. */
export function defineInstrument<const I extends Instrument>(instrument: I): I {
  return instrument;
}

// What can be written on the tags, once for all frameworks: attributes, properties, events.
import type { ReadinessDistribution, ReadinessExplanation, ReadinessPerspectives, ReadinessPlan, ReadinessPriorities, ReadinessProfile, ReadinessResults, ReadinessSurvey, ReadinessTrend, ReadinessWhatIf } from '../dist/index.d.ts';

/** Stakeholder groups of the built-in instrument. Those of your own: `declare module '@readiness-kit/elements/types' { interface ReadinessGroups { parent: true } }`. */
export interface ReadinessGroups {
  learner: true;
  family: true;
  teacher: true;
  'school-leader': true;
  'district-leader': true;
  board: true;
  partner: true;
}

/** Forms of the built-in instrument. Those of your own: as with the groups. */
export interface ReadinessForms {
  quick: true;
  full: true;
  teacher: true;
  learner: true;
  family: true;
  partner: true;
}

/** Attributes of `<readiness-survey>` beside those of every element. */
export interface ReadinessSurveyAttributes {
  'survey-form'?: keyof ReadinessForms | undefined;
  'storage-key'?: string | undefined;
  'heading-level'?: number | `${number}` | undefined;
  group?: keyof ReadinessGroups | undefined;
  respondent?: string | undefined;
  name?: string | undefined;
  results?: boolean | undefined;
  evidence?: boolean | undefined;
  mode?: ReadinessSurvey['mode'] | undefined;
  endpoint?: string | undefined;
  src?: string | undefined;
  disabled?: boolean | undefined;
}

/** Properties of `<readiness-survey>` that are no attributes of the same name. */
export interface ReadinessSurveyProperties {
  surveyForm?: keyof ReadinessForms;
  storageKey?: ReadinessSurvey['storageKey'];
  headingLevel?: ReadinessSurvey['headingLevel'];
  instrument?: ReadinessSurvey['instrument'];
  texts?: ReadinessSurvey['texts'];
  localQuestions?: ReadinessSurvey['localQuestions'];
  strings?: ReadinessSurvey['strings'];
  storage?: ReadinessSurvey['storage'];
}

/** Attributes of every element that shows a result or a part of one, beside those of every element. */
export interface ReadinessPartAttributes {
  src?: string | undefined;
  'heading-level'?: number | `${number}` | undefined;
}

/** Their properties that are no attributes of the same name. */
export interface ReadinessPartProperties {
  result?: ReadinessResults['result'];
  texts?: ReadinessResults['texts'];
  guide?: ReadinessResults['guide'];
  instrument?: ReadinessResults['instrument'];
  strings?: ReadinessResults['strings'];
  headingLevel?: ReadinessResults['headingLevel'];
}

export interface ReadinessResultsAttributes extends ReadinessPartAttributes {
  audience?: 'board' | 'staff' | 'family' | 'partners' | undefined;
}

// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- named as those of the other elements are
export interface ReadinessResultsProperties extends ReadinessPartProperties {}

export interface ReadinessWhatIfAttributes extends ReadinessPartAttributes {
  construct?: string | undefined;
}

export interface ReadinessWhatIfProperties extends ReadinessPartProperties {
  profile?: ReadinessWhatIf['profile'];
}

export interface ReadinessTrendAttributes extends ReadinessPartAttributes {
  labels?: string | readonly string[] | undefined;
}

export interface ReadinessTrendProperties extends ReadinessPartProperties {
  results?: ReadinessTrend['results'];
}

// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- named as those of the other elements are
export interface ReadinessPlanAttributes extends ReadinessPartAttributes {}

export interface ReadinessPlanProperties extends ReadinessPartProperties {
  storage?: ReadinessPlan['storage'];
}

/** One of the elements that show results. */
interface Part<Element, Settings = ReadinessPartAttributes & ReadinessPartProperties> {
  element: Element;
  settings: Settings;
  events: Pick<HTMLElementEventMap, 'readiness-results-ready' | 'readiness-results-problem'>;
}

/** All elements by tag. */
export interface ReadinessElements {
  'readiness-survey': {
    element: ReadinessSurvey;
    settings: ReadinessSurveyAttributes & ReadinessSurveyProperties;
    events: Pick<HTMLElementEventMap, 'readiness-change' | 'readiness-finish' | 'readiness-paper' | 'readiness-storage'>;
  };
  'readiness-results': Part<ReadinessResults, ReadinessResultsAttributes & ReadinessResultsProperties>;
  'readiness-profile': Part<ReadinessProfile>;
  'readiness-perspectives': Part<ReadinessPerspectives>;
  'readiness-distribution': Part<ReadinessDistribution>;
  'readiness-explanation': Part<ReadinessExplanation>;
  'readiness-priorities': Part<ReadinessPriorities>;
  'readiness-what-if': Part<ReadinessWhatIf, ReadinessWhatIfAttributes & ReadinessWhatIfProperties>;
  'readiness-trend': Part<ReadinessTrend, ReadinessTrendAttributes & ReadinessTrendProperties>;
  'readiness-plan': Part<ReadinessPlan, ReadinessPlanAttributes & ReadinessPlanProperties>;
}

/** A framework's own attributes of every element, with what an element of ours has of its own in their place. */
export type With<Common, Tag extends keyof ReadinessElements> = Omit<Common, keyof ReadinessElements[Tag]['settings']> & ReadinessElements[Tag]['settings'];

/** Listeners called as the event is, such as `onreadiness-finish`. */
export type Listeners<Tag extends keyof ReadinessElements> = {
  [Name in keyof ReadinessElements[Tag]['events'] & string as `on${Name}`]?: ((event: ReadinessElements[Tag]['events'][Name]) => void) | undefined;
};

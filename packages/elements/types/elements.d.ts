// What can be written on the tags, once for all frameworks: attributes, properties, events.
import type { ReadinessResults, ReadinessSurvey } from '../dist/index.d.ts';

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

/** Attributes of `<readiness-results>` beside those of every element. */
export interface ReadinessResultsAttributes {
  src?: string | undefined;
  'heading-level'?: number | `${number}` | undefined;
}

/** Properties of `<readiness-results>` that are no attributes of the same name. */
export interface ReadinessResultsProperties {
  result?: ReadinessResults['result'];
  texts?: ReadinessResults['texts'];
  guide?: ReadinessResults['guide'];
  instrument?: ReadinessResults['instrument'];
  strings?: ReadinessResults['strings'];
  headingLevel?: ReadinessResults['headingLevel'];
}

/** All elements by tag. */
export interface ReadinessElements {
  'readiness-survey': {
    element: ReadinessSurvey;
    settings: ReadinessSurveyAttributes & ReadinessSurveyProperties;
    events: Pick<HTMLElementEventMap, 'readiness-change' | 'readiness-finish' | 'readiness-paper' | 'readiness-storage'>;
  };
  'readiness-results': {
    element: ReadinessResults;
    settings: ReadinessResultsAttributes & ReadinessResultsProperties;
    events: Pick<HTMLElementEventMap, 'readiness-results-ready' | 'readiness-results-problem'>;
  };
}

/** A framework's own attributes of every element, with what an element of ours has of its own in their place. */
export type With<Common, Tag extends keyof ReadinessElements> = Omit<Common, keyof ReadinessElements[Tag]['settings']> & ReadinessElements[Tag]['settings'];

/** Listeners called as the event is, such as `onreadiness-finish`. */
export type Listeners<Tag extends keyof ReadinessElements> = {
  [Name in keyof ReadinessElements[Tag]['events'] & string as `on${Name}`]?: ((event: ReadinessElements[Tag]['events'][Name]) => void) | undefined;
};

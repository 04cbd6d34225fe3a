import { formIndicators } from './form-indicators.ts';
import type { Form, InstrumentOutline } from './instrument.ts';
import { isLanguage } from './is-language.ts';
import { own } from './own.ts';
import type { SurveyText } from './text.ts';

/** How fast somebody reads and answers. */
export interface ReadingPace {
  readonly wordsPerMinute: number;
  /** To decide and to press, after reading. */
  readonly secondsPerAnswer: number;
}

/** What a form asks of one group. */
export interface FormLength {
  readonly items: number;
  /** Words of the questions and of all their answers. */
  readonly words: number;
  readonly minutes: number;
}

/**
 * Defaults, not facts: adults read about 240 words a minute (Brysbaert 2019), and a survey with more care; a
 * fifth-grader in the middle of the class reads about 140 aloud (Hasbrouck and Tindal 2017).
 */
const adult: ReadingPace = { wordsPerMinute: 200, secondsPerAnswer: 4 };
const paces: Readonly<Record<string, ReadingPace>> = { learner: { ...adult, wordsPerMinute: 140 }, family: { ...adult, wordsPerMinute: 180 } };

/**
 * How long a form is for one stakeholder group: every question is read with all its answers, once.
 * In a brief form the levels' general meanings are read once, and the descriptors not.
 *
 * @param text words in the language of the person
 * @param pace default: 200 words a minute (groups `learner` 140, `family` 180) and 4 seconds an answer
 * @returns `minutes` unrounded; 0 items and minutes where the form asks the group nothing
 */
export function formLength(instrument: Pick<InstrumentOutline, 'indicators'>, text: Pick<SurveyText, 'language' | 'levels' | 'indicators'>, form: Form, group: string, pace: ReadingPace = own(paces, group) ?? adult): FormLength {
  const ids = formIndicators(instrument, form, group);
  const segmenter = new Intl.Segmenter(isLanguage(text.language) ? text.language : 'en', { granularity: 'word' });
  const count = (sentence: string): number => [...segmenter.segment(sentence)].filter((part) => part.isWordLike).length;
  const meanings = form.brief && ids.length > 0 ? text.levels.map(({ name, meaning }) => `${name} ${meaning}`) : [];
  const sentences = [...meanings, ...ids.flatMap((id) => read(text.indicators, id, group, form.brief ?? false))];
  const words = sentences.reduce((sum, sentence) => sum + count(sentence), 0);
  return { items: ids.length, words, minutes: words / pace.wordsPerMinute + (ids.length * pace.secondsPerAnswer) / 60 };
}

function read(indicators: SurveyText['indicators'], id: string, group: string, brief: boolean): readonly string[] {
  const words = own(indicators, id);
  const item = words && own(words.items, group);
  return [item?.prompt ?? words?.statement ?? '', ...(item?.answers ?? (brief ? undefined : words?.descriptors) ?? [])];
}

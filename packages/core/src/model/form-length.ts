import { formIndicators } from './form-indicators.ts';
import type { Form, InstrumentOutline } from './instrument.ts';
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

/** A default, not a fact: adults read about 240 words a minute (Brysbaert 2019); a survey is read with more care. */
const adult: ReadingPace = { wordsPerMinute: 200, secondsPerAnswer: 4 };

/**
 * How long a form is for one stakeholder group: every question is read with all its answers, once.
 * In a brief form the levels' general meanings are read once, and the descriptors not.
 *
 * @param text words in the language of the person
 * @param pace default: 200 words a minute and 4 seconds an answer
 * @returns `minutes` unrounded; 0 items and minutes where the form asks the group nothing
 */
export function formLength(instrument: Pick<InstrumentOutline, 'indicators'>, text: Pick<SurveyText, 'language' | 'levels' | 'indicators'>, form: Form, group: string, pace: ReadingPace = adult): FormLength {
  const ids = formIndicators(instrument, form, group);
  const segmenter = new Intl.Segmenter(text.language, { granularity: 'word' });
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

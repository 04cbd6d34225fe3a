import { roundHalfAway } from '@readiness-kit/core';
import { validTag } from '../localize/language.ts';
import type { Say } from '../localize/message.ts';
import { resultWords, type ResultWords, type Vocabulary } from '../results/result-words.ts';
import type { StringKey } from '../results/strings/en.ts';

/** The words of a result, and what a change is said with. */
export interface DashboardWords extends ResultWords {
  /** Whole points with their sign. */
  readonly signed: (points: number) => string;
}

/**
 * The words of a result, for figures by the thousand: names and number formats are made once. Making a format takes longer than
 * using it a hundred times.
 */
export function dashboardWords(vocabulary: Vocabulary, t: Say<StringKey>, messagesLanguage: string): DashboardWords {
  const words = resultWords(vocabulary, t, messagesLanguage);
  const language = validTag(words.language);
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const sign = new Intl.NumberFormat(language, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const points = once((value: number) => whole.format(roundHalfAway(value)));
  return { ...words, name: once(words.name), level: once(words.level), points, number: (value, digits = 0) => (digits === 0 ? points(value) : words.number(value, digits)), percent: once((value: number) => share.format(value)), signed: once((value: number) => fromLeft(sign.format(value))) };
}

/** A sign stands before its number, also where lines run the other way: drawings and tables must not differ. */
const fromLeft = (number: string): string => (/[\u061c\u200e\u200f]/.test(number) ? `\u2066${number.replaceAll(/[\u061c\u200e\u200f]/g, '')}\u2069` : number);

function once<A, B>(make: (from: A) => B): (from: A) => B {
  const made = new Map<A, B>();
  return (from) => {
    const known = made.get(from);
    if (known !== undefined) return known;
    const now = make(from);
    made.set(from, now);
    return now;
  };
}

import { roundHalfAway, type GuideText, type Instrument, type Named, type SurveyText } from '@readiness-kit/core';
import type { Messages, Words } from '@readiness-kit/core/text';
import { own } from '../own.ts';
import { validTag } from '../localize/language.ts';
import type { Say } from '../localize/message.ts';
import { en, type StringKey } from './strings/en.ts';

/** What a result is shown with: all optional, because a page may have none of an instrument's words. */
export interface Vocabulary {
  readonly texts: SurveyText | null;
  readonly guide: GuideText | null;
  readonly instrument: Instrument | null;
}

/** Everything the sections need to say something: names, sentences and numbers in one language. */
export interface ResultWords extends Words {
  /** A sentence of the view. */
  readonly t: Say<StringKey>;
  /** Names of ids as a list: `a, b and c`. */
  readonly names: (ids: readonly string[]) => string;
  /** What an indicator says, or its id. */
  readonly statement: (indicator: string) => string;
  /** Heading of a kind of construct. */
  readonly kind: (kind: string) => string;
  /** Whole points: the one place where a score is rounded, half away from zero. */
  readonly points: (points: number) => string;
  readonly number: (value: number, digits?: number) => string;
  /** Whole percent; a share that is not quite none or all never reads as 0 % or 100 %. */
  readonly percent: (share: number) => string;
  readonly vocabulary: Vocabulary;
  /** Language of the view's own sentences, where it is not that of the instrument's words. */
  readonly messagesLanguage: string;
}

/** Binds the view's sentences, an instrument's words and the number formats of one language. */
export function resultWords(vocabulary: Vocabulary, t: Say<StringKey>, messagesLanguage: string, messages?: Messages): ResultWords {
  const { texts } = vocabulary;
  const language = validTag(texts?.language ?? messagesLanguage);
  const number = (value: number, digits = 0): string => new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(digits === 0 ? roundHalfAway(value) : value);
  const named = (id: string): Named | undefined => own(texts?.constructs, id) ?? own(texts?.composites, id) ?? own(texts?.groups, id);
  const statement = (id: string): string => own(texts?.indicators, id)?.statement ?? id;
  const name = (id: string): string => named(onlyOneOf(id, vocabulary.instrument))?.name ?? (own(texts?.indicators, id) ? t('quoted', { text: withoutStop(statement(id)) }) : id);
  return {
    language,
    t,
    name,
    names: (ids) => new Intl.ListFormat(language, { type: 'conjunction' }).format(ids.map(name)),
    statement,
    level: (level) => texts?.levels?.[level - 1]?.name ?? t('levelNumber', { level: number(level) }),
    kind: (kind) => (Object.hasOwn(en, `kind-${kind}`) ? t(`kind-${kind}` as StringKey) : kind),
    points: (points) => number(points),
    number,
    percent: (share) => percent(share, language, t),
    vocabulary,
    messagesLanguage,
    ...(messages ? { messages } : {}),
  };
}

function percent(share: number, language: string, t: Say<StringKey>): string {
  const format = (value: number): string => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(value);
  if (share > 0 && share < 0.005) return t('andLess', { share: format(0.01) });
  if (share < 1 && share >= 0.995) return t('andMore', { share: format(0.99) });
  return format(share);
}

/** An indicator that is all there is of its construct goes by the construct's name. */
function onlyOneOf(id: string, instrument: Instrument | null): string {
  const construct = instrument?.indicators.find((x) => x.id === id)?.construct;
  const siblings = instrument?.indicators.filter((x) => x.construct === construct) ?? [];
  return construct !== undefined && siblings.length === 1 ? construct : id;
}

const withoutStop = (sentence: string): string => sentence.replace(/[.。]$/u, '');

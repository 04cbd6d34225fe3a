import type { GuideText, Instrument, LazyGuideText, LazySurveyText, ReadinessResult, SurveyText } from '@readiness-kit/core';
import { closestLanguage } from '../localize/language.ts';
import { own } from '../own.ts';
import type { Vocabulary } from './result-words.ts';

/** What the page itself hands over; it goes before the defaults. */
export interface GivenVocabulary {
  readonly texts: SurveyText | undefined;
  readonly guide: GuideText | undefined;
  readonly instrument: Instrument | undefined;
}

/** The built-in instrument, whose words the element fetches by itself, one language, when a result of it is shown. */
export const builtIn = 'district-readiness';

/** What the summary alone needs of the built-in instrument's words, while the rest is on its way; `null` where nothing has to be fetched. */
export async function firstWords(result: ReadinessResult, given: GivenVocabulary, language: string): Promise<Vocabulary | null> {
  const { texts, guide, instrument } = given;
  if (result.provenance.instrument.id !== builtIn || (texts && guide && instrument)) return null;
  return { texts: texts ?? { ...(await sourceFor(language).names()), indicators: {} }, guide: null, instrument: null };
}

/** The page's words, and for the built-in instrument those of the closest language where the page gives none. */
export async function vocabularyFor(result: ReadinessResult, given: GivenVocabulary, language: string): Promise<Vocabulary> {
  const known = result.provenance.instrument.id === builtIn;
  const words = sourceFor(language);
  const [texts, guide, instrument] = await Promise.all([
    given.texts ?? (known ? textsOf(words).catch(() => textsOf(english)) : null),
    given.guide ?? (known ? guideOf(words.guide ?? english.guide, result).catch(() => guideOf(english.guide, result)) : null),
    given.instrument ?? (known ? import('@readiness-kit/core/instruments/district').then((m) => m.district) : null),
  ]);
  return { texts, guide, instrument: instrument && askedOf(instrument, result) };
}

/** Names and statements of the built-in instrument, in the closest language. */
export const builtInTexts = (language: string): Promise<SurveyText> => textsOf(sourceFor(language)).catch(() => textsOf(english));

/** The part of the instrument that the form asked: a short form shows nothing of a long one. */
function askedOf(instrument: Instrument, { indicators }: ReadinessResult): Instrument {
  const isAsked = (id: string): boolean => {
    const score = own(indicators, id);
    return score !== undefined && !(score.status === 'insufficient' && score.reason.code === 'not-asked');
  };
  return { ...instrument, indicators: instrument.indicators.filter(({ id }) => isAsked(id)) };
}

/** Where a language's words are; a language without a guide shows the English one. */
interface Source {
  readonly names: () => Promise<LazySurveyText['text']>;
  readonly statements: () => Promise<Readonly<Record<string, string>>>;
  readonly guide?: () => Promise<LazyGuideText>;
}

const english = {
  names: async () => (await import('@readiness-kit/core/instruments/district/en/lazy')).lazyEn.text,
  statements: async () => (await import('@readiness-kit/core/instruments/district/en/statements')).statementsEn,
  guide: async () => (await import('@readiness-kit/core/instruments/district/en/guide/lazy')).lazyGuideEn,
} satisfies Source;

const sources: Readonly<Record<string, Source>> = {
  en: english,
  es: {
    names: async () => (await import('@readiness-kit/core/instruments/district/es/lazy')).lazyEs.text,
    statements: async () => (await import('@readiness-kit/core/instruments/district/es/statements')).statementsEs,
    guide: async () => (await import('@readiness-kit/core/instruments/district/es/guide/lazy')).lazyGuideEs,
  },
  ar: {
    names: async () => (await import('@readiness-kit/core/instruments/district/ar/lazy')).lazyAr.text,
    statements: async () => (await import('@readiness-kit/core/instruments/district/ar/statements')).statementsAr,
  },
  'zh-Hans': {
    names: async () => (await import('@readiness-kit/core/instruments/district/zh/lazy')).lazyZh.text,
    statements: async () => (await import('@readiness-kit/core/instruments/district/zh/statements')).statementsZh,
  },
  vi: {
    names: async () => (await import('@readiness-kit/core/instruments/district/vi/lazy')).lazyVi.text,
    statements: async () => (await import('@readiness-kit/core/instruments/district/vi/statements')).statementsVi,
  },
};

const sourceFor = (language: string): Source => sources[closestLanguage(language, Object.keys(sources)) ?? 'en'] ?? english;

/** Names and statements: all that a result says of the survey's words. */
async function textsOf({ names, statements }: Source): Promise<SurveyText> {
  const [text, said] = await Promise.all([names(), statements()]);
  return { ...text, indicators: Object.fromEntries(Object.entries(said).map(([id, statement]) => [id, { statement, items: {} }])) };
}

/** The guide of the constructs that have something to do. */
async function guideOf(source: () => Promise<LazyGuideText>, { priorities }: ReadinessResult): Promise<GuideText> {
  const { load, ...guide } = await source();
  const constructs = new Set(priorities.map((priority) => priority.construct));
  const loads = Object.entries(load).flatMap(([id, get]) => (constructs.has(id) ? [get()] : []));
  return (await Promise.all(loads)).reduce<GuideText>(
    (whole, part) => ({ ...whole, indicators: { ...whole.indicators, ...part.indicators }, actions: { ...whole.actions, ...part.actions } }),
    { ...guide, indicators: {}, actions: {} },
  );
}

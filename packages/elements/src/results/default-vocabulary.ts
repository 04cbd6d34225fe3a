import type { GuideText, Instrument, ReadinessResult, SurveyText } from '@readiness-kit/core';
import { closestLanguage } from '../localize/language.ts';
import type { Vocabulary } from './result-words.ts';

/** What the page itself hands over; it goes before the defaults. */
export interface GivenVocabulary {
  readonly texts: SurveyText | undefined;
  readonly guide: GuideText | undefined;
  readonly instrument: Instrument | undefined;
}

/** The built-in instrument, whose words the element fetches by itself, one language, when a result of it is shown. */
const builtIn = 'district-readiness';

/** The page's words, and for the built-in instrument those of the closest language where the page gives none. */
export async function vocabularyFor({ provenance }: ReadinessResult, given: GivenVocabulary, language: string): Promise<Vocabulary> {
  const known = provenance.instrument.id === builtIn;
  const words = closestLanguage(language, ['es']) ? spanish : english;
  const [texts, guide, instrument] = await Promise.all([
    given.texts ?? (known ? words.texts().catch(english.texts) : null),
    given.guide ?? (known ? words.guide().catch(english.guide) : null),
    given.instrument ?? (known ? import('@readiness-kit/core/instruments/district').then((m) => m.district) : null),
  ]);
  return { texts, guide, instrument };
}

interface Words {
  readonly texts: () => Promise<SurveyText>;
  readonly guide: () => Promise<GuideText>;
}

const english: Words = {
  texts: async () => (await import('@readiness-kit/core/instruments/district/en')).districtEn,
  guide: async () => (await import('@readiness-kit/core/instruments/district/en/guide')).districtGuideEn,
};

const spanish: Words = {
  texts: async () => (await import('@readiness-kit/core/instruments/district/es')).districtEs,
  guide: async () => (await import('@readiness-kit/core/instruments/district/es/guide')).districtGuideEs,
};

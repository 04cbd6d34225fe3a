import type { AggregateReport, Instrument, SurveyText } from '@readiness-kit/core';
import { builtIn, builtInTexts } from '../results/default-vocabulary.ts';
import type { Vocabulary } from '../results/result-words.ts';

/** What the page itself hands over; it goes before the built-in words. */
export interface GivenWords {
  readonly texts: SurveyText | undefined;
  readonly instrument: Instrument | undefined;
}

/** The page's words, and for the built-in instrument those of the closest language: the same that a result is shown with. */
export async function reportVocabulary({ provenance }: AggregateReport, given: GivenWords, language: string): Promise<Vocabulary> {
  const known = provenance.instrument.id === builtIn;
  const [texts, instrument] = await Promise.all([
    given.texts ?? (known ? builtInTexts(language) : null),
    given.instrument ?? (known ? import('@readiness-kit/core/instruments/district').then((m) => m.district) : null),
  ]);
  return { texts, guide: null, instrument };
}

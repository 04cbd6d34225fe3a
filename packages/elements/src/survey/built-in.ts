import type { Instrument, InstrumentOutline, LazySurveyText } from '@readiness-kit/core';
import { lazyEn } from '@readiness-kit/core/instruments/district/en/lazy';
import { districtOutline } from '@readiness-kit/core/instruments/district/outline';
import type { Loaders } from '../localize/language-controller.ts';

/**
 * What a survey asks when the page brings no instrument, and its words: the English ones of the quick form
 * at once; other languages, other forms and the instrument that scores are loaded when they are needed.
 */
export const builtIn: {
  readonly outline: InstrumentOutline;
  readonly english: LazySurveyText;
  readonly loaders: Loaders<LazySurveyText>;
  readonly instrument: () => Promise<Instrument>;
} = {
  outline: districtOutline,
  english: lazyEn,
  loaders: {
    es: async () => (await import('@readiness-kit/core/instruments/district/es/lazy')).lazyEs,
    ar: async () => (await import('@readiness-kit/core/instruments/district/ar/lazy')).lazyAr,
    'zh-Hans': async () => (await import('@readiness-kit/core/instruments/district/zh/lazy')).lazyZh,
    vi: async () => (await import('@readiness-kit/core/instruments/district/vi/lazy')).lazyVi,
  },
  instrument: async () => (await import('@readiness-kit/core/instruments/district')).district,
};

import type { Instrument, SurveyText } from '@readiness-kit/core';
import { district } from '@readiness-kit/core/instruments/district';
import { districtEn } from '@readiness-kit/core/instruments/district/en';
import type { Loaders } from '../localize/language-controller.ts';

/** The instrument a survey shows when the page brings none, and its words: English at once, the rest on demand. */
export const builtIn: { readonly instrument: Instrument; readonly english: SurveyText; readonly loaders: Loaders<SurveyText> } = {
  instrument: district,
  english: districtEn,
  loaders: { es: async () => (await import('@readiness-kit/core/instruments/district/es')).districtEs },
};

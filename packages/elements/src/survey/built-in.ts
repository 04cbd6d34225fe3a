import type { Instrument, InstrumentOutline, LazySurveyText } from '@readiness-kit/core';
import { quickEn } from '@readiness-kit/core/instruments/district/en/quick';
import { quickOutline } from '@readiness-kit/core/instruments/district/quick-outline';
import type { Loaders } from '../localize/language-controller.ts';
import type { SurveyStrings } from './strings/en.ts';

/** Where the other English words are. */
const englishWords = async (): Promise<LazySurveyText> => (await import('@readiness-kit/core/instruments/district/en/lazy')).lazyEn;

const heard = ['learner', 'family', 'partner'];

/** What a survey has where the page brings nothing. */
export interface BuiltIn {
  /** Forms that `outline` is enough for. */
  readonly forms: readonly string[];
  readonly outline: InstrumentOutline;
  /** What all forms ask. */
  readonly wholeOutline: () => Promise<InstrumentOutline>;
  readonly english: LazySurveyText;
  /** The words of the questions, and of the survey itself, beside English. */
  readonly loaders: Loaders<LazySurveyText>;
  readonly strings: Loaders<SurveyStrings>;
  /** Languages there are, as their readers call them; `audience` the groups whose forms are in it, when not all are. */
  readonly languages: readonly { readonly tag: string; readonly name: string; readonly audience?: readonly string[] }[];
  readonly instrument: () => Promise<Instrument>;
}

/**
 * The English words of the quick form at once; other languages, other forms and the instrument that scores
 * are loaded when they are needed.
 */
export const builtIn: BuiltIn = {
  forms: ['quick'],
  outline: quickOutline,
  wholeOutline: async () => {
    const [{ districtOutline }] = await Promise.all([import('@readiness-kit/core/instruments/district/outline'), englishWords()]);
    return districtOutline;
  },
  english: { text: quickEn, load: Object.fromEntries(quickOutline.constructs.map(({ id }) => [id, async () => (await englishWords()).load[id]?.() ?? {}])) },
  loaders: {
    es: async () => (await import('@readiness-kit/core/instruments/district/es/lazy')).lazyEs,
    ar: async () => (await import('@readiness-kit/core/instruments/district/ar/lazy')).lazyAr,
    'zh-Hans': async () => (await import('@readiness-kit/core/instruments/district/zh/lazy')).lazyZh,
    vi: async () => (await import('@readiness-kit/core/instruments/district/vi/lazy')).lazyVi,
  },
  strings: {
    es: async () => (await import('./strings/es.ts')).es,
    ar: async () => (await import('./strings/ar.ts')).ar,
    'zh-Hans': async () => (await import('./strings/zh.ts')).zh,
    vi: async () => (await import('./strings/vi.ts')).vi,
  },
  languages: [
    { tag: 'en', name: 'English' },
    { tag: 'es', name: 'Español' },
    { tag: 'ar', name: 'العربية', audience: heard },
    { tag: 'zh-Hans', name: '简体中文', audience: heard },
    { tag: 'vi', name: 'Tiếng Việt', audience: heard },
  ],
  instrument: async () => (await import('@readiness-kit/core/instruments/district')).district,
};

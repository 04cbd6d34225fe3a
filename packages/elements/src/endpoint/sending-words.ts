import type { Loaders } from '../localize/language-controller.ts';
import type { SendingStrings } from './strings/en.ts';

/** Words about sending in languages beside English. */
export const sendingWords: Loaders<SendingStrings> = {
  es: async () => (await import('./strings/es.ts')).es,
  ar: async () => (await import('./strings/ar.ts')).ar,
  'zh-Hans': async () => (await import('./strings/zh.ts')).zh,
  vi: async () => (await import('./strings/vi.ts')).vi,
};

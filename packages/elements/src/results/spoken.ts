import type { Messages } from '@readiness-kit/core/text';
import type { Loaders } from '../localize/language-controller.ts';
import { en, type ResultStrings } from './strings/en.ts';

/** What the results view says in one language: its own sentences, and core's (English when absent). */
export interface Spoken {
  readonly strings: ResultStrings;
  readonly messages?: Messages;
}

export const english: Spoken = { strings: en };

/** Languages beside English. */
export const spoken: Loaders<Spoken> = {
  es: async () => both((await import('./strings/es.ts')).es, (await import('@readiness-kit/core/text/es')).es),
  ar: async () => both((await import('./strings/ar.ts')).ar, (await import('@readiness-kit/core/text/ar')).ar),
  'zh-Hans': async () => both((await import('./strings/zh.ts')).zh, (await import('@readiness-kit/core/text/zh')).zh),
  vi: async () => both((await import('./strings/vi.ts')).vi, (await import('@readiness-kit/core/text/vi')).vi),
};

const both = (strings: ResultStrings, messages: Messages): Spoken => ({ strings, messages });

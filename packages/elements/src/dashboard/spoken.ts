import type { Loaders } from '../localize/language-controller.ts';
import { en as resultEn, type ResultStrings } from '../results/strings/en.ts';
import { en, type DashboardStrings } from './strings/en.ts';

/** What the dashboard says in one language: its own sentences, and the words it shares with a result. */
export interface SpokenDashboard {
  readonly dashboard: DashboardStrings;
  readonly results: ResultStrings;
}

export const english: SpokenDashboard = { dashboard: en, results: resultEn };

/** Languages beside English. */
export const spoken: Loaders<SpokenDashboard> = {
  es: async () => both((await import('./strings/es.ts')).es, (await import('../results/strings/es.ts')).es),
  ar: async () => both((await import('./strings/ar.ts')).ar, (await import('../results/strings/ar.ts')).ar),
  'zh-Hans': async () => both((await import('./strings/zh.ts')).zh, (await import('../results/strings/zh.ts')).zh),
  vi: async () => both((await import('./strings/vi.ts')).vi, (await import('../results/strings/vi.ts')).vi),
};

const both = (dashboard: DashboardStrings, results: ResultStrings): SpokenDashboard => ({ dashboard, results });

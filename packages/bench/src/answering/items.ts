import type { SurveyText } from '@readiness-kit/core';
import { itemsPerSection, sectionInstrument, sectionItems } from '../scoring/section-instrument.ts';

/** Who answers: a group that is asked everything. */
export const group = 'teacher';

/** What each question can be answered with. Our survey also has a "does not apply" beside each question, so that SurveyJS shows it too. */
export type GivenAnswer = number | 'dont-know';

export interface AskedItem {
  readonly id: string;
  readonly prompt: string;
  /** What is chosen here. */
  readonly answer: GivenAnswer;
}

export interface AskedScreen {
  readonly name: string;
  readonly meaning: string;
  readonly items: readonly AskedItem[];
}

export const title = 'Eighty questions';

/** Level names and what each means, lowest first: the same words for every question and every contestant. */
export const levels = [
  ['Not yet', 'In none of our rooms today'],
  ['Begun', 'In some of our rooms, now and then'],
  ['Common', 'In most of our rooms, most weeks'],
  ['Everywhere', 'In all of our rooms, every week'],
] as const;

/** The made-up 80 items as they are asked, a section a screen, with an answer to each: every level, and one in ten none. */
export const screens: readonly AskedScreen[] = sectionItems.map((ids, s) => ({
  name: `Part ${s + 1}`,
  meaning: `What can be seen in part ${s + 1}, and how often.`,
  items: ids.map((id, i) => {
    const n = s * itemsPerSection + i;
    return { id, prompt: `Part ${s + 1}, question ${i + 1}: where can this be seen today?`, answer: n % 10 === 9 ? 'dont-know' : ((n * 7) % 4) + 1 };
  }),
}));

/** By item, what must have been recorded at the end. */
export const expected: Readonly<Record<string, GivenAnswer>> = Object.fromEntries(screens.flatMap(({ items }) => items.map(({ id, answer }) => [id, answer])));

/** The same words as a page hands them to our survey. */
export const surveyText: SurveyText = {
  language: 'en',
  review: 'source',
  audience: [group],
  title,
  credit: 'Made up for a benchmark.',
  levels: levels.map(([name, meaning]) => ({ name, meaning })),
  groups: Object.fromEntries(sectionInstrument.groups.map((id) => [id, { name: id, meaning: id }])),
  constructs: Object.fromEntries(sectionInstrument.constructs.map(({ id }, s) => [id, { name: screens[s]?.name ?? id, meaning: screens[s]?.meaning ?? id }])),
  composites: { overall: { name: 'Overall', meaning: 'All parts together' } },
  indicators: Object.fromEntries(
    screens.flatMap(({ items }) => items.map(({ id, prompt }) => [id, { statement: prompt, items: { [group]: { prompt, answers: levels.map(([, meaning]) => meaning) } } }])),
  ),
};

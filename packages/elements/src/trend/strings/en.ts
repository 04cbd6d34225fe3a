import type { Message, Messages } from '../../localize/message.ts';

/** What the trend says beside the words of a result. */
export const en = {
  trend: 'Change over time',
  intro: 'Each mark is one wave; the line through it is its margin of error. Waves are joined where they asked the same of the same groups.',
  wave: 'Wave {n}',
  oneWave: 'A change needs two waves: so far there is one.',
  waveProblem: '{wave} is left out. {why}',
  improved: '{name} rose from {before} to {after}: {difference} points, between {low} and {high}.',
  declined: '{name} fell from {before} to {after}: {difference} points, between {low} and {high}.',
  unchanged: 'No detectable change in {name}: {before} then, {after} now. The difference of {difference} points may be chance, or is too small to matter (between {low} and {high}).',
  unknown: '{name} was {before} and is {after}. No margin of error can be given, so nothing can be said of a change.',
  notCompared: '{name} cannot be compared: {why}',
  'verdict-improved': 'improved',
  'verdict-declined': 'declined',
  'verdict-no-detectable-change': 'no detectable change',
  'verdict-not-comparable': 'not comparable',
  'verdict-unknown': 'cannot be told',
  breaks: 'The series breaks between {before} and {after}',
  breaksAdvice: 'No change is shown across a break.',
  'why-other-instrument': 'They were made with different instruments.',
  'why-major-version': 'The instrument changed too much from version {before} to {after}.',
  'why-minor-version': 'The instrument has other questions in version {after} than in {before}. Score both waves again on what they share.',
  'why-other-profile': 'The scoring profiles differ.',
  'why-other-form': 'The forms differ: other questions were asked.',
  'why-not-in-both': 'only one of the waves has it.',
  'why-no-score': 'one of the waves has no score for it.',
  'why-other-groups': 'other groups were heard in the two waves.',
  'why-other-parts': 'it is made of other parts in the two waves.',
  scores: 'Scores in each wave, with the margin of error',
  scoreAndRange: '{score} ({range})',
  between: '{before} to {after}',
  before: 'Before',
  after: 'After',
  difference: 'Difference',
  verdict: 'What it is',
  label: 'Scores of {n} figures in {waves} waves on the level scale. The table below holds the same numbers.',
} as const satisfies Readonly<Record<string, Message>>;

export type TrendKey = keyof typeof en;
export type TrendStrings = Messages<TrendKey>;

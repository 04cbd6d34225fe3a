import type { ScoringPlan } from '@readiness-kit/core';
import type { Engine } from '../engine/engine.ts';
import { answerOf, scaleOf, scoreOf } from './person-sql.ts';
import { centre, codes, emptySums, pairsOf, perPair, perScore, type Sums } from './sums.ts';

/** By district, then group; sparse. */
export type SumsByPlace = ReadonlyMap<number, readonly (Sums | undefined)[]>;

/**
 * What a table of persons sums up to.
 *
 * @param persons the table, see `personSql`
 * @param onProgress told what is done, as a share of all, 0 … 1
 */
export async function sumPersons(engine: Engine, plan: ScoringPlan, persons: string, onProgress?: (share: number) => void, signal?: AbortSignal): Promise<SumsByPlace> {
  const places = new Map<number, (Sums | undefined)[]>();
  const of = (district: unknown, group: unknown): Sums => {
    const groups = places.get(district as number) ?? [];
    places.set(district as number, groups);
    return (groups[group as number] ??= emptySums(plan));
  };
  const asked = [...plan.instrument.indicators.keys()].filter((i) => plan.isAsked[i]);
  const steps: readonly (() => Promise<void>)[] = [
    () => sumScores(engine, plan, persons, of),
    ...asked.map((i) => () => countAnswers(engine, plan, persons, i, of)),
  ];
  for (const [at, step] of steps.entries()) {
    signal?.throwIfAborted();
    await step();
    onProgress?.((at + 1) / steps.length);
  }
  return places;
}

type Of = (district: unknown, group: unknown) => Sums;

/** Bits of a whole number that JavaScript holds exactly. */
const mostBits = 52;

const deviation = (construct: number): string => `(${scoreOf(construct)} - ${centre})`;

/** Respondents by which constructs they have a score in: within one such pattern, sums of a construct are those of all its pairs. */
async function sumScores(engine: Engine, { instrument: { constructs } }: ScoringPlan, persons: string, of: Of): Promise<void> {
  if (constructs.length > mostBits) throw new RangeError(`${constructs.length} constructs; ${mostBits} can be counted`);
  const bits = constructs.map((_, c) => `CASE WHEN ${scoreOf(c)} IS NULL THEN toInt64(0) ELSE toInt64(${2 ** c}) END`).join(' + ');
  const pairs = pairsOf(constructs.length);
  const figures = constructs.flatMap((_, c) => [`sum(${deviation(c)})`, `sum(${deviation(c)} * ${deviation(c)})`, `min(${scoreOf(c)})`, `max(${scoreOf(c)})`]);
  const products = pairs.map(([a, b]) => `sum(${deviation(a)} * ${deviation(b)})`);
  const [districts = [], groups = [], patterns = [], counts = [], ...columns] = await engine.columns(`SELECT d, g, ${bits} AS pattern, toInt32(count(*)), ${[...figures, ...products].join(', ')} FROM ${persons} GROUP BY d, g, pattern`);
  for (let row = 0; row < districts.length; row++) {
    const sums = of(districts[row], groups[row]);
    const pattern = patterns[row] as number;
    const n = counts[row] as number;
    const has = constructs.map((_, c) => Math.floor(pattern / 2 ** c) % 2 === 1);
    const figure = (c: number, which: number): number => columns[4 * c + which]?.[row] as number;
    sums.patterns.set(has.map((is) => (is ? '1' : '0')).join(''), n);
    has.forEach((is, c) => is && addScore(sums.scores, c * perScore, [n, figure(c, 0), figure(c, 1), figure(c, 2), figure(c, 3)]));
    pairs.forEach(([a, b], k) => {
      if (has[a] && has[b]) addTo(sums.pairs, k * perPair, [n, figure(a, 0), figure(b, 0), columns[4 * constructs.length + k]?.[row] as number]);
    });
  }
}

function addScore(to: Float64Array, at: number, [n, sum, squares, low, high]: readonly [number, number, number, number, number]): void {
  addTo(to, at, [n, sum, squares]);
  to[at + 3] = Math.min(to[at + 3] as number, low);
  to[at + 4] = Math.max(to[at + 4] as number, high);
}

function addTo(to: Float64Array, at: number, figures: readonly number[]): void {
  figures.forEach((figure, k) => (to[at + k] = (to[at + k] as number) + figure));
}

async function countAnswers(engine: Engine, { constructOf, weights, instrument: { levels } }: ScoringPlan, persons: string, i: number, of: Of): Promise<void> {
  const answer = answerOf(i);
  const [districts = [], groups = [], answers = [], counts = [], shares = []] = await engine.columns(`SELECT d, g, ${answer}, toInt32(count(*)), sum(${scaleOf(constructOf[i] as number)}) FROM ${persons} GROUP BY d, g, ${answer}`);
  for (let row = 0; row < districts.length; row++) {
    const sums = of(districts[row], groups[row]);
    const code = answers[row] as number;
    sums.answers[i * codes + code] = counts[row] as number;
    if (code >= 1 && code <= levels) sums.shares[i * levels + code - 1] = (weights[i] as number) * ((shares[row] as number | null) ?? 0);
  }
}

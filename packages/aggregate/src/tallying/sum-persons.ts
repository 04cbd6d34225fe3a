import type { ScoringPlan } from '@readiness-kit/core';
import type { Engine } from '../engine/engine.ts';
import { answerOf, type Asked, scaleOf, scoreOf } from './person-sql.ts';
import { centre, codes, emptySums, pairsOf, perPair, perScore, type Sums } from './sums.ts';

/** Adds what a table of persons of one group sums up to. @param sums by district; is added to */
export async function sumPersons(engine: Engine, plan: ScoringPlan, asked: Asked, table: string, sums: Map<number, Sums>): Promise<void> {
  const of = (district: unknown): Sums => {
    const found = sums.get(district as number) ?? emptySums(plan, asked);
    sums.set(district as number, found);
    return found;
  };
  await sumByPattern(engine, asked, table, of);
  await sumProducts(engine, asked, table, of);
  await countAnswers(engine, plan, asked, table, of);
}

type Of = (district: unknown) => Sums;

/** Bits of a whole number that JavaScript holds exactly. */
const mostBits = 52;

const deviation = (construct: number): string => `(${scoreOf(construct)} - ${centre})`;

/** Respondents by which constructs they have a score in: within one such pattern, sums of a construct are those of all its pairs. */
async function sumByPattern(engine: Engine, asked: Asked, table: string, of: Of): Promise<void> {
  const { constructs } = asked;
  if (constructs.length > mostBits) throw new RangeError(`a group is asked about ${constructs.length} constructs; ${mostBits} can be counted`);
  const bits = constructs.map((c, k) => `(${scoreOf(c)} IS NOT NULL)::BIGINT * ${2 ** k}`).join(' + ');
  const figures = constructs.flatMap((c) => [`sum(${deviation(c)})`, `sum(${deviation(c)} * ${deviation(c)})`, `min(${scoreOf(c)})`, `max(${scoreOf(c)})`]);
  const [districts = [], patterns = [], counts = [], ...columns] = await engine.columns(`SELECT d, (${bits})::BIGINT, count(*)::INTEGER, ${figures.join(', ')} FROM ${table} GROUP BY ALL`);
  const pairs = pairsOf(asked).map(([a, b]) => [constructs.indexOf(a), constructs.indexOf(b)] as const);
  districts.forEach((district, row) => {
    const sums = of(district);
    const pattern = patterns[row] as number;
    const n = counts[row] as number;
    const has = (k: number): boolean => Math.floor(pattern / 2 ** k) % 2 === 1;
    const figure = (k: number, which: number): number => columns[4 * k + which]?.[row] as number;
    sums.patterns.set(pattern, (sums.patterns.get(pattern) ?? 0) + n);
    for (const k of constructs.keys()) if (has(k)) addScore(sums.scores, k * perScore, [n, figure(k, 0), figure(k, 1), figure(k, 2), figure(k, 3)]);
    pairs.forEach(([a, b], k) => {
      if (has(a) && has(b)) addTo(sums.pairs, k * perPair, [n, figure(a, 0), figure(b, 0)]);
    });
  });
}

function addScore(to: Float64Array, at: number, [n, sum, squares, low, high]: readonly [number, number, number, number, number]): void {
  addTo(to, at, [n, sum, squares]);
  to[at + 3] = Math.min(to[at + 3] as number, low);
  to[at + 4] = Math.max(to[at + 4] as number, high);
}

function addTo(to: Float64Array, at: number, figures: readonly number[]): void {
  figures.forEach((figure, k) => (to[at + k] = (to[at + k] as number) + figure));
}

/** Of each pair of constructs, over those who have both. */
async function sumProducts(engine: Engine, asked: Asked, table: string, of: Of): Promise<void> {
  const pairs = pairsOf(asked);
  if (pairs.length === 0) return;
  const [districts = [], ...products] = await engine.columns(`SELECT d, ${pairs.map(([a, b]) => `sum(${deviation(a)} * ${deviation(b)})`).join(', ')} FROM ${table} GROUP BY d`);
  districts.forEach((district, row) => {
    const sums = of(district);
    products.forEach((column, k) => addTo(sums.pairs, k * perPair + 3, [(column[row] as number | null) ?? 0]));
  });
}

async function countAnswers(engine: Engine, { constructOf, weights, instrument: { levels } }: ScoringPlan, { indicators }: Asked, table: string, of: Of): Promise<void> {
  for (const i of indicators) {
    const [districts = [], answers = [], counts = [], shares = []] = await engine.columns(`SELECT d, ${answerOf(i)}, count(*)::INTEGER, sum(${scaleOf(constructOf[i] as number)}) FROM ${table} GROUP BY ALL`);
    districts.forEach((district, row) => {
      const sums = of(district);
      const code = answers[row] as number;
      sums.answers[i * codes + code] = (sums.answers[i * codes + code] as number) + (counts[row] as number);
      if (code >= 1 && code <= levels) sums.shares[i * levels + code - 1] = (sums.shares[i * levels + code - 1] as number) + (weights[i] as number) * (shares[row] as number);
    });
  }
}

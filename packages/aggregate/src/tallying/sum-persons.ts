import type { ScoringPlan } from '@readiness-kit/core';
import type { Engine } from '../engine/engine.ts';
import { answerOf, type Asked, scaleOf, scoreOf } from './person-sql.ts';
import { centre, codes, emptySums, pairsOf, perScore, type Sums } from './sums.ts';

/** Adds what a table of persons of one group sums up to. @param sums by district; is added to */
export async function sumPersons(engine: Engine, plan: ScoringPlan, asked: Asked, table: string, sums: Map<number, Sums>): Promise<void> {
  const of = (district: unknown): Sums => {
    const found = sums.get(district as number) ?? emptySums(plan, asked);
    sums.set(district as number, found);
    return found;
  };
  await sumScores(engine, asked, table, of);
  await countPatterns(engine, asked, table, of);
  await countAnswers(engine, plan, asked, table, of);
}

type Of = (district: unknown) => Sums;

async function sumScores(engine: Engine, asked: Asked, table: string, of: Of): Promise<void> {
  const dev = (c: number): string => `(${scoreOf(c)} - ${centre})`;
  const scores = asked.constructs.flatMap((c) => [`count(${scoreOf(c)})::INTEGER`, `sum(${dev(c)})`, `sum(${dev(c)} * ${dev(c)})`, `min(${scoreOf(c)})`, `max(${scoreOf(c)})`]);
  // An absent score makes the product absent, and what is added to it.
  const pairs = pairsOf(asked).flatMap(([a, b]) => [`count(${dev(a)} + ${dev(b)})::INTEGER`, `sum(${dev(a)} + 0 * ${scoreOf(b)})`, `sum(${dev(b)} + 0 * ${scoreOf(a)})`, `sum(${dev(a)} * ${dev(b)})`]);
  const [districts = [], ...columns] = await engine.columns(`SELECT d, ${[...scores, ...pairs].join(', ')} FROM ${table} GROUP BY d`);
  districts.forEach((district, row) => {
    const { scores: to, pairs: toPairs } = of(district);
    const value = (k: number): number | null => columns[k]?.[row] as number | null;
    for (let at = 0; at < to.length; at++) {
      const x = value(at);
      if (x === null) continue;
      const before = to[at] as number;
      to[at] = at % perScore === 3 ? Math.min(before, x) : at % perScore === 4 ? Math.max(before, x) : before + x;
    }
    for (let at = 0; at < toPairs.length; at++) toPairs[at] = (toPairs[at] as number) + (value(scores.length + at) ?? 0);
  });
}

async function countPatterns(engine: Engine, { constructs }: Asked, table: string, of: Of): Promise<void> {
  const bits = constructs.map((c, k) => `(${scoreOf(c)} IS NOT NULL)::INTEGER * ${2 ** k}`).join(' + ');
  const [districts = [], patterns = [], counts = []] = await engine.columns(`SELECT d, (${bits === '' ? '0' : bits})::INTEGER, count(*)::INTEGER FROM ${table} GROUP BY ALL`);
  districts.forEach((district, row) => {
    const { patterns: to } = of(district);
    to.set(patterns[row] as number, (to.get(patterns[row] as number) ?? 0) + (counts[row] as number));
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

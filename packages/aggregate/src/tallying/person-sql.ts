import { answerCode, type ScoringPlan } from '@readiness-kit/core';

/** Columns of the table of persons of one group. */
export const answerOf = (indicator: number): string => `q${indicator}`;
export const scoreOf = (construct: number): string => `s${construct}`;
/** One over the weight of what was answered, where there is a score; else 0. */
export const scaleOf = (construct: number): string => `v${construct}`;

/** What a group is asked: indicators, and constructs with any of them. */
export interface Asked {
  readonly indicators: readonly number[];
  readonly constructs: readonly number[];
}

export function askedOf({ blocks, instrument, constructOf }: ScoringPlan, group: number): Asked {
  const columns = (blocks[group] as ScoringPlan['blocks'][number]).map((block) => [...block.columns]);
  const indicators = instrument.indicators.flatMap((_, i) => (columns[constructOf[i] as number]?.includes(i) ? [i] : []));
  return { indicators, constructs: columns.flatMap((of, c) => (of.length > 0 ? [c] : [])) };
}

/** Differences of whole numbers over weights that are compared with a share; as in core. */
const tolerance = 1e-9;
const answeredAt = 4096;
const eligibleAt = 4194304;

/**
 * Scores of respondents, by the rules of `personScores`: an item adds its level, itself as answered and itself as eligible to three
 * counts in one number, items of one weight are added before they are weighed.
 *
 * @param from a table or query with district `d` and an answer code for each indicator
 * @returns a query with `d`, the answers to what the group is asked, and a score and a scale for each construct
 */
export function personSql(plan: ScoringPlan, group: number, from: string): string {
  const { instrument, profile } = plan;
  const { levels } = instrument;
  const { indicators, constructs } = askedOf(plan, group);
  const packed = (i: number): string =>
    `CASE WHEN ${answerOf(i)} BETWEEN 1 AND ${levels} THEN ${eligibleAt + answeredAt} + ${answerOf(i)} WHEN ${answerOf(i)} = ${answerCode.notApplicable} THEN 0 ELSE ${eligibleAt} END::INTEGER`;
  const parts = constructs.flatMap((c) => partsOf(plan, group, c));
  const answers = indicators.map(answerOf);
  const counted = `SELECT d, ${answers.join(', ')}, ${parts.map(({ name, columns }) => `${columns.map(packed).join(' + ')} AS ${name}`).join(', ')} FROM (${from})`;
  const weighed = constructs.flatMap((c) => {
    const of = parts.filter(({ construct }) => construct === c);
    const sum = (take: (name: string) => string, weigh: boolean): string => of.map(({ name, weight }) => (weigh && weight !== 1 ? `${weight}::DOUBLE * ${take(name)}` : take(name))).join(' + ');
    const answered = (name: string): string => `((${name} >> 12) & 1023)`;
    const eligible = (name: string): string => `(${name} >> 22)`;
    return [`(${sum((name) => `(${name} & 4095)`, true)})::DOUBLE AS t${c}`, `(${sum(answered, true)})::DOUBLE AS a${c}`, `(${sum(eligible, true)})::DOUBLE AS e${c}`, `(${sum(answered, false)}) AS n${c}`, `(${sum(eligible, false)}) AS m${c}`];
  });
  const isEnough = (c: number): string => `n${c} > 0 AND n${c} >= least(${profile.person.minItems}, m${c}) AND a${c} >= ${profile.person.minCoverage - tolerance} * e${c}`;
  const scored = constructs.flatMap((c) => [
    `CASE WHEN ${isEnough(c)} THEN greatest(0, least(100, 100 * (t${c} / a${c} - 1) / ${levels - 1})) END AS ${scoreOf(c)}`,
    `CASE WHEN ${isEnough(c)} THEN 1 / a${c} ELSE 0 END AS ${scaleOf(c)}`,
  ]);
  return `SELECT d, ${[...answers, ...scored].join(', ')} FROM (SELECT d, ${[...answers, ...weighed].join(', ')} FROM (${counted}))`;
}

/** Items of a construct that have one weight; so many that their counts fit. */
function partsOf({ blocks }: ScoringPlan, group: number, construct: number): readonly { readonly name: string; readonly construct: number; readonly weight: number; readonly columns: readonly number[] }[] {
  const { columns, weights } = blocks[group]?.[construct] as ScoringPlan['blocks'][number][number];
  const most = 500;
  const byWeight = new Map<number, number[][]>();
  columns.forEach((column, k) => {
    const weight = weights[k] as number;
    const runs = byWeight.get(weight) ?? [[]];
    if ((runs.at(-1) as number[]).length === most) runs.push([]);
    (runs.at(-1) as number[]).push(column);
    byWeight.set(weight, runs);
  });
  return [...byWeight].flatMap(([weight, runs]) => runs.map((of) => ({ weight, columns: of }))).map((part, i) => ({ ...part, construct, name: `p${construct}_${i}` }));
}

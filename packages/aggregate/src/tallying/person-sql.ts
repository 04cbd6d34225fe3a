import { answerCode, type ScoringPlan } from '@readiness-kit/core';

/** Columns of the table of persons. */
export const answerOf = (indicator: number): string => `q${indicator}`;
export const scoreOf = (construct: number): string => `s${construct}`;
/** One over the weight of what was answered, where there is a score. */
export const scaleOf = (construct: number): string => `v${construct}`;

/** Differences of whole numbers over weights that are compared with a share; as in core. */
const tolerance = 1e-9;
const answeredAt = 12;
const eligibleAt = 22;
/** Items whose counts fit. */
const most = 500;

/**
 * Scores of respondents, by the rules of `personScores`: an item adds its level, itself as answered and itself as eligible to three
 * counts in one number, items of one weight are added before they are weighed.
 *
 * In the words that all engines share: `toFloat64`, `toInt32`, `bitAnd`, `bitShiftRight`.
 *
 * @param from a table or query with who it is, `g` and an answer code for each indicator
 * @param who columns that are passed on
 * @returns a query with `who`, the answers, and a score and a scale for each construct; where a group is not asked, no score
 */
export function personSql(plan: ScoringPlan, who: readonly string[], from: string): string {
  const { instrument, profile } = plan;
  const constructs = [...instrument.constructs.keys()];
  const kept = [...who, ...instrument.indicators.map((_, i) => answerOf(i))].join(', ');
  const parts = constructs.flatMap((c) => partsOf(plan, c));
  const counted = `SELECT ${kept}${list(parts.map(({ name, items }) => `${items.map((i) => packed(plan, i)).join(' + ')} AS ${name}`))} FROM ${from}`;
  const weighed = constructs.flatMap((c) => {
    const of = parts.filter(({ construct }) => construct === c);
    const sum = (take: (name: string) => string, weigh: boolean): string => of.map(({ name, weight }) => (weigh && weight !== 1 ? `${float(weight)} * ${take(name)}` : take(name))).join(' + ') || '0';
    const levels = (name: string): string => `bitAnd(${name}, 4095)`;
    const answered = (name: string): string => `bitAnd(bitShiftRight(${name}, ${answeredAt}), 1023)`;
    const eligible = (name: string): string => `bitShiftRight(${name}, ${eligibleAt})`;
    return [`toFloat64(${sum(levels, true)}) AS t${c}`, `toFloat64(${sum(answered, true)}) AS a${c}`, `toFloat64(${sum(eligible, true)}) AS e${c}`, `(${sum(answered, false)}) AS n${c}`, `(${sum(eligible, false)}) AS m${c}`];
  });
  const isEnough = (c: number): string => `n${c} > 0 AND n${c} >= least(${profile.person.minItems}, m${c}) AND a${c} >= ${float(profile.person.minCoverage - tolerance)} * e${c}`;
  const scales = constructs.map((c) => `CASE WHEN ${isEnough(c)} THEN 1 / a${c} ELSE NULL END AS ${scaleOf(c)}`);
  const scores = constructs.map((c) => `CASE WHEN ${scaleOf(c)} IS NULL THEN NULL ELSE greatest(toFloat64(0), least(toFloat64(100), 100 * (t${c} / a${c} - 1) / ${instrument.levels - 1})) END AS ${scoreOf(c)}`);
  const sums = constructs.map((c) => `t${c}, a${c}`);
  return `SELECT ${kept}${list(constructs.map(scaleOf))}${list(scores)} FROM (SELECT ${kept}${list(sums)}${list(scales)} FROM (SELECT ${kept}${list(weighed)} FROM (${counted}) AS counted) AS weighed) AS scaled`;
}

const list = (columns: readonly string[]): string => columns.map((column) => `, ${column}`).join('');
/** Written with a fraction, as engines disagree on what a number without one is. */
const float = (value: number): string => `toFloat64(${value})`;

/** What an answer adds to the counts of its construct; nothing in groups that are not asked. */
function packed({ asked, instrument: { groups, indicators, levels } }: ScoringPlan, i: number): string {
  const answer = answerOf(i);
  const count = `CASE WHEN ${answer} BETWEEN 1 AND ${levels} THEN ${2 ** eligibleAt + 2 ** answeredAt} + ${answer} WHEN ${answer} = ${answerCode.notApplicable} THEN 0 ELSE ${2 ** eligibleAt} END`;
  const others = [...groups.keys()].filter((g) => asked[g * indicators.length + i] !== 1);
  return `toInt32(${others.length === 0 ? count : `CASE WHEN g IN (${others.join(', ')}) THEN 0 ELSE ${count} END`})`;
}

/** Items of a construct that have one weight; so many that their counts fit. */
function partsOf({ instrument, constructOf, isAsked, weights }: ScoringPlan, construct: number): readonly { readonly name: string; readonly construct: number; readonly weight: number; readonly items: readonly number[] }[] {
  const byWeight = new Map<number, number[][]>();
  for (const i of instrument.indicators.keys()) {
    if (constructOf[i] !== construct || !isAsked[i]) continue;
    const weight = weights[i] as number;
    const runs = byWeight.get(weight) ?? [[]];
    if ((runs.at(-1) as number[]).length === most) runs.push([]);
    (runs.at(-1) as number[]).push(i);
    byWeight.set(weight, runs);
  }
  return [...byWeight].flatMap(([weight, runs]) => runs.map((items) => ({ weight, items }))).map((part, k) => ({ ...part, construct, name: `p${construct}_${k}` }));
}

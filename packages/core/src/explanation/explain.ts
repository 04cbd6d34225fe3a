import type { Instrument } from '../model/instrument.ts';
import type { Param } from '../model/issue.ts';
import { tolerance } from '../scoring/tolerance.ts';
import type { CompositeScore, ConstructScore, Contribution, GateTest, Scored, Scores } from '../scoring/score-types.ts';

/** A coded statement with its numbers, most important first. Prose: `@readiness-kit/core/text`. */
export interface Statement {
  readonly code: StatementCode;
  readonly params: Readonly<Record<string, Param>>;
}

/** Every statement the engine can make, and the parameters it carries. */
export type StatementCode =
  /** No figure: `reason` is the code of the insufficiency. */
  | 'insufficient'
  /** `score`, `level`: the score alone gives this level. */
  | 'level-from-score'
  /** `level`, `ungated`: tests held the level below what the score gives. */
  | 'held-below-score'
  /** `next`, `score`, `cut`, `points`: points missing to the next level's cut. */
  | 'next-needs-score'
  /** `next`, `needed`, `indicators`: core indicators below the needed level. */
  | 'next-needs-core'
  /** `next`, `share`, `needed`: too little of the weight stands at the next level. */
  | 'next-needs-breadth'
  /** `next`, `weakest`, `weakestLevel`: the weakest part caps the level. */
  | 'capped-by'
  /** `cuts`: the interval straddles these cuts. */
  | 'borderline'
  /** `id`, `score`, `points`: the part with the highest and the one with the lowest mean. */
  | 'strongest-part'
  | 'weakest-part'
  /** `groups`: expected groups without enough answers. */
  | 'missing-groups'
  /** `equal`, `respondents`: equal voice and one-person-one-voice differ. */
  | 'voices-differ'
  /** `missing`: parts of a composite without a score. */
  | 'parts-missing'
  /** `missing`: what would cap the level, had it a score. */
  | 'caps-unscored'
  /** Nothing further: the top level holds. */
  | 'top-level';

export interface Explanation {
  readonly statements: readonly Statement[];
}

/** Why every construct and composite stands where it stands, by id: the failed gates first. */
export function explain(instrument: Instrument, scores: Scores): Readonly<Record<string, Explanation>> {
  const figures: readonly (readonly [string, ConstructScore | CompositeScore])[] = [...Object.entries(scores.constructs), ...Object.entries(scores.composites)];
  return Object.fromEntries(figures.map(([id, score]) => [id, { statements: statementsOf(score, instrument.levels) }]));
}

function statementsOf(score: ConstructScore | CompositeScore, top: number): readonly Statement[] {
  if (score.status === 'insufficient') return [{ code: 'insufficient', params: { reason: score.reason.code, ...score.reason.params } }];
  return [...levelStatements(score, top, score.contributions.length, score.remarks.some((r) => r.code === 'caps-unscored')), ...partStatements(score.contributions), ...remarkStatements(score)];
}

function levelStatements(score: Scored, top: number, parts: number, isUncapped: boolean): readonly Statement[] {
  const { value, level, ungatedLevel, borderline, failed } = score;
  const held = level < ungatedLevel;
  const list: Statement[] = [held ? { code: 'held-below-score', params: { score: value, level, ungated: ungatedLevel } } : { code: 'level-from-score', params: { score: value, level } }];
  const order: readonly GateTest['test'][] = ['cap', 'core', 'breadth', 'score'];
  // with one part its breadth says no more than its score
  const told = parts === 1 && failed.some((t) => t.test === 'score') ? failed.filter((t) => t.test !== 'breadth') : failed;
  for (const test of order) list.push(...told.filter((t) => t.test === test).map(testStatement));
  if (level === top && !isUncapped) list.push({ code: 'top-level', params: { level } });
  if (borderline.length > 0) list.push({ code: 'borderline', params: { cuts: borderline } });
  return list;
}

function testStatement(t: GateTest): Statement {
  switch (t.test) {
    case 'score':
      return { code: 'next-needs-score', params: { next: t.level, score: t.score, cut: t.cut, points: t.cut - t.score } };
    case 'core':
      return { code: 'next-needs-core', params: { next: t.level, needed: t.needed, indicators: t.failing } };
    case 'breadth':
      return { code: 'next-needs-breadth', params: { next: t.level, share: t.share, needed: t.needed } };
    case 'cap':
      return { code: 'capped-by', params: { next: t.level, weakest: t.weakest, weakestLevel: t.weakestLevel } };
  }
}

/** The parts with the highest and the lowest mean, where there are several that differ. */
function partStatements(parts: readonly Contribution[]): readonly Statement[] {
  const mean = (p: Contribution): number => p.points / p.share;
  const sorted = [...parts].sort((a, b) => mean(b) - mean(a));
  const [strongest, weakest] = [sorted[0], sorted.at(-1)];
  if (!strongest || !weakest || mean(strongest) - mean(weakest) <= tolerance) return [];
  return [
    { code: 'strongest-part', params: { id: strongest.id, score: mean(strongest), points: strongest.points } },
    { code: 'weakest-part', params: { id: weakest.id, score: mean(weakest), points: weakest.points } },
  ];
}

function remarkStatements({ remarks }: ConstructScore | CompositeScore): readonly Statement[] {
  return remarks.map(({ code, params = {} }) => ({ code: code as StatementCode, params }));
}

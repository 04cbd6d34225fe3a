import type { GateTest, IndicatorScore } from './score-types.ts';
import { meets } from './tolerance.ts';

/** An indicator as the gates see it; `level` is `null` when nobody could say. */
export interface GateIndicator {
  readonly id: string;
  readonly weight: number;
  readonly core: boolean;
  readonly level: number | null;
}

export interface GateRules {
  readonly coreSlack: number;
  readonly breadth: number;
}

/** Tests a construct must pass to reach a level. A core indicator that nobody could judge is not shown to hold. */
export function levelTests(level: number, score: number, cuts: readonly number[], indicators: readonly GateIndicator[], rules: GateRules): readonly GateTest[] {
  const cut = cuts[level - 2] as number;
  const needed = level - rules.coreSlack;
  const failing = indicators.filter((x) => x.core && (x.level ?? 1) < needed).map((x) => x.id);
  const judged = indicators.filter((x) => x.level !== null);
  const weight = (list: readonly GateIndicator[]): number => list.reduce((sum, x) => sum + x.weight, 0);
  const share = judged.length === 0 ? 0 : weight(judged.filter((x) => (x.level as number) >= level)) / weight(judged);
  return [
    { test: 'score', level, passed: meets(score, cut), score, cut },
    { test: 'core', level, passed: failing.length === 0, needed, failing },
    { test: 'breadth', level, passed: meets(share, rules.breadth), share, needed: rules.breadth },
  ];
}

/** Highest level whose tests, and those of every level below it, pass; and the tests the next one fails. */
export function gatedLevel(top: number, testsOf: (level: number) => readonly GateTest[]): { readonly level: number; readonly failed: readonly GateTest[] } {
  for (let level = 2; level <= top; level++) {
    const failed = testsOf(level).filter((t) => !t.passed);
    if (failed.length > 0) return { level: level - 1, failed };
  }
  return { level: top, failed: [] };
}

/** The level of an indicator's score, or `null`. */
export const levelOf = (score: IndicatorScore): number | null => (score.status === 'scored' ? score.level : null);

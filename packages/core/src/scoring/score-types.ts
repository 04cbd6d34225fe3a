import type { Param } from '../model/issue.ts';

/** A coded remark with its numbers; prose is made at the edge, per language. */
export interface Remark {
  readonly code: string;
  readonly params?: Readonly<Record<string, Param>>;
}

/** How sure we are of a figure: one formula at every stage (see `uncertainty.ts`). */
export interface Uncertainty {
  /** Standard error in points. */
  readonly se: number;
  /** Satterthwaite degrees of freedom; `null` when the standard error is 0: a full census, or no two answers differ. */
  readonly df: number | null;
  /** Confidence interval in points, clipped to 0 … 100. */
  readonly interval: readonly [number, number];
}

/** A test a level has to pass. */
export type GateTest =
  | { readonly test: 'score'; readonly level: number; readonly passed: boolean; readonly score: number; readonly cut: number }
  | { readonly test: 'core'; readonly level: number; readonly passed: boolean; readonly needed: number; readonly failing: readonly string[] }
  | { readonly test: 'breadth'; readonly level: number; readonly passed: boolean; readonly share: number; readonly needed: number }
  | { readonly test: 'cap'; readonly level: number; readonly passed: boolean; readonly weakest: readonly string[]; readonly weakestLevel: number };

/** A figure that could be computed. */
export interface Scored {
  readonly status: 'scored';
  /** Points, 0 … 100, unrounded. */
  readonly value: number;
  /** `null` when it cannot be known, as with one respondent of an unknown number. */
  readonly uncertainty: Uncertainty | null;
  /** Level after gates. */
  readonly level: number;
  /** Level the score alone would give. */
  readonly ungatedLevel: number;
  /** Cuts (points) that the interval straddles: the level is borderline there. */
  readonly borderline: readonly number[];
  /** Tests the next level fails, or that hold the level below its score; empty at the top. */
  readonly failed: readonly GateTest[];
}

/** A figure that could not be computed, and why. Never a magic number. */
export interface Insufficient {
  readonly status: 'insufficient';
  readonly reason: Remark;
}

/** Counts of the five things that can happen to an item that was asked. */
export interface AnswerCounts {
  /** Answers at level 1, 2, … K. */
  readonly levels: readonly number[];
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly declined: number;
  /** Asked, and not reached or left empty. */
  readonly missing: number;
}

/** A share with its Wilson interval; `roster` narrows it when known. */
export interface Proportion {
  readonly count: number;
  readonly n: number;
  readonly value: number;
  readonly interval: readonly [number, number];
}

/** One group's view of one construct. */
export interface GroupMean {
  /** Respondents with a score. */
  readonly n: number;
  readonly roster: number | null;
  /** Mean of the respondents' scores; `null` without any, or where too few people stand behind it to be shown. */
  readonly mean: number | null;
  /** Sample variance of the respondents' scores; `null` below two. */
  readonly variance: number | null;
  /** Whether the group counts towards the construct. */
  readonly present: boolean;
}

/** A part of a figure; the contributions of all parts sum to the figure's value. */
export interface Contribution {
  readonly id: string;
  /** Share of voice it had, 0 … 1; shares sum to 1. */
  readonly share: number;
  /** Points it adds to the value. */
  readonly points: number;
}

export type IndicatorScore = (Scored | Insufficient) & {
  /** Over all groups, or those that can be shown; `null` where none can. */
  readonly counts: AnswerCounts | null;
  /** Of those answering with a level, how many stand at the target level or above. */
  readonly atTarget: Proportion | null;
  /** Share of eligible answers (asked, applicable) that are a level, 0 … 1; `null` when none was eligible. */
  readonly coverage: number | null;
};

export type ConstructScore = (Scored | Insufficient) & {
  readonly groups: Readonly<Record<string, GroupMean>>;
  /** Groups too small to be shown alone: their mean as it counts towards the value. `null` where there are none. */
  readonly together: { readonly groups: readonly string[]; readonly n: number; readonly mean: number | null } | null;
  /** Present groups over expected groups, 0 … 1. */
  readonly groupShare: number;
  readonly missingGroups: readonly string[];
  /** Mean of the scored respondents of the present groups, each with one voice; `null` without any. */
  readonly respondentMean: number | null;
  /** The value if every missing group stood at 0, and at 100. */
  readonly bounds: readonly [number, number] | null;
  /** Largest minus smallest present group mean. */
  readonly range: number | null;
  /** Share of respondents' variance that lies between groups. */
  readonly etaSquared: number | null;
  /** Intraclass correlation (1) of respondents within groups. */
  readonly icc1: number | null;
  /** Share of eligible answers that are a level, 0 … 1. */
  readonly coverage: number | null;
  /** By indicator; the points, with what is withheld, sum to the value. */
  readonly contributions: readonly Contribution[];
  /** What indicators contribute that too few people answered to be shown. */
  readonly withheld: Omit<Contribution, 'id'> | null;
  readonly remarks: readonly Remark[];
};

export type CompositeScore = (Scored | Insufficient) & {
  /** By part; the points sum to the value. */
  readonly contributions: readonly Contribution[];
  /** Share of the composite's weight that is scored, 0 … 1. */
  readonly weightShare: number;
  /** What a weak part costs: generalised means on `y = 1 + 0.99 s`, mapped back, and the minimum. */
  readonly compensability: { readonly arithmetic: number; readonly geometric: number; readonly harmonic: number; readonly minimum: number } | null;
  /** Weakest of what caps it, whether or not the cap binds. */
  readonly limiting: readonly string[];
  readonly remarks: readonly Remark[];
};

/** All figures of one administration. */
export interface Scores {
  readonly indicators: Readonly<Record<string, IndicatorScore>>;
  readonly constructs: Readonly<Record<string, ConstructScore>>;
  readonly composites: Readonly<Record<string, CompositeScore>>;
}

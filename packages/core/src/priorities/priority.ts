import type { Effort, Lever } from '../model/instrument.ts';

/** A ranked gap with every factor of its rank, and the action that closes it. */
export interface Priority {
  readonly unit: 'indicator' | 'construct';
  readonly id: string;
  /** The construct it belongs to (itself, for a construct). */
  readonly construct: string;
  /** 1 is first. */
  readonly rank: number;
  /** Priorities whose rank intervals overlap share a tier; 1 is first. */
  readonly tier: number;
  readonly score: number;
  readonly level: number;
  readonly targetLevel: number;
  /** Points of the target level. */
  readonly target: number;
  /**
   * Exact change of the overall index, in points, when every answer to it is worth the target; never below 0. Of the index
   * it would be, where too little is scored for one; 0 in an instrument without an overall index.
   */
  readonly gain: number;
  /** Confidence that the gap is real, 0 … 1; `null` when no standard error is known (then 1 is used). */
  readonly confidence: number | null;
  readonly effort: Effort;
  /** What it earns for what it blocks, in points. */
  readonly unlock: number;
  readonly unlocks: readonly string[];
  readonly blockedBy: readonly string[];
  /** Capped constructs or composites that it holds down. */
  readonly limits: readonly string[];
  /** `(gain × confidence + unlock) / effort`. */
  readonly priority: number;
  /** Simulated honesty about the rank. */
  readonly honesty: {
    /** Probability of being among the first three, 0 … 1. */
    readonly topThree: number;
    readonly meanRank: number;
    /** 5 % and 95 % quantiles of the simulated rank. */
    readonly rankInterval: readonly [number, number];
  };
  /** The next level's actions, from the library: ids into the guide text. */
  readonly actions: readonly PriorityAction[];
}

export interface PriorityAction {
  readonly id: string;
  readonly indicator: string;
  readonly from: number;
  readonly to: number;
  readonly effort: Effort;
  readonly lead: string;
  /** Roles that must be in the room. */
  readonly involve?: readonly string[];
  readonly lever: Lever;
  readonly source?: string;
}

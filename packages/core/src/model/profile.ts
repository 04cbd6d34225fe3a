import type { Instrument } from './instrument.ts';

/** How people's answers become a construct's score. All thresholds are reasoned defaults, not validated facts. */
export interface ScoringProfile {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly version: string;
  /** What kind of administration the numbers stand for; the result carries it as a flag. */
  readonly voice: 'many-groups' | 'one-group' | 'consensus';
  readonly weights: {
    /** Overrides of {@link Indicator.weight}, by indicator id. */
    readonly indicators: Readonly<Record<string, number>>;
    /** Weight of a group's voice, by group id; 1 where absent: equal voice. */
    readonly groups: Readonly<Record<string, number>>;
  };
  readonly person: {
    /** Least share of eligible weight a person must have answered, 0…1. */
    readonly minCoverage: number;
    /** Least number of answered items, or all eligible ones if fewer. */
    readonly minItems: number;
  };
  readonly group: {
    /** A group is present with this many scored respondents … */
    readonly minRespondents: number;
    /** … or with this share of its roster, 0…1. */
    readonly minShare: number;
  };
  readonly construct: {
    readonly minGroups: number;
    /** Least share of the expected groups that must be present, 0…1. */
    readonly minGroupShare: number;
    /** Groups this administration meant to reach. When absent: all that the form asks, or with one voice those that answered. */
    readonly expectedGroups?: readonly string[];
    /** Equal-voice and respondent-weighted mean further apart than this (points) is flagged. */
    readonly voiceGap: number;
  };
  readonly composite: {
    /** Least share of a composite's weight that must be scored, 0…1. */
    readonly minWeightShare: number;
    /** A composite's level may exceed its weakest cap by at most this many levels. */
    readonly slack: number;
  };
  readonly level: {
    /** Lowest score of level 2, 3, … in points; midpoints between level values when absent. */
    readonly cuts?: readonly number[];
    /** Core indicators may lag a level by at most this many levels. */
    readonly coreSlack: number;
    /** Share of indicator weight that must stand at the level itself, 0…1. */
    readonly breadth: number;
  };
  readonly confidence: number;
  readonly priorities: {
    /** What is ranked. */
    readonly unit: 'indicator' | 'construct';
    /** Target level; one below the top when absent (Scaling, of four). */
    readonly target?: number;
    /** What to do with a unit that has reached its target: leave it, or aim at its next level. */
    readonly beyondTarget: 'omit' | 'next-level';
    /** A unit is blocked while a prerequisite is below this level. */
    readonly prerequisiteLevel: number;
    /** Share of the gain of what it blocks that a unit earns, 0…1. */
    readonly unlockShare: number;
    readonly honesty: {
      readonly draws: number;
      /** Weights vary by ± this share in the simulation, 0…1. */
      readonly weightSpread: number;
      /** What is simulated: the order as shown, or gain over effort alone. */
      readonly basis: 'order' | 'gain-per-effort';
    };
  };
}

/** Model default for a whole learning community: several groups, equal voice. */
export const communityProfile: ScoringProfile = {
  schemaVersion: 1,
  id: 'community',
  version: '1.0.0',
  voice: 'many-groups',
  weights: { indicators: {}, groups: {} },
  person: { minCoverage: 0.5, minItems: 2 },
  group: { minRespondents: 3, minShare: 0.5 },
  construct: { minGroups: 2, minGroupShare: 2 / 3, voiceGap: 5 },
  composite: { minWeightShare: 2 / 3, slack: 1 },
  level: { coreSlack: 1, breadth: 2 / 3 },
  confidence: 0.95,
  priorities: {
    unit: 'indicator',
    beyondTarget: 'omit',
    prerequisiteLevel: 2,
    unlockShare: 0.5,
    honesty: { draws: 1000, weightSpread: 0.25, basis: 'order' },
  },
};

/** For an administration of one stakeholder group. */
export const oneGroupProfile: ScoringProfile = {
  ...communityProfile,
  id: 'one-group',
  voice: 'one-group',
  construct: { ...communityProfile.construct, minGroups: 1, minGroupShare: 0 },
};

/** For one agreed answer sheet of a team, or one person's own view. */
export const consensusProfile: ScoringProfile = {
  ...oneGroupProfile,
  id: 'consensus',
  voice: 'consensus',
  group: { minRespondents: 1, minShare: 0 },
};

/** The built-in profiles, by id. */
export const profiles = { community: communityProfile, 'one-group': oneGroupProfile, consensus: consensusProfile } as const;

/** Scores of the levels of an instrument: `v(l) = 100 (l − 1) / (K − 1)`, fixed goalposts from 0 to 100. */
export function levelValue(level: number, levels: Instrument['levels']): number {
  return (100 * (level - 1)) / (levels - 1);
}

/** Lowest scores of levels 2 … K: midpoints between neighbouring level values. */
export function midpointCuts(levels: Instrument['levels']): readonly number[] {
  return Array.from({ length: levels - 1 }, (_, i) => (100 * (i + 0.5)) / (levels - 1));
}

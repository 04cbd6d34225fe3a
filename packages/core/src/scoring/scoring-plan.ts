import type { Instrument } from '../model/instrument.ts';
import { midpointCuts, type ScoringProfile } from '../model/profile.ts';
import { askedItems } from '../responses/collect-answers.ts';

/** The items of one construct that one group is asked. */
export interface Block {
  /** Columns of the answer table. */
  readonly columns: Int32Array;
  readonly weights: Float64Array;
  /** The same columns as runs of neighbours of one weight: they are counted before they are weighed. */
  readonly runs: readonly Run[];
}

/** Columns `from` … `to` − 1, all of one weight, at most 512 of them. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** So many items' counts fit into one 32-bit number; see `personScores`. */
const longestRun = 512;

/** An instrument, a profile and a form, resolved once into positions and numbers for the hot loops. */
export interface ScoringPlan {
  readonly instrument: Instrument;
  readonly profile: ScoringProfile;
  /** Lowest score of levels 2 … K. */
  readonly cuts: readonly number[];
  readonly targetLevel: number;
  /** Effective weight by indicator position. */
  readonly weights: Float64Array;
  /** Construct position by indicator position. */
  readonly constructOf: Int32Array;
  /** `groups × indicators` flags. */
  readonly asked: Uint8Array;
  /** By indicator position, whether any group is asked it in this form. */
  readonly isAsked: readonly boolean[];
  /** By group, then construct; an empty block means "not asked". */
  readonly blocks: readonly (readonly Block[])[];
}

/** Resolves what is scored. Definitions must have passed `checkInstrument` and `checkProfile`. */
export function scoringPlan(instrument: Instrument, profile: ScoringProfile, form?: string): ScoringPlan {
  const { groups, constructs, indicators, levels } = instrument;
  const asked = askedItems(instrument, form);
  const constructIndex = new Map(constructs.map((c, i) => [c.id, i]));
  const constructOf = Int32Array.from(indicators, (x) => constructIndex.get(x.construct) ?? -1);
  const overrides = new Map(Object.entries(profile.weights.indicators));
  const weights = Float64Array.from(indicators, (x) => overrides.get(x.id) ?? x.weight ?? 1);
  const blocks = groups.map((_, g) =>
    constructs.map((_, c): Block => {
      const columns = Int32Array.from(indicators.keys()).filter((i) => constructOf[i] === c && asked[g * indicators.length + i] === 1);
      return { columns, weights: Float64Array.from(columns, (i) => weights[i] as number), runs: runsOf(columns, weights) };
    }),
  );
  return {
    instrument,
    profile,
    cuts: profile.level.cuts ?? midpointCuts(levels),
    targetLevel: profile.priorities.target ?? levels - 1,
    weights,
    constructOf,
    asked,
    isAsked: indicators.map((_, i) => groups.some((_, g) => asked[g * indicators.length + i] === 1)),
    blocks,
  };
}

function runsOf(columns: Int32Array, weights: Float64Array): readonly Run[] {
  const runs: { from: number; to: number; weight: number }[] = [];
  for (const i of columns) {
    const last = runs.at(-1);
    const weight = weights[i] as number;
    if (last?.to === i && last.weight === weight && i - last.from < longestRun) last.to++;
    else runs.push({ from: i, to: i + 1, weight });
  }
  return runs;
}

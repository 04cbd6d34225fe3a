import type { Atom, Query, Tables, Told } from '../tables/tables.ts';
import { type Feasible, feasibleDeviations } from './feasible-deviations.ts';
import type { Bound, Knowledge } from './knowledge.ts';

/** Most atoms that are let differ from their true values, and most more at once. Defaults: a figure that needs more is not shown to be hidden. */
const reach = { all: 96, more: 4 };
/** Rounding of the solver. */
const tolerance = 1e-6;

/** A figure of too few people, and whether it stays uncertain enough. */
export interface Verdict {
  readonly isProtected: boolean;
  /** How far apart its lowest and highest value are shown to be, for the one who knows most. */
  readonly width: number;
  /** Where it is not: published figures of which one must be withdrawn, as far as any can be. */
  readonly culprits: readonly Query[];
}

/**
 * Whether a figure of too few people stays as uncertain as it must, against everyone and against each lone respondent nearby.
 *
 * Values that fit all that is published are looked for near the figure first, all atoms but its own stay true. What is found possible
 * so is possible. If it is not enough, some atoms more may differ: of those that the published figures in the way rest on too, the
 * ones that can differ most. The search ends where what is published of these atoms alone says too much already.
 */
export function verdict(knowledge: Knowledge, tables: Pick<Tables, 'atoms' | 'protection'>, target: ReadonlyMap<number, number>): Verdict {
  const isEnough = measure(knowledge, tables, target);
  let free: ReadonlySet<number> = new Set(target.keys());
  for (;;) {
    const isHers = (at: number): boolean => (tables.atoms[at] as Atom).people === 1 && !(target.size === 1 && target.has(at));
    // A lone respondent knows her own figure anyhow. A count says nothing of answers.
    const knowers = [null, ...(tables.protection.kind === 'covers' ? [] : [...free].filter(isHers))];
    const failing = knowers.map((known) => failure(knowledge, target, free, known, isEnough)).find((each) => each !== null);
    if (!failing) return { isProtected: true, width: Infinity, culprits: [] };
    const { deviations, tight } = failing.found;
    const wider = grown(knowledge, free, tight);
    if (failing.tooMuch || wider.size === free.size || wider.size > reach.all) {
      return { isProtected: false, width: deviations[1] - deviations[0], culprits: queriesOf(knowledge, failing.tooMuch ?? tight, free) };
    }
    free = wider;
  }
}

/** What is found where it is not enough for someone who knows an atom; `tooMuch` is published of the atoms alone, and says too much already. */
function failure(knowledge: Knowledge, target: ReadonlyMap<number, number>, all: ReadonlySet<number>, known: number | null, isEnough: (deviations: Told, share: number) => boolean): { readonly found: Feasible; readonly tooMuch: ReadonlySet<Bound> | null } | null {
  const free = known === null ? all : new Set([...all].filter((at) => at !== known));
  const share = known === null ? 1 : shareOfOthers(target, known);
  const found = feasibleDeviations(knowledge, target, free);
  if (isEnough(found.deviations, share)) return null;
  const within = deviationsWithin(knowledge, target, free);
  return { found, tooMuch: isEnough(within.deviations, share) ? null : within.tight };
}

/** What is left of a figure for someone who takes her own answer out. */
function shareOfOthers(target: ReadonlyMap<number, number>, known: number): number {
  let all = 0;
  for (const weight of target.values()) all += Math.abs(weight);
  return 1 - Math.abs(target.get(known) ?? 0) / all;
}

/** For someone who knows only what is published of some atoms among themselves: who knows more can hold no other values for possible. */
function deviationsWithin(knowledge: Knowledge, target: ReadonlyMap<number, number>, free: ReadonlySet<number>): Feasible {
  return feasibleDeviations(knowledge, target, free, ({ weights }) => weights.size <= free.size && [...weights.keys()].every((at) => free.has(at)));
}

/** Whether deviations from the true value leave it as uncertain as it must be; a share of it as a share of that. */
function measure(knowledge: Knowledge, { atoms, protection }: Pick<Tables, 'atoms' | 'protection'>, target: ReadonlyMap<number, number>): (deviations: Told, share: number) => boolean {
  if (protection.kind === 'width') return ([below, above], share) => above - below >= share * protection.width - tolerance;
  let [value, most] = [0, 0];
  for (const [at, weight] of target) {
    value += weight * (atoms[at] as Atom).value;
    most += weight * ((atoms[at] as Atom).value + knowledge.alone(at)[1]);
  }
  return ([below, above]) => value + below <= tolerance && value + above >= Math.min(protection.to, most) - tolerance;
}

/** With some atoms more of each figure in the way: those that can move it most. */
function grown(knowledge: Knowledge, free: ReadonlySet<number>, tight: ReadonlySet<Bound>): ReadonlySet<number> {
  const wider = new Set(free);
  for (const { weights } of tight) {
    const play = ([at, weight]: readonly [number, number]): { readonly at: number; readonly play: number } => {
      const [low, high] = knowledge.alone(at);
      return { at, play: Math.abs(weight) * (high - low) };
    };
    const beyond = [...weights].filter(([at]) => !free.has(at)).map(play);
    for (const { at } of beyond.sort((a, b) => b.play - a.play || a.at - b.at).slice(0, reach.more)) wider.add(at);
  }
  return wider;
}

/** What can be withdrawn of what is in the way, or else of what is published of the atoms alone. */
function queriesOf(knowledge: Knowledge, tight: ReadonlySet<Bound>, free: ReadonlySet<number>): readonly Query[] {
  const alone = [...free].flatMap((at) => [...knowledge.aloneBounds(at)]);
  return [...new Set([...tight, ...alone].flatMap(({ query }) => (query ? [query] : [])))];
}

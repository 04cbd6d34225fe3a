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
  const isLone = (at: number): boolean => (tables.atoms[at] as Atom).people === 1;
  let free: ReadonlySet<number> = new Set(target.keys());
  for (;;) {
    const failing = failureOf(knowledge, tables, target, free, isLone, isEnough);
    if (!failing) return { isProtected: true, width: Infinity, culprits: [] };
    const { deviations, tight } = failing.found;
    const wider = grown(knowledge, free, tight);
    if (failing.tooMuch || wider.size === free.size || wider.size > reach.all) {
      return { isProtected: false, width: deviations[1] - deviations[0], culprits: queriesOf(knowledge, failing.tooMuch ?? tight, free) };
    }
    free = wider;
  }
}

type Enough = (deviations: Told, share?: number) => boolean;

interface Failure {
  readonly found: Feasible;
  /** Published of the free atoms alone, where that says too much already. */
  readonly tooMuch: ReadonlySet<Bound> | null;
}

/** The first to whom it is not uncertain enough: to all, or to a lone respondent. */
function failureOf(knowledge: Knowledge, { protection }: Pick<Tables, 'protection'>, target: ReadonlyMap<number, number>, free: ReadonlySet<number>, isLone: (at: number) => boolean, isEnough: Enough): Failure | null {
  // A count says nothing of answers. Of her own figure a lone respondent knows all anyhow.
  const lone = protection.kind === 'covers' ? [] : [...free].filter((at) => isLone(at) && !(target.size === 1 && target.has(at)));
  const others = new Set([...free].filter((at) => !lone.includes(at)));
  // What is possible while none of them differs is possible to each of them.
  if (lone.length > 0 && !lone.some((at) => target.has(at)) && isEnough(feasibleDeviations(knowledge, target, others, isEnough).deviations)) return null;
  for (const known of [null, ...lone]) {
    const failure = failureFor(knowledge, target, free, known, isEnough);
    if (failure) return failure;
  }
  return null;
}

/** Whether it is not uncertain enough to someone who knows an atom, or to all who know none. */
function failureFor(knowledge: Knowledge, target: ReadonlyMap<number, number>, all: ReadonlySet<number>, known: number | null, isEnough: Enough): Failure | null {
  const free = known === null ? all : new Set([...all].filter((at) => at !== known));
  const share = known === null ? 1 : shareOfOthers(target, known);
  const isEnoughForHer = (deviations: Told): boolean => isEnough(deviations, share);
  const found = feasibleDeviations(knowledge, target, free, isEnoughForHer);
  if (isEnoughForHer(found.deviations)) return null;
  // Who knows only what is published of these atoms among themselves knows less: what is not possible to her is to nobody.
  const within = feasibleDeviations(knowledge, target, free, isEnoughForHer, ({ weights }) => weights.size <= free.size && [...weights.keys()].every((at) => free.has(at)));
  return { found, tooMuch: isEnoughForHer(within.deviations) ? null : within.tight };
}

/** What is left of a figure for someone who takes her own answer out. */
function shareOfOthers(target: ReadonlyMap<number, number>, known: number): number {
  let all = 0;
  for (const weight of target.values()) all += Math.abs(weight);
  return 1 - Math.abs(target.get(known) ?? 0) / all;
}

/** Whether deviations from the true value leave it as uncertain as it must be; a share of it as a share of that. */
function measure(knowledge: Knowledge, { atoms, protection }: Pick<Tables, 'atoms' | 'protection'>, target: ReadonlyMap<number, number>): Enough {
  if (protection.kind === 'width') return ([below, above], share = 1) => above - below >= share * protection.width - tolerance;
  let [value, most] = [0, 0];
  for (const [at, weight] of target) {
    value += weight * (atoms[at] as Atom).value;
    most += weight * ((atoms[at] as Atom).value + knowledge.alone(at)[1]);
  }
  return ([below, above]) => value + below <= tolerance && value + above >= Math.min(protection.to, most) - tolerance;
}

/**
 * How far apart the lowest and the highest value of a figure of too few people are shown to be: to all, or to the lone respondent
 * nearby who knows most.
 */
export function shownWidth(knowledge: Knowledge, { atoms }: Pick<Tables, 'atoms'>, target: ReadonlyMap<number, number>): number {
  const isHers = (at: number): boolean => (atoms[at] as Atom).people === 1 && !(target.size === 1 && target.has(at));
  let free: ReadonlySet<number> = new Set(target.keys());
  let widest = 0;
  for (;;) {
    const knowers = [null, ...[...free].filter(isHers)];
    const found = knowers.map((known) => ({ share: known === null ? 1 : shareOfOthers(target, known), ...feasibleDeviations(knowledge, target, new Set([...free].filter((at) => at !== known)), () => false) }));
    const widths = found.map(({ deviations: [low, high], share }) => (high - low) / share);
    widest = Math.max(widest, Math.min(...widths));
    const narrowest = found[widths.indexOf(Math.min(...widths))] as (typeof found)[number];
    const wider = grown(knowledge, free, narrowest.tight);
    if (wider.size === free.size || wider.size > reach.all) return widest;
    free = wider;
  }
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

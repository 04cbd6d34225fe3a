import { solve } from 'yalps';
import type { Instrument } from '../model/instrument.ts';
import { ReadinessError } from '../model/issue.ts';
import { own } from '../model/own.ts';
import { levelOf } from '../scoring/gates.ts';
import type { CompositeScore, ConstructScore, IndicatorScore } from '../scoring/score-types.ts';
import { tolerance } from '../scoring/tolerance.ts';
import type { Raise } from '../scoring/raises.ts';
import { outcome, type Raises, whatIfBase, type WhatIfBase, type WhatIfInput } from './what-if.ts';

export interface CheapestInput extends WhatIfInput {
  /** A construct or composite. */
  readonly id: string;
  /** Level to reach. Default: the next one. */
  readonly level?: number;
  /** Longest search in ms. Default 2000. */
  readonly patience?: number;
}

export type Cheapest =
  | { readonly status: 'found'; readonly level: number; readonly raises: Raises; readonly effort: number; readonly isProven: boolean }
  /** It stands there already. */
  | { readonly status: 'reached'; readonly level: number }
  /** No set of raises of what was scored leads there; or none was found in time. */
  | { readonly status: 'none'; readonly level: number; readonly isProven: boolean };

/** One raise as a 0–1 variable of the programme. */
interface Option {
  readonly id: string;
  readonly construct: string;
  readonly raise: Raise;
  readonly effort: number;
  readonly weight: number;
}

/** Of equally cheap sets that which lifts the score most: points count so little beside effort, which is whole, that they never outweigh it. */
const pointsBesideEffort = 1e-3;

/**
 * The set of raises with the least effort that lifts a construct or composite to a level: score, core indicators, breadth and
 * caps included, and with every prerequisite raised before what waits for it. Every rule is linear in which raises are made, so
 * it is a 0–1 linear programme, solved by branch and cut.
 *
 * @returns `isProven` is false when time ran out: then a cheaper set may exist
 * @throws ReadinessError `instrument-other` or `profile-other`; `id-unknown` for what the result has no score of
 */
export function cheapestRaises(input: CheapestInput): Cheapest {
  const base = whatIfBase(input);
  const { result } = base;
  const now = own<ConstructScore | CompositeScore>(result.constructs, input.id) ?? own(result.composites, input.id);
  if (now?.status !== 'scored') throw new ReadinessError('id-unknown', `${input.id} has no score in this result`);
  const level = input.level ?? Math.min(now.level + 1, result.levels);
  if (now.level >= level) return { status: 'reached', level };
  const options = optionsOf(base);
  const programme = new Programme(options);
  if (!requireLevel(programme, base, input.id, level)) return { status: 'none', level, isProven: true };
  requirePrerequisites(programme, base);
  // A solver's rounding may pass what misses by a hair: what is shown to lead there is shown by the model itself.
  for (const margin of [0, 1e-6]) {
    const found = programme.solve(margin, input.patience ?? 2000);
    if (found.options.length === 0) return { status: 'none', level, isProven: found.isProven };
    const raises = Object.fromEntries(found.options.map(({ id, raise }) => [id, raise.to]));
    const { scores } = outcome(base, raises);
    const then = own<ConstructScore | CompositeScore>(scores.constructs, input.id) ?? own(scores.composites, input.id);
    if (then?.status === 'scored' && then.level >= level) return { status: 'found', level, raises, effort: found.options.reduce((sum, o) => sum + o.effort, 0), isProven: found.isProven };
  }
  return { status: 'none', level, isProven: false };
}

function optionsOf({ plan, result }: WhatIfBase): readonly Option[] {
  return plan.instrument.indicators.flatMap(({ id, construct, actions }, i) => {
    const level = levelOf(result.indicators[id] as IndicatorScore);
    if (level === null) return [];
    return (own(result.raises, id) ?? []).map((raise): Option => ({ id, construct, raise, effort: effortOf(actions, level, raise.to), weight: plan.weights[i] as number }));
  });
}

/** The least effort of each step on the way. */
function effortOf(actions: Instrument['indicators'][number]['actions'], from: number, to: number): number {
  let effort = 0;
  for (let level = from; level < to; level++) effort += Math.min(...actions.filter((a) => a.from === level).map((a) => a.effort));
  return effort;
}

/** Adds what a construct or composite needs for a level. False where it can never be. */
function requireLevel(programme: Programme, base: WhatIfBase, id: string, level: number): boolean {
  const { plan, result } = base;
  if (level < 2) return true;
  const cut = plan.cuts[level - 2] as number;
  const construct = own(result.constructs, id);
  if (construct) {
    if (construct.status !== 'scored') return false;
    programme.atLeast(cut - construct.value - tolerance, (o) => (o.construct === id ? o.raise.points : 0));
    return requireGates(programme, base, id, level);
  }
  const composite = own(result.composites, id);
  if (composite?.status !== 'scored') return false;
  const shares = constructShares(base, id);
  programme.atLeast(cut - composite.value - tolerance, (o) => (shares.get(o.construct) ?? 0) * o.raise.points);
  const definition = plan.instrument.composites.find((c) => c.id === id);
  const caps = (definition?.cappedBy ?? composite.contributions.map((c) => c.id)).filter((cap) => (own<ConstructScore | CompositeScore>(result.constructs, cap) ?? own(result.composites, cap))?.status === 'scored');
  return caps.every((cap) => requireLevel(programme, base, cap, level - plan.profile.composite.slack));
}

/** Points of a composite for each point of a construct. */
function constructShares({ result }: WhatIfBase, id: string): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  const spread = (part: string, share: number): void => {
    const composite = own(result.composites, part);
    if (!composite) shares.set(part, (shares.get(part) ?? 0) + share);
    else for (const c of composite.contributions) spread(c.id, share * c.share);
  };
  spread(id, 1);
  return shares;
}

function requireGates(programme: Programme, { plan, result }: WhatIfBase, construct: string, level: number): boolean {
  const { coreSlack, breadth } = plan.profile.level;
  const indicators = plan.instrument.indicators.flatMap((x, i) =>
    x.construct === construct && plan.isAsked[i] ? [{ id: x.id, core: x.core ?? false, weight: plan.weights[i] as number, level: levelOf(result.indicators[x.id] as IndicatorScore) }] : [],
  );
  const needed = level - coreSlack;
  for (const { id } of indicators.filter((x) => x.core && (x.level ?? 1) < needed)) programme.atLeast(1, (o) => Number(o.id === id && o.raise.level >= needed));
  const judged = indicators.filter((x) => x.level !== null);
  const weight = (list: typeof judged): number => list.reduce((sum, x) => sum + x.weight, 0);
  const held = judged.filter((x) => (x.level as number) >= level);
  const missing = (breadth - tolerance) * weight(judged) - weight(held);
  programme.atLeast(missing, (o) => (o.construct === construct && o.raise.level >= level && !held.some((x) => x.id === o.id) ? o.weight : 0));
  return judged.length > 0;
}

/** What waits for something is raised only with it. */
function requirePrerequisites(programme: Programme, { plan, result }: WhatIfBase): void {
  const { prerequisiteLevel } = plan.profile.priorities;
  for (const { id, prerequisites = [] } of plan.instrument.indicators) {
    for (const first of prerequisites) {
      const level = levelOf(own(result.indicators, first) ?? ({ status: 'insufficient' } as IndicatorScore));
      if (level === null || level >= prerequisiteLevel) continue;
      programme.atLeast(0, (o) => Number(o.id === first && o.raise.level >= prerequisiteLevel) - Number(o.id === id));
    }
  }
}

/** Which options to take so that all sums are large enough, with the least effort. */
class Programme {
  readonly #options: readonly Option[];
  readonly #constraints: { readonly min: number; readonly of: (option: Option) => number }[] = [];

  constructor(options: readonly Option[]) {
    this.#options = options;
  }

  /** The sum over the options taken must be at least `min`. */
  atLeast(min: number, of: (option: Option) => number): void {
    this.#constraints.push({ min, of });
  }

  solve(margin: number, timeout: number): { readonly options: readonly Option[]; readonly isProven: boolean } {
    const constraints = new Map<string, { min?: number; max?: number }>(this.#constraints.map(({ min }, n) => [`at-least ${n}`, { min: Number.isInteger(min) ? min : min + margin }]));
    for (const { id } of this.#options) constraints.set(`once ${id}`, { max: 1 });
    const variables = this.#options.map((option, v) => {
      const coefficients = new Map<string, number>([['effort', option.effort - pointsBesideEffort * option.raise.points], [`once ${option.id}`, 1]]);
      this.#constraints.forEach(({ of }, n) => of(option) !== 0 && coefficients.set(`at-least ${n}`, of(option)));
      return [v, coefficients] as const;
    });
    const solution = solve({ direction: 'minimize', objective: 'effort', constraints, variables, binaries: true }, { timeout });
    return { options: solution.variables.flatMap(([v, taken]) => (taken > 0.5 ? [this.#options[v] as Option] : [])), isProven: solution.status === 'optimal' || solution.status === 'infeasible' };
  }
}

import highsLoader, { type LegacyHighs } from 'highs';

// Its types are those of a CommonJS module, which it is not here.
const highs = await (highsLoader as unknown as () => Promise<LegacyHighs>)();

/** What an attacker has: unknown numbers with their ranges, and weighted sums of them that are from `low` to `high`. */
export interface Sight {
  readonly ranges: readonly (readonly [low: number, high: number])[];
  readonly sums: readonly { readonly weights: ReadonlyMap<number, number>; readonly told: readonly [low: number, high: number] }[];
}

/** Lowest and highest value of a weighted sum that fits all that is seen: two linear programmes, by another solver than the library's. */
export function interval(sight: Sight, target: ReadonlyMap<number, number>): readonly [number, number] {
  return [extreme(sight, target, 'Minimize'), extreme(sight, target, 'Maximize')];
}

function extreme({ ranges, sums }: Sight, target: ReadonlyMap<number, number>, direction: 'Minimize' | 'Maximize'): number {
  const lines = [direction, ` goal: ${expression(target)}`, 'Subject To'];
  sums.forEach(({ weights, told: [low, high] }, i) => {
    if (weights.size === 0) return;
    if (Number.isFinite(low)) lines.push(` l${i}: ${expression(weights)} >= ${low}`);
    if (Number.isFinite(high)) lines.push(` h${i}: ${expression(weights)} <= ${high}`);
  });
  lines.push(' any: 0 x0 >= -1', 'Bounds');
  ranges.forEach(([low, high], at) => lines.push(Number.isFinite(high) ? ` ${low} <= x${at} <= ${high}` : ` x${at} >= ${low}`));
  lines.push('End');
  const { Status, ObjectiveValue } = highs.solve(lines.join('\n'), { primal_feasibility_tolerance: 1e-9 });
  if (Status === 'Unbounded') return direction === 'Minimize' ? -Infinity : Infinity;
  if (Status !== 'Optimal') throw new Error(`the attacker's programme is ${Status}`);
  return ObjectiveValue;
}

const expression = (weights: ReadonlyMap<number, number>): string => [...weights].map(([at, weight]) => `${weight < 0 ? '-' : '+'} ${Math.abs(weight)} x${at}`).join(' ');

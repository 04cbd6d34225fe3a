import type { ScoredAnswers } from '../scoring/score.ts';
import { alphaOfCovariances } from '../statistics/cronbach-alpha.ts';
import { covarianceMatrix } from '../statistics/covariance-matrix.ts';
import { itemRestOfCovariances } from '../statistics/item-rest-correlation.ts';
import { correlationsOf, oneFactorOmega } from '../statistics/one-factor-omega.ts';

/** How well a group's answers to a construct's indicators hang together. */
export interface Reliability {
  /** People who answered all of them with a level. */
  readonly n: number;
  /** Cronbach's alpha and omega of one factor; `null` where they are not defined. */
  readonly alpha: number | null;
  readonly omega: number | null;
  /** Correlation of each indicator with the rest, by id; `null` where one of the two does not vary. */
  readonly itemRest: Readonly<Record<string, number | null>>;
}

/** Fewest complete answer sheets that say anything of reliability: a default. */
const fewest = 50;

/** By construct, then group: those with enough complete answers to at least two indicators. */
export function reliabilities({ plan, table, rows }: ScoredAnswers): Readonly<Record<string, Readonly<Record<string, Reliability>>>> {
  const { constructs, groups, indicators, levels } = plan.instrument;
  return Object.fromEntries(
    constructs.map(({ id }, c) => [
      id,
      Object.fromEntries(
        groups.flatMap((group, g): [string, Reliability][] => {
          const columns = [...(plan.blocks[g]?.[c]?.columns ?? [])];
          if (columns.length < 2) return [];
          const items = completeColumns(rows[g] as Int32Array, columns, table.answers, indicators.length, levels);
          return (items[0]?.length ?? 0) < fewest ? [] : [[group, reliability(items, columns.map((i) => indicators[i]?.id ?? ''))]];
        }),
      ),
    ]),
  );
}

/** Answers by item of the people who answered all of them with a level. */
function completeColumns(rows: Int32Array, columns: readonly number[], answers: Uint8Array, width: number, levels: number): readonly Float64Array[] {
  const items = columns.map(() => new Float64Array(rows.length));
  let n = 0;
  for (const r of rows) {
    let k = 0;
    for (; k < columns.length; k++) {
      const code = answers[r * width + (columns[k] as number)] as number;
      if (code < 1 || code > levels) break;
      (items[k] as Float64Array)[n] = code;
    }
    if (k === columns.length) n++;
  }
  return items.map((item) => item.subarray(0, n));
}

function reliability(items: readonly Float64Array[], ids: readonly string[]): Reliability {
  const covariances = covarianceMatrix(items);
  const rest = itemRestOfCovariances(covariances);
  return {
    n: items[0]?.length ?? 0,
    alpha: orNull(alphaOfCovariances(covariances)),
    omega: orNull(oneFactorOmega(correlationsOf(covariances)).omega),
    itemRest: Object.fromEntries(ids.map((id, i) => [id, orNull(rest[i] as number)])),
  };
}

const orNull = (x: number): number | null => (Number.isFinite(x) ? x : null);

import type { ScoredAnswers } from '../scoring/score.ts';
import { cronbachAlpha } from '../statistics/cronbach-alpha.ts';
import { itemRestCorrelations } from '../statistics/item-rest-correlation.ts';
import { oneFactorOmegaOfRows } from '../statistics/one-factor-omega.ts';

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
export function reliabilities({ plan, table, data }: ScoredAnswers): Readonly<Record<string, Readonly<Record<string, Reliability>>>> {
  const { constructs, groups, indicators, levels } = plan.instrument;
  return Object.fromEntries(
    constructs.map(({ id }, c) => [
      id,
      Object.fromEntries(
        groups.flatMap((group, g): [string, Reliability][] => {
          const columns = [...(plan.blocks[g]?.[c]?.columns ?? [])];
          const sheets = [...(data.rows[g] as Int32Array)].map((r) => columns.map((i) => table.answers[r * indicators.length + i] as number));
          const rows = sheets.filter((sheet) => sheet.every((code) => code >= 1 && code <= levels));
          return columns.length < 2 || rows.length < fewest ? [] : [[group, reliability(rows, columns.map((i) => indicators[i]?.id ?? ''))]];
        }),
      ),
    ]),
  );
}

function reliability(rows: readonly (readonly number[])[], ids: readonly string[]): Reliability {
  const rest = itemRestCorrelations(rows);
  return { n: rows.length, alpha: orNull(cronbachAlpha(rows).alpha), omega: orNull(oneFactorOmegaOfRows(rows).omega), itemRest: Object.fromEntries(ids.map((id, i) => [id, orNull(rest[i] as number)])) };
}

const orNull = (x: number): number | null => (Number.isFinite(x) ? x : null);

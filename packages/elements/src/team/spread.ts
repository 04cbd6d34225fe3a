import type { Vote } from './team-state.ts';

/** What the votes look like, which decides what the team is asked next. */
export type SpreadKind = 'same' | 'close' | 'wide' | 'unsure' | 'scope';

/** Votes that are shown, by what was voted for. */
export interface Spread {
  /** Votes for each level, lowest first. */
  readonly levels: readonly number[];
  readonly dontKnow: number;
  readonly notApplicable: number;
  /** Voters of whom there is no vote. */
  readonly missing: number;
  /** Votes in all. */
  readonly total: number;
  readonly kind: SpreadKind;
}

/**
 * Counts votes.
 *
 * @param of how many could have voted
 */
export function spreadOf(votes: readonly Vote[], of: number, levels: number): Spread {
  const count = (vote: Vote): number => votes.filter((other) => other === vote).length;
  return {
    levels: Array.from({ length: levels }, (_, i) => count(i + 1)),
    dontKnow: count('dont-know'),
    notApplicable: count('not-applicable'),
    missing: Math.max(0, of - votes.length),
    total: votes.length,
    kind: kindOf(votes),
  };
}

/** Not knowing comes first: to talk about levels helps little when a third cannot tell. */
function kindOf(votes: readonly Vote[]): SpreadKind {
  const unsure = votes.filter((vote) => vote === 'dont-know').length;
  if (unsure > 0 && (unsure === votes.length || (unsure > 1 && unsure * 3 >= votes.length))) return 'unsure';
  if (new Set(votes).size <= 1) return 'same';
  if (votes.includes('not-applicable')) return 'scope';
  const levels = votes.filter((vote) => typeof vote === 'number');
  return Math.max(...levels) - Math.min(...levels) > 1 ? 'wide' : 'close';
}

/** One dot for each vote, in columns by level. */
export interface SpreadFigure {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** Where each column stands. */
  readonly columns: readonly number[];
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** Height of the line the dots stand on. */
  readonly ground: number;
}

const step = 24;
const columnWidth = 96;

/** Where the dots of columns stand: in rows from the ground up, each row as long as it must be to keep the figure low. */
export function spreadFigure(counts: readonly number[], mirrored = false): SpreadFigure {
  const perRow = Math.max(1, Math.min(4, Math.ceil(Math.max(1, ...counts) / 6)));
  const rows = Math.max(1, ...counts.map((count) => Math.ceil(count / perRow)));
  const ground = rows * step + step / 4;
  const width = counts.length * columnWidth;
  const at = (column: number): number => (mirrored ? width - (column + 0.5) * columnWidth : (column + 0.5) * columnWidth);
  const dots = counts.flatMap((count, column) =>
    Array.from({ length: count }, (_, i) => {
      const row = Math.floor(i / perRow);
      const inRow = Math.min(perRow, count - row * perRow);
      return { x: at(column) + ((i % perRow) - (inRow - 1) / 2) * step, y: ground - step / 4 - (row + 0.5) * step };
    }),
  );
  return { width, height: ground + 2, radius: step / 2 - 2, columns: counts.map((_, column) => at(column)), dots, ground };
}

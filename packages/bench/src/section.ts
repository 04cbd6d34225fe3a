/** A figure that must reach a limit. */
export interface Requirement {
  readonly what: string;
  /** `null` when it could not be measured; then it is not met. */
  readonly value: number | null;
  readonly limit: number;
  readonly kind: 'at-least' | 'at-most';
}

export interface Table {
  readonly title: string;
  /** Names of the columns; the first is the contestant's. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What one must know to read the table. */
  readonly notes: readonly string[];
}

/** One part of a run: what was measured, for people and for machines. */
export interface Section {
  readonly name: string;
  readonly tables: readonly Table[];
  readonly requirements: readonly Requirement[];
  /** All that was measured, for the run's JSON file. */
  readonly data: unknown;
}

/** How much a run takes its time. */
export interface Effort {
  readonly quick: boolean;
}

export function isMet({ value, limit, kind }: Requirement): boolean {
  return value !== null && (kind === 'at-least' ? value >= limit : value <= limit);
}

/** A number or text a sentence about an issue or statement needs. */
export type Param = string | number | boolean | readonly string[] | readonly number[];

/**
 * A problem in a definition or in data. Codes are stable; prose is made at the edge, per language
 * (`@readiness-kit/core/text`).
 */
export interface Issue {
  readonly code: string;
  /** `error`: the definition or row cannot be used; `warning`: used, but look at it. */
  readonly severity: 'error' | 'warning';
  /** Where, as keys and positions from the root: `['indicators', 3, 'construct']`. */
  readonly path: readonly (string | number)[];
  readonly params?: Readonly<Record<string, Param>>;
}

/** User data never throws: it is read, or there are issues. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Thrown only for a programmer's mistake, such as an unknown form id in code. */
export class ReadinessError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.name = 'ReadinessError';
    this.code = code;
  }
}

/**
 * Sentences by code. A placeholder `{name}` takes a parameter; `{name:kind}` also says how it reads:
 * `points` (whole points), `gap` (the same, never 0), `percent`, `reached` (the same, rounded down), `level` (the level's name), `name` (an id's name), `names` (a list of them),
 * `list` (a list as it is).
 */
export interface Messages {
  readonly language: string;
  /** Problems in definitions and data: `Issue.code`. */
  readonly issues: Readonly<Record<string, string>>;
  /** Why a figure stands where it stands: `Statement.code`. */
  readonly statements: Readonly<Record<string, string>>;
  /** Why there is no figure, and flags beside one: `Remark.code`. */
  readonly remarks: Readonly<Record<string, string>>;
}

import type { Remark, Scores } from '../scoring/score-types.ts';
import type { Issue } from '../model/issue.ts';
import type { Priority } from '../priorities/priority.ts';
import type { Explanation } from '../explanation/explain.ts';
import type { GroupAnswers } from '../perspectives/group-answers.ts';
import type { Perspectives } from '../perspectives/perspectives.ts';
import type { Raise } from '../scoring/raises.ts';

/** Version of the result's shape. Every released version stays readable. */
export const resultSchemaVersion = 2;

/** What was measured with what: enough to reproduce the result, byte for byte. */
export interface Provenance {
  readonly instrument: { readonly id: string; readonly version: string; readonly hash: string };
  readonly profile: { readonly id: string; readonly version: string; readonly hash: string };
  readonly engine: { readonly name: string; readonly version: string };
  /** Form that was answered; `null` for all indicators. */
  readonly form: string | null;
  readonly seed: number;
  /** SHA-256 of the canonical JSON (RFC 8785) of the answers and rosters, independent of their order. */
  readonly dataHash: string;
}

/** Who took part. */
export interface Participation {
  /** People with at least one answer of any kind. */
  readonly respondents: number;
  readonly roster: number | null;
  /** Respondents over roster, 0 … 1; `null` without a roster. */
  readonly rate: number | null;
}

/** The one contract between core and everything that shows a result. */
export interface ReadinessResult extends Scores {
  readonly schemaVersion: typeof resultSchemaVersion;
  readonly provenance: Provenance;
  /** `many-groups`, `one-group` or `consensus`: whose voice the numbers are. */
  readonly voice: 'many-groups' | 'one-group' | 'consensus';
  readonly levels: number;
  readonly cuts: readonly number[];
  /** Confidence of all intervals, 0 … 1. */
  readonly confidence: number;
  /** The composite that is the overall index, if the instrument names one. */
  readonly overall: string | null;
  readonly participation: Readonly<Record<string, Participation>>;
  /** By indicator, then group: what was answered, and how far the group agrees. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, GroupAnswers>>>>;
  /** By construct: where groups see it differently, how far its indicators hang together, what those who did not answer could change. */
  readonly perspectives: Readonly<Record<string, Perspectives>>;
  readonly smallGroups: {
    /** Fewest people whose answers are shown together. */
    readonly smallest: number;
    /** Indicators whose figures are withheld, as too few people answered them. */
    readonly withheld: readonly string[];
  };
  readonly priorities: readonly Priority[];
  /** Constructs at or above target, strongest first. */
  readonly strengths: readonly string[];
  /** Why each construct and composite has its level. */
  readonly explanations: Readonly<Record<string, Explanation>>;
  /** By indicator, what raising it would do: all that a “what if” needs of the answers. */
  readonly raises: Readonly<Record<string, readonly Raise[]>>;
  readonly remarks: readonly Remark[];
  /** Problems found in the answers; the rows they name were left out or flagged. */
  readonly issues: readonly Issue[];
  /** SHA-256 of the canonical JSON of all of the above. */
  readonly hash: string;
}

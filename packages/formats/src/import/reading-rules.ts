import type { TimeRules } from '../time/read-time.ts';
import type { Codebook } from './codebook/codebook.ts';
import type { Mapping } from './mapping.ts';

/** What a person has said of a file, beyond what it says itself. */
export interface ReadingRules {
  readonly mapping: Mapping;
  readonly times: TimeRules;
  /** Postal code of the state, such as `KY`: then lost zeros of its districts' ids are certain. */
  readonly state?: string;
  readonly codebook?: Codebook;
}

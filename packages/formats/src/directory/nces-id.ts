import { fipsOf, isFips } from './fips.ts';

/**
 * The id of a district in the United States (NCES LEAID: 7 digits, the first two its state's FIPS code), as a file has it.
 * `repaired`: a zero at its beginning was lost, and is certain; `uncertain`: it may have been.
 */
export interface ReadLeaid {
  readonly id: string;
  readonly state: 'whole' | 'repaired' | 'uncertain' | 'not-an-id';
}

/** What is known of where an id stands. */
export interface IdContext {
  /** Postal code of the state, such as `AL`. */
  readonly state?: string | undefined;
  /** The column's heading says that it is this id, and no other of as many digits. */
  readonly isHeaded?: boolean;
}

/**
 * Reads the id of a district. Spreadsheets take a zero at the beginning away. It is given back where the state is known and its
 * code fits; where no state is known, but the heading says what it is, and there is a state of that code.
 */
export const readLeaid = (text: string, context: IdContext = {}): ReadLeaid => readId(text, 7, context);

/** Reads the id of a school (NCESSCH: 12 digits, the first seven its district's), by the same rules. */
export const readNcessch = (text: string, context: IdContext = {}): ReadLeaid => readId(text, 12, context);

function readId(text: string, length: number, { state, isHeaded = false }: IdContext): ReadLeaid {
  const id = text.trim();
  const padded = id.padStart(length, '0');
  if (!/^\d+$/.test(id) || id.length < length - 1 || id.length > length || !isFips(padded.slice(0, 2))) return { id, state: 'not-an-id' };
  if (id.length === length) return { id, state: 'whole' };
  const isCertain = state === undefined ? isHeaded : fipsOf(state) === padded.slice(0, 2);
  return isCertain ? { id: padded, state: 'repaired' } : { id, state: 'uncertain' };
}

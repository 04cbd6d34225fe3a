import { fipsOf, isFips } from './fips.ts';

/**
 * The id of a district in the United States (NCES LEAID: 7 digits, the first two its state's FIPS code), as a file has it.
 * `repaired`: a zero at its beginning was lost, and is certain; `uncertain`: it may have been.
 */
export interface ReadLeaid {
  readonly id: string;
  readonly state: 'whole' | 'repaired' | 'uncertain' | 'not-an-id';
}

/**
 * Reads the id of a district. Spreadsheets take zeros away; one is given back only where the state is known and its code fits.
 *
 * @param state postal code of the state, such as `AL`
 */
export const readLeaid = (text: string, state?: string): ReadLeaid => readId(text, 7, state);

/** Reads the id of a school (NCESSCH: 12 digits, the first seven its district's), by the same rules. */
export const readNcessch = (text: string, state?: string): ReadLeaid => readId(text, 12, state);

function readId(text: string, length: number, state: string | undefined): ReadLeaid {
  const id = text.trim();
  if (!/^\d+$/.test(id)) return { id, state: 'not-an-id' };
  if (id.length === length) return { id, state: isFips(id.slice(0, 2)) ? 'whole' : 'not-an-id' };
  const padded = `0${id}`;
  if (padded.length !== length || !isFips(padded.slice(0, 2))) return { id, state: 'not-an-id' };
  return state !== undefined && fipsOf(state) === padded.slice(0, 2) ? { id: padded, state: 'repaired' } : { id, state: 'uncertain' };
}

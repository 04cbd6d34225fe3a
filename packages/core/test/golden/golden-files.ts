import type { Instrument, ScoringProfile } from '../../src/index.ts';
import { assertClose as assertNumberClose, readGolden, readGoldenCsv } from './read-golden.ts';

/** A golden JSON file of the model, as it comes. */
export const golden = (name: string): any => readGolden<any>(name);

/** The golden instrument, profile, rosters and answers: just data, like any other. */
export function goldenAdministration() {
  return {
    instrument: readGolden<Instrument>('instrument.json'),
    profile: readGolden<ScoringProfile>('profile.json'),
    rosters: Object.fromEntries(readGoldenCsv('roster.csv').map((r) => [r.group as string, Number(r.roster)])),
    rows: readGoldenCsv('model-responses.csv').map(({ resp, group, item, answer }) => ({ respondent: resp, group, item, answer })),
  };
}

/** Fails unless `found` is within 1e-9 of `expected`, relatively; `null` means "none". */
export function assertClose(found: number | null | undefined, expected: number | null, what: string): void {
  if (expected === null ? found !== null && found !== undefined : typeof found !== 'number') throw new Error(`${what}: ${String(found)}, expected ${String(expected)}`);
  if (expected !== null) assertNumberClose(found as number, expected, 1e-9, what);
}

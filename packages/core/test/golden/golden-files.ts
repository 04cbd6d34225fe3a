import { readFileSync } from 'node:fs';
import type { Instrument, ScoringProfile } from '../../src/index.ts';

const text = (name: string): string => readFileSync(new URL(`../fixtures/golden/${name}`, import.meta.url), 'utf8');

/** A golden JSON file. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- foreign files of many shapes, read only in tests
export const golden = (name: string): any => JSON.parse(text(name));

/** Records of a simple CSV without quotes. */
export function goldenCsv(name: string): readonly Record<string, string>[] {
  const [header, ...lines] = text(name).trim().split(/\r?\n/).map((line) => line.split(','));
  return lines.map((cells) => Object.fromEntries((header as string[]).map((key, i) => [key, cells[i] ?? ''])));
}

/** The golden instrument, profile, rosters and answers: just data, like any other. */
export function goldenAdministration() {
  const instrument = golden('instrument.json') as Instrument;
  return {
    instrument,
    profile: golden('profile.json') as ScoringProfile,
    rosters: Object.fromEntries(goldenCsv('roster.csv').map((r) => [r.group as string, Number(r.roster)])),
    rows: goldenCsv('model-responses.csv').map(({ resp, group, item, answer }) => ({ respondent: resp, group, item, answer })),
  };
}

/** Fails unless `found` is within 1e-9 of `expected`, relatively (absolutely near 0); `null` means "none". */
export function assertClose(found: number | null | undefined, expected: number | null, what: string): void {
  const same = expected === null ? found === null || found === undefined : typeof found === 'number' && Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  if (!same) throw new Error(`${what}: ${String(found)}, expected ${String(expected)}`);
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { communityProfile, emptyTally, type Instrument, mergeTallies, readAnswers, type Response, ReadinessError, score, scoreTally, type Tally, tallyAnswers } from '../../src/index.ts';
import { anyAdministration } from './arbitraries.ts';

/** The same but for rounding, all the way down. */
function assertSame(actual: unknown, expected: unknown, path = ''): void {
  if (typeof expected === 'number' && typeof actual === 'number') return assert.ok(Object.is(actual, expected) || Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected)), `${path}: ${actual} is not ${expected}`);
  if (typeof expected !== 'object' || expected === null || typeof actual !== 'object' || actual === null) return assert.deepEqual(actual, expected, path);
  assert.deepEqual(Object.keys(actual), Object.keys(expected), path);
  for (const key of Object.keys(expected)) assertSame((actual as Record<string, unknown>)[key], (expected as Record<string, unknown>)[key], `${path}.${key}`);
}

/** Without maps, which have no keys to walk. */
const plain = (tally: Tally): unknown => ({ ...tally, patterns: tally.patterns.map((pattern) => Object.fromEntries(pattern)) });

interface Parts {
  readonly instrument: Instrument;
  readonly profile: typeof communityProfile;
  readonly responses: readonly Response[];
  readonly tallies: readonly Tally[];
}

/** An administration in three parts, by which respondent is in which. */
const inParts = fc.tuple(anyAdministration, fc.array(fc.nat(2), { minLength: 28, maxLength: 28 })).map(([{ instrument, responses, profile }, places]): Parts => {
  const respondents = [...new Set(responses.map(({ respondent }) => respondent))];
  const partOf = new Map(respondents.map((respondent, i) => [respondent, places[i % places.length]]));
  const tallies = [0, 1, 2].map((part) => tallyAnswers({ instrument, profile, table: tableOf(instrument, responses.filter(({ respondent }) => partOf.get(respondent) === part)) }));
  return { instrument, profile, responses, tallies };
});

const tableOf = (instrument: Instrument, responses: readonly Response[]) => readAnswers(instrument, responses).table;

test('scores from merged tallies are those of the pooled answers', () => {
  fc.assert(fc.property(inParts, ({ instrument, profile, responses, tallies }) => {
    const merged = tallies.reduce(mergeTallies, emptyTally(instrument));
    const pooled = score({ instrument, profile, table: tableOf(instrument, responses) });
    assertSame(scoreTally({ instrument, profile, tally: merged }), pooled);
    const rosters = Object.fromEntries(instrument.groups.map((group) => [group, 20]));
    assertSame(scoreTally({ instrument, profile, tally: merged, rosters }), score({ instrument, profile, table: tableOf(instrument, responses), rosters }));
  }), { numRuns: 150 });
});

test('merging does not care for order or grouping, and nobody adds nothing', () => {
  fc.assert(fc.property(inParts, ({ instrument, profile, tallies }) => {
    const [a, b, c] = tallies as [Tally, Tally, Tally];
    const scored = (tally: Tally): unknown => scoreTally({ instrument, profile, tally });
    assertSame(scored(mergeTallies(b, a)), scored(mergeTallies(a, b)));
    assertSame(scored(mergeTallies(mergeTallies(a, b), c)), scored(mergeTallies(a, mergeTallies(b, c))));
    for (const tally of [mergeTallies(emptyTally(instrument), a), mergeTallies(a, emptyTally(instrument))]) assertSame(plain(tally), plain(a));
  }), { numRuns: 100 });
});

test('a tally of another instrument is refused', () => {
  const [one, two] = fc.sample(anyAdministration, 2).map(({ instrument }) => instrument) as [Instrument, Instrument];
  const other = { ...two, groups: [...one.groups, 'more'] };
  assert.throws(() => mergeTallies(emptyTally(one), emptyTally(other)), (error) => error instanceof ReadinessError && error.code === 'tally-mismatch');
});

test('where everybody answers the same, in however many parts, the error is exactly none', () => {
  const instrument: Instrument = {
    schemaVersion: 1, id: 'same', version: '1.0.0', levels: 4, groups: ['g'], constructs: [{ id: 'a', kind: 'x' }, { id: 'b', kind: 'x' }],
    indicators: ['a.1', 'a.2', 'a.3', 'b.1'].map((id) => ({ id, construct: id.slice(0, 1), groups: ['g'], actions: [] })),
    composites: [{ id: 'all', kind: 'mean', of: [{ id: 'a' }, { id: 'b' }] }], overall: 'all', forms: [],
  };
  const part = (from: number): Tally => tallyAnswers({ instrument, table: tableOf(instrument, Array.from({ length: 11 }, (_, i) => [['a.1', 2], ['a.2', 2], ['a.3', 3], ['b.1', 4]].map(([item, answer]): Response => ({ respondent: `r${from + i}`, group: 'g', item: item as string, answer: answer as number }))).flat()) });
  const profile = { ...communityProfile, construct: { ...communityProfile.construct, minGroups: 1, minGroupShare: 0, expectedGroups: ['g'] } };
  const { all } = scoreTally({ instrument, profile, tally: [0, 100, 200].map(part).reduce(mergeTallies) }).composites;
  assert.ok(all?.status === 'scored');
  assert.deepEqual([all.uncertainty?.se, all.uncertainty?.df], [0, null]);
});

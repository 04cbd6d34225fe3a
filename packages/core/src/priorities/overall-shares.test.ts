import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compositeAt, constructAt, indicatorOf, instrumentOf, noComposite, noConstruct, scoresOf } from '../../test/fixtures/made-scores.ts';
import { assertClose } from '../../test/golden/read-golden.ts';
import type { Instrument } from '../model/instrument.ts';
import { communityProfile } from '../model/profile.ts';
import { scoringPlan } from '../scoring/scoring-plan.ts';
import { overallShares } from './overall-shares.ts';

const indicators = ['a', 'b', 'c'].map((id) => indicatorOf(`${id}.i`, id));
/** The index is half of `a`, and half of a theme that is one part `a` to three of `b`, and `c` once more in the weight of nothing. */
const instrument = instrumentOf(indicators, {
  composites: [
    { id: 'theme', kind: 'mean', of: [{ id: 'a' }, { id: 'b', weight: 3 }] },
    { id: 'all', kind: 'mean', of: [{ id: 'a', weight: 2 }, { id: 'theme', weight: 2 }] },
  ],
});
const planOf = (made: Instrument = instrument) => scoringPlan(made, communityProfile);
const all = scoresOf({ constructs: { a: constructAt(50, 2), b: constructAt(50, 2), c: constructAt(50, 2) }, composites: { theme: compositeAt(50, 2), all: compositeAt(50, 2) } });

function assertShares(found: ReadonlyMap<string, number>, expected: Readonly<Record<string, number>>): void {
  assert.deepEqual([...found.keys()].sort(), Object.keys(expected).sort());
  for (const [id, share] of Object.entries(expected)) assertClose(found.get(id) as number, share, 1e-15, id);
}

test('overallShares adds up a construct’s ways into the index', () => {
  assertShares(overallShares(planOf(), all), { a: 1 / 2 + 1 / 8, b: 3 / 8 });
});

test('overallShares: what is not scored leaves its share to the other parts beside it', () => {
  assertShares(overallShares(planOf(), { ...all, constructs: { ...all.constructs, b: noConstruct } }), { a: 1 });
  assertShares(overallShares(planOf(), { ...all, constructs: { ...all.constructs, a: noConstruct } }), { b: 1 });
  assertShares(overallShares(planOf(), { ...all, composites: { ...all.composites, theme: noComposite } }), { a: 1 });
});

test('overallShares of an index that is not scored, or not known, are those it would have', () => {
  assertShares(overallShares(planOf(), { ...all, constructs: { ...all.constructs, b: noConstruct }, composites: { ...all.composites, all: noComposite } }), { a: 5 / 8, b: 3 / 8 });
  assertShares(overallShares(planOf(), scoresOf({ constructs: all.constructs })), { a: 5 / 8, b: 3 / 8 });
});

test('overallShares without an index, and of one that is a construct', () => {
  const { overall: _, ...none } = instrument;
  assertShares(overallShares(planOf(none), all), {});
  assertShares(overallShares(planOf({ ...instrument, overall: 'c' }), all), { c: 1 });
});

test('overallShares: the factor multiplies weights of constructs alone', () => {
  // theme: 1 · 2 to 3; all: 2 · 2 for a, 2 for the theme
  assertShares(overallShares(planOf(), all, (id) => (id === 'b' ? 1 : 2)), { a: 2 / 3 + (1 / 3) * (2 / 5), b: (1 / 3) * (3 / 5) });
});

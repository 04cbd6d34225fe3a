import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compositeAt, constructAt, noComposite, noConstruct, scoresOf } from '../../test/fixtures/made-scores.ts';
import type { GateTest } from '../scoring/score-types.ts';
import { constructLimits, holdsConstructDown } from './limits.ts';

test('constructLimits names what holds a composite below the level of its score, and nothing else', () => {
  const composites = {
    held: compositeAt(60, 2, ['a', 'b'], { ungatedLevel: 3 }),
    free: compositeAt(60, 3, ['c']),
    also: compositeAt(60, 1, ['b'], { ungatedLevel: 2 }),
    unscored: { ...noComposite, limiting: ['d'] },
  };
  assert.deepEqual([...constructLimits(scoresOf({ composites }))], [['a', ['held']], ['b', ['held', 'also']]]);
  assert.deepEqual([...constructLimits(scoresOf({}))], []);
});

test('constructLimits goes through a composite to its own weakest parts, each once', () => {
  const composites = {
    inner: compositeAt(40, 2, ['a', 'b']),
    middle: compositeAt(40, 2, ['inner', 'b', 'c']),
    outer: compositeAt(60, 2, ['middle'], { ungatedLevel: 3 }),
  };
  assert.deepEqual([...constructLimits(scoresOf({ composites }))], [['a', ['outer']], ['b', ['outer']], ['c', ['outer']]]);
});

const core: GateTest = { test: 'core', level: 3, passed: false, needed: 2, failing: ['x'] };
const breadth: GateTest = { test: 'breadth', level: 3, passed: false, share: 0.5, needed: 2 / 3 };
const score: GateTest = { test: 'score', level: 3, passed: false, score: 40, cut: 50 };
const heldBy = (...failed: readonly GateTest[]) => scoresOf({ constructs: { c: constructAt(60, 2, [], { ungatedLevel: 3, failed }) } });

test('holdsConstructDown: a core indicator that fails, or for breadth any below the level', () => {
  assert.equal(holdsConstructDown('x', 1, 'c', heldBy(core)), true);
  assert.equal(holdsConstructDown('y', 1, 'c', heldBy(core)), false);
  assert.equal(holdsConstructDown('y', 2, 'c', heldBy(breadth)), true);
  assert.equal(holdsConstructDown('y', 3, 'c', heldBy(breadth)), false);
  assert.equal(holdsConstructDown('y', 4, 'c', heldBy(breadth)), false);
  assert.equal(holdsConstructDown('x', 3, 'c', heldBy(breadth, core)), true);
  assert.equal(holdsConstructDown('y', 3, 'c', heldBy(breadth, core)), false);
  assert.equal(holdsConstructDown('x', 1, 'c', heldBy(score)), false);
});

test('holdsConstructDown: nothing is held where the level is that of the score, or where there is none', () => {
  const failed = [core, breadth];
  assert.equal(holdsConstructDown('x', 1, 'c', scoresOf({ constructs: { c: constructAt(60, 2, [], { failed }) } })), false);
  assert.equal(holdsConstructDown('x', 1, 'c', scoresOf({ constructs: { c: noConstruct } })), false);
  assert.equal(holdsConstructDown('x', 1, 'c', scoresOf({})), false);
});

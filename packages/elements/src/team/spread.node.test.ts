import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { spreadFigure, spreadOf, type SpreadKind } from './spread.ts';
import type { Vote } from './team-state.ts';

const anyVotes = fc.array(fc.constantFrom<Vote>(1, 2, 3, 4, 'dont-know', 'not-applicable'), { maxLength: 12 });
const kindOf = (...votes: Vote[]): SpreadKind => spreadOf(votes, votes.length, 4).kind;

test('every vote is counted once, and who has none is missing, not a zero', () => {
  fc.assert(
    fc.property(anyVotes, fc.nat(5), (votes, absent) => {
      const { levels, dontKnow, notApplicable, missing, total } = spreadOf(votes, votes.length + absent, 4);
      assert.equal(levels.reduce((a, b) => a + b, dontKnow + notApplicable), total);
      assert.deepEqual([total, missing], [votes.length, absent]);
    }),
  );
});

test('what the team talks about next depends on the spread', () => {
  const cases: [SpreadKind, Vote[]][] = [
    ['same', [3, 3, 3]],
    ['same', ['not-applicable', 'not-applicable']],
    ['close', [2, 3, 3]],
    ['close', [3, 3, 3, 'dont-know']],
    ['wide', [1, 3]],
    ['wide', [1, 2, 3, 'dont-know']],
    ['unsure', ['dont-know']],
    ['unsure', [1, 4, 4, 4, 'dont-know', 'dont-know']],
    ['wide', [1, 4, 4, 4, 4, 'dont-know', 'dont-know']],
    ['scope', [2, 2, 'not-applicable']],
  ];
  for (const [kind, votes] of cases) assert.equal(kindOf(...votes), kind, votes.join());
});

test('dots: one for each vote, on the ground, inside the figure, never over another', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 2, maxLength: 7 }), fc.boolean(), (counts, mirrored) => {
      const { dots, width, height, radius, ground, columns } = spreadFigure(counts, mirrored);
      assert.equal(dots.length, counts.reduce((a, b) => a + b, 0));
      for (const { x, y } of dots) assert.ok(x - radius >= 0 && x + radius <= width && y - radius >= 0 && y + radius <= ground && ground <= height);
      for (const [i, a] of dots.entries()) for (const b of dots.slice(i + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= 2 * radius);
      assert.equal((columns[0] as number) < (columns[1] as number), !mirrored);
    }),
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shownGroups } from './shown-groups.ts';

const sizes = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 7 }).map((list) => list.map((n, i) => ({ id: `g${i}`, n })));

test('alone are those with enough people; the small ones are together, with another if they are too few', () => {
  const groups = [{ id: 'learner', n: 80 }, { id: 'leader', n: 4 }, { id: 'board', n: 7 }, { id: 'partner', n: 0 }];
  assert.deepEqual(shownGroups(groups, 10), { alone: ['learner'], together: ['leader', 'board'] });
  assert.deepEqual(shownGroups(groups, 12), { alone: [], together: ['learner', 'leader', 'board'] });
  assert.deepEqual(shownGroups(groups, 3), { alone: ['learner', 'leader', 'board'], together: [] });
  assert.deepEqual(shownGroups(groups, 200), null);
  assert.deepEqual(shownGroups([], 10), { alone: [], together: [] });
});

test('whoever is shown, alone or together, is of enough people, and nobody is alone who is left over', () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 40 }), (groups, fewest) => {
      const shown = shownGroups(groups, fewest);
      const n = (id: string): number => groups.find((g) => g.id === id)?.n ?? NaN;
      const people = groups.reduce((sum, g) => sum + g.n, 0);
      if (!shown) return assert.ok(people > 0 && people < fewest);
      assert.ok(shown.alone.every((id) => n(id) >= fewest));
      assert.deepEqual([...shown.alone, ...shown.together].sort(), groups.filter((g) => g.n > 0).map((g) => g.id).sort());
      if (shown.together.length === 0) return;
      assert.ok(shown.together.length > 1 && shown.together.reduce((sum, id) => sum + n(id), 0) >= fewest);
    }),
  );
});

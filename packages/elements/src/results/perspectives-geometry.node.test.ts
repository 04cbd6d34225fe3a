import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { voicesGeometry } from './perspectives-geometry.ts';

test('voices stand where their means are, mirrored from right to left', () => {
  const voices = [{ id: 'a', mean: 20 }, { id: 'b', mean: 80 }];
  assert.deepEqual(voicesGeometry(voices), { marks: [{ id: 'a', x: 20, row: 0 }, { id: 'b', x: 80, row: 0 }], rows: 1, span: { from: 20, to: 80 } });
  assert.deepEqual(voicesGeometry(voices, true).marks.map(({ x }) => x), [80, 20]);
  assert.deepEqual(voicesGeometry([]), { marks: [], rows: 1, span: null });
});

test('no two marks cover each other, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 9 }), fc.boolean(), (means, mirrored) => {
      const { marks, rows } = voicesGeometry(means.map((mean, i) => ({ id: `g${i}`, mean })), mirrored);
      assert.deepEqual(marks.map(({ id }) => id).sort(), means.map((_, i) => `g${i}`).sort());
      for (const a of marks) {
        assert.ok(a.row < rows);
        for (const b of marks) if (a !== b && a.row === b.row) assert.ok(Math.abs(a.x - b.x) >= 4.49, `${a.x} ${b.x}`);
      }
    }),
  );
});

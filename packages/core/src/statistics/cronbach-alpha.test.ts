import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden, readGoldenCsv } from '../../test/golden/read-golden.ts';
import { cronbachAlpha } from './cronbach-alpha.ts';

interface Psych {
  complete: { n: number; total: { raw_alpha: number }; drop: { item: string; raw_alpha: number }[] };
}
type Reliability = Record<string, Record<string, { n: number; k: number; alpha: number } | null>>;

const items = ['i1', 'i2', 'i3', 'i4', 'i5', 'i6'];
const number = (cell = ''): number => (/^\d+$/.test(cell) ? Number(cell) : NaN);
const ownScale = readGoldenCsv('own-scale.csv').map((row) => items.map((item) => (item === 'i6' ? 5 - number(row[item]) : number(row[item]))));

test('cronbachAlpha matches psych on the complete rows of the own scale', () => {
  const { complete } = readGolden<Psych>('psych-own.json');
  const { alpha, n } = cronbachAlpha(ownScale);
  assert.equal(n, complete.n);
  assertClose(alpha, complete.total.raw_alpha, 1e-13);
});

test('cronbachAlpha matches psych with each item of the own scale left out', () => {
  const { complete } = readGolden<Psych>('psych-own.json');
  const rows = ownScale.filter((row) => !row.some(Number.isNaN));
  assert.equal(complete.drop.length, 6);
  for (const { item, raw_alpha } of complete.drop) assertClose(cronbachAlpha(rows.map((row) => row.filter((_, i) => items[i] !== item))).alpha, raw_alpha, 1e-13, item);
});

test("cronbachAlpha matches R on the golden model's answers, by group and construct", () => {
  const { reliability } = readGolden<{ reliability: Reliability }>('model-golden.json');
  const answers = readGoldenCsv('model-responses.csv');
  let compared = 0;
  for (const [group, constructs] of Object.entries(reliability)) {
    for (const [construct, golden] of Object.entries(constructs)) {
      if (golden === null) continue;
      const byPerson = new Map<string | undefined, number[]>();
      for (const { resp, answer } of answers.filter((a) => a.group === group && a.item?.startsWith(`${construct}.`))) byPerson.set(resp, [...(byPerson.get(resp) ?? []), number(answer)]);
      const rows = [...byPerson.values()];
      const { alpha, n } = cronbachAlpha(rows);
      assert.deepEqual([n, rows[0]?.length], [golden.n, golden.k]);
      assertClose(alpha, golden.alpha, 1e-13, `${group} ${construct}`);
      compared++;
    }
  }
  assert.equal(compared, 19);
});

test('cronbachAlpha does not depend on the unit of the answers', () => {
  const rows = ownScale.filter((row) => !row.some(Number.isNaN));
  for (const unit of [1e-9, 1e9]) assertClose(cronbachAlpha(rows.map((row) => row.map((x) => x * unit))).alpha, cronbachAlpha(rows).alpha, 1e-12);
});

test('cronbachAlpha is 1 for items that agree, and never above', () => {
  assertClose(cronbachAlpha([[1, 1, 1], [2, 2, 2], [4, 4, 4]]).alpha, 1, 1e-15);
  const rows = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(rows, (data) => {
      const { alpha } = cronbachAlpha(data);
      assert.ok(Number.isNaN(alpha) || alpha <= 1 + 1e-12);
    }),
  );
});

test('cronbachAlpha outside its domain', () => {
  assert.deepEqual(cronbachAlpha([]), { alpha: NaN, n: 0 });
  assert.deepEqual(cronbachAlpha([[1], [2]]), { alpha: NaN, n: 2 });
  assert.deepEqual(cronbachAlpha([[1, 2], [NaN, 2]]), { alpha: NaN, n: 1 });
  assert.deepEqual(cronbachAlpha([[1, 2], [2, 1]]), { alpha: NaN, n: 2 });
  assert.deepEqual(cronbachAlpha([[1, 2], [2, 1, 3]]), { alpha: NaN, n: 2 });
});

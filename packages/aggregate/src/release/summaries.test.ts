import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublishedFigures, ReportColumn } from '@readiness-kit/core';
import { changeOf, gapsOf, spreadOf } from './summaries.ts';

const figures = (...values: (number | null)[]): PublishedFigures => ({ people: null, rate: null, values, margins: values.map(() => 3) });
const column: ReportColumn = { id: 'vision', kind: 'construct', groups: ['a', 'b'] };

test('a spread counts districts with a figure, and has quartiles of four', () => {
  const of = [10, 20, 30, 40, null].map((value) => ({ values: [value] }));
  assert.deepEqual(spreadOf(of, 1, [16.7, 50, 83.3]), [{ districts: 4, quartiles: [17.5, 25, 32.5], levels: [1, 3, 0, 0] }]);
  assert.deepEqual(spreadOf(of.slice(0, 3), 1, [50]), [{ districts: 3, quartiles: null, levels: [3, 0] }]);
});

test('gaps are of published groups, widest first', () => {
  const columns = [column, { ...column, id: 'culture' }, { ...column, id: 'overall', kind: 'composite' as const }];
  assert.deepEqual(gapsOf(columns, { a: figures(40, 20, 9), b: figures(50, null, 1), c: figures(45, 60, 5) }), [
    { construct: 'culture', highest: 'c', lowest: 'a', points: 40 },
    { construct: 'vision', highest: 'b', lowest: 'a', points: 10 },
  ]);
});

test('a change is detectable beyond both margins, and unknown where either is withheld', () => {
  assert.equal(changeOf(figures(1), undefined), null);
  assert.deepEqual(changeOf(figures(50, 50, 50, null), figures(40, 47, null, 50)), { values: [10, 3, null, null], detectable: [true, false, null, null] });
  assert.deepEqual(changeOf(figures(50), { ...figures(40), margins: [null] })?.detectable, [null]);
});

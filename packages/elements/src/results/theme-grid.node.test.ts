import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instrument } from '@readiness-kit/core';
import { district as districtInstrument } from '@readiness-kit/core/instruments/district';
import { communityResult, otherInstrument, otherResult } from '../../test/fixtures/results.ts';
import { themeGrid } from './theme-grid.ts';

const district: Instrument = districtInstrument;

test('each cell is the mean of the condition’s signs that carry the theme', () => {
  const { lenses, rows } = themeGrid(district, communityResult);
  assert.equal(lenses.length, 3);
  let cells = 0;
  for (const { construct, values } of rows) {
    values.forEach((value, n) => {
      const lens = district.composites.find(({ id }) => id === lenses[n]);
      assert.ok(lens?.kind === 'lens');
      const tagged = district.indicators.filter((x) => x.construct === construct && x.tags?.some((tag) => tag === lens.tag)).flatMap(({ id }) => {
        const score = communityResult.indicators[id];
        return score?.status === 'scored' ? [score.value] : [];
      });
      if (value === null) return;
      cells++;
      // the quick form asks one sign a construct: its score is the construct's part
      assert.ok(tagged.length === 1 && Math.abs(value - (tagged[0] as number)) < 1e-9, `${construct} ${lens.tag}`);
    });
  }
  assert.ok(cells > 3);
});

test('without a lens there is no grid', () => {
  assert.deepEqual(themeGrid(otherInstrument, otherResult), { lenses: [], rows: [] });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose, readGolden } from '../../test/golden/read-golden.ts';
import { meanAndVariance } from './mean-and-variance.ts';
import { studentTCdf } from './student-t-cdf.ts';
import { studentTQuantile } from './student-t-quantile.ts';
import { welch } from './welch.ts';

interface Golden {
  waves: {
    w1: number[];
    w2: number[];
    welch: { t: number; df: number; p: number; ci: [number, number]; diff: number };
    fpc: { N1: number; N2: number; se: number; z: number };
  };
}

const { waves } = readGolden<Golden>('change-rank.json');
const [first, second] = [meanAndVariance(waves.w1), meanAndVariance(waves.w2)];

test('welch matches R, to the test and the interval', () => {
  const { difference, se, df } = welch(second, first);
  const { t, p, ci, diff, df: degrees } = waves.welch;
  assertClose(difference, diff, 1e-13);
  assertClose(difference / se, t, 1e-13);
  assertClose(df, degrees, 1e-13);
  assertClose(2 * studentTCdf(-difference / se, df), p, 1e-12);
  const half = studentTQuantile(0.975, df) * se;
  assertClose(difference - half, ci[0], 1e-12);
  assertClose(difference + half, ci[1], 1e-12);
});

test('welch with group sizes matches R', () => {
  const { N1, N2, se, z } = waves.fpc;
  const found = welch(second, first, [N2, N1]);
  assertClose(found.se, se, 1e-13);
  assertClose(found.difference / found.se, z, 1e-13);
});

const sample = fc.array(fc.integer({ min: 0, max: 10_000 }).map((x) => x / 100), { minLength: 2, maxLength: 40 }).filter((values) => new Set(values).size > 1);

test('welch of exchanged samples differs in the sign alone', () => {
  fc.assert(
    fc.property(sample, sample, (a, b) => {
      const [one, other] = [welch(meanAndVariance(a), meanAndVariance(b)), welch(meanAndVariance(b), meanAndVariance(a))];
      assert.deepEqual({ ...other, difference: 0 - other.difference }, one);
    }),
  );
});

test('welch has degrees of freedom between those of the smaller sample and of both together', () => {
  fc.assert(
    fc.property(sample, sample, (a, b) => {
      const { df } = welch(meanAndVariance(a), meanAndVariance(b));
      assert.ok(df >= (Math.min(a.length, b.length) - 1) * (1 - 1e-14) && df <= (a.length + b.length - 2) * (1 + 1e-14));
    }),
  );
});

test('welch of samples alike in size and variance is the pooled t test', () => {
  fc.assert(
    fc.property(sample, (a) => {
      const moments = meanAndVariance(a);
      const { difference, se, df } = welch(moments, moments);
      assert.equal(difference, 0);
      assertClose(se, Math.sqrt((2 * moments.variance) / a.length), 1e-14);
      assertClose(df, 2 * (a.length - 1), 1e-14);
    }),
  );
});

test('welch of the whole of one group has the error of the other alone', () => {
  fc.assert(
    fc.property(sample, sample, (a, b) => {
      const { se, df } = welch(meanAndVariance(a), meanAndVariance(b), [a.length, null]);
      assertClose(se, Math.sqrt(meanAndVariance(b).variance / b.length), 1e-14);
      assertClose(df, b.length - 1, 1e-14);
    }),
  );
});

test('welch nears the error of samples of unknown groups as the groups grow', () => {
  fc.assert(
    fc.property(sample, sample, fc.integer({ min: 40, max: 1000 }), (a, b, size) => {
      const [x, y] = [meanAndVariance(a), meanAndVariance(b)];
      const [unknown, some, more] = [welch(x, y).se, welch(x, y, [size, size]).se, welch(x, y, [2 * size, 2 * size]).se];
      assert.ok(some < more && more < unknown);
      assert.equal(welch(x, y, [Infinity, Infinity]).se, unknown);
    }),
  );
});

test('welch keeps its degrees of freedom, whatever the unit', () => {
  for (const unit of [1e-100, 1e100]) {
    const [a, b] = [first, second].map(({ n, mean, variance }) => ({ n, mean: mean * unit, variance: variance * unit ** 2 })) as [typeof first, typeof second];
    assertClose(welch(b, a).df, waves.welch.df, 1e-13, `unit ${unit}`);
  }
});

test('welch where nothing varies, or all are asked', () => {
  const [a, b] = [meanAndVariance([2, 2, 2]), meanAndVariance([5, 5])];
  assert.deepEqual(welch(b, a), { difference: 3, se: 0, df: NaN });
  assert.deepEqual(welch(second, first, [second.n, first.n]), { difference: second.mean - first.mean, se: 0, df: NaN });
  // More answers than people on a roster that is out of date.
  assert.equal(welch(second, first, [second.n - 1, first.n - 1]).se, 0);
  assertClose(welch(a, meanAndVariance([1, 3, 4])).df, 2, 1e-15);
});

test('welch of too few values', () => {
  assert.deepEqual(welch(meanAndVariance([4]), meanAndVariance([1, 2])), { difference: 2.5, se: NaN, df: NaN });
  assert.deepEqual(welch(meanAndVariance([]), meanAndVariance([1, 2])), { difference: NaN, se: NaN, df: NaN });
  assert.deepEqual(welch(meanAndVariance([1, NaN]), meanAndVariance([1, 2])), { difference: NaN, se: NaN, df: NaN });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assess, type ConstructScore, type Instrument, type ReadinessResult } from '../../src/index.ts';
import { district } from '../../src/instruments/district/index.ts';
import { simulateDistrict } from '../profiles/simulate-district.ts';
import { anyAdministration } from './arbitraries.ts';

const people = { learner: 120, family: 60, teacher: 45, 'school-leader': 8, 'district-leader': 6, board: 5, partner: 3 };
/** Uneven weights: no two means are alike by chance. */
const instrument: Instrument = { ...district, indicators: district.indicators.map((x, i) => ({ ...x, weight: 1 + Math.sqrt(i + 2) / 9 })) };
const resultOf = (fewest?: number): ReadinessResult =>
  assess({
    instrument,
    responses: simulateDistrict(instrument, { people, level: (x, group) => 2 + (x.id.length % 5) / 4 + (group.length % 4) / 5 }),
    rosters: { learner: 400, board: 5, partner: 4 },
    ...(fewest === undefined ? {} : { smallestGroup: fewest }),
  });

/** Every number of an object with its path. */
function* numbers(data: unknown, path = ''): Generator<readonly [string, number]> {
  if (typeof data === 'number') yield [path, data];
  else if (typeof data === 'object' && data !== null) for (const [key, value] of Object.entries(data)) yield* numbers(value, `${path}/${key}`);
}

/** Not a mean of a few levels, nor a simple fraction, which other figures may be too. */
const isTelling = (x: number): boolean => Array.from({ length: 200 }, (_, k) => (x * 3 * (k + 1)) / 100).every((multiple) => Math.abs(multiple - Math.round(multiple)) > 1e-7) && /\.\d{6}/.test(String(x));
const key = (x: number): string => x.toPrecision(9);

test('no figure of a group of fewer than ten people is anywhere in a result', () => {
  const all = resultOf(1);
  const shown = resultOf();
  const there = new Map([...numbers(shown)].filter(([, x]) => isTelling(x)).map(([path, x]) => [key(x), path]));
  let hidden = 0;
  const small = Object.entries(people).flatMap(([group, n]) => (n < 10 ? [group] : []));
  const hide = (what: string, figure: unknown): void => {
    for (const [path, x] of numbers(figure)) {
      if (!isTelling(x)) continue;
      hidden++;
      assert.equal(there.get(key(x)), undefined, `${what}${path} is ${x}`);
    }
  };
  for (const [id, construct] of Object.entries(all.constructs)) for (const group of small) hide(`${id} ${group}`, construct.groups[group]);
  for (const [id, { gaps }] of Object.entries(all.perspectives)) for (const { groups, means } of gaps) groups.forEach((group, i) => small.includes(group) && hide(`${id} ${group}`, means[i]));
  assert.ok(hidden > 80, String(hidden));
  for (const groups of Object.values(shown.answers)) for (const group of small) assert.ok(!groups[group] || groups[group].counts === null, group);
});

test('the figures of the whole do not change when small groups are withheld', () => {
  const [all, shown] = [resultOf(1), resultOf()];
  for (const kind of ['constructs', 'composites', 'indicators'] as const) {
    for (const [id, before] of Object.entries(all[kind])) {
      const now = shown[kind][id];
      if (shown.smallGroups.withheld.includes(id)) continue;
      assert.deepEqual(now && 'value' in now && [now.value, now.level, now.uncertainty], 'value' in before && [before.value, before.level, before.uncertainty], id);
    }
  }
});

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
const levels = (counts: { readonly levels: readonly number[] } | null): number => sum(counts?.levels ?? []);
const everyone = (score: ConstructScore): number => sum(Object.values(score.groups).map((g) => (g.present ? g.n : 0)));

test('whatever the answers: who is shown is of enough people, and what is left of the whole is too', () => {
  let together = 0;
  let withheld = 0;
  fc.assert(
    fc.property(anyAdministration, fc.integer({ min: 2, max: 9 }), ({ smallestGroup: _all, ...input }, fewest) => {
      const result = assess({ ...input, smallestGroup: fewest });
      const all = assess({ ...input, smallestGroup: 1 });
      assert.equal(result.smallGroups.smallest, fewest);
      for (const [id, score] of Object.entries(result.constructs)) {
        for (const [group, { n, mean, variance }] of Object.entries(score.groups)) assert.ok(n >= fewest || (mean === null && variance === null), `${id} ${group}`);
        if (score.status !== 'scored') continue;
        assert.ok(everyone(score) >= fewest, id);
        const hidden = Object.entries(score.groups).filter(([, g]) => g.present && g.mean === null);
        assert.deepEqual(hidden.map(([g]) => g), score.together?.groups ?? []);
        if (hidden.length > 0) {
          together++;
          assert.ok(hidden.length > 1 && sum(hidden.map(([, g]) => g.n)) >= fewest, id);
          assert.deepEqual([score.respondentMean, score.range, score.etaSquared, score.icc1], [null, null, null, null], id);
          assert.equal(result.perspectives[id]?.nonresponse, null);
          const voice = (groups: readonly string[]): number => sum(groups.map((g) => input.profile.weights.groups[g] ?? 1));
          const present = Object.entries(score.groups).filter(([, g]) => g.present);
          const means = present.map(([g, { mean }]) => (mean === null ? 0 : voice([g]) * mean));
          const whole = (sum(means) + voice(hidden.map(([g]) => g)) * (score.together?.mean ?? NaN)) / voice(present.map(([g]) => g));
          assert.ok(Math.abs(whole - score.value) < 1e-9, `${id}: ${whole} for ${score.value}`);
        }
        const points = sum(score.contributions.map((c) => c.points)) + (score.withheld?.points ?? 0);
        assert.ok(Math.abs(points - score.value) < 1e-9, id);
      }
      for (const [id, groups] of Object.entries(result.answers)) {
        for (const [group, { counts, mean, agreement }] of Object.entries(groups)) {
          if (counts === null) assert.deepEqual([mean, agreement], [null, null]);
          else assert.ok(levels(counts) >= fewest || levels(counts) === 0, `${id} ${group}`);
        }
        const score = result.indicators[id];
        const total = levels(all.indicators[id]?.counts ?? null);
        if (score?.status === 'scored') assert.ok(total >= fewest, id);
      }
      for (const id of result.smallGroups.withheld) {
        withheld++;
        const construct = input.instrument.indicators.find((x) => x.id === id)?.construct ?? '';
        const score = result.indicators[id];
        assert.ok(score?.status === 'insufficient' && score.reason.code === 'too-few-people', id);
        assert.ok(result.raises[id]?.length === 0 && !result.priorities.some((p) => p.id === id), id);
        assert.ok(!result.constructs[construct]?.contributions.some((c) => c.id === id), id);
        assert.ok(Object.values(result.answers[id] ?? {}).every(({ counts }) => counts === null || levels(counts) === 0), id);
      }
      for (const { gaps } of Object.values(result.perspectives)) for (const gap of gaps) assert.ok(Math.min(...gap.n) >= 1);
    }),
    { numRuns: 300 },
  );
  assert.ok(together > 30 && withheld > 30, `${together} ${withheld}`);
});

test('a consensus is shown, and a threshold that is none is refused', () => {
  for (const smallestGroup of [0, -1, 1.5, NaN, Infinity]) assert.throws(() => assess({ instrument: district, responses: [], smallestGroup }), { code: 'smallest-group-invalid' });
});

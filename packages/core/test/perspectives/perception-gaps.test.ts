import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess, readAnswers } from '../../src/index.ts';
import { holmAdjust } from '../../src/statistics/holm.ts';
import { studentTCdf } from '../../src/statistics/student-t-cdf.ts';
import { assertClose, goldenAdministration } from '../golden/golden-files.ts';

// Each figure anew from the raw answers, with its formula written out.
const { instrument, profile, rosters, rows } = goldenAdministration();
const { table } = readAnswers(instrument, rows);
const result = assess({ instrument, profile, rosters, responses: table, smallestGroup: 1 });
const weightOf = (id: string): number => profile.weights.indicators[id] ?? instrument.indicators.find((x) => x.id === id)?.weight ?? 1;
const isLevel = (answer: unknown): boolean => /^[1-4]$/.test(String(answer));

/** Scores of a group's people on some indicators: half of the weight and two items, or all there are. */
function scores(group: string, indicators: readonly string[]): number[] {
  const byPerson = new Map<string, { item: string; answer: unknown }[]>();
  for (const row of rows as readonly { respondent: string; group: string; item: string; answer: unknown }[]) {
    if (row.group === group && indicators.includes(row.item)) byPerson.set(row.respondent, [...(byPerson.get(row.respondent) ?? []), row]);
  }
  return [...byPerson.values()].flatMap((sheet) => {
    const eligible = sheet.filter(({ answer }) => answer !== 'not-applicable' && answer !== 'NA');
    const answered = eligible.filter(({ answer }) => isLevel(answer));
    const weight = (list: typeof sheet): number => list.reduce((sum, { item }) => sum + weightOf(item), 0);
    if (answered.length === 0 || answered.length < Math.min(2, eligible.length) || weight(answered) < 0.5 * weight(eligible) - 1e-9) return [];
    return [answered.reduce((sum, { item, answer }) => sum + (weightOf(item) * 100 * (Number(answer) - 1)) / 3, 0) / weight(answered)];
  });
}
const mean = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0) / x.length;
const variance = (x: readonly number[]): number => x.reduce((sum, v) => sum + (v - mean(x)) ** 2, 0) / (x.length - 1);

test('each gap is Welch’s comparison of the two groups on what both were asked, allowing for the number of pairs', () => {
  let gaps = 0;
  for (const [construct, { gaps: found }] of Object.entries(result.perspectives)) {
    const chance = found.map(({ groups, indicators, n, means, gap, se, df }) => {
      const [a, b] = groups.map((group) => scores(group, indicators)) as [number[], number[]];
      const what = `${construct} ${groups.join()}`;
      assert.deepEqual(n, [a.length, b.length], what);
      assertClose(means[0], mean(a), what);
      assertClose(means[1], mean(b), what);
      assertClose(gap, mean(a) - mean(b), what);
      const [va, vb] = groups.map((group, i) => {
        const x = [a, b][i] as number[];
        const roster = rosters[group];
        return ((roster ? 1 - x.length / roster : 1) * variance(x)) / x.length;
      }) as [number, number];
      assertClose(se, Math.sqrt(va + vb), `${what} se`);
      assertClose(df, (va + vb) ** 2 / (va ** 2 / (a.length - 1) + vb ** 2 / (b.length - 1)), `${what} df`);
      gaps++;
      return 2 * studentTCdf(-Math.abs(gap / se), df ?? NaN);
    });
    const adjusted = holmAdjust(chance);
    found.forEach(({ p, interval, gap, isReal }, i) => {
      assertClose(p, adjusted[i] as number, `${construct} p`);
      assert.equal(interval[0] > 0, p < 0.05, `${construct}: ${p} ${interval.join()}`);
      assert.equal(isReal, interval[0] > 0 && gap >= 100 / 6 - 1e-9);
      assert.ok(gap >= 0);
    });
    assert.deepEqual(found.map(({ gap }) => gap), found.map(({ gap }) => gap).sort((a, b) => b - a), 'the widest first');
  }
  assert.ok(gaps > 40, String(gaps));
});

test('groups are compared only on indicators that both are asked', () => {
  for (const { gaps } of Object.values(result.perspectives)) {
    for (const { groups, indicators } of gaps) {
      assert.ok(indicators.length > 0);
      for (const id of indicators) assert.ok(groups.every((group) => instrument.indicators.find((x) => x.id === id)?.groups.includes(group)), id);
    }
  }
});

test('answers by group add up to those of all, and agreement is there from two answers on', () => {
  for (const [id, groups] of Object.entries(result.answers)) {
    const levels = result.indicators[id]?.counts?.levels ?? [];
    levels.forEach((n, l) => assert.equal(Object.values(groups).reduce((sum, { counts }) => sum + (counts?.levels[l] ?? 0), 0), n, id));
    for (const { counts, mean: points, agreement } of Object.values(groups)) {
      const n = counts?.levels.reduce((a, b) => a + b, 0) ?? 0;
      assert.equal(agreement === null, n < 2, id);
      assert.equal(points === null, n === 0, id);
    }
  }
});

test('what those who did not answer could change: it holds the score, and is the score where all answered', () => {
  let known = 0;
  for (const [id, { nonresponse }] of Object.entries(result.perspectives)) {
    const score = result.constructs[id];
    if (!nonresponse || score?.status !== 'scored') continue;
    known++;
    assert.ok(nonresponse[0] <= score.value && score.value <= nonresponse[1], id);
    const present = Object.values(score.groups).filter((g) => g.present);
    assertClose(nonresponse[0], mean(present.map((g) => ((g.mean ?? NaN) * g.n) / (g.roster ?? NaN))), `${id} lowest`);
    assertClose(nonresponse[1], mean(present.map((g) => ((g.mean ?? NaN) * g.n + 100 * ((g.roster ?? NaN) - g.n)) / (g.roster ?? NaN))), `${id} highest`);
  }
  assert.ok(known > 0);
  const without = assess({ instrument, profile, responses: table, smallestGroup: 1 });
  assert.ok(Object.values(without.perspectives).every(({ nonresponse }) => nonresponse === null));
});

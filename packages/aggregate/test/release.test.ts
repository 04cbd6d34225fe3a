import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type AggregateReport, collectAnswers, communityProfile, hashMatches, roundHalfAway, tallyAnswers } from '@readiness-kit/core';
import { district as instrument } from '@readiness-kit/core/instruments/district';
import { toNumber } from '@readiness-kit/disclosure';
import { interval, type Sight } from '../../disclosure/test/attacker/attacker.ts';
import { atomsOf } from '../src/release/catalogue.ts';
import { type MadeReport, makeReport } from '../src/release/report.ts';
import { voices } from '../src/release/voices.ts';
import { simulateState } from '../src/simulate/simulate-state.ts';
import { joinDirectory } from '../src/state/join-directory.ts';
import type { State } from '../src/state/state.ts';

const threshold = 10;
const form = 'quick';

function stateOf(seed: number, wave = '2026-fall'): State {
  const simulated = [...simulateState({ districts: 14, instrument, form, seed })];
  const tallies = new Map(simulated.map(({ id, responses }) => {
    const collector = collectAnswers(instrument, form);
    responses.forEach((response, at) => collector.add(response, at));
    return [id, tallyAnswers({ instrument, table: collector.finish().table, form })];
  }));
  const directory = simulated.map((district, line) => ({ ...district, kind: 'district' as const, parent: null, line }));
  const joined = joinDirectory({ tallies, directory, rosters: new Map(simulated.map(({ id, rosters }) => [id, rosters])), groups: instrument.groups });
  return { name: 'Jefferson', wave, instrument, profile: communityProfile, form, threshold, ...joined };
}

const state = stateOf(3);
let made: MadeReport & { ok: true };
let report: AggregateReport;
before(() => {
  const result = makeReport({ state });
  assert.ok(result.ok);
  made = result;
  report = result.report;
});

test('something is published of the state, of parts and of districts, and something is withheld', () => {
  const some = (units: readonly { readonly values: readonly (number | null)[] }[]): number => units.flatMap(({ values }) => values).filter((value) => value !== null).length;
  assert.ok(some([report.state]) >= 18, `${some([report.state])} of the state`);
  assert.ok(some(report.regions) > 60 && some(report.districts) > 60);
  assert.ok(Object.values(made.audit.withheld).some((of) => Object.values(of).some((reason) => reason !== 'primary')));
});

test('no figure rests on fewer people than the threshold', () => {
  for (const [c, { id }] of instrument.constructs.entries()) {
    const atoms = atomsOf(state, c);
    for (const district of report.districts) {
      for (const [g, group] of instrument.groups.entries()) {
        const people = atoms.find((atom) => atom.id === `${district.id}/${group}`)?.people ?? 0;
        if (people < threshold) assert.equal(district.groups[group]?.values[c], null, `${id} of ${group} in ${district.id}, ${g}`);
      }
    }
  }
});

test('the three ways of weighing are what they say, by a calculation of their own', () => {
  for (const c of instrument.constructs.keys()) {
    const atoms = atomsOf(state, c);
    const people = atoms.reduce((sum, atom) => sum + atom.people, 0);
    const { weightings } = report.state;
    if (weightings.respondents[c] !== null) assert.equal(weightings.respondents[c], roundHalfAway(atoms.reduce((sum, atom) => sum + atom.people * atom.value, 0) / people));
    const totals = state.districts.flatMap(({ enrolment }, d) => {
      const weights = voices(atoms, instrument.groups.map((_, g) => d * instrument.groups.length + g), threshold);
      return weights ? [{ enrolment: enrolment ?? 0, value: [...weights].reduce((sum, [at, weight]) => sum + toNumber(weight) * (atoms[at]?.value ?? 0), 0) }] : [];
    });
    const mean = (weight: (total: (typeof totals)[number]) => number): number => roundHalfAway(totals.reduce((sum, total) => sum + weight(total) * total.value, 0) / totals.reduce((sum, total) => sum + weight(total), 0));
    if (weightings.district[c] !== null) assert.equal(weightings.district[c], mean(() => 1));
    if (weightings.enrolment[c] !== null) assert.equal(weightings.enrolment[c], mean(({ enrolment }) => enrolment));
  }
});

test('an attacker who has the report, all rosters and all rules finds no small group’s mean within a level', () => {
  for (const c of [0, 6, 12]) {
    const atoms = atomsOf(state, c);
    const sight = sightOf(c);
    for (const [at, { people, id }] of atoms.entries()) {
      if (people === 0 || people >= threshold) continue;
      const [low, high] = interval(sight, new Map([[at, 1]]));
      assert.ok(high - low >= 100 / 3 - 1e-4, `${id}: ${low} … ${high}`);
    }
  }
});

/** What the report, and nothing else, says of a construct. */
function sightOf(c: number): Sight {
  const atoms = atomsOf(state, c);
  const { groups } = instrument;
  const at = (d: number, g: number): number => d * groups.length + g;
  const sums: Sight['sums'][number][] = [];
  const add = (value: number | null | undefined, weights: ReadonlyMap<number, number> | null): void => {
    if (typeof value === 'number' && weights) sums.push({ weights, told: [value - 0.5, value + 0.5] });
  };
  const pooled = (of: readonly number[]): ReadonlyMap<number, number> => {
    const n = of.reduce((sum, each) => sum + (atoms[each]?.people ?? 0), 0);
    return new Map(of.filter((each) => (atoms[each]?.people ?? 0) > 0).map((each) => [each, (atoms[each]?.people ?? 0) / n]));
  };
  const totals = state.districts.map((_, d) => voices(atoms, groups.map((__, g) => at(d, g)), threshold));
  const weighed = (places: readonly number[], weight: (d: number) => number): ReadonlyMap<number, number> => {
    const of = places.filter((d) => totals[d]);
    const all = of.reduce((sum, d) => sum + weight(d), 0);
    return new Map(of.flatMap((d) => [...(totals[d] ?? [])].map(([atom, ratio]): [number, number] => [atom, (toNumber(ratio) * weight(d)) / all])));
  };
  report.districts.forEach((district) => {
    const d = state.districts.findIndex(({ id }) => id === district.id);
    add(district.values[c], weighed([d], () => 1));
    groups.forEach((group, g) => add(district.groups[group]?.values[c], pooled([at(d, g)])));
  });
  for (const unit of [report.state, ...report.regions]) {
    const places = state.districts.flatMap((district, d) => (unit.kind === 'state' || district.in[unit.kind] === unit.name ? [d] : []));
    add(unit.weightings.district[c], weighed(places, () => 1));
    add(unit.weightings.enrolment[c], weighed(places, (d) => state.districts[d]?.enrolment ?? 0));
    add(unit.weightings.respondents[c], pooled(places.flatMap((d) => groups.map((_, g) => at(d, g)))));
    groups.forEach((group, g) => add(unit.groups[group]?.values[c], pooled(places.map((d) => at(d, g)))));
  }
  return { ranges: atoms.map(() => [0, 100]), sums };
}

test('a report has a hash that fits, and is the same again', () => {
  assert.ok(hashMatches(report));
  const again = makeReport({ state });
  assert.ok(again.ok && again.report.hash === report.hash);
});

test('numbers of people are bands, rates are steps of five, and a spread is made of published figures', () => {
  for (const unit of [report.state, ...report.regions, ...report.districts]) {
    for (const { people, rate } of [unit, ...Object.values(unit.groups)]) {
      assert.ok(people === null || people[0] >= threshold, JSON.stringify(people));
      assert.ok(rate === null || rate % 5 === 0);
    }
  }
  const values = report.districts.flatMap(({ values: [first] }) => first ?? []);
  assert.equal(report.state.spread[0]?.districts, values.length);
});

test('a second wave shows changes, of the same districts, by published figures alone', () => {
  const later = makeReport({ state: { ...stateOf(4, '2027-fall') }, previous: report });
  assert.ok(later.ok);
  assert.equal(later.report.previousWave, '2026-fall');
  const [now, then, change] = [later.report.state.values[0], report.state.values[0], later.report.state.change?.values[0]];
  assert.equal(change, (now ?? NaN) - (then ?? NaN));
  const other = makeReport({ state: { ...stateOf(4, '2027-fall'), profile: { ...communityProfile, version: '2.0.0' } }, previous: report });
  assert.ok(other.ok && other.report.previousWave === null && other.report.state.change === null, 'another profile is not compared with');
});

test('one district alone is a state', () => {
  const one = makeReport({ state: { ...state, districts: state.districts.slice(0, 1) } });
  assert.ok(one.ok);
  assert.equal(one.report.districts.length, 1);
  assert.equal(one.report.state.spread[0]?.quartiles, null);
  assert.deepEqual(one.report.state.priorities, []);
});

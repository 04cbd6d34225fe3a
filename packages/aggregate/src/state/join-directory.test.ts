import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyTally, type Tally } from '@readiness-kit/core';
import type { Unit } from '@readiness-kit/formats';
import { joinDirectory } from './join-directory.ts';

const outline = { groups: ['learner'], constructs: [{ id: 'c', kind: 'k' }], indicators: [], levels: 4 as const };
const tally = (people: number): Tally => ({ ...emptyTally(outline), patterns: [new Map([['1', people]])] });
const unit = (id: string, more: Partial<Unit> = {}): Unit => ({ kind: 'district', id, name: `District ${id}`, parent: null, region: 'Coast', locale: '41', enrolment: 900, line: 1, ...more });
const join = (ids: readonly string[], directory: readonly Unit[] | null, rosters = {}) => joinDirectory({ tallies: new Map(ids.map((id) => [id, tally(20)])), directory, groups: ['learner'], rosters: new Map(Object.entries(rosters)) });

test('a district has the name, region, locale and size that the directory says', () => {
  const { districts, listed, issues } = join(['0100005'], [unit('0100005'), unit('0100006', { enrolment: null })]);
  assert.deepEqual(issues, []);
  assert.deepEqual(districts.map(({ id, name, in: parts }) => [id, name, parts]), [['0100005', 'District 0100005', { region: 'Coast', locale: 'Rural', size: 'Fewer than 1,000 learners' }]]);
  assert.deepEqual(listed?.map((each) => each.in.size), ['Fewer than 1,000 learners', null]);
});

test('a lost zero is found in the directory, and said', () => {
  const { districts, issues } = join(['100005'], [unit('0100005')]);
  assert.equal(districts[0]?.id, '0100005');
  assert.deepEqual(issues.map(({ code, path }) => [code, path]), [['district-id-repaired', ['districts', '100005']]]);
});

test('two spellings of a district are one', () => {
  const { districts, issues } = join(['100005', '0100005'], [unit('0100005')]);
  assert.deepEqual([...(districts[0]?.tally.patterns[0] ?? [])], [['1', 40]]);
  assert.deepEqual(issues.map(({ code }) => code), ['district-id-repaired', 'district-twice']);
});

test('a district that is not listed counts, in no part of the state', () => {
  const { districts, issues } = join(['0999999'], [unit('0100005')]);
  assert.deepEqual(districts[0]?.in, { region: null, locale: null, size: null });
  assert.deepEqual(issues.map(({ code }) => code), ['district-not-listed']);
});

test('without a directory nothing is known of districts, and nothing is wrong', () => {
  const { districts, listed, issues } = join(['0100005'], null);
  assert.deepEqual([districts[0]?.name, listed, issues], ['0100005', null, []]);
});

test('a roster of fewer people than answered is not used, and that is said', () => {
  const { districts, issues } = join(['0100005', '0100006'], [unit('0100005'), unit('0100006')], { '0100005': { learner: 19 }, '0100006': { learner: 20 } });
  assert.deepEqual(districts.map(({ rosters }) => rosters), [{}, { learner: 20 }]);
  assert.deepEqual(issues.map(({ code, params }) => [code, params]), [['roster-below-respondents', { group: 'learner', roster: 19, respondents: 20 }]]);
});

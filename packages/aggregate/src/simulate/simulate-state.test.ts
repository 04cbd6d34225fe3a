import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { readAnswers, scoreTally, tallyAnswers } from '@readiness-kit/core';
import { district as instrument } from '@readiness-kit/core/instruments/district';
import { simulateState, type SimulatedDistrict } from './simulate-state.ts';

const form = 'quick';
const hashOf = (districts: Iterable<SimulatedDistrict>): string => {
  const hash = createHash('sha256');
  for (const each of districts) hash.update(JSON.stringify(each));
  return hash.digest('hex');
};

/** What is left of a district once its answers are counted. */
function shapeOf({ id, name, locale, enrolment, rosters, responses }: SimulatedDistrict) {
  const sheets = new Map<string, { readonly group: string; readonly answers: unknown[] }>();
  for (const { respondent, group, answer } of responses) {
    const sheet = sheets.get(respondent) ?? { group, answers: [] };
    sheet.answers.push(answer);
    sheets.set(respondent, sheet);
  }
  const people = Object.fromEntries(instrument.groups.map((group) => [group, [...sheets.values()].filter((sheet) => sheet.group === group).length]));
  const { constructs } = scoreTally({ instrument, form, tally: tallyAnswers({ instrument, form, table: readAnswers(instrument, responses, form).table }) });
  const means = Object.values(constructs).map((score) => score.respondentMean);
  return { id, name, locale, enrolment, rosters, people, sheets: [...sheets.values()].map(({ answers }) => answers), means };
}

const state = [...simulateState({ districts: 300, instrument, form, seed: 7 })].map(shapeOf);
const quantile = (numbers: readonly number[], share: number): number => [...numbers].sort((a, b) => a - b)[Math.floor(share * (numbers.length - 1))] as number;
const shareOf = <T>(list: readonly T[], is: (one: T) => boolean): number => list.filter(is).length / list.length;

test('the same seed makes the same bytes, another one others, and a larger state begins with the smaller one', () => {
  const make = (districts: number, seed: number): string => hashOf(simulateState({ districts, instrument, form, seed }));
  assert.equal(make(6, 1), make(6, 1));
  assert.notEqual(make(6, 1), make(6, 2));
  const [small, large] = [4, 6].map((districts) => [...simulateState({ districts, instrument, form, seed: 3 })]);
  assert.deepEqual(large?.slice(0, 4), small);
});

test('a wave later the districts are the same, other people answer, and most districts gained', () => {
  const [first, second] = [1, 2].map((wave) => [...simulateState({ districts: 60, instrument, form, seed: 7, wave })]);
  const place = ({ id, name, region, locale, enrolment, rosters }: SimulatedDistrict) => ({ id, name, region, locale, enrolment, rosters });
  assert.deepEqual(second?.map(place), first?.map(place));
  const mean = ({ responses }: SimulatedDistrict): number => {
    const levels = responses.flatMap(({ answer }) => (typeof answer === 'number' ? [answer] : []));
    return levels.reduce((sum, level) => sum + level, 0) / levels.length;
  };
  const gained = shareOf(first ?? [], (district) => mean(second?.find(({ id }) => id === district.id) as SimulatedDistrict) > mean(district));
  assert.ok(gained > 0.55 && gained < 0.95, `gained ${gained}`);
});

test('large districts are mostly in cities and suburbs, small ones in towns and the country', () => {
  const urban = (list: typeof state): number => shareOf(list, ({ locale }) => locale < '3');
  const bySize = [...state].sort((a, b) => a.enrolment - b.enrolment);
  assert.ok(urban(bySize.slice(0, 100)) < 0.3 && urban(bySize.slice(200)) > 0.7);
});

test('a form that the instrument does not have is a mistake of the program', () => {
  assert.throws(() => [...simulateState({ districts: 1, instrument, form: 'none' })], RangeError);
});

test('every answer is one that the instrument asks', () => {
  for (const { responses } of simulateState({ districts: 3, instrument, seed: 5 })) {
    const read = readAnswers(instrument, responses);
    assert.deepEqual(read.issues, []);
    assert.ok(read.table.size > 0);
  }
});

test('districts are as in a directory: ids of seven digits with a zero first, names of their own, NCES locales', () => {
  for (const { id, locale } of state) {
    assert.match(id, /^0\d{6}$/);
    assert.match(locale, /^[1-4][1-3]$/);
  }
  assert.equal(new Set(state.map(({ id }) => id)).size, state.length);
  assert.equal(new Set(state.map(({ name }) => name)).size, state.length);
});

test('half of the districts have about a thousand learners, few very many', () => {
  const sizes = state.map(({ enrolment }) => enrolment);
  const [median, most] = [quantile(sizes, 0.5), Math.max(...sizes)];
  assert.ok(median > 700 && median < 1600, `median ${median}`);
  assert.ok(most > 15 * median, `most ${most}`);
  const mean = sizes.reduce((sum, n) => sum + n, 0) / sizes.length;
  assert.ok(mean > 1.5 * median, `mean ${mean}`);
});

test('groups are missing, small, or one person; nobody is more than the roster', () => {
  const groups = state.flatMap(({ people, rosters }) => Object.entries(people).map(([group, n]) => ({ group, n, roster: rosters[group] as number })));
  for (const { group, n, roster } of groups) assert.ok(n <= roster, `${n} of ${roster} in ${group}`);
  const missing = shareOf(groups, ({ n }) => n === 0);
  assert.ok(missing > 0.05 && missing < 0.25, `missing ${missing}`);
  const small = shareOf(groups, ({ n }) => n > 0 && n < 10);
  assert.ok(small > 0.2 && small < 0.8, `small ${small}`);
  const lone = shareOf(groups.filter(({ group }) => group === 'board'), ({ n }) => n === 1);
  assert.ok(lone > 0.03, `lone board members ${lone}`);
  const rates = groups.filter(({ n, roster }) => n > 0 && roster >= 100).map(({ n, roster }) => n / roster);
  assert.ok(quantile(rates, 0.1) < 0.35 && quantile(rates, 0.9) > 0.6, 'response rates differ');
});

test('answers are partial, in a hurry, or don’t-know, each of a few', () => {
  const sheets = state.flatMap((each) => each.sheets).filter((answers) => answers.length >= 8);
  const partial = shareOf(sheets, (answers) => answers.at(-1) === null);
  assert.ok(partial > 0.05 && partial < 0.2, `partial ${partial}`);
  const levels = (answers: readonly unknown[]): readonly unknown[] => answers.filter((answer) => typeof answer === 'number');
  const hasty = shareOf(sheets, (answers) => levels(answers).length >= 8 && new Set(levels(answers)).size === 1);
  assert.ok(hasty > 0.02 && hasty < 0.1, `hasty ${hasty}`);
  const answers = sheets.flat().filter((answer) => answer !== null);
  const unknown = shareOf(answers, (answer) => answer === 'dont-know');
  assert.ok(unknown > 0.02 && unknown < 0.08, `don't know ${unknown}`);
  for (const level of [1, 2, 3, 4]) assert.ok(shareOf(answers, (answer) => answer === level) > 0.05, `level ${level}`);
});

test('districts differ, and a district that is strong in one construct is rather strong in others', () => {
  const both = state.flatMap(({ means: [one, two] }) => (typeof one === 'number' && typeof two === 'number' ? [[one, two] as const] : []));
  assert.ok(both.length > 200);
  const centre = (k: 0 | 1): number => both.reduce((sum, pair) => sum + pair[k], 0) / both.length;
  const products = (j: 0 | 1, k: 0 | 1): number => both.reduce((sum, pair) => sum + (pair[j] - centre(j)) * (pair[k] - centre(k)), 0) / both.length;
  const sd = Math.sqrt(products(0, 0));
  assert.ok(sd > 8 && sd < 30, `standard deviation ${sd}`);
  const r = products(0, 1) / Math.sqrt(products(0, 0) * products(1, 1));
  assert.ok(r > 0.3 && r < 0.95, `correlation ${r}`);
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { district } from '../../src/instruments/district/district.ts';
import type { Indicator, Instrument } from '../../src/model/instrument.ts';
import { assess } from '../../src/result/assess.ts';
import type { ReadinessResult } from '../../src/result/readiness-result.ts';
import { simulateDistrict, type District } from './simulate-district.ts';

const instrument: Instrument = district;
const themes = ['vision', 'culture', 'transparency'];
const everyone = { learner: 120, family: 60, teacher: 50, 'school-leader': 8, 'district-leader': 6, board: 5, partner: 12 };
const has = (x: Indicator, theme: string): boolean => x.construct === theme || (x.tags?.includes(theme) ?? false);
const resultOf = (its: District, rosters: Readonly<Record<string, number>> = {}): ReadinessResult => assess({ instrument, responses: simulateDistrict(instrument, its), rosters, smallestGroup: 1 });
const levelOf = (result: ReadinessResult, id: string): number | string => {
  const figure = result.constructs[id] ?? result.composites[id] ?? assert.fail(id);
  return figure.status === 'scored' ? figure.level : figure.reason.code;
};
const first = (result: ReadinessResult, n: number): ReadinessResult['priorities'] => result.priorities.slice(0, n);

/** What holds of every result, whatever the district. */
function isSensible(result: ReadinessResult): void {
  const scored = new Map(Object.entries(result.indicators).flatMap(([id, x]) => (x.status === 'scored' ? [[id, x.level] as const] : [])));
  for (const { id, level, actions, blockedBy } of result.priorities) {
    assert.equal(scored.get(id), level, id);
    assert.deepEqual(actions.map((a) => [a.from, a.to]), [[level, level + 1]], `${id}: the next step, never a jump`);
    for (const before of blockedBy) assert.equal(scored.get(before), 1, `${id} waits for ${before}`);
  }
  const firstBlocked = result.priorities.findIndex((p) => p.blockedBy.length > 0);
  if (firstBlocked >= 0) assert.ok(result.priorities.slice(firstBlocked).every((p) => p.blockedBy.length > 0), 'what is blocked comes after all that is not');
}

describe('a pilot-phase district: single strong schools, a few practices real in some classes, systems hardly begun', () => {
  // Leaders see the pilots they have visited; learners and families mostly have not met them.
  const seen: Readonly<Record<string, number>> = { learner: -0.4, family: -0.4, teacher: 0, 'school-leader': 0.3, 'district-leader': 0.4, board: 0.4, partner: -0.2 };
  const systems = ['data-systems', 'technology-policy', 'partnerships'];
  const result = resultOf({ people: everyone, level: (x, group) => (systems.includes(x.construct) ? 1.5 : 2) + (seen[group] ?? 0) });

  test('stands at Piloting, and no condition beyond it', () => {
    isSensible(result);
    assert.equal(levelOf(result, 'overall'), 2);
    for (const { id } of instrument.constructs) assert.ok(Number(levelOf(result, id)) <= 2, id);
  });

  test('leaders see more than learners do, and the result keeps the two apart', () => {
    const groups = result.constructs.instruction;
    assert.ok(groups && 'groups' in groups);
    const mean = (group: string): number => groups.groups[group]?.mean ?? assert.fail(group);
    assert.ok(mean('district-leader') - mean('learner') > 15);
  });

  test('has very much to do: the three first steps are open now and begin from where it stands', () => {
    assert.ok(result.priorities.length > 60);
    for (const p of first(result, 3)) assert.deepEqual([p.blockedBy, p.level <= 2], [[], true], p.id);
  });
});

describe('a district with a strong vision and a fearful culture', () => {
  // A fine document, adopted and known; trying something new is not safe, and what lives from that has not grown.
  const result = resultOf({ people: everyone, level: (x) => (has(x, 'culture') ? 1.4 : 3.4) });

  test('has its vision at Scaling or above, culture at Exploring, and the whole is held down by culture', () => {
    isSensible(result);
    assert.ok(Number(levelOf(result, 'vision')) >= 3);
    assert.equal(levelOf(result, 'culture'), 1);
    const { overall } = result.composites;
    assert.ok(overall?.status === 'scored');
    assert.ok(overall.level <= 2);
    assert.ok(overall.ungatedLevel > overall.level && overall.failed.some((f) => f.test === 'cap' && f.weakest.includes('culture')), 'it is culture that holds it');
  });

  test('is told to begin with culture itself, then with what lives from it, not with more vision', () => {
    for (const p of first(result, 3)) assert.equal(p.construct, 'culture', p.id);
    for (const p of first(result, 15)) assert.ok(has(instrument.indicators.find((x) => x.id === p.id) ?? assert.fail(p.id), 'culture'), p.id);
    assert.ok(result.priorities.every((p) => p.construct !== 'vision'));
  });

  test('is told to make trying safe before making improvement a routine', () => {
    const at = (id: string): number => result.priorities.findIndex((p) => p.id === id);
    assert.ok(at('culture.safe-to-try') >= 0 && at('culture.safe-to-try') < at('culture.improving-routine'));
  });
});

describe('a district that has scaled, and whose data systems have not kept up', () => {
  const result = resultOf({ people: everyone, level: (x) => (x.construct === 'data-systems' ? 1.9 : 3.4) });

  test('stands at Scaling', () => {
    isSensible(result);
    assert.equal(levelOf(result, 'overall'), 3);
    assert.equal(levelOf(result, 'data-systems'), 2);
  });

  test('is pointed to its data systems alone, and told its strengths', () => {
    assert.ok(result.priorities.length > 0);
    assert.deepEqual([...new Set(result.priorities.map((p) => p.construct))], ['data-systems']);
    assert.ok(result.strengths.length > 0);
  });
});

describe('a rural district: small groups, a census of some, no board and no partner answered, learners not asked', () => {
  const people = { family: 14, teacher: 11, 'school-leader': 1, 'district-leader': 2 };
  const rosters = { learner: 140, family: 110, teacher: 14, 'school-leader': 1, 'district-leader': 2, board: 5, partner: 6 };
  const result = resultOf({ people, level: (x) => (themes.includes(x.construct) ? 2.6 : 2.2), dontKnow: 0.15 }, rosters);

  test('one principal of one counts; a construct that half its voices are missing from has a reason, and no number', () => {
    isSensible(result);
    const { partnerships, instruction } = result.constructs;
    assert.equal(partnerships?.status, 'insufficient');
    assert.ok(instruction && 'groups' in instruction && instruction.groups['school-leader']?.present);
  });

  test('nothing that could not be scored is ranked, and what could be is', () => {
    assert.ok(result.priorities.length > 0);
    assert.ok(result.priorities.every((p) => result.constructs[p.construct]?.status === 'scored'));
    const unheard = Object.entries(result.constructs).filter(([, c]) => c.status === 'insufficient').map(([id]) => id);
    assert.ok(unheard.includes('partnerships') && unheard.length < 7, unheard.join(' '));
  });

  test('says who has not been heard', () => {
    for (const group of ['learner', 'board', 'partner']) assert.equal(result.participation[group]?.respondents, 0, group);
    assert.equal(result.participation.teacher?.respondents, 11);
  });
});

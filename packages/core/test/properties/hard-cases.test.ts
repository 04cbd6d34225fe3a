import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AnswerTable, assess, checkInstrument, checkProfile, communityProfile, type Instrument, parseResponses, ReadinessError, type Scored } from '../../src/index.ts';

type Indicator = Instrument['indicators'][number];
const indicator = (id: string, construct: string, groups: readonly string[], more: Partial<Indicator> = {}): Indicator => ({
  id, construct, groups, actions: [1, 2, 3].map((from) => ({ id: `${id}.a${from}`, from, effort: 1, lead: 'lead', lever: 'local' })), ...more,
});
const instrument = (groups: readonly string[], constructs: readonly string[], indicators: readonly Indicator[], more: Partial<Instrument> = {}): Instrument => ({
  schemaVersion: 1, id: 'hard', version: '1.0.0', levels: 4, groups, indicators,
  constructs: constructs.map((id) => ({ id, kind: 'condition' })),
  composites: [{ id: 'all', kind: 'mean', of: constructs.map((id) => ({ id })) }], overall: 'all',
  forms: [{ id: 'full', indicators: indicators.map((x) => x.id) }], ...more,
});
const people = (n: number, group: string, items: readonly string[], answer: number) => Array.from({ length: n }, (_, i) => items.map((item) => ({ respondent: `${group}${i}`, group, item, answer }))).flat();
const anyFew = { ...communityProfile, group: { minRespondents: 1, minShare: 0 }, construct: { ...communityProfile.construct, minGroups: 1, minGroupShare: 0 } };
const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return error instanceof ReadinessError ? error.code : String(error);
  }
  return 'none';
};

test('a group too small to count decides no level, not even through a gate', () => {
  const items = ['core', 'x', 'y'];
  const i = instrument(['t', 'f', 'b'], ['a'], items.map((id) => indicator(id, 'a', ['t', 'f', 'b'], { core: id === 'core' })));
  const many = [...people(30, 't', items, 3), ...people(30, 'f', items, 3)];
  const before = assess({ instrument: i, responses: many });
  const after = assess({ instrument: i, responses: [...many, ...people(1, 'b', items, 1)] });
  assert.deepEqual([(before.constructs.a as Scored).level, (after.constructs.a as Scored).level], [3, 3]);
  assert.equal((after.indicators.core as Scored).value, (before.indicators.core as Scored).value);
});

test('no order is claimed among equals: they share a tier and the chance of being first', () => {
  const ids = ['i1', 'i2', 'i3', 'i4', 'i5'];
  const i = instrument(['t'], ['a'], ids.map((id) => indicator(id, 'a', ['t'])));
  const { priorities } = assess({ instrument: i, profile: anyFew, smallestGroup: 1, responses: people(5, 't', ids, 1) });
  assert.deepEqual(priorities.map((p) => p.id), ids, 'by id, though rounding errors differ');
  assert.deepEqual([...new Set(priorities.map((p) => p.tier))], [1]);
  for (const p of priorities) assert.ok(Math.abs(p.honesty.topThree - 3 / 5) < 1e-12 && p.honesty.meanRank === 3);
});

test('a construct’s action is the next level of the indicator it is for', () => {
  const i = instrument(['t'], ['a'], [indicator('low', 'a', ['t']), indicator('high', 'a', ['t'], { weight: 4 })]);
  const profile = { ...anyFew, priorities: { ...anyFew.priorities, unit: 'construct' as const, target: 4 } };
  const [first] = assess({ instrument: i, profile, smallestGroup: 1, responses: [...people(5, 't', ['low'], 1), ...people(5, 't', ['high'], 4)] }).priorities;
  assert.deepEqual(first?.actions.map((a) => [a.indicator, a.from, a.to]), [['low', 1, 2]]);
});

test('what stands at its target level is a strength, not a priority', () => {
  const i = instrument(['t'], ['a'], [indicator('x', 'a', ['t'])]);
  const responses = [1, 2, 3, 4].flatMap((n) => people(n, 't', ['x'], n === 4 ? 3 : n)).map((r, k) => ({ ...r, respondent: `p${k}`, answer: k < 2 ? 2 : 3 }));
  const result = assess({ instrument: i, profile: anyFew, smallestGroup: 1, responses });
  const { value, level } = result.constructs.a as Scored;
  assert.ok(value < 66.6 && level === 3);
  assert.deepEqual([result.strengths, result.priorities], [['a'], []]);
});

test('an unscored cap is named, and no top level is claimed over it', () => {
  const i = instrument(['t'], ['a', 'theme'], [indicator('x', 'a', ['t']), indicator('y', 'theme', ['t'])], { composites: [{ id: 'all', kind: 'mean', of: [{ id: 'a' }], cappedBy: ['theme'] }] });
  const result = assess({ instrument: i, profile: anyFew, smallestGroup: 1, responses: people(5, 't', ['x'], 4) });
  assert.deepEqual(result.composites.all?.remarks, [{ code: 'caps-unscored', params: { missing: ['theme'] } }]);
  const said = result.explanations.all?.statements.map((s) => s.code) ?? [];
  assert.ok(said.includes('caps-unscored') && !said.includes('top-level'));
});

test('a lens weighs by the tags of the whole instrument, and needs enough of them asked', () => {
  const i = instrument(['t'], ['a', 'b'], [indicator('x', 'a', ['t'], { tags: ['theme'] }), indicator('y', 'a', ['t']), indicator('z', 'b', ['t'], { tags: ['theme'] })], {
    composites: [{ id: 'lens', kind: 'lens', tag: 'theme', over: ['a', 'b'] }], overall: 'lens',
    forms: [{ id: 'part', indicators: ['y', 'z'] }],
  });
  const result = assess({ instrument: i, profile: anyFew, smallestGroup: 1, form: 'part', responses: people(5, 't', ['y', 'z'], 3) });
  assert.deepEqual(result.composites.lens?.contributions.map((c) => c.id), ['b'], 'what is asked of construct a says nothing of the theme');
  assert.equal(result.composites.lens?.weightShare, 2 / 3);
  const half = assess({ instrument: { ...i, forms: [{ id: 'part', indicators: ['x', 'y'] }] }, profile: anyFew, smallestGroup: 1, form: 'part', responses: people(5, 't', ['x', 'y'], 3) });
  assert.equal(half.composites.lens?.status, 'insufficient', 'a third of the theme is not the theme');
});

test('ids that name members of Object are ids like any other', () => {
  const names = ['constructor', 'toString', 'valueOf'];
  const i = instrument(['constructor', 'hasOwnProperty'], names, names.map((id, k) => indicator(id, id, ['constructor', 'hasOwnProperty'], k > 0 ? { prerequisites: ['constructor'] } : {})));
  assert.deepEqual(checkInstrument(i).filter((x) => x.severity === 'error'), []);
  const result = assess({ instrument: i, responses: [...people(5, 'constructor', names, 1), ...people(5, 'hasOwnProperty', names, 1)] });
  assert.deepEqual(names.map((id) => (result.constructs[id] as Scored).value), [0, 0, 0]);
  assert.deepEqual(result.priorities.map((p) => p.blockedBy), [[], ['constructor'], ['constructor']]);
});

test('construct prerequisites are constructs, whatever indicators are called', () => {
  const i = instrument(['t'], ['vision', 'b'], [indicator('vision', 'b', ['t']), indicator('v', 'vision', ['t']), indicator('w', 'b', ['t'])], { constructs: [{ id: 'vision', kind: 'x' }, { id: 'b', kind: 'x', prerequisites: ['vision'] }] });
  const profile = { ...anyFew, priorities: { ...anyFew.priorities, unit: 'construct' as const } };
  const { priorities } = assess({ instrument: i, profile, smallestGroup: 1, responses: [...people(3, 't', ['v', 'w'], 1), ...people(3, 't', ['vision'], 2)] });
  assert.deepEqual(priorities.find((p) => p.id === 'b')?.blockedBy, ['vision']);
});

test('data that fights back becomes an issue', () => {
  const i = instrument(['t'], ['a'], [indicator('x', 'a', ['t'])]);
  const rows = JSON.parse('[{"respondent":"r","group":"t","item":"x","answer":{"toString":1}},{"respondent":"s","group":"t","item":"x"}]') as unknown;
  const read = parseResponses(i, rows);
  assert.deepEqual(read.issues.map((x) => x.code), ['answer-invalid']);
  assert.deepEqual(read.ok && read.value.map((r) => [r.respondent, r.answer]), [['s', null]], 'a row without an answer is "not reached"');
});

test('columns that do not fit are a programmer’s mistake with a code', () => {
  const i = instrument(['t'], ['a'], [indicator('x', 'a', ['t']), indicator('y', 'a', ['t'])]);
  const table = (change: Partial<AnswerTable>): AnswerTable => ({ size: 2, respondents: null, groups: new Uint8Array(2), answers: new Uint8Array([1, 2, 3, 4]), ...change });
  assert.equal(codeOf(() => assess({ instrument: i, responses: table({}), profile: anyFew })), 'none');
  for (const bad of [{ answers: new Uint8Array([1, 2, 3, 11]) }, { answers: new Uint8Array([1, 2, 3, 6]) }, { answers: new Uint8Array(3) }, { groups: new Uint8Array([0, 9]) }, { groups: new Uint8Array(1) }, { respondents: ['r'] }]) {
    assert.equal(codeOf(() => assess({ instrument: i, responses: table(bad) })), 'table-invalid');
  }
  assert.equal(codeOf(() => assess({ instrument: i, responses: [], seed: NaN })), 'seed-invalid');
});

test('definitions at the edge of numbers are refused before they are scored', () => {
  const i = instrument(['t'], ['a'], [indicator('x', 'a', ['t'])]);
  for (const weight of [1e308, 1e-320, Infinity]) assert.ok(checkInstrument({ ...i, indicators: [indicator('x', 'a', ['t'], { weight })] }).some((x) => x.code === 'weight-invalid'));
  const groups = Array.from({ length: 300 }, (_, g) => `g${g}`);
  assert.ok(checkInstrument({ ...i, groups }).some((x) => x.code === 'too-many-groups'));
  const bad = [
    { composite: { minWeightShare: 0.5, slack: -9 } }, { level: { coreSlack: NaN, breadth: 0.5 } }, { person: { minCoverage: 0.5, minItems: -5 } }, { construct: { ...communityProfile.construct, expectedGroups: [] } },
    { construct: { ...communityProfile.construct, voiceGap: -5 } }, { priorities: { ...communityProfile.priorities, honesty: { ...communityProfile.priorities.honesty, weightSpread: -1e9 } } },
  ];
  for (const change of bad) assert.equal(checkProfile({ ...communityProfile, ...change }, i).length, 1, JSON.stringify(change));
});

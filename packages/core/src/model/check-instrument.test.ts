import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkInstrument } from './check-instrument.ts';
import { tinyInstrument, tinyText } from '../../test/fixtures/tiny-instrument.ts';
import type { Instrument } from './instrument.ts';
import type { SurveyText } from './text.ts';

const codes = (instrument: unknown, texts: readonly SurveyText[] = []): readonly string[] => checkInstrument(instrument as Instrument, texts).map((i) => `${i.code} ${i.path.join('.')}`);
const tiny = tinyInstrument;
const [first, second] = tiny.indicators;

test('a good instrument has no issues', () => assert.deepEqual(checkInstrument(tiny, [tinyText]), []));

const mutations: readonly (readonly [string, object, string])[] = [
  ['two levels', { levels: 2 }, 'level-count-invalid levels'],
  ['a version that is none', { version: 'one' }, 'version-invalid version'],
  ['no constructs', { constructs: [] }, 'list-empty constructs'],
  ['an id with a space', { indicators: [{ ...first, id: 'a b' }, second] }, 'id-invalid indicators.0'],
  ['an id twice', { indicators: [first, { ...second, id: first.id }] }, 'id-duplicate indicators.1'],
  ['a construct and a composite of one name', { composites: [{ ...tiny.composites[0], id: 'vision' }], overall: 'vision' }, 'id-duplicate composites.0'],
  ['an unknown construct', { indicators: [{ ...first, construct: 'nowhere' }, second] }, 'reference-unknown indicators.0.construct'],
  ['a weight of NaN', { indicators: [{ ...first, weight: NaN }, second] }, 'weight-invalid indicators.0.weight'],
  ['a weight of zero', { indicators: [{ ...first, weight: 0 }, second] }, 'weight-invalid indicators.0.weight'],
  ['an indicator nobody is asked', { indicators: [{ ...first, groups: [] }, second] }, 'indicator-unasked indicators.0.groups'],
  ['an unknown group', { indicators: [{ ...first, groups: ['martian'] }, second] }, 'reference-unknown indicators.0.groups.0'],
  ['an unknown prerequisite', { indicators: [{ ...first, prerequisites: ['x'] }, second] }, 'reference-unknown indicators.0.prerequisites.0'],
  ['a level without an action', { indicators: [{ ...first, actions: first.actions.slice(1) }, second] }, 'action-missing indicators.0.actions'],
  ['an action from the top level', { indicators: [{ ...first, actions: [...first.actions, { ...first.actions[0], id: 'top', from: 3 }] }, second] }, 'action-level-out-of-range indicators.0.actions.2.from'],
  ['an effort of 4', { indicators: [{ ...first, actions: first.actions.map((a) => ({ ...a, effort: 4 })) }, second] }, 'effort-invalid indicators.0.actions.0.effort'],
  ['a group asked nothing', { groups: [...tiny.groups, 'silent'] }, 'group-unasked groups.2'],
  ['a construct without indicators', { constructs: [...tiny.constructs, { id: 'empty', kind: 'condition' }] }, 'construct-empty constructs.2'],
  ['prerequisites in a circle', { indicators: [{ ...first, prerequisites: [second.id] }, { ...second, prerequisites: [first.id] }] }, 'prerequisite-cycle indicators.0'],
  ['an indicator that waits for itself', { indicators: [{ ...first, prerequisites: [first.id] }, second] }, 'prerequisite-cycle indicators.0'],
  ['a composite of itself', { composites: [{ id: 'all', kind: 'mean', of: [{ id: 'all' }] }] }, 'composite-cycle composites.0'],
  ['composites in a circle', { composites: [{ id: 'all', kind: 'mean', of: [{ id: 'b' }] }, { id: 'b', kind: 'mean', of: [{ id: 'all' }] }] }, 'composite-cycle composites.1'],
  ['a composite of an unknown part', { composites: [{ id: 'all', kind: 'mean', of: [{ id: 'nowhere' }] }] }, 'reference-unknown composites.0.of.0'],
  ['a lens that sees nothing', { composites: [{ id: 'all', kind: 'lens', tag: 'nothing', over: ['vision'] }] }, 'composite-empty composites.0.over'],
  ['an overall index that is none', { overall: 'nowhere' }, 'reference-unknown overall'],
  ['a form of unknown indicators', { forms: [{ id: 'f', indicators: ['x'] }] }, 'reference-unknown forms.0.indicators.0'],
  ['a form for an unknown group', { forms: [{ id: 'f', groups: ['martian'] }] }, 'form-empty forms.0.indicators'],
  ['a lever that is none', { indicators: [{ ...first, lever: 'magic' }, second] }, 'lever-invalid indicators.0.lever'],
  ['an empty form', { forms: [{ id: 'f', indicators: [] }] }, 'form-empty forms.0.indicators'],
];
for (const [what, change, expected] of mutations) {
  test(`finds ${what}`, () => assert.ok(codes({ ...tiny, ...change }).includes(expected), codes({ ...tiny, ...change }).join('\n')));
}

const withStatement = (statement: string): SurveyText => ({ ...tinyText, indicators: { ...tinyText.indicators, [first.id]: { ...tinyText.indicators[first.id], statement } } });

test('finds missing, empty, endless and marked-up words', () => {
  const { [second.id]: _gone, ...rest } = tinyText.indicators;
  assert.deepEqual(codes(tiny, [{ ...tinyText, indicators: rest }]), [`text-missing texts.0.indicators.${second.id}`]);
  assert.deepEqual(codes(tiny, [withStatement(' ')]), [`text-empty texts.0.indicators.${first.id}.statement`]);
  assert.deepEqual(codes(tiny, [withStatement('long '.repeat(2000))]), [`text-too-long texts.0.indicators.${first.id}.statement`]);
  assert.deepEqual(codes(tiny, [withStatement('<img src=x onerror=alert(1)>')]), [`text-markup texts.0.indicators.${first.id}.statement`]);
  assert.deepEqual(codes(tiny, [{ ...tinyText, levels: tinyText.levels.slice(1) }]), ['descriptor-count texts.0.levels']);
});

test('a text in a language that is none, or for a group that is none, is told; a partial text needs its own items only', () => {
  assert.deepEqual(codes(tiny, [{ ...tinyText, language: 'en_US' }]), ['language-invalid texts.0.language']);
  assert.ok(codes(tiny, [{ ...tinyText, audience: ['martian'] }]).includes('reference-unknown texts.0.audience.0'));
  const words = Object.fromEntries(Object.entries(tinyText.indicators).map(([id, { statement, items }]) => [id, { statement, items }]));
  assert.ok(codes(tiny, [{ ...tinyText, indicators: words }]).some((code) => code.startsWith('descriptor-count')));
  assert.deepEqual(codes(tiny, [{ ...tinyText, audience: [], indicators: words }]), []);
});

test('a form that lists what none of its groups is asked is warned of', () => {
  const forms = [{ id: 'f', groups: ['family'], indicators: [first.id, second.id] }];
  assert.deepEqual(codes({ ...tiny, forms }), ['item-not-asked forms.0.indicators.1']);
});

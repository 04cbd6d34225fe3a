import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkInstrument } from '../../model/check-instrument.ts';
import { formIndicators } from '../../model/form-indicators.ts';
import type { Indicator } from '../../model/instrument.ts';
import type { ActionText, GuideText, IndicatorText, SurveyText } from '../../model/text.ts';
import { districtCrosswalks } from './crosswalks.ts';
import { district } from './district.ts';
import { districtOutline } from './outline.ts';
import { districtAr } from './text/ar/index.ts';
import { districtGuideEn } from './text/en/guide.ts';
import { districtEn } from './text/en/index.ts';
import { lazyGuideEn } from './text/en/lazy-guide.ts';
import { lazyEn } from './text/en/lazy.ts';
import { statementsEn } from './text/en/statements.ts';
import { districtGuideEs } from './text/es/guide.ts';
import { districtEs } from './text/es/index.ts';
import { lazyEs } from './text/es/lazy.ts';
import { districtVi } from './text/vi/index.ts';
import { districtZh } from './text/zh/index.ts';

const themes = ['vision', 'culture', 'transparency'];
const readers = ['school-leader', 'district-leader', 'board'];
const indicators: readonly Indicator[] = district.indicators;
const ids = indicators.map((x) => x.id);
const whole: readonly SurveyText[] = [districtEn, districtEs];
const partial: readonly SurveyText[] = [districtAr, districtZh, districtVi];
const guides: readonly GuideText[] = [districtGuideEn, districtGuideEs];

test('the instrument and all its words pass the check', () => {
  assert.deepEqual(checkInstrument(district, [...whole, ...partial], guides), []);
});

test('ten conditions of six to eight indicators, three meta-themes of seven to nine', () => {
  for (const { id, kind } of district.constructs) {
    const n = indicators.filter((x) => x.construct === id).length;
    const [least, most] = kind === 'condition' ? [6, 8] : [7, 9];
    assert.ok(n >= least && n <= most, `${id}: ${n}`);
  }
  assert.equal(district.constructs.filter((c) => c.kind === 'condition').length, 10);
  assert.deepEqual(district.constructs.filter((c) => c.kind === 'meta-theme').map((c) => c.id), themes);
  assert.ok(ids.length >= 85 && ids.length <= 100);
});

test('ids carry their construct and never a position', () => {
  for (const x of indicators) assert.match(x.id, new RegExp(`^${x.construct}\\.[a-z]+(?:-[a-z]+)*$`));
  for (const { id, actions } of indicators) assert.deepEqual(actions.map((a) => a.id), [1, 2, 3].map((from) => `${id}.${from}-${from + 1}`));
});

test('one or two core indicators a construct; the quick form asks one of them each, meta-themes first', () => {
  for (const { id } of district.constructs) {
    const core = indicators.filter((x) => x.construct === id && x.core).length;
    assert.ok(core === 1 || core === 2, `${id}: ${core}`);
  }
  const quick = district.forms[0].indicators.map((id) => indicators.find((x) => x.id === id) ?? assert.fail(id));
  assert.ok(quick.every((x) => x.core));
  assert.deepEqual(quick.map((x) => x.construct), [...themes, ...district.constructs.filter((c) => c.kind === 'condition').map((c) => c.id)]);
});

test('only conditions carry tags, every tag is a meta-theme, every lens sees every condition it can', () => {
  for (const { id, construct, tags = [] } of indicators) {
    assert.ok(tags.every((t) => themes.includes(t)), id);
    if (themes.includes(construct)) assert.deepEqual(tags, [], id);
  }
  for (const theme of themes) {
    const seen = new Set(indicators.filter((x) => x.tags?.includes(theme)).map((x) => x.construct));
    assert.ok(seen.size >= 6, `${theme}: ${[...seen].join(' ')}`);
  }
});

test('a form asks each of its groups, and every indicator that asks them', () => {
  assert.deepEqual(district.forms.map((f) => f.id), ['quick', 'full', 'teacher', 'learner', 'family', 'partner']);
  for (const form of district.forms.slice(1)) {
    for (const group of 'groups' in form ? form.groups : []) {
      assert.deepEqual(formIndicators(district, form, group), indicators.filter((x) => x.groups.includes(group)).map((x) => x.id), `${form.id} ${group}`);
    }
  }
  assert.deepEqual(formIndicators(district, district.forms[1], 'learner'), []);
  for (const group of district.groups) assert.ok(formIndicators(district, district.forms[0], group).length >= 4, group);
});

test('leaders and board read the descriptors; every other group that is asked has an item of four answers, in every language it is asked in', () => {
  for (const text of whole) {
    for (const { id, groups } of indicators) assert.deepEqual(Object.keys(wordsOf(text, id).items).sort(), groups.filter((g) => !readers.includes(g)).sort(), `${text.language} ${id}`);
  }
  for (const text of partial) {
    assert.deepEqual(text.audience, ['learner', 'family', 'partner']);
    for (const { id, groups } of indicators) assert.deepEqual(Object.keys(wordsOf(text, id).items).sort(), groups.filter((g) => text.audience?.includes(g)).sort(), `${text.language} ${id}`);
  }
});

test('every action says what is done within 30, 90 and 365 days, what would show it, what it unlocks, and its trap', () => {
  for (const guide of guides) {
    const actions: Readonly<Record<string, ActionText>> = guide.actions;
    for (const { id } of indicators.flatMap((x) => x.actions)) {
      const { what, within, evidence, unlocks, trap } = actions[id] ?? assert.fail(id);
      for (const words of [what, within?.[30], within?.[90], within?.[365], evidence, unlocks, trap]) assert.ok(words, `${guide.language} ${id}`);
    }
  }
});

test('whoever leads an action is not listed once more among those in the room', () => {
  for (const { id, lead, involve = [] } of indicators.flatMap((x) => x.actions)) {
    assert.ok(involve.length >= 2 && !involve.includes(lead) && new Set(involve).size === involve.length, id);
  }
});

test('every prerequisite is argued, in every guide', () => {
  for (const guide of guides) {
    for (const { id, prerequisites = [] } of indicators) assert.deepEqual(Object.keys(guide.indicators[id]?.prerequisites ?? {}).sort(), [...prerequisites].sort(), `${guide.language} ${id}`);
  }
});

test('words for unknown ids are not carried along', () => {
  const actionIds = indicators.flatMap((x) => x.actions.map((a) => a.id)).sort();
  const roles = [...new Set(indicators.flatMap((x) => x.actions.flatMap((a) => [a.lead, ...(a.involve ?? [])])))].sort();
  for (const text of [...whole, ...partial]) assert.deepEqual(Object.keys(text.indicators).sort(), [...ids].sort(), text.language);
  for (const guide of guides) {
    assert.deepEqual(Object.keys(guide.actions).sort(), actionIds);
    assert.deepEqual(Object.keys(guide.roles).sort(), roles);
  }
});

test('in pieces the instrument says the same as whole', async () => {
  for (const [lazy, text] of [[lazyEn, districtEn], [lazyEs, districtEs]] as const) {
    const parts = await Promise.all(Object.values(lazy.load).map((load) => load()));
    assert.deepEqual(Object.assign({}, ...parts), text.indicators);
    assert.deepEqual({ ...lazy.text, indicators: {} }, { ...text, indicators: {} });
    assert.deepEqual(Object.keys(lazy.text.indicators).sort(), [...district.forms[0].indicators].sort());
  }
  const guideParts = await Promise.all(Object.values(lazyGuideEn.load).map((load) => load()));
  assert.deepEqual(Object.assign({}, ...guideParts.map((part) => part.actions)), districtGuideEn.actions);
  assert.deepEqual(statementsEn, Object.fromEntries(ids.map((id) => [id, wordsOf(districtEn, id).statement])));
});

test('the outline asks what the instrument asks, and says how long it takes', () => {
  for (const form of district.forms) {
    const outlined = districtOutline.forms.find((f) => f.id === form.id) ?? assert.fail(form.id);
    for (const group of district.groups) assert.deepEqual(formIndicators(districtOutline, outlined, group), formIndicators(district, form, group));
  }
  const quick = districtOutline.forms.find((f) => f.id === 'quick')?.minutes ?? assert.fail();
  assert.deepEqual(Object.keys(quick), district.groups);
});

test('crosswalks name what there is, and the reporting areas hold each construct once', () => {
  for (const { areas } of districtCrosswalks) {
    for (const area of areas) {
      for (const id of area.constructs ?? []) assert.ok(district.constructs.some((c) => c.id === id), id);
      for (const id of area.indicators ?? []) assert.ok(ids.includes(id), id);
      if (area.policyArea) assert.ok(indicators.some((x) => x.policyArea === area.policyArea), area.policyArea);
    }
  }
  const [reporting, , policy] = districtCrosswalks;
  assert.deepEqual(reporting?.areas.flatMap((a) => a.constructs ?? []).sort(), district.constructs.map((c) => c.id).sort());
  const areas = policy?.areas.map((a) => a.policyArea) ?? [];
  for (const { id, policyArea } of indicators) if (policyArea) assert.ok(areas.includes(policyArea), `${id}: ${policyArea}`);
});

function wordsOf(text: SurveyText, id: string): IndicatorText {
  return text.indicators[id] ?? assert.fail(`${text.language}: no words for ${id}`);
}

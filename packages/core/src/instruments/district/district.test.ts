import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Indicator } from '../../model/instrument.ts';
import type { IndicatorText } from '../../model/text.ts';
import { checkInstrument } from '../../model/check-instrument.ts';
import { topologicalOrder } from '../../model/topological-order.ts';
import { district } from './district.ts';
import { districtGuideEn } from './text/en/guide.ts';
import { districtEn } from './text/en/index.ts';

const themes = ['vision', 'culture', 'transparency'];
const indicators: readonly Indicator[] = district.indicators;
const texts: Readonly<Record<string, IndicatorText>> = districtEn.indicators;
const textOf = (id: string): IndicatorText => texts[id] ?? assert.fail(`no text for ${id}`);
const items = indicators.flatMap(({ id }) => Object.entries(textOf(id).items).map(([group, item]) => ({ id, group, ...(item ?? assert.fail(id)) })));

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];

function limit(text: string, most: number, where: string): void {
  const n = words(text).length;
  assert.ok(n > 0 && n <= most, `${where}: ${n} words, limit ${most}: ${text}`);
}

/** Vowel groups, less silent endings: the usual heuristic, right for most English words. */
function syllables(word: string): number {
  const w = word.toLowerCase().replace(/[’'].*$/, '');
  const stem = w.replace(/(?:[^laeiouyscgxzh]es|[^tdaeiouy]ed|[^laeiouy]e)$/, (end) => end.charAt(0));
  return Math.max(1, stem.match(/[aeiouy]+/g)?.length ?? 0);
}

/** Flesch–Kincaid grade (Kincaid et al., 1975); every entry of `sentences` is one sentence. */
function readingGrade(sentences: readonly string[]): number {
  const all = sentences.flatMap(words);
  const syllableCount = all.reduce((sum, w) => sum + syllables(w), 0);
  return 0.39 * (all.length / sentences.length) + 11.8 * (syllableCount / all.length) - 15.59;
}

test('the instrument and its English words pass the check', () => {
  assert.deepEqual(checkInstrument(district, [districtEn], [districtGuideEn]), []);
});

test('quick form: thirteen constructs, one core indicator each, meta-themes first', () => {
  assert.equal(district.constructs.length, 13);
  assert.deepEqual(indicators.map((x) => x.construct), district.constructs.map((c) => c.id));
  assert.ok(indicators.every((x) => x.core && x.id.startsWith(`${x.construct}.`)));
  const asked = district.forms[0].indicators.map((id) => id.split('.')[0]);
  const conditions = district.constructs.filter((c) => c.kind === 'condition').map((c) => c.id);
  assert.deepEqual(asked, [...themes, ...conditions]);
});

test('only conditions carry tags, every tag is a meta-theme, every lens sees four conditions or more', () => {
  for (const { id, construct, tags = [] } of indicators) {
    assert.ok(tags.every((t) => themes.includes(t)), id);
    assert.equal(tags.length > 0, !themes.includes(construct), id);
  }
  for (const theme of themes) assert.ok(indicators.filter((x) => x.tags?.includes(theme)).length >= 4, theme);
});

test('prerequisites: at most eight, acyclic, and the same between constructs as between indicators', () => {
  assert.ok(indicators.flatMap((x) => x.prerequisites ?? []).length <= 8);
  const needs = new Map(indicators.map((x) => [x.id, x.prerequisites ?? []]));
  assert.deepEqual(topologicalOrder([...needs.keys()], (id) => needs.get(id) ?? []).cyclic, []);
  const constructs: readonly { readonly id: string; readonly prerequisites?: readonly string[] }[] = district.constructs;
  for (const c of constructs) {
    const own = indicators.filter((x) => x.construct === c.id).flatMap((x) => x.prerequisites ?? []);
    assert.deepEqual(c.prerequisites ?? [], own.map((id) => id.split('.')[0]), c.id);
  }
});

test('leaders and board read the descriptors; every other group that is asked has an item of four answers', () => {
  const readers = ['school-leader', 'district-leader', 'board'];
  for (const { id, groups } of indicators) {
    assert.deepEqual(Object.keys(textOf(id).items).sort(), groups.filter((g) => !readers.includes(g)).sort(), id);
  }
  for (const { id, group, answers = [] } of items) assert.equal(new Set(answers).size, 4, `${id} ${group}`);
});

test('survey words stay within their limits', () => {
  for (const { id } of indicators) {
    limit(textOf(id).statement, 25, `${id} statement`);
    assert.equal(new Set(textOf(id).descriptors).size, 4, id);
    textOf(id).descriptors.forEach((d, i) => limit(d, 32, `${id} level ${i + 1}`));
  }
  for (const { id, group, prompt, answers = [] } of items) {
    limit(prompt, 18, `${id} ${group}`);
    answers.forEach((a) => limit(a, group === 'teacher' ? 12 : 9, `${id} ${group}`));
  }
});

test('every descriptor names its scope', () => {
  const scopes = [/^Not yet, or in talk: /, /^(?:In|For) some /, /^(?:In|For) most /, /^(?:In|For) all /];
  for (const { id } of indicators) textOf(id).descriptors.forEach((d, i) => assert.match(d, scopes[i] ?? /^$/, id));
});

test('the reading grade tells plain words from heavy ones', () => {
  assert.deepEqual(['school', 'classes', 'asked', 'people', 'learning', 'mistakes'].map(syllables), [1, 2, 1, 2, 2, 2]);
  assert.ok(readingGrade(['In how many classes can you try new things?']) < 3);
  assert.ok(readingGrade(['Institutional accountability necessitates stakeholder participation.']) > 16);
});

test('learners read at grade 5 or below, families at grade 7 or below, in plain words', () => {
  const most: Readonly<Record<string, number>> = { learner: 5, family: 7 };
  for (const { id, group, prompt, answers = [] } of items) {
    const grade = most[group];
    if (grade === undefined) continue;
    // Short answers flatter the mean, so the prompt has to pass on its own as well.
    for (const sentences of [[prompt], [prompt, ...answers]]) {
      const found = readingGrade(sentences);
      assert.ok(found <= grade, `${id} ${group}: grade ${found.toFixed(1)}: ${sentences.join(' ')}`);
    }
    assert.doesNotMatch([prompt, ...answers].join(' '), /personali[sz]|stakeholder|competenc|agree/i, `${id} ${group}`);
  }
});

test('guide words stay within their limits, and each indicator has one action per step, in order', () => {
  const guides: Readonly<Record<string, { why: string; evidence: readonly string[] }>> = districtGuideEn.indicators;
  const actions: Readonly<Record<string, { what: string; why: string; evidence: string }>> = districtGuideEn.actions;
  for (const { id, actions: steps } of indicators) {
    const guide = guides[id] ?? assert.fail(id);
    limit(guide.why, 40, `${id} why`);
    assert.ok(guide.evidence.length === 3 || guide.evidence.length === 4, id);
    assert.deepEqual(steps.map((a) => a.id), [1, 2, 3].map((from) => `${id}.${from}-${from + 1}`));
    assert.deepEqual(steps.map((a) => a.from), [1, 2, 3]);
    for (const step of steps) {
      const { what, why, evidence } = actions[step.id] ?? assert.fail(step.id);
      limit(what, 60, `${step.id} what`);
      limit(why, 30, `${step.id} why`);
      limit(evidence, 30, `${step.id} evidence`);
      assert.match(what, /^By day 30, .* By day 90, .* By day 365, /, step.id);
    }
  }
});

test('words for unknown ids are not carried along', () => {
  const sorted = (ids: readonly string[]): readonly string[] => [...ids].sort();
  assert.deepEqual(sorted(Object.keys(districtEn.indicators)), sorted(indicators.map((x) => x.id)));
  assert.deepEqual(sorted(Object.keys(districtGuideEn.actions)), sorted(indicators.flatMap((x) => x.actions.map((a) => a.id))));
  assert.deepEqual(sorted(Object.keys(districtGuideEn.roles)), sorted([...new Set(indicators.flatMap((x) => x.actions.map((a) => a.lead)))]));
});

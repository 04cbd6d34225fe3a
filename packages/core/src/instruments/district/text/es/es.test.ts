import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndicatorText } from '../../../../model/text.ts';
import { checkInstrument } from '../../../../model/check-instrument.ts';
import { district } from '../../district.ts';
import { districtGuideEn } from '../en/guide.ts';
import { districtEn } from '../en/index.ts';
import { districtGuideEs } from './guide.ts';
import { districtEs } from './index.ts';

/** Not prose: the same or not by rule, whatever the language. */
const notWords = ['survey.language', 'survey.review', 'guide.language', 'guide.review'];

function strings(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return notWords.includes(path) ? [] : [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
}

const english = new Map([...strings(districtEn, 'survey'), ...strings(districtGuideEn, 'guide')]);
const spanish = new Map([...strings(districtEs, 'survey'), ...strings(districtGuideEs, 'guide')]);
const pairs = [...spanish].map(([path, es]) => ({ path, es, en: english.get(path) ?? assert.fail(`no English for ${path}`) }));
const texts: readonly (readonly [string, IndicatorText])[] = Object.entries(districtEs.indicators);
const words = (group: string): readonly string[] => texts.flatMap(([, { items }]) => [items[group]?.prompt ?? [], items[group]?.answers ?? []].flat());

test('the Spanish words pass the check and say that nobody has reviewed them', () => {
  assert.deepEqual(checkInstrument(district, [districtEs], [districtGuideEs]), []);
  assert.deepEqual([districtEs, districtGuideEs].map((t) => `${t.language} ${t.review}`), ['es unreviewed', 'es unreviewed']);
});

test('every English string has a Spanish one, none is left untranslated, none runs on', () => {
  assert.deepEqual([...spanish.keys()].sort(), [...english.keys()].sort());
  for (const { path, es, en } of pairs) {
    assert.notEqual(es, en, path);
    assert.ok(es.length <= 1.6 * en.length + 24, `${path}: ${es.length} characters for ${en.length}: ${es}`);
  }
});

test('numbers and proper names are carried over', () => {
  const figures = (text: string): readonly string[] => (text.match(/\d+|KnowledgeWorks|District Conditions for Scale|Readiness Kit|E-Rate/g) ?? []).sort();
  for (const { path, es, en } of pairs) assert.deepEqual([...new Set(figures(es))], [...new Set(figures(en))], path);
});

test('every question opens and closes, and opens where the English one asks', () => {
  for (const { path, es, en } of pairs) {
    assert.match(es.replace(/¿[^¿?]+\?/g, ''), /^[^¿?]*$/, path);
    assert.equal(es.includes('?'), en.includes('?'), path);
  }
});

test('every descriptor names its scope', () => {
  const scopes = [/^Todavía no, o solo de palabra: /, /^(?:En|Para) algun[ao]s /, /^(?:En|Para) la mayoría de l[ao]s /, /^(?:En|Para) tod[ao]s l[ao]s /];
  for (const [id, { descriptors }] of texts) descriptors?.forEach((d, i) => assert.match(d, scopes[i] ?? /^$/, id));
});

test('the four descriptors, and the four answers of a group, differ', () => {
  for (const [id, { descriptors, items }] of texts) {
    for (const four of [descriptors ?? [], ...Object.values(items).map((item) => item?.answers ?? [])]) assert.equal(new Set(four).size, 4, id);
  }
});

test('learners are spoken to as tú, families as usted, and neither reads the words of the trade', () => {
  assert.ok(words('learner').length > 0 && words('family').length > 0);
  for (const text of words('learner')) assert.doesNotMatch(text, /\b(?:ustedes|usted|sus?)\b/i);
  for (const text of words('family')) assert.doesNotMatch(text, /\b(?:tus?|ti|contigo|puedes|sabes)\b|\btú(?!\p{L})/iu);
  for (const text of [...words('learner'), ...words('family')]) assert.doesNotMatch(text, /retroaliment|currícul|docente|personaliz|competenc/i);
});

test('one word for one thing: no stray synonyms', () => {
  const strays = /\b(?:profesor(?:es|as?)?|alumn[oa]s?|educand[oa]s?|socios?|mesa directiva|consejo escolar|colegios?|retroalimentaciones)\b/i;
  for (const { path, es } of pairs) assert.doesNotMatch(es, strays, path);
});

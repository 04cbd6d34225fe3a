import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assess, profiles, type Instrument, type Response, type SurveyText } from '@readiness-kit/core';
import { district } from '@readiness-kit/core/instruments/district';
import { districtEn } from '@readiness-kit/core/instruments/district/en';
import { eachElement } from '../table/workbook/each-element.ts';
import { edFiSurvey } from './ed-fi.ts';

const instrument: Instrument = district;
const responses = instrument.groups.flatMap((group) => Array.from({ length: 12 }, (_, person) => instrument.indicators.filter(({ groups }) => groups.includes(group)).map(({ id }, i): Response => ({ respondent: `${group} ${person}`, group, item: id, answer: ((person + i) % 4) + 1 })))).flat();
const result = assess({ instrument, responses, profile: profiles.community, seed: 1 });
const about = { result, instrument, namespace: 'uri://district.example.org', survey: 'readiness-2026', schoolYear: '2026-2027', date: '2026-11-23', district: 2_100_030 } as const;

/** Texts of all elements by name; `null` for a file that is not well-formed. */
function textsOf(xml: string): ReadonlyMap<string, readonly string[]> | null {
  const texts = new Map<string, string[]>();
  const open: { readonly name: string; text: string }[] = [];
  const isWhole = eachElement(xml, {
    open: (name) => void open.push({ name, text: '' }),
    text: (text) => open.forEach((element, i) => { if (i === open.length - 1) element.text += text; }),
    close: () => {
      const { name, text } = open.pop() ?? { name: '', text: '' };
      texts.set(name, [...texts.get(name) ?? [], text]);
    },
  });
  return isWhole && open.length === 0 ? texts : null;
}

/** Limits of the types in Ed-Fi-Core.xsd, in code points. */
const limits = { SurveyIdentifier: 60, Namespace: 255, QuestionCode: 60, SurveyResponseIdentifier: 60, SurveyTitle: 255, SurveySectionTitle: 255, TextValue: 255, QuestionText: 1024 } as const;

const withTexts = (title: string, level: string, statement: string): SurveyText => ({
  ...districtEn,
  title,
  levels: districtEn.levels.map((one) => ({ ...one, name: level })),
  indicators: Object.fromEntries(instrument.indicators.map(({ id }) => [id, { statement, items: {} }])),
});

/** Characters that XML 1.0 cannot have, by its production 2. */
const allowed = (text: string): string => [...text].filter((one) => /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]$/u.test(one)).join('');

test('whatever texts say, an Ed-Fi survey is well-formed and says the same, within its limits', () => {
  const hostile = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('</SurveyTitle>', ']]>', '<b>&amp;</b>', '&#0;', '<!--', '\u0000', '\ud800', '\ufffe', '\r\n', 'x'.repeat(1025), '😀'.repeat(256)));
  fc.assert(fc.property(hostile, hostile, hostile, (title, level, statement) => {
    const { content } = edFiSurvey({ ...about, texts: withTexts(`t${title}`, `l${level}`, `s${statement}`) });
    const texts = textsOf(content);
    assert.ok(texts && !/\p{Cs}/u.test(content));
    const expected = (text: string, length: number): string => [...allowed(text).trim()].slice(0, length).join('');
    assert.deepEqual(texts.get('SurveyTitle'), [expected(`t${title}`, limits.SurveyTitle)]);
    assert.deepEqual(new Set(texts.get('TextValue')), new Set([expected(`l${level}`, limits.TextValue)]));
    assert.deepEqual(new Set(texts.get('QuestionText')), new Set([expected(`s${statement}`, limits.QuestionText)]));
  }), { numRuns: 20 });
});

test('what Ed-Fi limits is within its limits, and a rating is a decimal of nine digits, three of them fractional', () => {
  const texts = textsOf(edFiSurvey({ ...about, texts: districtEn }).content);
  for (const [name, most] of Object.entries(limits)) {
    const some = texts?.get(name) ?? [];
    assert.ok(some.length > 0, name);
    for (const text of some) assert.ok(text !== '' && [...text].length <= most, `${name} ${text}`);
  }
  for (const rating of texts?.get('SectionRating') ?? ['none']) assert.match(rating, /^\d{1,6}\.\d{3}$/);
  assert.equal(new Set(texts?.get('QuestionCode')).size, texts?.get('QuestionCode')?.length);
});

test('constructs of the same name are sections of their own, and what cannot be shown is its id', () => {
  const constructs = Object.fromEntries(instrument.constructs.map(({ id }) => [id, { name: '\u0000', meaning: '' }]));
  const same = Object.fromEntries(instrument.constructs.map(({ id }) => [id, { name: 'Same', meaning: '' }]));
  for (const names of [constructs, same]) {
    const titles = textsOf(edFiSurvey({ ...about, texts: { ...districtEn, constructs: names } }).content)?.get('SurveySectionTitle') ?? [];
    assert.ok(titles.every((title) => title !== ''));
    assert.equal(new Set(titles).size, Object.values(about.result.constructs).filter(({ status }) => status === 'scored').length);
  }
});

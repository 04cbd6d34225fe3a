import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InstrumentDocument, SurveyText } from '@readiness-kit/core';
import { blankInstrument } from '../src/new-instrument/blank.ts';
import { ran, type Ran } from './fake-io.ts';

const sign = 'practice.plan-in-use';

function withText(change: Partial<SurveyText>, words: object = {}): InstrumentDocument {
  const blank = blankInstrument('mine');
  const [text] = blank.texts ?? [];
  assert.ok(text);
  return { ...blank, texts: [{ ...text, ...change, indicators: { [sign]: { ...text.indicators[sign], ...words } as SurveyText['indicators'][string] } }] };
}

const check = (content: object, more: readonly string[] = [], allow: unknown = undefined): Promise<Ran> =>
  ran(['check', 'i.json', ...more], { files: { 'i.json': JSON.stringify(content), ...(allow === undefined ? {} : { 'allow.json': typeof allow === 'string' ? allow : JSON.stringify(allow) }) } });

const joined = withText({}, { statement: 'Failing teams plan and learn.' });

test('warnings of wording by kind, each with its place and a sentence; the code stays 0', async () => {
  const { code, out, err } = await check(joined);
  assert.equal(code, 0);
  assert.equal(err, '');
  assert.match(out, /^1 × double-barrelled\n {2}texts\.0\.indicators\.practice\.plan-in-use\.statement\n {4}Two questions in one\? There is “and”\./m);
  assert.match(out, /^1 × evaluative-word\n.*\n {4}“failing” judges, where a survey describes\.$/m);
  assert.match(out, /errors: 0, warnings: 2, indicators: 1\.$/m);
  assert.match((await check(joined, ['--lang', 'es'])).out, /«failing» juzga, y una encuesta describe\./);
});

test('each form with its length, for each group that it asks', async () => {
  const { out } = await check(blankInstrument('mine'));
  assert.match(out, /^Length of the forms \(words: en\)\n +Form +Group +Items +About\n +full +staff +1 +1 min\n +full +family +1 +1 min\n\nmine 0\.1\.0: errors: 0, warnings: 0, indicators: 1\.\n$/);
  const long = withText({}, { statement: 'word '.repeat(1000) });
  assert.match((await check(long)).out, /full +staff +1 +5 min\n/);
  const forFamilies = withText({ audience: ['family'] });
  assert.doesNotMatch((await check(forFamilies)).out, /staff/);
});

test('--allow: a reason lets a text pass; a key that is not needed is named', async () => {
  const { out } = await check(joined, ['--allow', 'allow.json'], { [sign]: 'One idea.', 'no.such': 'Left over.' });
  assert.doesNotMatch(out, /double-barrelled/);
  assert.match(out, /^1 × allowance-unneeded\n {2}allow\.no\.such\n/m);
});

test('--allow: a file that is not there, no JSON, or no list of reasons ends the command clearly', async () => {
  const missing = await check(joined, ['--allow', 'allow.json']);
  assert.equal(missing.code, 3);
  assert.match(missing.err, /“allow\.json” could not be read/);
  assert.equal(missing.out, '');
  assert.match((await check(joined, ['--allow', 'allow.json'], '{"a":')).err, /json-broken/);
  for (const shape of [[], null, 'x', { [sign]: true }, { [sign]: ' ' }, { allowed: { [sign]: 'why' } }]) {
    const { code, out, err } = await check(joined, ['--allow', 'allow.json'], JSON.stringify(shape));
    assert.equal(code, 1);
    assert.equal(out, '');
    assert.match(err, /allow-list-invalid/);
  }
});

test('says what was not looked at: in Spanish two rules, in others all but lengths and alikeness, or these and private topics', async () => {
  const scope = async (language: string) => /^\w[^\n]*:[^\n]* checked[^]*?\.(?=\n)/m.exec((await check(withText({ language }))).out)?.[0].replaceAll(/\s+/g, ' ');
  assert.equal(await scope('en-US'), undefined);
  assert.equal(await scope('es-MX'), 'es-MX: reading grade and inclusive wording are checked in English only.');
  assert.match((await scope('vi')) ?? '', /^vi: only lengths, alikeness and private topics were checked\./);
  assert.match((await scope('fr')) ?? '', /^fr: only lengths and alikeness were checked\./);
  const nonsense = await check(withText({ language: 'no_tag\u001b[31m' }));
  assert.equal(nonsense.code, 1);
  assert.match(nonsense.out, /language-invalid/);
  assert.doesNotMatch(nonsense.out, /\u001b/);
});

const question = { id: 'bus', groups: ['family'], prompt: { en: 'How does your child get to school?', es: '¿Cómo va su estudiante a la escuela?' }, answers: { en: ['On foot', 'By bus'], es: ['A pie', 'En autobús'] } };
const questions = (...list: readonly unknown[]) => ({ schemaVersion: 1, questions: list });

test('a file of questions is checked as one, against the district instrument', async () => {
  const sound = await check(questions(question));
  assert.equal(sound.code, 0);
  assert.match(sound.out, /i\.json: errors: 0, warnings: 0\.\n$/);
  const bad = await check(questions({ ...question, id: 'vision.guides-decisions', groups: ['martian'] }));
  assert.equal(bad.code, 1);
  assert.match(bad.out, /^questions\.0\.id {2}error {2}local-id-taken\n/m);
  assert.match(bad.out, /^questions\.0\.groups\.0 {2}error {2}reference-unknown\n/m);
  const joins = await check(questions({ ...question, prompt: { ...question.prompt, en: 'Does your child walk or ride?' } }));
  assert.equal(joins.code, 0);
  assert.match(joins.out, /^1 × double-barrelled\n {2}questions\.0\.prompt\.en\n/m);
  assert.match((await check(questions({ ...question, prompt: { en: 'Who?' } }), ['--lang', 'es'])).out, /Faltan las palabras de «es»\./);
});

const misshapen: readonly (readonly [unknown, RegExp])[] = [
  [{ schemaVersion: 2, questions: 'new' }, /schema-version-unsupported[^]*errors: 1,/],
  [{ questions: [] }, /^schemaVersion {2}error {2}shape-invalid-value/],
  [questions(null), /^questions\.0 {2}error {2}shape-invalid-type/],
  [{ schemaVersion: 1, questions: {} }, /^questions {2}error {2}shape-invalid-type/],
  [questions({ ...question, prompt: 'How?' }), /^questions\.0\.prompt {2}error {2}shape-invalid-type/],
  [questions({ ...question, answers: { en: 'Yes' } }), /^questions\.0\.answers\.en {2}error {2}shape-invalid-type/],
  [questions({ ...question, answers: { en: [1] } }), /^questions\.0\.answers\.en\.0 {2}error {2}shape-invalid-type/],
  [questions({ ...question, required: true }), /^questions\.0 {2}error {2}shape-unrecognized-keys\n {2}The format does not know this key: required\./],
];
for (const [content, expected] of misshapen) {
  test(`questions of a wrong shape: ${JSON.stringify(content).slice(0, 60)}`, async () => {
    const { code, out } = await check(content as object);
    assert.equal(code, 1);
    assert.match(out, expected);
  });
}

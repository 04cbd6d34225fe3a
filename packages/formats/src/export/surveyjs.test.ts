import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { district } from '@readiness-kit/core/instruments/district';
import { districtEn } from '@readiness-kit/core/instruments/district/en';
import { surveyJsSurvey } from './surveyjs.ts';

const input = { instrument: district, texts: districtEn };
const file = new URL('../../../bench/peers/node_modules/survey-core/fesm/survey-core.mjs', import.meta.url);
const core = existsSync(file) ? await import(file.href) : undefined;
const skip = core ? false : 'survey-core is not installed';
const json = (exported: { readonly content: string }): any => JSON.parse(exported.content);

test('a form for one group is its questions by id, page by construct', () => {
  const { pages, locale } = json(surveyJsSurvey({ ...input, form: 'teacher', group: 'teacher' }));
  assert.equal(locale, 'en');
  assert.deepEqual(pages.map((page: any) => page.visibleIf), pages.map(() => undefined));
  assert.deepEqual(pages.flatMap((page: any) => page.elements.map(({ name }: any) => name)).sort(), district.indicators.filter(({ groups }) => groups.some((g) => g === 'teacher')).map(({ id }) => id).sort());
  assert.equal(new Set(pages.map(({ name }: any) => name)).size, pages.length);
  assert.deepEqual(pages[0].elements[0], {
    type: 'radiogroup',
    name: 'vision.states-outcomes',
    title: districtEn.indicators['vision.states-outcomes'].items.teacher?.prompt,
    choices: [...(districtEn.indicators['vision.states-outcomes'].items.teacher?.answers ?? []).map((text, l) => ({ value: l + 1, text })), { value: 'DK', text: 'I don’t know' }],
  });
});

test('one group is answered in SurveyJS itself, and its data are ids and levels', { skip }, () => {
  const model = new core.Model(json(surveyJsSurvey({ ...input, form: 'learner', group: 'learner' })));
  assert.deepEqual(model.jsonErrors ?? [], []);
  const expected: Record<string, unknown> = {};
  model.getAllQuestions().forEach((question: any, i: number) => {
    const value = question.choices[i % question.choices.length].value;
    question.value = value;
    expected[question.name] = value;
  });
  assert.equal(model.completeLastPage(), true);
  assert.deepEqual(model.data, expected);
  const values = new Set(Object.values(expected));
  assert.deepEqual([1, 2, 3, 4, 'DK'].filter((value) => !values.has(value)), []);
  for (const id of Object.keys(expected)) assert.ok(district.indicators.some((x) => x.id === id), id);
});

test('in a form for all, each group sees its own pages, and only they come out', { skip }, () => {
  const survey = json(surveyJsSurvey({ ...input, form: 'quick' }));
  for (const group of district.groups) {
    const model = new core.Model(survey);
    model.setValue('group', 'board');
    const board = model.getAllQuestions().find(({ name }: any) => name.endsWith('@board'));
    board.value = 2;
    model.setValue('group', group);
    const seen = model.getAllQuestions(true).map(({ name }: any) => name);
    const own = district.indicators.filter((x) => x.groups.some((g) => g === group)).map(({ id }) => id);
    const quick = district.forms.find(({ id }) => id === 'quick') as { indicators?: readonly string[] };
    assert.deepEqual(seen, ['group', ...(quick.indicators ?? []).filter((id) => own.some((x) => x === id)).map((id) => `${id}@${group}`)]);
    for (const name of seen.slice(1)) model.setValue(name, 3);
    model.doComplete();
    assert.deepEqual(Object.keys(model.data).sort(), [...seen].sort());
  }
});

test('nothing goes on without a group', { skip }, () => {
  const model = new core.Model(json(surveyJsSurvey({ ...input, form: 'quick' })));
  assert.equal(model.nextPage(), false);
  model.setValue('group', 'teacher');
  assert.equal(model.nextPage(), true);
});

test('what looks like a name in a text is not filled in', { skip }, () => {
  const texts = { ...districtEn, indicators: { ...districtEn.indicators, 'vision.built-together': { statement: '', items: { learner: { prompt: 'Is {group} or { group } here?', answers: ['{group}', '2', '3', '4'] } } } } };
  const model = new core.Model(json(surveyJsSurvey({ instrument: district, texts })));
  model.setValue('group', 'learner');
  const question = model.getQuestionByName('vision.built-together@learner');
  assert.equal(question.processedTitle.replaceAll('\u2060', ''), 'Is {group} or { group } here?');
  assert.equal(question.choices[0].locText.renderedHtml.replaceAll('\u2060', ''), '{group}');
});

test('languages are those that SurveyJS knows', () => {
  const locale = (language: string): unknown => json(surveyJsSurvey({ instrument: district, texts: { ...districtEn, language } })).locale;
  assert.deepEqual(['es-US', 'zh', 'zh-Hans', 'zh-Hant', 'zh-TW', 'ar', 'vi'].map(locale), ['es', 'zh-cn', 'zh-cn', 'zh-tw', 'zh-tw', 'ar', 'vi']);
});

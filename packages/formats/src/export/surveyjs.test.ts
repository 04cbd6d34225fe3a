import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { assess, profiles, type Instrument, type Response } from '@readiness-kit/core';
import { district } from '@readiness-kit/core/instruments/district';
import { districtEn } from '@readiness-kit/core/instruments/district/en';
import { importedWith } from '../../test/asked-answers.ts';
import { importResponses } from '../import/import-responses.ts';
import { sectionsOf } from './sections.ts';
import { surveyJsSurvey } from './surveyjs.ts';

const input = { instrument: district, texts: districtEn };
// Its typings want a DOM; here it is used as any script uses it.
const core: any = createRequire(import.meta.url)('survey-core');
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

test('one group is answered in SurveyJS itself, and its data are ids and levels', () => {
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

test('in a form for all, each group sees its own pages, and only they come out', () => {
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

test('nothing goes on without a group', () => {
  const model = new core.Model(json(surveyJsSurvey({ ...input, form: 'quick' })));
  assert.equal(model.nextPage(), false);
  model.setValue('group', 'teacher');
  assert.equal(model.nextPage(), true);
});

test('what looks like a name in a text is not filled in', () => {
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

test('answers that were given in SurveyJS score as those given directly', async () => {
  const survey = json(surveyJsSurvey({ ...input, form: 'quick' }));
  const results: object[] = [];
  const direct: Response[] = [];
  for (const group of district.groups) {
    for (let person = 0; person < 12; person++) {
      const model = new core.Model(survey);
      const respondent = `${group}-${person}`;
      model.setValue('group', group);
      model.getAllQuestions(true).slice(1).forEach((question: any, i: number) => {
        const value = [1, 2, 3, 4, 'DK', undefined][(person * 5 + i * 7) % 6];
        if (value !== undefined) question.value = value;
        direct.push({ respondent, group, item: question.name.replace(/@.*/, ''), answer: value === 'DK' ? 'dont-know' : ((value as number | undefined) ?? null) });
      });
      model.doComplete();
      results.push({ id: respondent, ...model.data });
    }
  }
  const { rows, report } = await importedWith(JSON.stringify(results));
  assert.deepEqual([report.tool, report.kept, report.unreadable], ['json', 84, 0]);
  assert.equal(rows.flat().filter(({ answer }) => answer !== null).length, direct.filter(({ answer }) => answer !== null).length);
  const instrument: Instrument = district;
  const scored = (responses: readonly Response[]): unknown => assess({ instrument, responses, profile: profiles.community, form: 'quick', seed: 1 });
  assert.deepEqual(scored(await responsesOf(JSON.stringify(results))), scored(direct));
});

async function responsesOf(text: string): Promise<readonly Response[]> {
  const responses: Response[] = [];
  for await (const rows of importResponses({ bytes: [new TextEncoder().encode(text)], instrument: district })) {
    for (const row of rows) if (row.kept) responses.push(...row.responses.filter(({ item, group }) => quickOf(group).has(item)));
  }
  return responses;
}

const quickOf = (group: string): ReadonlySet<string> => new Set(sectionsOf({ ...input, form: 'quick', group }).sections.flatMap(({ questions }) => questions.map(({ id }) => id)));

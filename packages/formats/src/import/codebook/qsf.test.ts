import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fixture } from '../../../test/any-file.ts';
import { ids, instrument, mapping, texts } from '../../../test/synthetic.ts';
import { importResponses } from '../import-responses.ts';
import type { Codebook } from './codebook.ts';
import { readQsf } from './qsf.ts';
import { textOfHtml } from './text-of-html.ts';

const matrix = { QuestionID: 'QID20', QuestionText: 'How true is each statement?<br>&nbsp;', DataExportTag: 'Q1', QuestionType: 'Matrix', Choices: { 3: { Display: 'Our district has a shared vision for personalized learning.' }, 7: { Display: 'Teachers feel safe to try new approaches.' }, 9: { Display: 'Results are shared <b>openly</b> with families.' } }, Answers: { 1: { Display: 'Strongly disagree' }, 2: { Display: 'Disagree' }, 3: { Display: 'Neutral' }, 4: { Display: 'Agree' }, 5: { Display: 'Strongly agree' } }, RecodeValues: { 1: '10', 2: '11', 3: '12', 4: '13', 5: '14' } };
const role = { QuestionID: 'QID1', QuestionText: 'Which best describes you?', DataExportTag: 'role', QuestionType: 'MC', Choices: { 1: { Display: 'Student' }, 2: { Display: 'Teacher' }, 3: { Display: 'Parent/Guardian' } }, RecodeValues: false };
const survey = (questions: readonly object[], blocks: unknown = []): string => JSON.stringify({ SurveyEntry: {}, SurveyElements: [{ Element: 'BL', Payload: blocks }, ...questions.map((Payload) => ({ Element: 'SQ', Payload }))] });
const book = (text: string): Codebook => {
  const read = readQsf(text);
  assert.ok(read.ok);
  return read.value;
};

test('a question is a column with its answers by value, a grid a column a row', () => {
  const { questions } = book(survey([matrix, role, { ...role, QuestionID: 'QID9' }], { 0: { Type: 'Trash', BlockElements: [{ QuestionID: 'QID9' }] } }));
  assert.deepEqual([...questions.keys()], ['QID20_3', 'QID20_7', 'QID20_9', 'QID1']);
  assert.deepEqual(questions.get('QID20_9')?.texts, ['Results are shared openly with families.', 'How true is each statement?']);
  assert.deepEqual([...(questions.get('QID20_3')?.answers ?? [])].at(-1), ['14', 'Strongly agree']);
  assert.deepEqual([...(questions.get('QID1')?.answers ?? [])], [['1', 'Student'], ['2', 'Teacher'], ['3', 'Parent/Guardian']]);
});

test('with the codebook an export of recoded numbers needs no mapping of answers', async () => {
  const text = new TextDecoder().decode(fixture('qualtrics_numeric')).replaceAll(',EN,2,4,5,-99,', ',EN,2,13,14,-99,').replaceAll(',ES,3,4,', ',ES,3,13,').replaceAll(/How true[^,]*? - [^,]*?,/g, 'x,').replaceAll('Which best describes you?', 'role');
  const reading = importResponses({ bytes: [new TextEncoder().encode(text)], instrument, texts: [texts], mapping: { ...mapping, columns: { 'role | role': 'group' } }, codebook: book(survey([matrix, role])) });
  const rows = (await reading.next()).value as readonly { readonly kept: boolean; readonly responses: readonly { readonly group: string; readonly item: string; readonly answer: unknown }[] }[];
  assert.deepEqual(rows.filter(({ kept }) => kept).map(({ responses }) => [responses[0]?.group, ...ids.map((id) => responses.find(({ item }) => item === id)?.answer)]), [['teacher', 4, 5, null], ['family', 4, null, null]]);
});

test('what is no survey is said so, and nothing crashes', () => {
  const codes = (text: string): readonly string[] => readQsf(text).issues.map(({ code }) => code);
  assert.deepEqual([codes('{"a":'), codes('[1]'), codes('{"SurveyElements":{}}')], [['json-unreadable'], ['codebook-not-a-survey'], ['codebook-not-a-survey']]);
  const whole = survey([matrix, role]);
  fc.assert(fc.property(fc.oneof(fc.json(), fc.tuple(fc.nat(), fc.constantFrom('"', '{', '[', 'null', '__proto__', '1', ',')).map(([at, put]) => whole.slice(0, at % whole.length) + put + whole.slice((at % whole.length) + 1)), fc.jsonValue().map((value) => survey([value as object], value))), (text) => {
    const read = readQsf(text);
    assert.ok(read.ok || read.issues.length === 1);
  }), { numRuns: 1000 });
});

test('HTML becomes words, soon', () => {
  assert.equal(textOfHtml('<div>A&nbsp;&amp; <b>b</b></div>&lt;i&gt; &#8217;&#x41; &unknown; &#0;'), 'A & b <i> ’A &unknown; &#0;');
  const began = performance.now();
  textOfHtml('<'.repeat(300_000));
  textOfHtml('&'.repeat(300_000));
  assert.ok(performance.now() - began < 2000);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersOf, csv, everyInput, expected, importedWith, input, nasty, nastyTexts, ofGroup } from '../../test/asked-answers.ts';
import type { Codebook } from '../import/codebook/codebook.ts';
import { readQsf } from '../import/codebook/qsf.ts';
import type { ExportInput } from './asked-question.ts';
import { qualtricsSurvey } from './qualtrics.ts';
import { sectionsOf } from './sections.ts';

interface Element {
  readonly SurveyID: string;
  readonly Element: string;
  readonly PrimaryAttribute: string;
  readonly Payload: any;
}
const surveyOf = (form: ExportInput): readonly Element[] => (JSON.parse(qualtricsSurvey(form)[0]?.content ?? '') as { readonly SurveyElements: readonly Element[] }).SurveyElements;

/** Every block that a flow comes to, and every question that its branches ask about. */
function walked(flow: readonly any[]): { readonly blocks: readonly string[]; readonly asks: readonly string[] } {
  const parts = flow.map((step) => (step.Type === 'Branch' ? { blocks: walked(step.Flow).blocks, asks: [step.BranchLogic[0][0].QuestionID as string] } : { blocks: [step.ID as string], asks: [] }));
  return { blocks: parts.flatMap(({ blocks }) => blocks), asks: parts.flatMap(({ asks }) => asks) };
}

test('every form is one survey: each question in one block, each block in the flow, ids that fit', () => {
  for (const form of everyInput) {
    const elements = surveyOf(form);
    assert.deepEqual([...new Set(elements.map(({ Element: kind }) => kind))], ['BL', 'FL', 'SO', 'SCO', 'PROJ', 'STAT', 'QC', 'RS', 'SQ']);
    assert.equal(new Set(elements.map(({ SurveyID }) => SurveyID)).size, 1);
    assert.match(elements[0]?.SurveyID ?? '', /^SV_[0-9a-z]{15}$/);
    const questions = elements.filter(({ Element: kind }) => kind === 'SQ');
    const blocks = (elements[0]?.Payload as readonly any[]).filter(({ Type }) => Type !== 'Trash');
    assert.deepEqual(blocks.flatMap(({ BlockElements }) => BlockElements.map(({ QuestionID }: any) => QuestionID)), questions.map(({ PrimaryAttribute }) => PrimaryAttribute));
    const { blocks: reached, asks } = walked(elements[1]?.Payload.Flow);
    assert.deepEqual([...reached].sort(), blocks.map(({ ID }) => ID).sort());
    assert.ok(asks.every((id) => id === 'QID1'));
    assert.equal(elements.find(({ Element: kind }) => kind === 'QC')?.Payload, null);
    for (const { Payload: question, PrimaryAttribute } of questions) {
      assert.equal(question.QuestionID, PrimaryAttribute);
      assert.match(question.DataExportTag, /^(?:Q\d{3}|GROUP)$/);
      assert.deepEqual(question.ChoiceOrder, Object.keys(question.Choices));
      assert.deepEqual(Object.keys(question.RecodeValues), question.ChoiceOrder);
      assert.equal(new Set(Object.values(question.RecodeValues)).size, question.ChoiceOrder.length);
    }
  }
});

test('answers come back, as numbers and as words', async () => {
  const forms: readonly ExportInput[] = [{ ...input, form: 'quick' }, { ...input, form: 'teacher', group: 'teacher' }];
  for (const form of forms) {
    const [, mapping] = qualtricsSurvey(form);
    const questions = surveyOf(form).filter(({ Element: kind }) => kind === 'SQ').map(({ Payload }) => Payload);
    const { choices, sections } = sectionsOf(form);
    const groups = choices.length > 0 ? choices.map(({ group }) => group) : [form.group ?? ''];
    const codes = sections.flatMap((section) => section.questions.map(({ code }) => code));
    for (const isWords of [false, true]) {
      const header = [
        ['StartDate', 'Status', 'Finished', 'RecordedDate', 'ResponseId', ...questions.map(({ DataExportTag }) => DataExportTag as string)],
        ['Start Date', 'Response Type', 'Finished', 'Recorded Date', 'Response ID', ...questions.map(({ QuestionText }) => (QuestionText as string).slice(0, 90))],
        ['startDate', 'status', 'finished', 'recordedDate', '_recordId', ...questions.map(({ QuestionID }) => QuestionID as string)].map((id) => JSON.stringify({ ImportId: id })),
      ];
      const lines = groups.map((group, g) => {
        const given = new Map(answersOf(form, group).map(({ question, answer }) => [question.code, answer]));
        const cells = questions.map(({ DataExportTag, RecodeValues, Choices }) => {
          const answer = DataExportTag === 'GROUP' ? g + 1 : given.get(codes[Number(DataExportTag.slice(1)) - 1] ?? '');
          if (answer === null || answer === undefined) return '';
          const recode = answer === 'dont-know' ? '-8' : String(answer);
          const key = Object.keys(RecodeValues).find((one) => RecodeValues[one] === recode) ?? '';
          return isWords ? (Choices[key].Display as string) : recode;
        });
        return ['2026-09-09 08:00:00', isWords ? 'IP Address' : '0', isWords ? 'True' : '1', `2026-09-09 08:0${g}:01`, `R_${g}`, ...cells];
      });
      const read = await importedWith(csv([...header, ...lines]), mapping);
      assert.deepEqual([read.report.tool, read.report.kept, read.unreadable], ['qualtrics', groups.length, []]);
      read.rows.forEach((row, i) => assert.deepEqual(ofGroup(row, form, groups[i] ?? ''), expected(form, groups[i] ?? '')));
    }
  }
});

const book = (text: string): Codebook => {
  const read = readQsf(text);
  assert.ok(read.ok);
  return read.value;
};

test('the exported survey is its own codebook', () => {
  for (const form of everyInput) {
    const { questions } = book(qualtricsSurvey(form)[0]?.content ?? '');
    const { choices, sections } = sectionsOf(form);
    const asked = sections.flatMap((section) => section.questions);
    const found = [...questions.values()].slice(choices.length > 0 ? 1 : 0);
    assert.deepEqual(found.map(({ texts: [text] }) => text), asked.map(({ prompt }) => prompt.replaceAll(/\s+/g, ' ').trim()));
    found.forEach(({ answers }, i) => assert.deepEqual([...answers.keys()], ['1', '2', '3', '4', '-8'], asked[i]?.id));
  }
});

test('in an exported survey no text is filled in, and none is markup', () => {
  for (const text of nastyTexts) {
    const content = qualtricsSurvey(nasty(text))[0]?.content ?? '';
    assert.doesNotMatch(content, /\$\{/);
    const { questions } = book(content);
    assert.ok([...questions.values()].some(({ texts: [words] }) => words?.replaceAll('\u2060', '') === text.replaceAll(/\s+/g, ' ').trim()), text);
  }
});

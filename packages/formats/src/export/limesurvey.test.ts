import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answersOf, csv, everyInput, expected, importedWith, input, nasty, nastyTexts, ofGroup } from '../../test/asked-answers.ts';
import { limeSurveyStructure } from './limesurvey.ts';
import { sectionsOf } from './sections.ts';

type Row = Readonly<Record<string, string>>;

/** Reads the structure as PHP's fgetcsv does where no cell begins with a quotation mark, and no cell has a line break of any kind. */
function rowsOf(content: string): readonly Row[] {
  assert.ok(content.startsWith('\ufeff'));
  const [header = [], ...rows] = content.slice(1).replace(/\r\n$/, '').split('\r\n').map((line) => line.split('\t'));
  return rows.map((row) => {
    assert.equal(row.length, header.length);
    for (const cell of row) assert.doesNotMatch(cell, /^\s*"|[\p{Cc}\u2028\u2029\ufffe\uffff]/u);
    return Object.fromEntries(header.map((name, i) => [name, row[i] ?? '']));
  });
}

/** HTML as LimeSurvey's exports of answers have it: its text. */
const wordsOf = (html: string): string => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** By the rules of LimeSurvey's database and import. */
function checkRules(rows: readonly Row[]): void {
  const questions = rows.filter((row) => row['class'] === 'Q').map((row) => row['name'] ?? '');
  assert.equal(new Set(questions).size, questions.length);
  for (const code of questions) assert.match(code, /^[A-Za-z][A-Za-z0-9]{0,19}$/);
  let codes: string[] = [];
  rows.forEach((row, i) => {
    const [kind, text, name] = [row['class'], row['text'] ?? '', row['name'] ?? ''];
    for (const shown of [text, name]) assert.doesNotMatch(shown, /[<>"]|\{\S|&(?!amp;|lt;|gt;|quot;)/);
    if (kind === 'Q') codes = [];
    if (kind === 'A') {
      assert.match(name, /^[A-Za-z0-9]{1,5}$/);
      assert.ok(!codes.includes(name));
      assert.ok(text !== '');
      codes.push(name);
    }
    if (kind === 'Q') assert.ok(text !== '' && rows[i + 1]?.['class'] === 'A');
    for (const [, used = ''] of (row['relevance'] ?? '').matchAll(/(\w+)\.NAOK/g)) assert.ok(questions.includes(used));
  });
}

/** Anything, with what means something to PHP or LimeSurvey often in it. */
const anyText = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', '\\', '{', '}', '<', '&', ' ', '\t', '\r\n', '\u2028', '\u0085', '\0')), { maxLength: 6 }).map((parts) => parts.join(''));

test('every form keeps to the rules', () => {
  for (const form of everyInput) checkRules(rowsOf(limeSurveyStructure(form)[0]?.content ?? ''));
});

test('whatever the texts are, they stay texts', () => {
  for (const text of [...nastyTexts, '\\"', '"a" and "b"']) checkRules(rowsOf(limeSurveyStructure(nasty(text))[0]?.content ?? ''));
  fc.assert(fc.property(anyText, (text) => checkRules(rowsOf(limeSurveyStructure({ ...nasty(text), form: 'quick' })[0]?.content ?? ''))), { numRuns: 60 });
});

test('a page of a group is relevant to it alone', () => {
  const rows = rowsOf(limeSurveyStructure({ ...input, form: 'quick' })[0]?.content ?? '');
  const groups = rows.filter((row) => row['class'] === 'A' && /^G\d$/.test(row['name'] ?? ''));
  const pages = rows.filter((row) => row['class'] === 'G').slice(1);
  assert.deepEqual([...new Set(pages.map((row) => row['relevance']))], groups.map((row) => `((GROUP.NAOK == "${row['name']}"))`));
});

test('answers come back, as codes and in full', async () => {
  for (const form of everyInput) {
    const [structure, mapping] = limeSurveyStructure(form);
    const rows = rowsOf(structure?.content ?? '');
    const questions = rows.flatMap((row, i) => (row['class'] === 'Q' ? [{ code: row['name'] ?? '', text: row['text'] ?? '', answers: rows.slice(i + 1, i + 1 + (rows.slice(i + 1).findIndex((one) => one['class'] !== 'A') + 1 || rows.length)).filter((one) => one['class'] === 'A') }] : []));
    const { choices } = sectionsOf(form);
    const groups = choices.length > 0 ? choices.map(({ group }) => group) : [sectionsOf(form).sections[0]?.group ?? ''];
    for (const isFull of [false, true]) {
      const header = ['id', 'submitdate', 'lastpage', 'startlanguage', ...questions.map(({ code, text }) => (isFull ? `${code}. ${wordsOf(text)}` : code))];
      const line = (group: string, id: number): readonly string[] => {
        const given = new Map(answersOf(form, group).map(({ question, answer }) => [question.code, answer]));
        const codes = sectionsOf(form).sections.flatMap((section) => section.questions.map(({ code }) => code));
        const cells = questions.map(({ code, answers }) => {
          const wanted = code === 'GROUP' ? `G${groups.indexOf(group) + 1}` : String(given.get(codes[Number(code.slice(1)) - 1] ?? '') ?? '').replace('dont-know', 'DK');
          const found = answers.find((one) => one['name'] === wanted);
          assert.ok(wanted === '' || found, wanted);
          return wanted === '' ? '' : isFull ? wordsOf(found?.['text'] ?? '') : wanted;
        });
        return [String(id), '1980-01-01 00:00:00', '3', 'en', ...cells];
      };
      const read = await importedWith(csv([header, ...groups.map((group, i) => line(group, i + 1))]), mapping);
      assert.deepEqual([read.report.tool, read.report.kept, read.unreadable], ['limesurvey', groups.length, []]);
      read.rows.forEach((row, i) => assert.deepEqual(ofGroup(row, form, groups[i] ?? ''), expected(form, groups[i] ?? '')));
    }
  }
});

import { writeWorkbook, type TextSheet } from '../table/workbook/write-workbook.ts';
import type { ExportedFile, ExportInput } from './asked-question.ts';
import { exportWords } from './export-words.ts';
import { fileName } from './file-name.ts';
import { mappingFile } from './mapping-file.ts';
import { groupCode, sectionsOf, type CodedQuestion, type SectionedForm } from './sections.ts';

/**
 * A form as sheets of an XLSForm (xlsform.org; ODK, KoboToolbox). A question's name is its code with `__at__` for `@`, its
 * list of choices `list__` and that. Sections are not groups of the form, so that columns of its answers are called by the
 * questions' names alone; a note heads each, and shows to its group only, as its questions do.
 *
 * @throws ReadinessError `form-unknown` or `group-unknown` when the instrument does not have it
 */
export function xlsFormSheets(input: ExportInput): readonly TextSheet[] {
  const { instrument, texts } = input;
  const { choices, sections } = sectionsOf(input);
  const words = exportWords(texts.language);
  const label = `label::${texts.language} (${texts.language})`;
  const relevant = (group: string): string => (choices.length === 0 ? '' : `\${${groupCode}} = '${group}'`);
  const survey = sections.flatMap(({ group, construct, title, guidance, questions }, i) => [
    ['note', `section__${i + 1}`, plain([title || construct, guidance].filter(Boolean).join('\n\n')), '', relevant(group)],
    ...questions.map(({ code, prompt }) => [`select_one ${listOf(code)}`, nameOf(code), plain(prompt), '', relevant(group)]),
  ]);
  const asked = choices.length === 0 ? [] : [[`select_one ${listOf(groupCode)}`, groupCode, plain(words.group), 'yes', '']];
  return [
    { name: 'survey', rows: [['type', 'name', label, 'required', 'relevant'], ...asked, ...survey] },
    { name: 'choices', rows: [['list_name', 'name', label], ...groupRows(choices), ...sections.flatMap(({ questions }) => questions.flatMap((question) => choiceRows(question, words.dontKnow)))] },
    { name: 'settings', rows: [['form_title', 'form_id', 'version', 'default_language'], [plain(texts.title), fileName(input, '').replaceAll('.', '_'), instrument.version, `${texts.language} (${texts.language})`]] },
  ];
}

/** A form as an XLSForm's workbook, and the mapping by which its answers are read. */
export function xlsForm(input: ExportInput): readonly [ExportedFile<Uint8Array<ArrayBuffer>>, ExportedFile] {
  const { choices, sections } = sectionsOf(input);
  const columns = Object.fromEntries(sections.flatMap(({ questions }) => questions.map(({ code, id }) => [nameOf(code), id])));
  return [
    { name: fileName(input, '.xlsform.xlsx'), type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', content: writeWorkbook(xlsFormSheets(input)) },
    mappingFile(input, { ...(choices.length > 0 ? { [groupCode]: 'group' } : {}), ...columns }),
  ];
}

const groupRows = (choices: SectionedForm['choices']): readonly (readonly string[])[] => choices.map(({ group, name }) => [listOf(groupCode), group, plain(name)]);

const choiceRows = ({ code, answers }: CodedQuestion, dontKnow: string): readonly (readonly string[])[] => [...answers.map((answer, l) => [listOf(code), String(l + 1), plain(answer)]), [listOf(code), 'DK', dontKnow]];

/** Names begin with a letter and have letters, digits, dots, hyphens and underscores, as ids of indicators do. */
const nameOf = (code: string): string => code.replaceAll('@', '__at__');
const listOf = (code: string): string => `list__${nameOf(code)}`;

/** `${name}` in a text would be filled in: a word joiner, which has no width, keeps it text. What XML cannot hold is left out first. */
const plain = (text: string): string => text.replaceAll(/[^\P{Cc}\n\t]|[\ud800-\udfff\ufffe\uffff]/gu, '').replaceAll('${', '$\u2060{').trim() || '…';

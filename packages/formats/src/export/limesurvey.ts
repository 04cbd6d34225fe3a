import type { ExportedFile, ExportInput } from './asked-question.ts';
import { exportWords } from './export-words.ts';
import { fileName } from './file-name.ts';
import { mappingFile } from './mapping-file.ts';
import { shortForm, type ShortForm } from './short-codes.ts';

/** Columns that are used of LimeSurvey's tab-separated structure (manual.limesurvey.org, “Tab Separated Value survey structure”). */
const columns = ['class', 'type/scale', 'name', 'relevance', 'text', 'help', 'language', 'mandatory', 'other'] as const;
type Cells = Partial<Readonly<Record<(typeof columns)[number], string>>>;

/** Code of the question of the group; `group` itself may be taken by the tool. */
const groupQuestion = 'GROUP';

/**
 * A form as LimeSurvey's tab-separated structure, and the mapping by which its answers are read: import the first with “Create
 * survey, Import”. Questions are lists (type L) with codes `Q001`, `Q002` …; answers are `1` … `K` and `DK`, groups
 * `G1` …. A page of a group is relevant to it alone.
 *
 * @throws ReadinessError `form-unknown` or `group-unknown` when the instrument does not have it
 */
export function limeSurveyStructure(input: ExportInput): readonly ExportedFile[] {
  const { texts } = input;
  const form = shortForm(input);
  const language = languageOf(texts.language);
  const rows = [
    { class: 'S', name: 'language', text: language },
    { class: 'S', name: 'anonymized', text: 'Y' },
    { class: 'S', name: 'format', text: 'G' },
    { class: 'SL', name: 'surveyls_title', text: htmlOf(texts.title), language },
    { class: 'SL', name: 'surveyls_description', text: htmlOf(texts.credit), language },
    ...groupRows(form, exportWords(texts.language).group),
    ...sectionRows(form, exportWords(texts.language).dontKnow),
  ].map((row): Cells => (['G', 'Q', 'A'].includes(row.class) ? { ...row, language } : row));
  const lines = [columns.join('\t'), ...rows.map((row) => columns.map((column) => row[column] ?? '').join('\t'))];
  const structure = { name: fileName(input, '.limesurvey.txt'), type: 'text/tab-separated-values', content: `\ufeff${lines.join('\r\n')}\r\n` };
  return [structure, mappingFile(input, { ...(form.choices.length > 0 ? { [groupQuestion]: 'group' } : {}), ...form.columns }, form.groups)];
}

function groupRows({ choices }: ShortForm, title: string): readonly (Cells & { readonly class: string })[] {
  if (choices.length === 0) return [];
  return [
    { class: 'G', 'type/scale': 'G0', name: htmlOf(title), relevance: '1' },
    { class: 'Q', 'type/scale': 'L', name: groupQuestion, relevance: '1', text: htmlOf(title), mandatory: 'Y', other: 'N' },
    ...choices.map(({ short, name }) => ({ class: 'A', 'type/scale': '0', name: short, text: shown(name) })),
  ];
}

function sectionRows({ choices, sections }: ShortForm, dontKnow: string): readonly (Cells & { readonly class: string })[] {
  const codes = new Map(choices.map(({ group, short }) => [group, short]));
  return sections.flatMap(({ group, short, title, guidance, questions }) => {
    const code = codes.get(group);
    return [
      { class: 'G', 'type/scale': short, name: htmlOf(title), relevance: code === undefined ? '1' : `((${groupQuestion}.NAOK == "${code}"))`, text: htmlOf(guidance ?? '') },
      ...questions.flatMap((question) => [
        { class: 'Q', 'type/scale': 'L', name: question.short, relevance: '1', text: shown(question.prompt), mandatory: 'N', other: 'N' },
        ...question.answers.map((answer, l) => ({ class: 'A', 'type/scale': '0', name: String(l + 1), text: shown(answer) })),
        { class: 'A', 'type/scale': '0', name: 'DK', text: htmlOf(dontKnow) },
      ]),
    ];
  });
}

/**
 * LimeSurvey's texts are HTML, and what is in braces is an expression: a space behind the brace makes it text. Quotation marks
 * are entities too: PHP's fgetcsv, by which it imports, would end a quoted cell elsewhere where a backslash comes before one.
 */
const htmlOf = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('{', '{ ').replaceAll(/[\s\p{Cc}\ufffe\uffff]+/gu, ' ').trim();

/** A question or an answer without words would be nothing to choose. */
const shown = (text: string): string => htmlOf(text) || '…';

/** LimeSurvey's own codes for languages with scripts. */
function languageOf(tag: string): string {
  const [language = 'en', ...rest] = tag.split('-');
  if (language.toLowerCase() !== 'zh') return language.toLowerCase();
  return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part.toLowerCase())) ? 'zh-Hant-TW' : 'zh-Hans';
}

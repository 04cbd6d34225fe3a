import type { Issue, Parsed } from '@readiness-kit/core';
import type { Codebook, CodedColumn } from './codebook.ts';
import { textOfHtml } from './text-of-html.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * Reads a Qualtrics survey (QSF) as the codebook of its exports: questions with one or several answers and the rows of grids,
 * by import id, with their recoded values. Questions in the trash are left out.
 *
 * @param text the file's text; what it is not is an issue: `json-unreadable`, `codebook-not-a-survey`
 */
export function readQsf(text: string): Parsed<Codebook> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refused('json-unreadable');
  }
  const elements = recordOf(data)['SurveyElements'];
  if (!Array.isArray(elements)) return refused('codebook-not-a-survey');
  const trash = trashOf(elements);
  const questions = new Map<string, CodedColumn>();
  for (const element of elements.map(recordOf)) {
    if (element['Element'] !== 'SQ') continue;
    const payload = recordOf(element['Payload']);
    const id = textOf(payload['QuestionID']) || textOf(element['PrimaryAttribute']);
    if (id !== '' && !trash.has(id)) for (const [code, column] of columnsOf(id, payload)) questions.set(code, column);
  }
  return { ok: true, value: { questions }, issues: [] };
}

const refused = (code: string): { readonly ok: false; readonly issues: readonly Issue[] } => ({ ok: false, issues: [{ code, severity: 'error', path: [] }] });

/** Ids of questions that were thrown away. */
function trashOf(elements: readonly unknown[]): ReadonlySet<string> {
  const payloads = elements.map(recordOf).filter(({ Element: kind }) => kind === 'BL').map(({ Payload: payload }) => payload);
  // A list, or an object with numbers for names.
  const blocks = payloads.flatMap((payload): readonly unknown[] => Object.values(payload ?? {})).map(recordOf);
  return new Set(blocks.filter(({ Type: type }) => type === 'Trash').flatMap(({ BlockElements: some }): readonly unknown[] => (Array.isArray(some) ? some : [])).map((one) => textOf(recordOf(one)['QuestionID'])));
}

function columnsOf(id: string, payload: Data): readonly (readonly [string, CodedColumn])[] {
  const text = textOfHtml(textOf(payload['QuestionText']));
  const choices = wordsOf(payload['Choices']);
  if (payload['QuestionType'] !== 'Matrix') return [[id, { texts: text === '' ? [] : [text], answers: recoded(choices, payload) }]];
  const answers = recoded(wordsOf(payload['Answers']), payload);
  return choices.map(([key, row]) => [`${id}_${key}`, { texts: [row, text].filter((words) => words !== ''), answers }]);
}

/** Words of answers by the value that an export writes: the key where it is not recoded. */
function recoded(words: readonly (readonly [string, string])[], { RecodeValues: values }: Data): ReadonlyMap<string, string> {
  const recodes = recordOf(values);
  return new Map(words.map(([key, text]) => [textOf(recodes[key]) || key, text]));
}

/** Choices or answers in their list or object, by key. */
function wordsOf(data: unknown): readonly (readonly [string, string])[] {
  const entries = typeof data === 'object' && data !== null ? Object.entries(data as Data) : [];
  return entries.map(([key, choice]) => [Array.isArray(data) ? String(Number(key) + 1) : key, textOfHtml(textOf(recordOf(choice)['Display']))]);
}

const recordOf = (data: unknown): Data => (typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Data) : {});
const textOf = (data: unknown): string => (typeof data === 'string' ? data : typeof data === 'number' ? String(data) : '');

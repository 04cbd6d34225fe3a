import type { Answer, Response } from '@readiness-kit/core';
import { district } from '@readiness-kit/core/instruments/district';
import { districtEn } from '@readiness-kit/core/instruments/district/en';
import type { ExportedFile, ExportInput } from '../src/export/asked-question.ts';
import { sectionsOf, type CodedQuestion } from '../src/export/sections.ts';
import { importResponses, type ImportReport } from '../src/import/import-responses.ts';
import { parseMapping } from '../src/import/parse-mapping.ts';
import { emptyMapping } from '../src/import/mapping.ts';

export const input = { instrument: district, texts: districtEn } as const;

/** Every way in which the built-in instrument can be handed to another tool. */
export const everyInput: readonly ExportInput[] = [
  ...district.forms.flatMap((form): readonly ExportInput[] => [{ ...input, form: form.id }, ...district.groups.filter((group) => sectionsOf({ ...input, form: form.id, group }).sections.length > 0).map((group) => ({ ...input, form: form.id, group }))]),
  input,
];

const cycle: readonly (Answer | null)[] = [1, 2, 3, 4, 'dont-know', null];

/** What somebody of a group answers to a form: every kind of answer in turn. */
export function answersOf(form: ExportInput, group: string): readonly { readonly question: CodedQuestion; readonly answer: Answer | null }[] {
  return sectionsOf(form).sections.filter((section) => section.group === group).flatMap(({ questions }) => questions).map((question, i) => ({ question, answer: cycle[i % cycle.length] ?? null }));
}

/** What must come back of them. */
export const expected = (form: ExportInput, group: string): readonly Pick<Response, 'group' | 'item' | 'answer'>[] =>
  answersOf(form, group).map(({ question, answer }) => ({ group, item: question.id, answer })).sort(byItem);

const byItem = (a: { readonly item: string }, b: { readonly item: string }): number => (a.item < b.item ? -1 : 1);

/** Imports a file with the mapping that was exported beside the form. */
export async function importedWith(content: string | Uint8Array, mapping?: ExportedFile): Promise<{ readonly report: ImportReport; readonly rows: readonly (readonly Pick<Response, 'group' | 'item' | 'answer'>[])[]; readonly unreadable: readonly string[] }> {
  const parsed = mapping ? parseMapping(JSON.parse(mapping.content), district) : ({ ok: true, value: emptyMapping } as const);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const reading = importResponses({ bytes: [typeof content === 'string' ? new TextEncoder().encode(content) : content], instrument: district, texts: [districtEn], mapping: parsed.value });
  const rows: (readonly Pick<Response, 'group' | 'item' | 'answer'>[])[] = [];
  const unreadable: string[] = [];
  for (let next = await reading.next(); ; next = await reading.next()) {
    if (next.done) return { report: next.value, rows, unreadable };
    for (const row of next.value) {
      if (!row.kept) continue;
      unreadable.push(...row.unreadable.map(({ cell }) => cell));
      const asked = new Set(row.responses.filter(({ answer }) => answer !== null).map(({ item }) => item));
      rows.push(row.responses.map(({ group, item, answer }) => ({ group, item, answer })).filter(({ item, answer }) => answer !== null || asked.size > 0 && item !== '').sort(byItem));
    }
  }
}

/** Only what a group is asked: columns of other groups are empty. */
export const ofGroup = (rows: readonly Pick<Response, 'group' | 'item' | 'answer'>[], form: ExportInput, group: string): typeof rows => {
  const asked = new Set(answersOf(form, group).map(({ question }) => question.id));
  return rows.filter(({ item, answer }) => asked.has(item) || answer !== null);
};

export const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');

/** Texts that other tools could take for something else. */
export const nastyTexts = ['{x}', '${group}', '${e://Field/x}', '<b>&amp;</b>', '"quoted"', "l'apostrophe", 'a\tb\nc', '=1+1', ']]>', '\u202eabc', 'مرحبا', '{{x}}', '%%', '\\'];

/** The instrument's texts with something nasty in each place. */
export function nasty(text: string): ExportInput {
  const [first = ''] = district.indicators.map(({ id }) => id);
  const items = Object.fromEntries(district.groups.map((group) => [group, { prompt: text, answers: [`${text} 1`, `${text} 2`, `${text} 3`, text] }]));
  return { instrument: district, texts: { ...districtEn, title: text, credit: text, groups: { ...districtEn.groups, board: { name: text, meaning: '', guidance: text } }, indicators: { ...districtEn.indicators, [first]: { statement: text, descriptors: [], items } } } };
}

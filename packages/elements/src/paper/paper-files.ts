import type { Answer } from '@readiness-kit/core';
import type { Asked } from './paper-field.ts';
import type { PaperFile, PaperSubmission } from './paper-submission.ts';

/** The answers as the command line reads them, a line each. Local questions are no items and stay in the JSON. */
export function paperCsv(sheets: readonly PaperSubmission[]): string {
  const rows = sheets.flatMap(({ responses, mode }) => responses.map(({ respondent, group, item, answer }) => [respondent, group, item, cellOf(answer), mode]));
  return [['respondent', 'group', 'item', 'answer', 'mode'], ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

/** All that was keyed, with local questions and what was checked. */
export function paperJson(sheets: readonly PaperSubmission[], { instrument, form }: Pick<Asked, 'instrument' | 'form'>): string {
  const file: PaperFile = { schemaVersion: 1, instrument: { id: instrument.id, version: instrument.version }, form, sheets };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Name of a file of keyed sheets. */
export function paperFileName({ instrument, form, group }: Pick<Asked, 'instrument' | 'form' | 'group'>, now: number, extension: 'csv' | 'json'): string {
  const day = new Date(now).toISOString().slice(0, 10);
  return `${[instrument.id, form, group, 'paper', day].join('-').replaceAll(/[^\w.-]+/g, '_')}.${extension}`;
}

const codes: Readonly<Record<string, string>> = { 'dont-know': 'DK', 'not-applicable': 'NA', declined: 'DECLINED' };
const cellOf = (answer: Answer | null): string => (typeof answer === 'string' ? (codes[answer] ?? answer) : String(answer ?? ''));
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

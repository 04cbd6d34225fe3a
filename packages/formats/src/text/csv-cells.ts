import type { Answer } from '@readiness-kit/core';

/** How an answer that is no level is written in a table. */
const words: Readonly<Record<string, string>> = { 'dont-know': 'DK', 'not-applicable': 'NA', declined: 'DECLINED' };

/** An answer as a table has it: a level's number, a word, or nothing. */
export const answerCell = (answer: Answer | null): string => (typeof answer === 'string' ? (words[answer] ?? answer) : String(answer ?? ''));

/** What a spreadsheet takes for a formula, and what marks a text as one. */
const formulaLike = /^[=+\-@＝＋－＠\t\n']/;

/**
 * A text that no spreadsheet runs: one that could be a formula has an apostrophe before it, and so has one that begins with an
 * apostrophe: the readers give each back as it was. For columns of text only: a number's minus is no formula.
 */
export function textCell(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n');
  return formulaLike.test(lines) ? `'${lines}` : lines;
}

/** The text of a cell that {@link textCell} wrote; what others wrote is as it is. */
export const textIn = (cell: string): string => (cell.startsWith("'") && formulaLike.test(cell.slice(1)) ? cell.slice(1) : cell);

/** A row of CSV (RFC 4180); cells with a semicolon are in quotation marks too, for spreadsheets that part at it. */
export const csvRow = (cells: readonly string[]): string => `${cells.map((cell) => (/[",;\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;

import type { Issue } from '@readiness-kit/core';
import type { Table } from '../row.ts';
import { dateStyles } from './number-formats.ts';
import { sharedStrings, sheetRows } from './sheet-rows.ts';
import { mostPacked, Unreadable } from './unpack.ts';
import { workbookParts } from './workbook-parts.ts';

/** Rows of a batch. */
const batch = 1024;

/** Rows of the first sheet of a workbook (Office Open XML, ECMA-376), such as Microsoft Forms hands out. */
export async function* workbookTable(bytes: AsyncIterable<Uint8Array>): Table {
  const issues: Issue[] = [];
  try {
    const { sheet, strings, styles, epoch, others } = workbookParts(await gathered(bytes));
    const { rows, isCut } = sheetRows(sheet, sharedStrings(strings), dateStyles(styles), epoch);
    if (others.length > 0) issues.push({ code: 'workbook-sheets-left', severity: 'warning', path: [], params: { sheets: others.join(', ') } });
    if (isCut) issues.push({ code: 'workbook-broken', severity: 'error', path: ['line', (rows.at(-1)?.line ?? 0) + 1] });
    for (let at = 0; at < rows.length; at += batch) yield rows.slice(at, at + batch);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    issues.push({ code: error.code, severity: 'error', path: [] });
  }
  return { format: 'workbook', encoding: null, otherLines: 0, separator: null, issues };
}

async function gathered(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    pieces.push(piece);
    length += piece.length;
    if (length > mostPacked) throw new Unreadable('workbook-too-large');
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

import { parseRows } from './parse-rows.ts';
import { readText } from './read-text.ts';
import type { Table } from './row.ts';

/** Rows of text in columns. */
export async function* textTable(bytes: AsyncIterable<Uint8Array>): Table {
  const { texts, end } = readText(bytes);
  const { separator, unending } = yield* parseRows(texts);
  const { issues, ...decoded } = end();
  const cut = unending === null ? [] : [{ code: 'row-unending', severity: 'error', path: ['line', unending] } as const];
  return { format: 'text', ...decoded, separator, issues: [...issues, ...cut] };
}

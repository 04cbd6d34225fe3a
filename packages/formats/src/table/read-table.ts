import { jsonTable } from './json-table.ts';
import type { Table, TableEnd } from './row.ts';
import { textTable } from './text-table.ts';

type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Bytes by which the kind of a file is told. */
const beginning = 64;

/** What a file is, and its rows. */
export interface OpenedTable {
  readonly format: TableEnd['format'];
  readonly table: Table;
}

/**
 * Opens a file, whatever it is: a workbook by its first bytes, JSON by how it begins, else text in columns. A file's name says
 * nothing.
 */
export async function readTable(bytes: Bytes): Promise<OpenedTable> {
  const { first, all } = await peek(bytes);
  if (begins(first, [0x50, 0x4b, 0x03, 0x04])) return { format: 'workbook', table: await workbook(all) };
  const other = others.find(([, mark]) => begins(first, mark))?.[0];
  if (other) return { format: 'text', table: noTable(other) };
  return isJson.test(new TextDecoder().decode(first)) ? { format: 'json', table: jsonTable(all) } : { format: 'text', table: textTable(all) };
}

async function* noTable(code: string): Table {
  return { format: 'text', encoding: null, otherLines: 0, separator: null, issues: [{ code, severity: 'error', path: [] }] };
}

/** Loaded for a workbook only: it is half of all that reads files. */
const workbook = async (bytes: AsyncIterable<Uint8Array>): Promise<Table> => (await import('./workbook/workbook-table.ts')).workbookTable(bytes);

/** Files that people take for tables: workbooks before 2007, and printed ones. */
const others = [
  ['workbook-old', [0xd0, 0xcf, 0x11, 0xe0]],
  ['file-printed', [0x25, 0x50, 0x44, 0x46]],
  ['file-packed', [0x1f, 0x8b]],
] as const;

/** A heading may begin with a bracket, but not with a bracket and what follows one in JSON. */
const isJson = /^\s*(?:\{\s*["}]|\[\s*[{\]])/;

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

async function peek(bytes: Bytes): Promise<{ readonly first: Uint8Array; readonly all: AsyncGenerator<Uint8Array> }> {
  const pieces = piecesOf(bytes);
  const held: Uint8Array[] = [];
  let first = new Uint8Array(0);
  while (first.length < beginning) {
    const next = await pieces.next();
    if (next.done) break;
    held.push(next.value);
    first = new Uint8Array([...first, ...next.value.subarray(0, beginning)]);
  }
  return { first, all: again(held, pieces) };
}

async function* piecesOf(bytes: Bytes): AsyncGenerator<Uint8Array> {
  yield* bytes;
}

async function* again(held: readonly Uint8Array[], rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* held;
  yield* rest;
}

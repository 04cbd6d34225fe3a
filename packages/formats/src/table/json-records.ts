import { mostColumns, type Row } from './row.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** A record, and where it stands: the number of its line where it has one of its own, else of the record. */
export interface PlacedRecord {
  readonly line: number;
  /** `undefined`: the line is no JSON. */
  readonly record: JsonRecord | undefined;
}

/** Data nested deeper are no answers; code that follows them for ever would exhaust the stack. */
const deepest = 8;

const isRecord = (data: unknown): data is JsonRecord => typeof data === 'object' && data !== null && !Array.isArray(data);

/** Columns of lines that are an answer each, by the first of them; `undefined` where it is none. */
export function answerColumns(line: string): readonly string[] | undefined {
  const data = jsonOf(line);
  return isRecord(data) && ['group', 'item', 'answer'].every((name) => Object.hasOwn(data, name)) ? Object.keys(data).slice(0, mostColumns) : undefined;
}

/** The answer on a line; none on a blank one. */
export function answerRow(text: string, line: number, columns: readonly string[]): readonly Row[] {
  if (text.trim() === '') return [];
  const data = jsonOf(text);
  return isRecord(data) ? [{ line, cells: columns.map((name) => (Object.hasOwn(data, name) ? cellOf(data[name]) : '')) }] : [broken(text, line)];
}

/** Records of one JSON text, or of lines of it; `undefined` if it is neither. */
export function parsed(lines: readonly string[]): readonly PlacedRecord[] | undefined {
  const whole = jsonOf(lines.join('\n'));
  if (whole !== undefined) return recordsOf(whole).map((record, i) => ({ line: i + 1, record }));
  const found = lines.flatMap((text, i): readonly PlacedRecord[] => {
    if (text.trim() === '') return [];
    const records = recordsOf(jsonOf(text));
    return records.length === 0 ? [{ line: i + 1, record: undefined }] : records.map((record) => ({ line: i + 1, record }));
  });
  return found[0]?.record ? found : undefined;
}

/**
 * Records of JSON data: of a list, of what the survey hands in, of a sheet that a person saved, of a list inside an object as
 * tools export it, else the object itself.
 */
function recordsOf(data: unknown, room = deepest): readonly JsonRecord[] {
  if (room === 0) return [];
  if (Array.isArray(data)) return data.flatMap((one) => recordsOf(one, room - 1));
  if (!isRecord(data)) return [];
  const { kind, answers, respondent, group } = data;
  if (kind === 'readiness-answers' && isRecord(answers)) return Object.entries(answers).map(([item, stamped]) => ({ respondent, group, item, answer: Array.isArray(stamped) ? (stamped[0] as unknown) : null }));
  const inside = ['responses', 'sheets', 'data', 'Data'].map((name) => (Object.hasOwn(data, name) ? data[name] : undefined)).find(Array.isArray);
  return inside ? recordsOf(inside, room - 1) : [data];
}

/**
 * A table of records, its columns all members that one of them has. An object's members are columns `member [inner]`, as
 * tools write a grid; a list is what it holds, with semicolons. Of records with too many different members only the header
 * is made.
 */
export function tabulated(records: readonly PlacedRecord[]): readonly Row[] {
  const places = new Map<string, number>();
  const found = records.map(({ line, record }) => ({ line, record, cells: record ? flat(record) : [] }));
  for (const { cells } of found) for (const [name] of cells) if (!places.has(name)) places.set(name, places.size);
  const header: Row = { line: 0, cells: [...places.keys()] };
  if (places.size > mostColumns) return [header];
  return [header, ...found.map(({ line, record, cells }): Row => {
    if (!record) return broken('', line);
    const row = Array.from({ length: places.size }, () => '');
    for (const [name, cell] of cells) row[places.get(name) as number] = cell;
    return { line, cells: row };
  })];
}

const flat = (record: JsonRecord): readonly (readonly [string, string])[] => Object.entries(record).flatMap(([name, value]) =>
  isRecord(value) ? Object.entries(value).map(([inner, one]): readonly [string, string] => [`${name} [${inner}]`, cellOf(one)]) : [[name, cellOf(value)] as const]);

function cellOf(value: unknown, room = deepest): string {
  if (value === null || value === undefined) return '';
  if (room === 0) return '…';
  if (Array.isArray(value)) return value.map((one) => cellOf(one, room - 1)).join(';');
  if (typeof value === 'object') return Object.entries(value).map(([name, one]) => `${name}: ${cellOf(one, room - 1)}`).join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const broken = (text: string, line: number): Row => ({ line, cells: [text], damage: 'not-json' });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

import type { Issue } from '@readiness-kit/core';
import { readTable } from '../table/read-table.ts';
import type { Row } from '../table/row.ts';
import { cleanCell, comparable } from '../text/clean-cell.ts';
import { amountOf } from './amount.ts';
import { columnsOf, type Role } from './columns.ts';
import type { Directory, DirectoryRemoval, Unit } from './directory.ts';
import { readLeaid, readNcessch, type ReadLeaid } from './nces-id.ts';

export interface DirectoryOptions {
  /** Postal code of the state, such as `KY`: zeros that ids have lost are certain then. Default: what a column says. */
  readonly state?: string;
}

/** Names of rows that are sums. */
const totals = /^(?:all (?:districts|schools|students)|state(?:wide)?(?: total| average)?|(?:grand |district |school )?totals?)$/;
/** What OneRoster, NCES and states call what is no longer there; 2 and 6 are NCES' closed and inactive. */
const inactive: ReadonlySet<string> = new Set(['tobedeleted', 'inactive', 'closed', '2', '6', '2-closed', '6-inactive']);
const kinds: Readonly<Record<string, Unit['kind']>> = { state: 'state', district: 'district', school: 'school' };

/**
 * Reads a list of districts or schools: OneRoster 1.1 `orgs.csv`, files of NCES' Common Core of Data, and plain tables, as text,
 * workbook or JSON. What a column is, is found from its heading.
 *
 * Issues: `id-repaired`, `id-uncertain`, `id-unusual`, `id-missing`, `enrolment-unreadable` (warnings, each with the line), `columns-missing`
 * and `rows-none` (errors), and those of the file itself.
 */
export async function readDirectory(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, options: DirectoryOptions = {}): Promise<Directory> {
  const { table } = await readTable(bytes);
  let reader: DirectoryReader | undefined;
  for (;;) {
    const next = await table.next();
    if (next.done) return (reader ?? new DirectoryReader([], options)).finish(next.value.issues);
    const [first, ...rest] = next.value;
    if (reader) next.value.forEach((row) => reader?.read(row));
    else if (first) {
      reader = new DirectoryReader(first.cells, options);
      rest.forEach((row) => reader?.read(row));
    }
  }
}

class DirectoryReader {
  readonly #at: Readonly<Partial<Record<Role, number>>>;
  readonly #header: readonly string[];
  readonly #state: string | undefined;
  readonly #units = new Map<string, Unit>();
  /** Ids by the ids with which rows of OneRoster refer to each other. */
  readonly #sourced = new Map<string, string>();
  readonly #removed: { readonly line: number; readonly reason: DirectoryRemoval }[] = [];
  readonly #issues: Issue[] = [];

  constructor(header: readonly string[], { state }: DirectoryOptions) {
    this.#header = header;
    this.#at = columnsOf(header);
    this.#state = state;
  }

  read(row: Row): void {
    const { line } = row;
    const cell = (role: Role): string => cleanCell(row.cells[this.#at[role] ?? -1] ?? '');
    const reason = this.#removalOf(row, cell);
    const unit = reason ? undefined : this.#unitOf(line, cell);
    const key = unit && `${unit.kind} ${unit.id}`;
    if (!unit || key === undefined) this.#removed.push({ line, reason: reason ?? 'no-id' });
    else if (this.#units.has(key)) this.#removed.push({ line, reason: 'duplicate' });
    else this.#units.set(key, unit);
  }

  #removalOf({ cells, damage }: Row, cell: (role: Role) => string): DirectoryRemoval | undefined {
    if (damage) return damage;
    const width = this.#header.length;
    if (cells.length < width || cells.slice(width).some((text) => cleanCell(text) !== '')) return 'ragged';
    if ([cell('district-name'), cell('school-name')].some((name) => totals.test(comparable(name))) || cell('state-number') === '999') return 'total';
    const indicator = comparable(cell('indicator'));
    if (indicator !== '' && indicator !== 'education unit total') return 'subtotal';
    if (inactive.has(comparable(cell('status')))) return 'inactive';
    return this.#at.sourced !== undefined && !Object.hasOwn(kinds, comparable(cell('type'))) ? 'other-kind' : undefined;
  }

  #unitOf(line: number, cell: (role: Role) => string): Unit | undefined {
    const type = comparable(cell('type'));
    const hasSchool = cell('school-id') !== '';
    const kind = this.#at.sourced !== undefined && Object.hasOwn(kinds, type) ? (kinds[type] ?? 'district') : hasSchool ? 'school' : 'district';
    const role = kind === 'school' && hasSchool ? 'school-id' : kind !== 'school' && cell('district-id') !== '' ? 'district-id' : 'id';
    const state = this.#state ?? (/^[a-z]{2}$/i.test(cell('state')) ? cell('state') : undefined);
    const id = this.#idOf(cell(role) || cell('sourced'), role, kind, state, line) || this.#ownNumber(cell('state-number'), line);
    if (id === '') return undefined;
    if (cell('sourced') !== '') this.#sourced.set(cell('sourced'), id);
    const district = kind === 'school' && hasSchool ? cell('district-id') || (this.#at['district-id'] === undefined && this.#at['school-name'] !== undefined ? cell('district-name') : '') : '';
    const parent = cell('parent') || (district === '' ? '' : readLeaid(district, { state, isHeaded: this.#isNces('district-id') }).id);
    return {
      kind, id, line,
      name: (kind === 'school' ? cell('school-name') : '') || cell('district-name') || id,
      parent: parent || null,
      region: cell('region') || null,
      locale: /^([1-4][1-3])\b/.exec(cell('locale'))?.[1] ?? (cell('locale') || null),
      enrolment: this.#enrolment(cell('enrolment'), line),
    };
  }

  /** NCES ids are repaired or flagged; others are what they are. */
  #idOf(text: string, role: Role, kind: Unit['kind'], state: string | undefined, line: number): string {
    if (kind === 'state') return text;
    const context = { state, isHeaded: this.#isNces(role) };
    const read: ReadLeaid = kind === 'school' ? readNcessch(text, context) : readLeaid(text, context);
    const code = read.state === 'repaired' ? 'id-repaired' : read.state === 'uncertain' ? 'id-uncertain' : read.state === 'not-an-id' && context.isHeaded && text !== '' ? 'id-unusual' : undefined;
    if (code) this.#warn(code, line, { id: text });
    return read.id;
  }

  /** A district without its NCES id goes by its state's number. */
  #ownNumber(number: string, line: number): string {
    if (number !== '') this.#warn('id-missing', line, { id: number });
    return number;
  }

  #isNces(role: Role): boolean {
    return /nces|leaid/i.test((this.#header[this.#at[role] ?? -1] ?? '').replaceAll(/[\s_-]/g, ''));
  }

  #enrolment(cell: string, line: number): number | null {
    const amount = amountOf(cell);
    if (amount === undefined) this.#warn('enrolment-unreadable', line, { cell });
    return amount ?? null;
  }

  #warn(code: string, line: number, params: Issue['params'] & object): void {
    this.#issues.push({ code, severity: 'warning', path: ['line', line], params });
  }

  finish(issues: readonly Issue[]): Directory {
    const hasId = (['sourced', 'district-id', 'school-id', 'id'] as const).some((role) => this.#at[role] !== undefined);
    const missing: readonly Issue[] = hasId ? [] : [{ code: 'columns-missing', severity: 'error', path: [], params: { missing: 'id', found: this.#header.map(cleanCell).join(', ') } }];
    if (hasId && this.#units.size + this.#removed.length === 0) this.#issues.push({ code: 'rows-none', severity: 'error', path: [] });
    const units = [...this.#units.values()].map((unit) => ({ ...unit, parent: unit.parent === null ? null : (this.#sourced.get(unit.parent) ?? unit.parent) }));
    const removed: Partial<Record<DirectoryRemoval, number>> = {};
    for (const { reason } of this.#removed) removed[reason] = (removed[reason] ?? 0) + 1;
    return { units, rows: units.length + this.#removed.length, kept: units.length, removed, removedRows: this.#removed, issues: [...issues, ...missing, ...this.#issues] };
  }
}

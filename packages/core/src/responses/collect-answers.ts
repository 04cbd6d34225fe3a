import type { Instrument } from '../model/instrument.ts';
import type { Issue, Param } from '../model/issue.ts';
import { formIndicators } from '../model/form-indicators.ts';
import { ReadinessError } from '../model/issue.ts';
import type { AnswerTable } from './answer-table.ts';
import { answerCode, encodeAnswer } from './answer-code.ts';

/** Problems of one kind that are listed one by one; beyond them they are counted. */
const listedPerCode = 200;

export interface AnswerCollector {
  /**
   * Takes one row as it comes: `{ respondent, group, item, answer }`. Never throws on data.
   *
   * @param position where the row stands; issues name it after the root path
   */
  add(row: unknown, position: number): void;
  /** The table, in an order that does not depend on the order of the rows, and all problems met. */
  finish(): {
    readonly table: AnswerTable;
    readonly issues: readonly Issue[];
    /** Rows that were taken, and undone by a later row that contradicts them. */
    readonly cancelled: number;
  };
}

/**
 * Gathers answers row by row into an {@link AnswerTable}.
 *
 * A row that cannot be used is left out and named in an issue; nothing is lost by an empty answer to
 * an item that is not asked, so that is none. Two different answers of one
 * respondent to one item cancel each other: neither is used, whichever came first. One id in two
 * groups is two answer sheets.
 *
 * @param root path of the list of rows, for issues
 * @throws ReadinessError `form-unknown` when the form is not the instrument's
 */
export function collectAnswers(instrument: Instrument, form?: string, root: readonly (string | number)[] = ['responses']): AnswerCollector {
  const { levels, groups, indicators } = instrument;
  const width = indicators.length;
  const groupIndex = new Map(groups.map((g, i) => [g, i]));
  const itemIndex = new Map(indicators.map((x, i) => [x.id, i]));
  const asked = askedItems(instrument, form);
  const sheets = groups.map(() => new Map<string, Uint8Array>());
  const conflicts = new Map<Uint8Array, Set<number>>();
  const log = issueLog();
  let cancelled = 0;

  // Rows of one respondent mostly follow each other.
  let last: { readonly group: number; readonly respondent: string; readonly sheet: Uint8Array } | undefined;
  const sheetOf = (group: number, respondent: string): Uint8Array => {
    if (last?.group === group && last.respondent === respondent) return last.sheet;
    const ofGroup = sheets[group] as Map<string, Uint8Array>;
    const sheet = ofGroup.get(respondent) ?? new Uint8Array(width);
    ofGroup.set(respondent, sheet);
    last = { group, respondent, sheet };
    return sheet;
  };

  const store = (sheet: Uint8Array, item: number, code: number, row: Row, position: number): void => {
    if (code === answerCode.missing) return; // "not reached" never undoes an answer
    const before = sheet[item] as number;
    const cancelledBefore = conflicts.get(sheet)?.has(item) ?? false;
    if (before === answerCode.missing && !cancelledBefore) {
      sheet[item] = code;
      return;
    }
    const path = [...root, position];
    const where = { respondent: clip(row.respondent), item: row.item };
    if (before === code) return log('answer-duplicate', path, where, 'warning');
    log('answer-conflict', path, where);
    if (cancelledBefore) return;
    cancelled++;
    sheet[item] = answerCode.missing;
    conflicts.set(sheet, (conflicts.get(sheet) ?? new Set()).add(item));
  };

  return {
    add(input, position) {
      if (!isRow(input)) return log('row-invalid', [...root, position]);
      const group = groupIndex.get(input.group);
      if (group === undefined) return log('group-unknown', [...root, position, 'group'], { id: clip(input.group) });
      const item = itemIndex.get(input.item);
      if (item === undefined) return log('item-unknown', [...root, position, 'item'], { id: clip(input.item) });
      const code = encodeAnswer(input.answer, levels);
      if (!asked[group * width + item]) return code === answerCode.missing ? undefined : log('item-not-asked', [...root, position], { item: input.item, group: input.group });
      if (code < 0) return log('answer-invalid', [...root, position, 'answer'], { answer: clip(input.answer), levels });
      store(sheetOf(group, input.respondent), item, code, input, position);
    },
    finish: () => ({ table: toTable(sheets, width), issues: [...log.issues(), ...twoGroupIssues(sheets)], cancelled }),
  };
}

type Path = readonly (string | number)[];
interface Row {
  readonly respondent: string;
  readonly group: string;
  readonly item: string;
  readonly answer: unknown;
}

function isRow(row: unknown): row is Row {
  if (typeof row !== 'object' || row === null) return false;
  const { respondent, group, item } = row as Partial<Row>;
  return typeof respondent === 'string' && respondent !== '' && typeof group === 'string' && typeof item === 'string';
}

/** `groups × indicators` flags: whether the group is asked the indicator in this form. */
export function askedItems(instrument: Instrument, form?: string): Uint8Array {
  const { groups, indicators, forms } = instrument;
  const inForm = form === undefined ? { id: '' } : forms.find((f) => f.id === form);
  if (!inForm) throw new ReadinessError('form-unknown', `the instrument has no form "${form}"`);
  return Uint8Array.from(
    groups.flatMap((group) => {
      const asked = new Set(formIndicators(instrument, inForm, group));
      return indicators.map((x) => (asked.has(x.id) ? 1 : 0));
    }),
  );
}

function toTable(sheets: readonly ReadonlyMap<string, Uint8Array>[], width: number): AnswerTable {
  const sorted = sheets.map((ofGroup) => [...ofGroup.keys()].sort());
  const size = sorted.reduce((sum, ids) => sum + ids.length, 0);
  const groups = new Uint8Array(size);
  const answers = new Uint8Array(size * width);
  let r = 0;
  sorted.forEach((ids, g) => {
    for (const id of ids) {
      groups[r] = g;
      answers.set(sheets[g]?.get(id) as Uint8Array, r++ * width);
    }
  });
  return { size, respondents: sorted.flat(), groups, answers };
}

function twoGroupIssues(sheets: readonly ReadonlyMap<string, Uint8Array>[]): readonly Issue[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const ofGroup of sheets) for (const respondent of ofGroup.keys()) (seen.has(respondent) ? twice : seen).add(respondent);
  const log = issueLog();
  for (const respondent of [...twice].sort()) log('respondent-in-two-groups', ['responses'], { respondent: clip(respondent) }, 'warning');
  return log.issues();
}

/** A value as a short text, whatever it is. */
function clip(value: unknown): string {
  const text = ['string', 'number', 'boolean', 'bigint'].includes(typeof value) ? String(value) : typeof value;
  return text.slice(0, 80);
}

/** Lists issues, and past {@link listedPerCode} of a kind counts them in one closing issue. */
function issueLog() {
  const listed: Issue[] = [];
  const counts = new Map<string, number>();
  const log = (code: string, path: Path, params: Record<string, Param> = {}, severity: Issue['severity'] = 'error'): void => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count <= listedPerCode) listed.push({ code, severity, path, params });
  };
  log.issues = (): readonly Issue[] => [
    ...listed,
    ...[...counts].filter(([, n]) => n > listedPerCode).map(([of, n]): Issue => ({ code: 'more-of-this', severity: 'warning', path: ['responses'], params: { of, count: n - listedPerCode } })),
  ];
  return log;
}

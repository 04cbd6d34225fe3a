import { mostColumns, type Row } from '../row.ts';
import { dateText, type DateStyles } from './number-formats.ts';
import { eachElement } from './each-element.ts';
import { Unreadable } from './unpack.ts';

/** Most cells of a sheet, with those that are blank between others; a default. */
const mostCells = 10_000_000;

export interface SheetRows {
  readonly rows: readonly Row[];
  /** The sheet's text ends, or breaks, before the sheet does. */
  readonly isCut: boolean;
}

/**
 * Rows of a sheet; a number is its digits, a date `2026-09-09 08:01:22` as the sheet shows it, without a zone. Blank rows are
 * left out, every other is at least as long as the first.
 *
 * @param xml the sheet
 * @param strings its shared strings
 * @throws Unreadable where there are more cells or columns than there may be
 */
export function sheetRows(xml: string, strings: readonly string[], isDate: DateStyles, epoch: 1900 | 1904): SheetRows {
  const rows: Row[] = [];
  let [row, cells, count] = [0, [] as string[], 0];
  let cell = { at: 0, type: '', style: 0, value: '' };
  let isInValue = false;
  let isClosed = false;
  const isWhole = eachElement(xml, {
    open: (name, attribute) => {
      if (name === 'row') {
        const number = Number(attribute('r') ?? row + 1);
        row = Number.isSafeInteger(number) && number > row ? number : row + 1;
        cells = [];
      } else if (name === 'c') cell = { at: columnOf(attribute('r') ?? '') ?? cells.length, type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0), value: '' };
      else if (name === 'v' || name === 't') isInValue = true;
      else if (name === 'rPh') isInValue = false;
    },
    text: (text) => {
      if (isInValue) cell.value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') isInValue = false;
      else if (name === 'sheetData') isClosed = true;
      else if (name === 'c') put();
      else if (name === 'row' && cells.some((text) => text.trim() !== '')) end();
    },
  });
  return { rows, isCut: !isWhole || !isClosed };

  function put(): void {
    if (cell.value === '' || cell.at < cells.length) return;
    if (cell.at >= mostColumns) throw new Unreadable('workbook-too-large');
    while (cells.length < cell.at) cells.push('');
    cells.push(textOf());
  }

  function end(): void {
    const width = rows[0]?.cells.length ?? 0;
    while (cells.length < width) cells.push('');
    count += cells.length;
    if (count > mostCells) throw new Unreadable('workbook-too-large');
    rows.push({ line: row, cells });
  }

  function textOf(): string {
    const { type, style, value } = cell;
    if (type === 's') return strings[Number(value)] ?? '';
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type !== 'n') return value;
    const number = Number(value);
    if (isDate(style)) return dateText(number, epoch) ?? value;
    return Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? String(number) : value;
  }
}

/** Shared strings, in order; what is only how a word sounds is left out. */
export function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let [text, isInText, isSound] = ['', false, false];
  eachElement(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isSound = true;
      if (name === 't') isInText = !isSound;
    },
    text: (part) => {
      if (isInText) text += part;
    },
    close: (name) => {
      if (name === 't') isInText = false;
      if (name === 'rPh') isSound = false;
      if (name === 'si') strings.push(text);
    },
  });
  return strings;
}

/** Position of the column of `AB12`, from 0. */
function columnOf(place: string): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/.exec(place)?.[1];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

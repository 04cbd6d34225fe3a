import { instantsOf, type LocalTime, zoneOffset, type ZoneOffset } from './instants-of.ts';

/** How a file's times are to be understood, where they do not say it themselves. */
export interface TimeRules {
  /** IANA name of the zone, such as `America/Denver`. */
  readonly zone?: string;
  /** Which of `3/4/2026` is the month. */
  readonly order?: 'month-first' | 'day-first';
}

/**
 * A time that a tool wrote: the instant (ISO 8601, UTC) where it is certain, else the clock's reading alone, else why it is
 * neither. Nothing is guessed: not the zone, not which number is the month.
 */
export type ReadTime =
  | { readonly kind: 'instant'; readonly instant: string }
  | { readonly kind: 'local'; readonly local: string; readonly why: 'no-zone' | 'clock-went-back' | 'clock-went-forward' }
  | { readonly kind: 'none'; readonly why: 'empty' | 'anonymous' | 'month-or-day' | 'unreadable' };

/** Minutes east of UTC of the abbreviations that North American exports write; others have more than one meaning. */
const abbreviations: Readonly<Record<string, number>> = { utc: 0, gmt: 0, z: 0, nst: -210, ndt: -150, ast: -240, adt: -180, est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420, akst: -540, akdt: -480, hst: -600 };

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(.*))?$/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[ ,]+(.*))?$/;
const clock = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([AaPp])?\.?(?:[Mm]\.?)?\s*(.*)$/;

/**
 * How to read the times of a file; a cell is clean, as `cleanCell` makes it.
 *
 * @throws RangeError for a zone that the platform does not know
 */
export function timeReader({ zone, order }: TimeRules = {}): (cell: string) => ReadTime {
  const offsetAt = zone === undefined ? undefined : zoneOffset(zone);
  return (cell) => readTime(cell, order, offsetAt);
}

function readTime(cell: string, order: TimeRules['order'], offsetAt: ZoneOffset | undefined): ReadTime {
  if (cell === '') return { kind: 'none', why: 'empty' };
  const first = yearFirst.exec(cell);
  const last = first ? null : yearLast.exec(cell);
  const date = first ? numbers(first) : last ? ordered(numbers(last), order) : undefined;
  if (date === 'month-or-day') return { kind: 'none', why: 'month-or-day' };
  const time = clockOf((first ?? last)?.[4] ?? '0:00');
  if (!date || !time || !isDay(date)) return { kind: 'none', why: 'unreadable' };
  const local: LocalTime = [date[0], date[1], date[2], time.hour, time.minute, time.second];
  // LimeSurvey writes this where its dates are not to tell who answered.
  if (local.join() === '1980,1,1,0,0,0') return { kind: 'none', why: 'anonymous' };
  if (time.offset !== undefined) return { kind: 'instant', instant: new Date(utc(local) - time.offset * 60_000).toISOString() };
  if (!offsetAt) return { kind: 'local', local: written(local), why: 'no-zone' };
  const [instant, other] = instantsOf(local, offsetAt);
  if (instant === undefined) return { kind: 'local', local: written(local), why: 'clock-went-forward' };
  return other === undefined ? { kind: 'instant', instant: new Date(instant).toISOString() } : { kind: 'local', local: written(local), why: 'clock-went-back' };
}

type Day = readonly [year: number, month: number, day: number];

const numbers = (match: RegExpExecArray): Day => [Number(match[1]), Number(match[2]), Number(match[3])];

/** Only one reading is a day, or both are the same, or the rules say it. */
function ordered([a, b, year]: Day, order: TimeRules['order']): Day | 'month-or-day' {
  const full = year < 100 ? 2000 + year : year;
  if (order === 'day-first' || (order === undefined && a > 12)) return [full, b, a];
  if (order === 'month-first' || b > 12 || a === b) return [full, a, b];
  return 'month-or-day';
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of UTC, where the cell says it. */
  readonly offset?: number;
}

function clockOf(text: string): Clock | undefined {
  const [, h = '', m = '', s = '0', half, rest = ''] = clock.exec(text) ?? [];
  const hour = half === undefined ? Number(h) : (Number(h) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const isClock = h !== '' && hour < 24 && Number(m) < 60 && Number(s) < 60 && (half === undefined || (Number(h) >= 1 && Number(h) <= 12));
  if (!isClock) return undefined;
  const offset = rest === '' ? undefined : offsetOf(rest);
  if (rest !== '' && offset === undefined) return undefined;
  return { hour, minute: Number(m), second: Number(s), ...(offset === undefined ? {} : { offset }) };
}

function offsetOf(text: string): number | undefined {
  const [, sign, hours = '', minutes = '0'] = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(text) ?? [];
  if (sign !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return Object.hasOwn(abbreviations, text.toLowerCase()) ? abbreviations[text.toLowerCase()] : undefined;
}

const utc = ([year, month, day, hour, minute, second]: LocalTime): number => Date.UTC(year, month - 1, day, hour, minute, second);

function isDay([year, month, day]: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const written = (local: LocalTime): string => new Date(utc(local)).toISOString().slice(0, 19);

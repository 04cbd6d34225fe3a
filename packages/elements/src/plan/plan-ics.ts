import { actionsOf, type PlannedAction, type PlanRecord, type PlanStatus } from './plan-record.ts';
import type { PlanWords } from './plan-words.ts';

export interface CalendarOptions {
  readonly words: PlanWords;
  /** When the file is written, in ms since 1970. */
  readonly now: number;
  /** Whether calendars remind a week before. Default: no. */
  readonly alarm?: boolean;
}

/**
 * The days of a plan for calendars (RFC 5545): each action with a due day once as a task and, since many
 * calendars pass over tasks, once as an event of that day. Written again after a change, both keep their ids,
 * so that a calendar replaces what it has. `undefined` where nothing is due: the format has no empty calendar.
 *
 * @throws RangeError if `now` is no point in time
 */
export function planIcs(plan: PlanRecord, options: CalendarOptions): string | undefined {
  const due = actionsOf(plan).filter(([, action]) => action.due !== '');
  if (due.length === 0) return undefined;
  const entries = due.flatMap(([key, action]) => {
    const uid = `${plan.instrument}.${plan.result}.${key}`;
    return [...taskOf(action, uid, options), ...eventOf(action, uid, options)];
  });
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Readiness Kit//Action plan//EN', ...entries, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const taskStatus: Readonly<Record<PlanStatus, string>> = { open: 'NEEDS-ACTION', doing: 'IN-PROCESS', done: 'COMPLETED', dropped: 'CANCELLED' };

function taskOf(action: PlannedAction, uid: string, options: CalendarOptions): string[] {
  return ['BEGIN:VTODO', ...about(action, `${uid}.task`, options), `DUE;VALUE=DATE:${basic(action.due)}`, `STATUS:${taskStatus[action.status]}`, 'END:VTODO'];
}

/** It takes the whole day, and leaves those who have it in their calendar free. The alarm is here only, so that it rings once. */
function eventOf(action: PlannedAction, uid: string, options: CalendarOptions): string[] {
  const next = new Date(Date.parse(`${action.due}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const isAhead = action.status === 'open' || action.status === 'doing';
  return [
    'BEGIN:VEVENT', ...about(action, `${uid}.day`, options),
    `DTSTART;VALUE=DATE:${basic(action.due)}`, `DTEND;VALUE=DATE:${basic(next)}`, 'TRANSP:TRANSPARENT',
    `STATUS:${action.status === 'dropped' ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(options.alarm && isAhead ? ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-P7D', `DESCRIPTION:${escaped(action.title)}`, 'END:VALARM'] : []),
    'END:VEVENT',
  ];
}

function about(action: PlannedAction, uid: string, { words, now }: CalendarOptions): string[] {
  const said = { id: words.indicator(action.id), owner: action.owner, status: words.statuses[action.status], lever: words.levers[action.lever], measure: action.measure, evidence: action.evidence, note: action.note };
  const description = Object.entries(said).flatMap(([field, text]) => (text === '' ? [] : [`${words.fields[field as keyof typeof said]}: ${text}`])).join('\n');
  const stamp = new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  return [`UID:${escaped(uid)}`, `DTSTAMP:${stamp}`, `SUMMARY:${escaped(action.title)}`, `DESCRIPTION:${escaped(description)}`];
}

const basic = (day: string): string => day.replaceAll('-', '');

/** A text as RFC 5545 writes it (section 3.3.11), without control characters, which it does not allow. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/** A line in pieces of at most 75 octets of UTF-8 (section 3.1), each but the first after a space; no character is cut in two. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) as number;
  // Half of a pair is written as U+FFFD, which has three octets as well.
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

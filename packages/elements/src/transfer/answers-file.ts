import type { AnswerSheet } from '../survey/answer-sheet.ts';
import { readSheet, type ReadSheet } from '../survey/read-sheet.ts';
import { refuse, refuseOther, type Here, type Refusal } from './refusal.ts';

/** Largest file that is opened, in bytes; a default. A full sheet with long notes has some 100 kB. */
export const largestFile = 5_000_000;

const kind = 'readiness-answers';

/** A sheet as the text of a file. */
export function writeAnswersFile(sheet: AnswerSheet): string {
  return `${JSON.stringify({ kind, ...sheet }, null, 2)}\n`;
}

/** `readiness-<form>-<group>-<date>.json`, with the day as it is where the person is. */
export function answersFileName({ form, group }: Pick<AnswerSheet, 'form' | 'group'>, now: number): string {
  const day = new Date(now);
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return `${['readiness', form, group].map(fileSafe).join('-')}-${date}.json`;
}

/** Reads the text of a file that a person gave. */
export function readAnswersFile(text: string, here: Here): { readonly ok: true; readonly value: ReadSheet } | Refusal {
  try {
    return readData(JSON.parse(text, withoutPrototype), here);
  } catch {
    // Also what is nested so deeply that it exhausts the stack.
    return refuse('not-json');
  }
}

function readData(data: unknown, here: Here): ReturnType<typeof readAnswersFile> {
  const { kind: is, schemaVersion, instrument, version, form, group } = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (is !== kind || typeof schemaVersion !== 'number') return refuse('foreign');
  if (schemaVersion > 2) return refuse('newer');
  const said = (value: unknown): string => (typeof value === 'string' ? value : '');
  const other = refuseOther({ instrument: said(instrument), version: said(version), form: said(form), group: said(group) }, here);
  if (other) return other;
  const value = readSheet(data, here.instrument);
  return value && isShallow(value.sheet.team) ? { ok: true, value } : refuse('foreign');
}

/** Code that walks through what is nested for ever would exhaust the stack. */
function isShallow(value: unknown, room = 20): boolean {
  return typeof value !== 'object' || value === null || (room > 0 && Object.values(value).every((inner) => isShallow(inner, room - 1)));
}

/** No sheet of ours has such a key: it would only wait for code that is less careful. */
const withoutPrototype = (key: string, value: unknown): unknown => (key === '__proto__' ? undefined : value);

const fileSafe = (name: string): string => name.replaceAll(/[^\w.-]+/g, '_').slice(0, 60);

import { mergeSheets, sheetParts, type AnswerSheet, type SheetPart } from './answer-sheet.ts';
import type { SurveyController } from './survey-controller.ts';

/** What an entry of a sheet was before a change. */
export interface Before {
  readonly part: SheetPart;
  readonly key: string;
  readonly value: unknown;
}

/** One change, of one entry or of many at once, and the screen it was made on. */
export interface Change {
  readonly position: number;
  readonly before: readonly Before[];
}

/** Writes a note; typing on in one note is one change. */
export function writeNote(survey: SurveyController, item: string, note: string): void {
  const last = survey.changes.at(-1);
  const [entry, ...more] = last?.before ?? [];
  const goesOn = entry?.part === 'notes' && entry.key === item && more.length === 0 && last?.position === survey.position;
  survey.set('notes', item, note === '' ? null : note, goesOn);
}

/** Takes over what another sheet has, of each entry the later one, as one change that can be undone. */
export function takeSheet(survey: SurveyController, other: AnswerSheet): void {
  const { sheet, position } = survey;
  const merged = mergeSheets(sheet, other);
  const before = sheetParts.flatMap((part) =>
    Object.entries(merged[part]).flatMap(([key, [value]]) => {
      const old = sheet[part][key]?.[0] ?? null;
      return JSON.stringify(old) === JSON.stringify(value) ? [] : [{ part, key, value: old }];
    }),
  );
  if (before.length > 0) survey.changes.push({ position, before });
  survey.merge(other);
}

/** Makes the last change undone; the screen it was made on, and the indicator if it was one. */
export function undo(survey: SurveyController): { readonly position: number; readonly item: string | undefined } | undefined {
  const change = survey.changes.pop();
  if (!change) return undefined;
  survey.write(change.before);
  return { position: change.position, item: change.before.length === 1 ? change.before[0]?.key : undefined };
}

/** A key that takes the last change back, as in other programs; while writing, the browser's own undo works. */
export function isUndo(event: KeyboardEvent, { changes }: SurveyController): boolean {
  const { key, ctrlKey, metaKey, shiftKey } = event;
  const [at] = event.composedPath();
  const writes = at instanceof Element && at.matches('textarea, input:not([type=radio], [type=checkbox])');
  if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || shiftKey || writes || changes.length === 0) return false;
  event.preventDefault();
  return true;
}

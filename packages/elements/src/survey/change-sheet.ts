import { mergeSheets, sheetParts, type AnswerSheet } from './answer-sheet.ts';
import type { SurveyController } from './survey-controller.ts';

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
  survey.history.add({ position, before });
  survey.merge(other);
}

/** Makes the last change undone; the screen it was made on, and the indicator if it was one. */
export function undo(survey: SurveyController): { readonly position: number; readonly item: string | undefined } | undefined {
  const change = survey.history.take();
  if (!change) return undefined;
  survey.write(change.before);
  return { position: change.position, item: change.before.length === 1 ? change.before[0]?.key : undefined };
}

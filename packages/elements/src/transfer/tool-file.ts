import { emptyMapping, importResponses, type ImportedRow } from '@readiness-kit/formats';
import type { Answer } from '@readiness-kit/core';
import type { Stamped } from '../storage/stamped.ts';
import { blankSheet } from '../survey/answer-sheet.ts';
import type { ReadSheet } from '../survey/read-sheet.ts';
import type { SurveyPart } from '../survey/survey-part.ts';
import { refuse, type Problem, type Refusal, type ToolProblem } from './refusal.ts';

export type ToolReading = { readonly ok: true; readonly value: ReadSheet } | Refusal<Problem | ToolProblem>;

/** What a file is for. */
type Here = Pick<SurveyPart, 'instrument' | 'form' | 'group' | 'text'>;

/**
 * Reads one person's answers from a file of another survey tool, or from our tables. Loaded only when such a file is opened.
 *
 * A file that has more people is refused: which of them is here cannot be known.
 */
export async function readToolFile(file: File, { instrument, form, group, text }: Here): Promise<ToolReading> {
  const rows = await allRows(importResponses({ bytes: [new Uint8Array(await file.arrayBuffer())], instrument, texts: [text], mapping: { ...emptyMapping, group } }));
  const kept = rows.flatMap((row) => (row.kept ? row.responses : []));
  const answered = kept.filter(({ answer }) => answer !== null);
  const ours = answered.filter((response) => response.group === group);
  if (answered.length === 0) return refuse('foreign');
  if (ours.length === 0) return refuse('group', answered[0]?.group);
  const people = new Set(ours.map(({ respondent }) => respondent));
  if (people.size > 1) return refuse('several');
  const answers: Record<string, Stamped<Answer>> = {};
  for (const { item, answer } of ours) if (answer !== null) answers[item] = [answer, file.lastModified];
  const about = { instrument: instrument.id, version: instrument.version, form, group, respondent: [...people][0] ?? '' };
  const dropped = rows.reduce((sum, row) => sum + (row.kept ? row.unreadable.length : 1), 0);
  return { ok: true, value: { sheet: { ...blankSheet(about), answers }, dropped } };
}

async function allRows(reading: AsyncIterable<readonly ImportedRow[]>): Promise<readonly ImportedRow[]> {
  const rows: ImportedRow[] = [];
  for await (const some of reading) rows.push(...some);
  return rows;
}

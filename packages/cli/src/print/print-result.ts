import type { InstrumentDocument, ReadinessResult, ScoringProfile } from '@readiness-kit/core';
import { compositeLines, constructLines, legendLines, overallLines } from './figure-lines.ts';
import { participationLines } from './participation-lines.ts';
import { priorityLines } from './priority-lines.ts';
import type { View } from './view.ts';
import { wrap } from './wrap.ts';

export interface Scored {
  readonly instrument: InstrumentDocument;
  readonly profile: ScoringProfile;
  /** Priorities to show. */
  readonly top: number;
}

/** A result as a page for a person: what stands where, how sure that is, what to do first and who answered. */
export function printResult(result: ReadinessResult, { instrument, profile, top }: Scored, view: View): string {
  const sections = [
    headLines(result, view),
    overallLines(result, view),
    constructLines(result, instrument, profile, view),
    compositeLines(result, instrument, profile, view),
    legendLines(result, view),
    priorityLines(result, top, view),
    participationLines(result, view),
    view.words.credit === '' ? [] : wrap(view.words.credit).map(view.style.dim),
  ];
  return sections.filter((lines) => lines.length > 0).map((lines) => `${lines.join('\n')}\n\n`).join('');
}

function headLines({ provenance: { instrument, profile, form, seed } }: ReadinessResult, { words, phrases, style }: View): readonly string[] {
  const made = [
    `${instrument.id} ${instrument.version}`,
    `${phrases.profile} ${profile.id} ${profile.version}`,
    form === null ? phrases.allIndicators : `${phrases.form} ${form}`,
    `${phrases.seed} ${seed}`,
  ];
  return [...wrap(words.title).map(style.bold), ...wrap(made.join(' · ')).map(style.dim)];
}

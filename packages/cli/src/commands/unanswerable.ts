import type { ReadinessError, ReadinessResult } from '@readiness-kit/core';
import type { Raises } from '@readiness-kit/core/what-if';
import { Stop } from '../stop.ts';

/** What was asked of which result. */
export interface Asked {
  readonly file: string;
  readonly result: ReadinessResult;
  readonly raises: Raises;
}

/** Why a result cannot answer what was asked of it, and what to ask instead: the end of the command, as wrong use. */
export function unanswerable(error: ReadinessError, asked: Asked): Stop {
  return Stop.wrongUse(`“${asked.file}”: ${error.message.slice(error.code.length + 2)}. ${remedies[error.code]?.(asked) ?? ''}`.trimEnd());
}

const remedies: Readonly<Record<string, (asked: Asked) => string>> = {
  'instrument-other': () => 'Give the file of that instrument, in that version, with --instrument.',
  'profile-other': () => 'Give that profile with --profile.',
  'raise-unknown': ({ result, raises }) => {
    // Core stops at the first one.
    const id = Object.keys(raises).find((one) => !levelsOf(result, one).includes(raises[one] as number)) ?? '';
    const levels = levelsOf(result, id);
    return levels.length > 0 ? `It can be raised to ${orList.format(levels.map(String))}.` : 'It is no indicator that can be raised here.';
  },
  'id-unknown': ({ result }) => {
    const scored = Object.entries({ ...result.constructs, ...result.composites }).flatMap(([id, { status }]) => (status === 'scored' ? [id] : []));
    return scored.length > 0 ? `It has scores of: ${scored.join(', ')}.` : 'It has no scores at all.';
  },
};

const orList = new Intl.ListFormat('en', { type: 'disjunction' });

const levelsOf = ({ raises }: ReadinessResult, id: string): readonly number[] => (Object.hasOwn(raises, id) ? (raises[id] ?? []).map(({ to }) => to) : []);

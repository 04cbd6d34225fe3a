import { defaultSmallestGroup } from '@readiness-kit/core';
import { Stop } from '../stop.ts';
import type { Language } from '../words/phrases.ts';
import { language, readOptions, theFile, wholeNumber } from './options.ts';

export interface ScoreOptions {
  readonly file: string;
  readonly instrument: string | undefined;
  /** Id of a built-in profile, or a file. */
  readonly profile: string;
  readonly roster: string | undefined;
  readonly form: string | undefined;
  readonly lang: Language;
  readonly seed: number;
  /** Fewest people whose answers are shown together. */
  readonly smallestGroup: number;
  /** Priorities to print. */
  readonly top: number;
  readonly json: boolean;
}

export function scoreOptions(argv: readonly string[]): ScoreOptions {
  const { values, positionals } = readOptions(argv, {
    instrument: { type: 'string' },
    profile: { type: 'string' },
    roster: { type: 'string' },
    form: { type: 'string' },
    lang: { type: 'string' },
    seed: { type: 'string' },
    'smallest-group': { type: 'string' },
    top: { type: 'string' },
    json: { type: 'boolean' },
  });
  const { instrument, profile = 'community', roster, form } = values;
  const file = theFile(positionals, 'with the answers');
  if ([file, instrument, profile, roster].filter((path) => path === '-').length > 1) throw Stop.wrongUse('Standard input can stand for one file only.');
  return {
    file,
    instrument,
    profile,
    roster,
    form,
    lang: language(values.lang),
    seed: wholeNumber('seed', values.seed, 1, 2 ** 32 - 1),
    smallestGroup: Math.max(1, wholeNumber('smallest-group', values['smallest-group'], defaultSmallestGroup, 10_000)),
    top: wholeNumber('top', values.top, 3, 10_000),
    json: values.json ?? false,
  };
}

import type { Instrument } from '../model/instrument.ts';
import type { Issue } from '../model/issue.ts';

/** An instrument by name and version. */
export interface InstrumentVersion {
  readonly id: string;
  readonly version: string;
}

/** Answers given to another instrument or version: another major is an error, a lesser difference a warning. */
export function checkAnsweredWith(instrument: Instrument, answered: InstrumentVersion | undefined): readonly Issue[] {
  if (!answered || (answered.id === instrument.id && answered.version === instrument.version)) return [];
  const params = { answered: `${answered.id} ${answered.version}`, scored: `${instrument.id} ${instrument.version}` };
  if (answered.id !== instrument.id) return [{ code: 'instrument-differs', severity: 'error', path: ['answeredWith', 'id'], params }];
  const major = (version: string): string => version.split('.')[0] ?? '';
  const breaks = major(answered.version) !== major(instrument.version);
  return [{ code: breaks ? 'instrument-major-differs' : 'instrument-version-differs', severity: breaks ? 'error' : 'warning', path: ['answeredWith', 'version'], params }];
}

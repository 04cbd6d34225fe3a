import { isZone, type TimeRules } from '@readiness-kit/formats';
import { Stop } from '../stop.ts';
import type { Language } from '../words/phrases.ts';
import { language, readOptions, theFile } from './options.ts';

export interface ImportOptions {
  readonly file: string;
  /** Where the answers go; `-` is standard output. */
  readonly out: string;
  readonly instrument: string | undefined;
  readonly mapping: string | undefined;
  /** A Qualtrics survey, for what the codes of its export mean. */
  readonly codebook: string | undefined;
  /** Where a mapping is begun. */
  readonly saveMapping: string | undefined;
  /** Where the rows go that are left out. */
  readonly removed: string | undefined;
  /** Where what is no answer goes: times, districts and columns that are kept. */
  readonly details: string | undefined;
  readonly group: string | undefined;
  readonly times: TimeRules;
  readonly state: string | undefined;
  readonly lang: Language;
  readonly json: boolean;
}

export function importOptions(argv: readonly string[]): ImportOptions {
  const text = { type: 'string' } as const;
  const { values, positionals } = readOptions(argv, { out: text, instrument: text, mapping: text, codebook: text, 'save-mapping': text, removed: text, details: text, group: text, zone: text, 'date-order': text, state: text, lang: text, json: { type: 'boolean' } });
  const { out = '-', instrument, mapping, codebook, removed, details, group, zone, state, 'save-mapping': saveMapping, 'date-order': order } = values;
  const file = theFile(positionals, 'to import');
  if ([file, instrument, mapping, codebook].filter((path) => path === '-').length > 1) throw Stop.wrongUse('Standard input can stand for one file only.');
  if (values.json && out === '-') throw Stop.wrongUse('--json needs --out: the report takes standard output.');
  if ([saveMapping, removed, details].includes('-')) throw Stop.wrongUse('Only --out can be standard output.');
  const targets = [out, saveMapping, removed, details].filter((path) => path !== undefined && path !== '-');
  if (new Set(targets).size < targets.length) throw Stop.wrongUse('Two options name the same new file.');
  if (zone !== undefined && !isZone(zone)) throw Stop.wrongUse(`--zone is a name such as America/Denver, not “${zone}”.`);
  if (state !== undefined && !/^[a-z]{2}$/i.test(state)) throw Stop.wrongUse(`--state is two letters such as KY, not “${state}”.`);
  return {
    file, out, instrument, mapping, codebook, saveMapping, removed, details, group, state,
    times: { ...(zone === undefined ? {} : { zone }), ...orderOf(order) },
    lang: language(values.lang),
    json: values.json ?? false,
  };
}

function orderOf(order: string | undefined): Pick<TimeRules, 'order'> {
  if (order === undefined) return {};
  if (order === 'month-first' || order === 'day-first') return { order };
  throw Stop.wrongUse(`--date-order is month-first or day-first, not “${order}”.`);
}

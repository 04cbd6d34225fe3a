import { Stop } from '../stop.ts';
import { readOptions } from './options.ts';

/** What can be exported: of the instrument, of answers, of a result. */
const ofInstrument = ['surveyjs', 'google-forms', 'qualtrics', 'limesurvey', 'xlsform', 'case', 'json-schema', 'codebook', 'spss'] as const;
const ofFile = ['wide', 'json-lines', 'ed-fi'] as const;
const all: readonly string[] = [...ofInstrument, ...ofFile];

export interface ExportOptions {
  readonly what: string;
  /** File with answers or a result, where that is what is exported. */
  readonly file: string | undefined;
  /** Folder of the new files. */
  readonly out: string;
  readonly instrument: string | undefined;
  readonly form: string | undefined;
  readonly group: string | undefined;
  /** Language of the words, as a tag. */
  readonly lang: string;
  /** Day, such as `2026-11-23`. */
  readonly date: string;
  readonly edFi: { readonly namespace: string; readonly survey: string; readonly schoolYear: string; readonly district: number };
}

export function exportOptions(argv: readonly string[]): ExportOptions {
  const text = { type: 'string' } as const;
  const { values, positionals } = readOptions(argv, { out: text, instrument: text, form: text, group: text, lang: text, date: text, namespace: text, survey: text, 'school-year': text, district: text });
  const [what, file, tooMany] = positionals;
  if (what === undefined) throw Stop.wrongUse(`Name what to export: ${all.join(', ')}.`);
  if (!all.includes(what)) throw Stop.wrongUse(`There is no export “${what}”; there are: ${all.join(', ')}.`);
  const needsFile = ofFile.some((name) => name === what);
  if (needsFile && file === undefined) throw Stop.wrongUse(what === 'ed-fi' ? 'Name the file with the result.' : 'Name the file with the answers.');
  const extra = needsFile ? tooMany : file;
  if (extra !== undefined) throw Stop.wrongUse(`“${extra}” is too many.`);
  const { out = '.', instrument, form, group, lang = 'en', date = new Date().toISOString().slice(0, 10) } = values;
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw Stop.wrongUse(`--date is a day such as 2026-11-23, not “${date}”.`);
  return { what, file, out, instrument, form, group, lang, date, edFi: edFiOptions(values, what === 'ed-fi') };
}

function edFiOptions({ namespace = '', survey = '', 'school-year': schoolYear = '', district = '' }: Readonly<Partial<Record<'namespace' | 'survey' | 'school-year' | 'district', string | undefined>>>, isNeeded: boolean): ExportOptions['edFi'] {
  if (isNeeded) {
    for (const [name, value] of Object.entries({ namespace, survey, 'school-year': schoolYear, district })) if (value === '') throw Stop.wrongUse(`--${name} is needed for ed-fi.`);
    if (survey.length > 60) throw Stop.wrongUse('--survey has up to 60 characters.');
    if (namespace.length < 5 || namespace.length > 255) throw Stop.wrongUse('--namespace has 5 to 255 characters, such as uri://district.example.org.');
    if (!/^\d{4}-\d{4}$/.test(schoolYear)) throw Stop.wrongUse(`--school-year is two years such as 2026-2027, not “${schoolYear}”.`);
    if (!/^\d{1,9}$/.test(district)) throw Stop.wrongUse(`--district is the district’s number in Ed-Fi, not “${district}”.`);
  }
  return { namespace, survey, schoolYear, district: Number(district) };
}

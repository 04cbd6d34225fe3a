import { cleanCell } from '../text/clean-cell.ts';
import type { TableEnd } from '../table/row.ts';
import { textsOf, type Recogniser, type Source } from './source.ts';
import { googleForms } from './sources/google-forms.ts';
import { jsonSource } from './sources/json.ts';
import { limeSurvey } from './sources/limesurvey.ts';
import { microsoftForms } from './sources/microsoft-forms.ts';
import { qualtrics } from './sources/qualtrics.ts';
import { readinessLong, readinessWide } from './sources/readiness.ts';
import { surveyMonkey } from './sources/surveymonkey.ts';

/** The surest first. */
const recognisers: readonly Recogniser[] = [qualtrics, surveyMonkey, microsoftForms, limeSurvey, googleForms, readinessLong, readinessWide];

/** Rows of a file that can be header. */
export const mostHeaderRows = 3;

/**
 * What a file is, by its first rows: never by its name. A table of no tool that is known has one header row.
 *
 * @param rows the first {@link mostHeaderRows} of the file, or all that there are
 */
export function recognise(rows: readonly (readonly string[])[], format: TableEnd['format'] = 'text'): Source {
  const clean = rows.slice(0, mostHeaderRows).map((row) => row.map(cleanCell));
  const [header = []] = clean;
  // Members of records are no header of the tools below, whatever they are called.
  if (format === 'json') return readinessLong.recognise(clean) ?? jsonSource(header);
  for (const { recognise: look } of recognisers) {
    const source = look(clean);
    if (source) return source;
  }
  return { tool: 'table', headerRows: 1, timeZone: null, columns: header.map((header, at) => ({ at, header, ...textsOf(header) })) };
}

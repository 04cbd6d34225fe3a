import { beginsWith, textsOf, type Meta, type Recogniser } from '../source.ts';

const known: readonly (readonly [string, Meta | undefined])[] = [['ID', 'response-id'], ['Start time', 'started'], ['Completion time', 'submitted'], ['Email', undefined], ['Name', undefined]];

/** Microsoft Forms' workbook, or a CSV saved from it: one header row; a heading that comes again has a number at its end. */
export const microsoftForms: Recogniser = {
  tool: 'microsoft-forms',
  recognise: ([header = []]) => {
    if (!beginsWith(header, known.map(([name]) => name))) return undefined;
    return { tool: 'microsoft-forms', headerRows: 1, timeZone: null, columns: header.map((name, at) => ({ at, header: name, ...(at < known.length ? { codes: [], texts: [] } : textsOf(name)), ...(known[at]?.[1] ? { meta: known[at][1] } : {}) })) };
  },
};

import { beginsWith, textsOf, type Meta, type Recogniser } from '../source.ts';

const known: readonly (readonly [string, Meta])[] = [['ID', 'response-id'], ['Start time', 'started'], ['Completion time', 'submitted'], ['Email', 'unread'], ['Name', 'unread']];

/** Microsoft Forms' workbook, or a CSV saved from it: one header row; a heading that comes again has a number at its end. */
export const microsoftForms: Recogniser = {
  tool: 'microsoft-forms',
  recognise: ([header = []]) => {
    if (!beginsWith(header, known.map(([name]) => name))) return undefined;
    return { tool: 'microsoft-forms', headerRows: 1, timeZone: null, columns: header.map((name, at) => {
      const meta = known[at]?.[1] ?? (name.toLowerCase() === 'last modified time' ? 'unread' : undefined);
      return { at, header: name, ...(meta ? { codes: [], texts: [], meta } : textsOf(name)) };
    }) };
  },
};

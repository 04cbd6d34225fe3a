import { plainColumn, type Column, type Meta, type Recogniser } from '../source.ts';

const long: Readonly<Record<string, Meta | 'item' | 'answer'>> = { respondent: 'response-id', resp: 'response-id', group: 'group', item: 'item', answer: 'answer' };

/** Our own: a row an answer. */
export const readinessLong: Recogniser = {
  tool: 'readiness-long',
  recognise: ([header = []]) => {
    const names = header.map((name) => name.toLowerCase());
    if (!['group', 'item', 'answer'].every((name) => names.includes(name))) return undefined;
    return { tool: 'readiness-long', headerRows: 1, timeZone: null, columns: header.map((name, at) => column(name, at, long)) };
  },
};

/** Our own: a row a respondent, a column an item by its id. */
export const readinessWide: Recogniser = {
  tool: 'readiness-wide',
  recognise: ([header = []]) => {
    const names = header.map((name) => name.toLowerCase());
    if (!names.includes('group') || !(names.includes('respondent') || names.includes('resp')) || names.includes('answer')) return undefined;
    return { tool: 'readiness-wide', headerRows: 1, timeZone: null, columns: header.map((name, at) => column(name, at, { respondent: 'response-id', resp: 'response-id', group: 'group' })) };
  },
};

function column(name: string, at: number, known: Readonly<Record<string, Meta | 'item' | 'answer'>>): Column {
  const meta = known[name.toLowerCase()];
  return { ...plainColumn(at, name), codes: [name], ...(meta && meta !== 'item' && meta !== 'answer' ? { meta } : {}) };
}

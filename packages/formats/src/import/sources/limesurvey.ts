import { type Column, type Meta, type Recogniser } from '../source.ts';

const metas: Readonly<Record<string, Meta>> = { id: 'response-id', submitdate: 'submitted', lastpage: 'progress', startlanguage: 'language', startdate: 'started', token: 'unread', seed: 'unread', ipaddr: 'unread', refurl: 'unread', datestamp: 'unread' };

/** LimeSurvey: one header row of `code`, `code. text` or `code[sub]. text [row]`, as its setting was. */
export const limeSurvey: Recogniser = {
  tool: 'limesurvey',
  recognise: ([header = []]) => {
    const columns = header.map(column);
    const found = new Set(columns.map(({ meta }) => meta));
    if (!found.has('response-id') || !found.has('submitted') || !found.has('progress')) return undefined;
    return { tool: 'limesurvey', headerRows: 1, timeZone: null, columns };
  },
};

function column(header: string, at: number): Column {
  const parts = /^([A-Za-z]\w*)(?:\[([^\]]+)\])?(?:\.\s*(.*))?$/s.exec(header);
  const [, code = '', sub, text = ''] = parts ?? [];
  const meta = sub === undefined ? metas[code.toLowerCase()] : undefined;
  const row = /\[([^\]]*)\]\s*$/s.exec(text)?.[1]?.trim() ?? '';
  const codes = [...(sub === undefined ? [] : [sub, `${code}[${sub}]`]), ...(code === '' || sub !== undefined ? [] : [code])];
  return { at, header, codes, texts: [row, text, ...(parts ? [] : [header])].filter((words) => words !== ''), ...(meta ? { meta } : {}) };
}

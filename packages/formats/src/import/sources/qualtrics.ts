import type { Column, Meta, Recogniser } from '../source.ts';

const metas: Readonly<Record<string, Meta>> = {
  _recordid: 'response-id', status: 'status', finished: 'finished', progress: 'progress', startdate: 'started', recordeddate: 'submitted', enddate: 'ended', userlanguage: 'language',
  responseid: 'response-id', responseset: 'status',
  ipaddress: 'unread', duration: 'unread', recipientlastname: 'unread', recipientfirstname: 'unread', recipientemail: 'unread', externaldatareference: 'unread', locationlatitude: 'unread', locationlongitude: 'unread', distributionchannel: 'unread', name: 'unread', emailaddress: 'unread',
};

/**
 * Qualtrics. Three header rows now: names, labels in the language of who exported, and `{"ImportId":"QID20_3"}`, single quotes
 * in 2016. Two in its older format: names V1 … V10, then labels. Columns are known by the import id, which stays with a
 * choice when another is moved; a name's number is a position.
 */
export const qualtrics: Recogniser = {
  tool: 'qualtrics',
  recognise: ([names = [], labels = [], ids = []]) => {
    const imports = ids.map(importId);
    if (imports[0] !== undefined) return { tool: 'qualtrics', headerRows: 3, timeZone: zoneOf(ids[0] ?? ''), columns: names.map((name, at) => column(name, labels[at] ?? '', imports[at], at)) };
    const isOlder = names[0] === 'V1' && (labels[0] ?? '').toLowerCase() === 'responseid';
    return isOlder ? { tool: 'qualtrics', headerRows: 2, timeZone: null, columns: names.map((name, at) => column(name, labels[at] ?? '', undefined, at)) } : undefined;
  },
};

/** Also where it is written as Python writes it, which is no JSON. */
const importId = (cell: string): string | undefined => /^\{\s*["']ImportId["']\s*:\s*["']([^"']*)["']/.exec(cell)?.[1];
const zoneOf = (cell: string): string | null => /["']timeZone["']\s*:\s*["']([^"']+)["']/.exec(cell)?.[1] ?? null;

function column(name: string, label: string, id: string | undefined, at: number): Column {
  const meta = metas[(id ?? label).toLowerCase()];
  const row = / - (?!.* - )(.*)$/s.exec(label)?.[1] ?? '';
  return { at, header: [name, label].filter((part) => part !== '').join(' | '), codes: [id, name].filter((code): code is string => code !== undefined && code !== ''), texts: [row, label].filter((text) => text !== ''), ...(meta ? { meta } : {}) };
}

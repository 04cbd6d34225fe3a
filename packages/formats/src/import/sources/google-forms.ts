import { textsOf, type Recogniser } from '../source.ts';

/** First column in the languages that Forms and Sheets head it in. */
const timestamps: ReadonlySet<string> = new Set(['timestamp', 'marca temporal', 'horodateur', 'zeitstempel', 'carimbo de data/hora', 'informazioni cronologiche', '时间戳记', '時間戳記', 'طابع زمني', 'dấu thời gian', 'отметка времени', 'タイムスタンプ', '타임스탬프']);

/** Google Forms “Download CSV”, and the linked Sheet's: one header row, the time first, a grid as `Question [Row]`. */
export const googleForms: Recogniser = {
  tool: 'google-forms',
  recognise: ([header = []]) => {
    if (!timestamps.has((header[0] ?? '').toLowerCase())) return undefined;
    return { tool: 'google-forms', headerRows: 1, timeZone: null, columns: header.map((name, at) => ({ at, header: name, ...textsOf(name), ...(at === 0 ? { meta: 'submitted' as const } : {}) })) };
  },
};

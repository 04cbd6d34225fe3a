/** Tools whose exports are told apart. */
export type Tool = 'readiness-long' | 'readiness-wide' | 'google-forms' | 'microsoft-forms' | 'qualtrics' | 'surveymonkey' | 'limesurvey' | 'json' | 'table';

/** What a column says about the whole response, rather than one question; `unread`: who or where it is from, which is not asked. */
export type Meta = 'response-id' | 'group' | 'status' | 'finished' | 'progress' | 'started' | 'ended' | 'submitted' | 'language' | 'unread';

/** One column of an export. */
export interface Column {
  /** Position, from 0. */
  readonly at: number;
  /** As it stands in the file, cleaned; several header rows are joined with ` | `. */
  readonly header: string;
  /** Codes that the tool gives the question, the most lasting one first. */
  readonly codes: readonly string[];
  /** Words of the question or of its row, the nearest first. */
  readonly texts: readonly string[];
  readonly meta?: Meta;
}

/** What the header of a file says about it. */
export interface Source {
  readonly tool: Tool;
  /** Rows of the file that are header. */
  readonly headerRows: number;
  readonly columns: readonly Column[];
  /** Zone that the file states for its times; `null` where it does not. */
  readonly timeZone: string | null;
}

/** How a tool's export is known, by its first rows alone. */
export interface Recogniser {
  readonly tool: Tool;
  /** `undefined` where it is not from this tool. */
  readonly recognise: (rows: readonly (readonly string[])[]) => Source | undefined;
}

/** A column of which only its heading is known. */
export const plainColumn = (at: number, header: string): Column => ({ at, header, codes: [], texts: header === '' ? [] : [header] });

/** A heading such as `Question [Row]`: its row, then the whole. Ours end in the code of the question. */
export function textsOf(header: string): Pick<Column, 'codes' | 'texts'> {
  const bracket = /^(.*?)\s*\[([^\]]*)\]\s*$/s.exec(header);
  const inside = bracket?.[2]?.trim() ?? '';
  if (!bracket || inside === '') return { codes: [], texts: header === '' ? [] : [header] };
  return { codes: /^[\w.@-]+$/.test(inside) ? [inside] : [], texts: [inside, bracket[1] ?? ''].filter((text) => text !== '') };
}

/** Whether the first cells of a row are these, in any case. */
export const beginsWith = (row: readonly string[] | undefined, cells: readonly string[]): boolean => cells.every((cell, i) => row?.[i]?.toLowerCase() === cell.toLowerCase());

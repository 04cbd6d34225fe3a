import type { Column, Meta, Source } from './source.ts';

/** Why a row is no response to count. */
export type Removal = 'preview' | 'test' | 'spam' | 'empty' | 'duplicate' | 'no-group' | 'no-item' | 'ragged' | 'odd-quotes' | 'not-json';

/** What a tool says of a row. */
export interface RowState {
  readonly removal?: 'preview' | 'test' | 'spam';
  /** Begun, and not finished. */
  readonly isPartial: boolean;
}

/** Qualtrics' kinds of responses, as numbers and as the English labels; those that were imported into it count. */
const kinds: Readonly<Record<string, RowState['removal']>> = { '1': 'preview', 'survey preview': 'preview', '2': 'test', 'survey test': 'test', '8': 'spam', '9': 'preview', '12': 'test', spam: 'spam' };

/** How to tell the state of a file's rows. */
export function rowStates({ tool, columns }: Source): (cells: readonly string[]) => RowState {
  const at = (meta: Meta): number => columns.find((column: Column) => column.meta === meta)?.at ?? -1;
  const [status, finished, submitted] = [at('status'), at('finished'), at('submitted')];
  if (tool === 'qualtrics') {
    return (cells) => {
      const removal = kinds[(cells[status] ?? '').trim().toLowerCase()];
      const isPartial = ['0', 'false'].includes((cells[finished] ?? '').trim().toLowerCase());
      return { isPartial, ...(removal ? { removal } : {}) };
    };
  }
  // A date when it was sent is there once it was; LimeSurvey writes 1980 where dates are anonymous.
  if (tool === 'limesurvey' || tool === 'surveymonkey') return (cells) => ({ isPartial: (cells[submitted] ?? '').trim() === '' });
  return () => ({ isPartial: false });
}

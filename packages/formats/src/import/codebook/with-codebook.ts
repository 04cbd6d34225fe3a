import type { Source } from '../source.ts';
import type { Codebook } from './codebook.ts';

/** A source whose columns have the codebook's words too, and the words of coded answers by a column's position. */
export function withCodebook(source: Source, codebook: Codebook | undefined): { readonly source: Source; readonly labels: ReadonlyMap<number, ReadonlyMap<string, string>> } {
  const labels = new Map<number, ReadonlyMap<string, string>>();
  if (!codebook) return { source, labels };
  const columns = source.columns.map((column) => {
    const known = column.codes.map((code) => codebook.questions.get(code)).find((found) => found !== undefined);
    if (!known) return column;
    labels.set(column.at, known.answers);
    return { ...column, texts: [...known.texts, ...column.texts] };
  });
  return { source: { ...source, columns }, labels };
}

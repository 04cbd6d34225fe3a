/** How files write that there is no number, or that it is withheld; NCES' own codes among them. */
const none: ReadonlySet<string> = new Set(['', '*', '**', '-', '–', '—', '.', 'n/a', 'na', 'n<10', '<10', '‡', '†', 'm', 'n', '-1', '-2', '-9', 'null']);

/** A number of people: `null` where there is none, `undefined` where it cannot be read. A missing number is never 0. */
export function amountOf(cell: string): number | null | undefined {
  const text = cell.trim().toLowerCase();
  if (none.has(text)) return null;
  return /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.0+)?$/.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

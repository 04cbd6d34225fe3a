import type { InstrumentOutline } from '@readiness-kit/core';

/** Letters of the codes: none that a reader takes for a digit (I, O), and not the X of local questions. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWYZ';

/**
 * A short code for each indicator, the same for every group and language of a form: a letter for its construct and
 * a number, both by the order of the list that the form was loaded with. Items that a minor version adds at the end of
 * their construct leave the other codes as they are.
 */
export function itemCodes({ indicators }: Pick<InstrumentOutline, 'indicators'>): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const order = [...new Set(indicators.map(({ construct }) => construct))];
  return new Map(
    indicators.map(({ id, construct }) => {
      const count = (counts.get(construct) ?? 0) + 1;
      counts.set(construct, count);
      return [id, `${lettersOf(order.indexOf(construct))}${count}`];
    }),
  );
}

/** The code of a local question, by its place among them. */
export function localCode(index: number): string {
  return `X${index + 1}`;
}

/** A, B … Z, then AA, AB …: no two are alike. */
function lettersOf(index: number): string {
  const last = letters[index % letters.length] as string;
  return index < letters.length ? last : lettersOf(Math.floor(index / letters.length) - 1) + last;
}

/**
 * Agreement A on an ordered scale (C. van der Eijk 2001, *Measuring agreement in ordered rating scales*, Quality & Quantity 35,
 * 325–341): the distribution is taken apart into layers of equal frequency, each layer's A is `U (1 − (S − 1) / (K − 1))` for
 * its S non-empty of K categories, with U the unimodality `((K − 2) TU − (K − 1) TDU) / ((K − 2) (TU + TDU))`, where TU and TDU
 * count the triples of categories that agree with one peak and that contradict it; layers weigh by the answers they hold.
 *
 * @param counts answers by category, in the scale's order
 * @returns −1, two camps at the ends, over 0, evenly spread, to 1, all in one category; NaN without answers or below three categories
 */
export function vanDerEijkAgreement(counts: readonly number[]): number {
  const total = counts.reduce((a, b) => a + b, 0);
  if (counts.length < 3 || !(total > 0)) return NaN;
  const rest = [...counts];
  let agreement = 0;
  for (let filled = nonEmpty(rest); filled.length > 0; filled = nonEmpty(rest)) {
    const height = Math.min(...filled.map((k) => rest[k] as number));
    agreement += ((height * filled.length) / total) * layerAgreement(new Set(filled), counts.length);
    for (const k of filled) rest[k] = (rest[k] as number) - height;
  }
  return agreement;
}

const nonEmpty = (counts: readonly number[]): readonly number[] => [...counts.keys()].filter((k) => (counts[k] as number) > 0);

/** A layer has each of its categories once. */
function layerAgreement(filled: ReadonlySet<number>, categories: number): number {
  if (filled.size === categories) return 0;
  return unimodality(filled, categories) * (1 - (filled.size - 1) / (categories - 1));
}

function unimodality(filled: ReadonlySet<number>, categories: number): number {
  if (filled.size === 1) return 1;
  let agreeing = 0;
  let contradicting = 0;
  for (let a = 0; a < categories; a++) {
    for (let b = a + 1; b < categories; b++) {
      for (let c = b + 1; c < categories; c++) {
        const [low, middle, high] = [filled.has(a), filled.has(b), filled.has(c)];
        if (middle && low !== high) agreeing++;
        else if (low && !middle && high) contradicting++;
      }
    }
  }
  return ((categories - 2) * agreeing - (categories - 1) * contradicting) / ((categories - 2) * (agreeing + contradicting));
}

/**
 * Holds what a survey has recorded against what was chosen: the same items, the same answers.
 *
 * @throws Error when an answer is missing, other, or not asked for
 */
export function assertRecorded(where: string, recorded: unknown, expected: Readonly<Record<string, unknown>>): void {
  const found = new Map(Object.entries((recorded ?? {}) as Record<string, unknown>));
  const wrong = Object.entries(expected).filter(([item, answer]) => found.get(item) !== answer);
  const [item, answer] = wrong[0] ?? [];
  if (item !== undefined) throw new Error(`${where}: ${wrong.length} of ${Object.keys(expected).length} answers are not recorded as given; ${item} is ${String(found.get(item))}, chosen was ${String(answer)}`);
  if (found.size !== Object.keys(expected).length) throw new Error(`${where}: ${found.size} answers recorded, ${Object.keys(expected).length} given`);
}

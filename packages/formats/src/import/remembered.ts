/** Different texts that are remembered: free text in a column of answers would fill the memory. */
const most = 50_000;

/** A function of a text that is worked out once for each: cells repeat. */
export function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const found = find(text);
    if (known.size < most) known.set(text, found);
    return found;
  };
}

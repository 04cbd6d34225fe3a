/** A text that is no JSON, and what is no text, is handed on as it is: whoever reads it will see that it is none of theirs. */
export function fromJson(kept: unknown): unknown {
  if (typeof kept !== 'string') return kept;
  try {
    return JSON.parse(kept) as unknown;
  } catch {
    return kept;
  }
}

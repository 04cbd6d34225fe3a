/**
 * A pattern that finds any of these words and phrases whole, whatever their case. `*` at the end of
 * a word stands for any ending: `struggl*`. Curly and straight apostrophes are the same.
 */
export function wordPattern(entries: readonly string[]): RegExp {
  // Longest first, so that a phrase is found before a word of it.
  const alternatives = [...entries].sort((a, b) => b.length - a.length).map((entry) =>
    entry
      .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll('*', String.raw`\p{L}*`)
      .replaceAll("'", "['’]")
      .replaceAll(/\s+/g, String.raw`\s+`),
  );
  // A list without entries finds nothing.
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|') || '(?!)'})(?![\p{L}\p{N}])`, 'giu');
}

/** A language tag that `Intl` takes: the tag itself, or `und` (no language in particular) where a file names none that is one. */
export function soundTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'und';
  } catch {
    return 'und';
  }
}

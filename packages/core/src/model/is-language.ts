/** Whether a tag names a language by BCP 47, as `Intl` needs it: `en`, `zh-Hans`; not `en_US`. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

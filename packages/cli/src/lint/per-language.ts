import { baseLanguage } from './passage.ts';

/** What is made once for each language: patterns of long lists take longer to make than to use. */
export function perLanguage<T>(make: (language: string) => T): (tag: string) => T {
  const made = new Map<string, T>();
  return (tag) => {
    const language = baseLanguage(tag);
    if (!made.has(language)) made.set(language, make(language));
    return made.get(language) as T;
  };
}

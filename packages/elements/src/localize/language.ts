import { isServer } from 'lit';

/** Language of an element: its own `lang`, or that of what it is in, across shadow roots; else English. */
export function languageOf(element: Element): string {
  if (isServer) return validTag(element.getAttribute('lang') ?? 'en');
  const closest = element.closest<HTMLElement>('[lang]');
  if (closest?.lang) return validTag(closest.lang);
  const root = (closest ?? element).getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : 'en';
}

/** A tag that `Intl` takes: pages also write `en_US`, or no language at all. */
export function validTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Who reads Traditional Chinese is not shown Simplified as if it were theirs. */
const isTraditional = (tag: string): boolean => /^zh-(?:hant|tw|hk|mo)\b/i.test(tag);

/** The available language closest to the wanted one: the same tag, else the same language of any region, in the same script. */
export function closestLanguage(wanted: string, available: readonly string[]): string | undefined {
  const lower = wanted.toLowerCase();
  const base = (tag: string): string => tag.toLowerCase().split('-', 1)[0] as string;
  return available.find((tag) => tag.toLowerCase() === lower) ?? available.find((tag) => base(tag) === base(lower) && isTraditional(tag) === isTraditional(lower));
}

/** Writing direction of a language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|ckb|dv|fa|he|ku|ps|sd|ug|ur|yi)\b|-(arab|hebr)\b/i.test(language) ? 'rtl' : 'ltr';
}

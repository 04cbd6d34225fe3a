import type { MessageParams, Messages, Say } from './message.ts';

/** How to say messages in a language; what its table lacks is said in English, numbers and plurals included, or not at all. */
export function sayIn<K extends string>(language: string, table: Partial<Messages<K>>, english: Partial<Messages<K>>): Say<K> {
  return (key, params = {}) => {
    const own = table[key];
    const tag = own === undefined ? 'en' : language;
    const message = own ?? english[key] ?? '';
    const sentence = typeof message === 'string' ? message : (message[new Intl.PluralRules(tag).select(Number(params.count))] ?? message.other);
    return fill(sentence, params, tag);
  };
}

function fill(sentence: string, params: MessageParams, language: string): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name];
    return typeof value === 'number' ? numberIn(language, value) : (value ?? placeholder);
  });
}

/**
 * A number as the language writes it. The first use of Intl costs a slow device a good part of the time to
 * the first question, and small whole numbers look the same without it in English and Spanish.
 */
function numberIn(language: string, value: number): string {
  const isPlain = Number.isInteger(value) && value >= 0 && value < 1000 && /^(en|es)\b/.test(language);
  return isPlain ? String(value) : new Intl.NumberFormat(language).format(value);
}

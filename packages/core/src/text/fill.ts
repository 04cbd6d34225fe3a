import type { Param } from '../model/issue.ts';
import type { Messages } from './messages.ts';
import { roundHalfAway } from '../statistics/round-half-away.ts';

/** How ids and levels read in the language of the page. */
export interface Words {
  /** BCP 47 tag: how numbers and lists are written. */
  readonly language: string;
  /** The language's sentences, as `@readiness-kit/core/text/es` has them for Spanish. Default: English. */
  readonly messages?: Messages;
  /** Name of a construct, composite, indicator or group. */
  readonly name: (id: string) => string;
  /** Name of a level. */
  readonly level: (level: number) => string;
}

/** Fills a sentence's placeholders; a parameter that is missing leaves an ellipsis, never "undefined". */
export function fill(sentence: string, params: Readonly<Record<string, Param>>, words: Words): string {
  return sentence.replaceAll(/\{(\w+)(?::(\w+))?\}/g, (_, key: string, kind: string | undefined) => {
    const value = Object.hasOwn(params, key) ? params[key] : undefined;
    return value === undefined ? '…' : format(value, kind, words);
  });
}

function format(value: Param, kind: string | undefined, { language, name, level }: Words): string {
  const list = (items: readonly string[]): string => new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
  const each = (f: (item: string | number) => string): string => (Array.isArray(value) ? (value.length === 0 ? '–' : list((value as (string | number)[]).map(f))) : f(value as string | number));
  const number = (x: number, options: Intl.NumberFormatOptions = {}): string => new Intl.NumberFormat(language, options).format(x);
  switch (kind) {
    case 'points':
      return each((x) => number(roundHalfAway(Number(x))));
    case 'gap':
      return each((x) => (roundHalfAway(Number(x)) === 0 ? `< ${number(1)}` : number(roundHalfAway(Number(x)))));
    case 'reached':
      return each((x) => number(Math.floor(100 * Number(x)) / 100, { style: 'percent', maximumFractionDigits: 0 }));
    case 'percent':
      return each((x) => number(Number(x), { style: 'percent', maximumFractionDigits: 0 }));
    case 'level':
      return each((x) => level(Number(x)));
    case 'name':
    case 'names':
      return each((x) => name(String(x)));
    default:
      return each((x) => (typeof x === 'number' ? number(x) : String(x)));
  }
}

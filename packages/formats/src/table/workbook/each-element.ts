import { Parser } from 'saxen';

/** What is told of an XML text, in its order; names are without prefixes. */
export interface XmlListener {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Walks through an XML text. Entities other than XML's own five and numbers are left as they are written: none is looked up
 * or expanded.
 *
 * @returns whether it is well-formed; what was told before a break was there
 */
export function eachElement(xml: string, { open, close, text }: XmlListener): boolean {
  let isWhole = true;
  const parser = new Parser();
  if (open) {
    parser.on('openTag', (name, attributes, decode) => {
      const all = attributes();
      open(plain(name), (wanted) => (typeof all === 'object' && Object.hasOwn(all, wanted) ? decode(all[wanted] as string) : undefined));
    });
  }
  if (close) parser.on('closeTag', (name) => close(plain(name)));
  if (text) {
    parser.on('text', (value, decode) => text(decode(value)));
    parser.on('cdata', (value) => text(value));
  }
  parser.on('error', () => {
    isWhole = false;
  });
  parser.parse(xml);
  return isWhole;
}

const plain = (name: string): string => name.slice(name.indexOf(':') + 1);

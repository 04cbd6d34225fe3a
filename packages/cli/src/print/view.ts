import type { Io, Output } from '../io.ts';
import { coreMessages, type InstrumentWords } from '../words/instrument-words.ts';
import { type Numbers, numbersOf } from '../words/numbers.ts';
import { type Language, type Phrases, phrasesOf } from '../words/phrases.ts';
import { plain } from './plain.ts';
import { type Style, styleFor } from './style.ts';

/** What a page is written with: words, numbers and style of one language and one output. */
export interface View {
  /** Words of the instrument, safe to show. */
  readonly words: InstrumentWords;
  readonly numbers: Numbers;
  readonly phrases: Phrases;
  readonly style: Style;
}

export function view(words: InstrumentWords, output: Output, io: Pick<Io, 'env'>): View {
  return {
    words: { ...words, title: plain(words.title), credit: plain(words.credit), name: (id) => plain(words.name(id)), statement: (id) => plain(words.statement(id)), level: (level) => plain(words.level(level)) },
    numbers: numbersOf(words.language),
    phrases: phrasesOf(words.language),
    style: styleFor(output, io),
  };
}

/** A view without an instrument: ids stand for themselves. */
export function bareView(language: Language, output: Output, io: Pick<Io, 'env'>): View {
  const level = (n: number): string => phrasesOf(language).level(String(n));
  return view({ language, ...coreMessages(language), title: '', credit: '', guide: undefined, name: (id) => id, statement: (id) => id, level }, output, io);
}

import { scriptReader, type Script, type Token } from './script.ts';

/** What a list says next, word by word. */
interface Node {
  readonly next: Map<string, Node>;
  /** Whether an entry ends here. */
  whole: boolean;
}

/** Each listed word or phrase that a text holds, as it is written there, with its kind: a kind after the other. */
export type WordFinder<Kind extends string> = (text: string) => readonly (readonly [kind: Kind, word: string])[];

/**
 * Finds words and phrases whole, whatever their case. `*` at the end of a word stands for any ending: `struggl*`.
 * Curly and straight apostrophes are the same.
 *
 * @param harmless set phrases that hold a listed word and mean something else
 */
export function wordFinder<Kind extends string>(words: Readonly<Record<Kind, readonly string[]>>, harmless: readonly string[] = [], script: Script = {}): WordFinder<Kind> {
  const { tokens, entry } = scriptReader(script);
  const treeOf = (entries: readonly string[]): Node => tree(entries.map(entry));
  const fine = treeOf(harmless);
  const kinds = (Object.keys(words) as Kind[]).map((kind) => [kind, treeOf(words[kind])] as const);
  return (text) => {
    const composed = text.normalize('NFC');
    const all = tokens(composed);
    const taken = new Set(matches(fine, all).flatMap((match) => match));
    const rest = all.map((token): Token => (taken.has(token) ? { ...token, forms: [] } : token));
    return kinds.flatMap(([kind, root]) => matches(root, rest).map((match) => [kind, composed.slice(match[0]?.start, match.at(-1)?.end)] as const));
  };
}

function tree(entries: readonly (readonly string[])[]): Node {
  const root: Node = { next: new Map(), whole: false };
  for (const entry of entries) {
    let node = root;
    for (const word of entry) {
      const next: Node = node.next.get(word) ?? { next: new Map(), whole: false };
      node.next.set(word, next);
      node = next;
    }
    node.whole = true;
  }
  return root;
}

/** The longest entry at each place, one after the other. */
function matches(root: Node, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const found: (readonly Token[])[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = longest(root, tokens, at);
    if (end > at) found.push(tokens.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return found;
}

/** Where the longest entry that begins here ends; −1 where none does. */
function longest({ next, whole }: Node, tokens: readonly Token[], at: number): number {
  const nodes = (tokens[at]?.forms ?? []).flatMap((form) => next.get(form) ?? []);
  return Math.max(whole ? at : -1, ...nodes.map((node) => longest(node, tokens, at + 1)));
}

const token = /[{}[\],:]|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const space = /[ \t\n\r]*/y;

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/**
 * Where text stops being JSON: the offset of the first token that does not belong, or of the text's
 * end when it ends too early. Node names the place only in some of its messages.
 *
 * @param text that `JSON.parse` refuses
 */
export function jsonErrorOffset(text: string): number {
  const closers: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at += match(space, text, at).length;
    const found = match(token, text, at);
    const next: Expected | null = found === '' ? null : after(expected, found, closers);
    if (next === null) return at;
    expected = next;
    at += found.length;
  }
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** What may come after a token; `null` when the token does not belong. Keeps the list of what is still to be closed. */
function after(expected: Expected, found: string, closers: string[]): Expected | null {
  const valueDone = (): Expected => (closers.length === 0 ? 'nothing' : 'comma-or-end');
  const opened = (closer: string, next: Expected): Expected => (closers.push(closer), next);
  const canEnd = expected.endsWith('-or-end');
  if (canEnd && found === closers.at(-1)) return closers.pop(), valueDone();
  switch (expected) {
    case 'value':
    case 'value-or-end':
      if (found === '{') return opened('}', 'key-or-end');
      if (found === '[') return opened(']', 'value-or-end');
      return '}],:'.includes(found) ? null : valueDone();
    case 'key':
    case 'key-or-end':
      return found.startsWith('"') ? 'colon' : null;
    case 'colon':
      return found === ':' ? 'value' : null;
    case 'comma-or-end':
      if (found !== ',') return null;
      return closers.at(-1) === '}' ? 'key' : 'value';
    case 'nothing':
      return null;
  }
}

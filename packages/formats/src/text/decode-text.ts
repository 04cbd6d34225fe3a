/** How a file was written. `mixed`: some lines are UTF-8, others are not. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mixed';

/** Longest line, in bytes: what has none this long is no table of answers. */
const longestLine = 16 * 1024 * 1024;

/** What a file turned out to be, once it is read. */
export interface Decoded {
  readonly encoding: Encoding;
  /** Lines that are not UTF-8 and were read as windows-1252. */
  readonly otherLines: number;
}

/** Thrown where a line has no end within {@link longestLine}: before it there may be rows, after it there are none. */
export class EndlessLine extends Error {}

/**
 * Text of a file that comes in pieces: by its byte order mark, else UTF-8, and a line that is not UTF-8 as windows-1252, of
 * which ISO 8859-1 is a part. Only a line is held at a time.
 *
 * @returns what the file was; the pieces of text come before, in order, each ending at the end of a line but the last
 * @throws EndlessLine
 */
export async function* decodeText(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<string, Decoded> {
  let rest: Uint8Array = new Uint8Array(0);
  let wide: TextDecoder | undefined;
  let isFirst = true;
  const lines = { other: 0, utf8: 0 };
  for await (const piece of pieces) {
    let bytes = rest.length === 0 ? piece : joined(rest, piece);
    if (isFirst) {
      if (bytes.length < 3) {
        rest = bytes;
        continue;
      }
      isFirst = false;
      wide = wideDecoder(bytes);
      if (isMarked(bytes, utf8Mark)) bytes = bytes.subarray(3);
    }
    if (wide) {
      yield wide.decode(bytes, { stream: true });
      rest = new Uint8Array(0);
      continue;
    }
    const end = bytes.lastIndexOf(newline) + 1;
    rest = bytes.slice(end);
    if (rest.length > longestLine) throw new EndlessLine();
    if (end > 0) yield decodeLines(bytes.subarray(0, end), lines);
  }
  if (wide) yield wide.decode();
  else if (rest.length > 0) yield decodeLines(isFirst && isMarked(rest, utf8Mark) ? rest.subarray(3) : rest, lines);
  return { encoding: wide ? (wide.encoding as Encoding) : lines.other === 0 ? 'utf-8' : lines.utf8 === 0 ? 'windows-1252' : 'mixed', otherLines: lines.other };
}

const newline = 0x0a;
const utf8Mark = [0xef, 0xbb, 0xbf];

const isMarked = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

function wideDecoder(bytes: Uint8Array): TextDecoder | undefined {
  if (isMarked(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le');
  return isMarked(bytes, [0xfe, 0xff]) ? new TextDecoder('utf-16be') : undefined;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** Whole lines; each that is not UTF-8 by itself is taken for windows-1252. Lines of plain ASCII say nothing either way. */
function decodeLines(bytes: Uint8Array, lines: { other: number; utf8: number }): string {
  const whole = utf8(bytes);
  if (whole !== undefined) {
    if (whole.length !== bytes.length) lines.utf8++;
    return whole;
  }
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const next = bytes.indexOf(newline, at) + 1 || bytes.length;
    const line = bytes.subarray(at, next);
    const decoded = utf8(line);
    if (decoded === undefined) lines.other++;
    else if (decoded.length !== line.length) lines.utf8++;
    text += decoded ?? windows1252(line);
    at = next;
  }
  return text;
}

/** Bytes 80 … 9F of windows-1252 (WHATWG Encoding); some releases of Node decode them as ISO 8859-1. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte >= 0x80 && byte < 0xa0 ? high[byte - 0x80] : String.fromCharCode(byte);
  return text;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

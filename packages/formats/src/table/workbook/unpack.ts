import { Unzip, UnzipInflate } from 'fflate';

/** Largest workbook, packed and unpacked, in bytes; defaults. A year of a large district's answers has some 10 MB packed. */
export const mostPacked = 64 * 1024 * 1024;
export const mostUnpacked = 256 * 1024 * 1024;

/** Thrown where a workbook is larger than it may be, or is no archive of the kind that workbooks are. */
export class Unreadable extends Error {
  readonly code: 'workbook-too-large' | 'workbook-broken';
  constructor(code: Unreadable['code']) {
    super(code);
    this.code = code;
  }
}

/**
 * The texts of the parts of an archive that are wanted, by name. What is unpacked is counted as it comes: sizes that an
 * archive states can be lies.
 *
 * @throws Unreadable
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    if (!isWanted(file.name)) return;
    const decoder = new TextDecoder();
    let text = '';
    file.ondata = (error, data, isLast) => {
      if (error) throw error;
      unpacked += data.length;
      if (unpacked > mostUnpacked) throw new Unreadable('workbook-too-large');
      text += decoder.decode(data, { stream: !isLast });
      if (isLast) texts.set(file.name, text);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // In pieces, so that a bomb is noticed before all of it has gone off.
    for (let at = 0; at < bytes.length; at += piece) unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('workbook-broken');
  }
  return texts;
}

const piece = 16 * 1024;

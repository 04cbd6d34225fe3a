/**
 * A 53-bit hash of a text, for telling texts apart in little memory: two 32-bit FNV-1a hashes (Fowler, Noll and Vo) over its
 * UTF-16 code units, from two beginnings, of which the second gives its upper 21 bits. Of a million different texts two are the same
 * by chance once in 18,000 files.
 */
export function textHash(text: string): number {
  let [low, high] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 13;
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

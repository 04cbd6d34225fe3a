/** Parts of a set, each of which grows alone: what a growing part needs beside itself is little. */
const parts = 1024;
/** How full a part may be, and how much larger it becomes. */
const fullest = 0.75;
const growth = 1.5;

/** A set of hashes in 11 to 16 bytes each: a `Set` takes four times as much, and no more than 2²⁴. */
export class HashSet {
  /** 0 is an empty place. */
  readonly #places: Float64Array[] = Array.from({ length: parts }, () => new Float64Array(8));
  readonly #sizes = new Uint32Array(parts);

  /**
   * @param hash a whole number from 0, spread evenly
   * @returns whether it was there before
   */
  add(hash: number): boolean {
    const part = hash % parts;
    let places = this.#places[part] as Float64Array;
    let at = placeOf(places, hash + 1);
    if (places[at] !== 0) return true;
    if ((this.#sizes[part] as number) + 1 > places.length * fullest) {
      places = this.#places[part] = grown(places);
      at = placeOf(places, hash + 1);
    }
    places[at] = hash + 1;
    this.#sizes[part] = (this.#sizes[part] as number) + 1;
    return false;
  }
}

function grown(old: Float64Array): Float64Array {
  const places = new Float64Array(Math.ceil(old.length * growth));
  for (const key of old) if (key !== 0) places[placeOf(places, key)] = key;
  return places;
}

/** Where a key is, or would be. */
function placeOf(places: Float64Array, key: number): number {
  let at = Math.floor(key / parts) % places.length;
  while (places[at] !== 0 && places[at] !== key) at = (at + 1) % places.length;
  return at;
}

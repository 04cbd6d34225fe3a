/** A set of hashes in 16 to 32 bytes each: a `Set` takes three times as much, and no more than 2²⁴. */
export class HashSet {
  /** 0 is an empty place. */
  #places = new Float64Array(1024);
  #size = 0;

  /**
   * @param hash a whole number from 0, spread evenly
   * @returns whether it was there before
   */
  add(hash: number): boolean {
    if (this.#size * 2 >= this.#places.length) this.#grow();
    const at = placeOf(this.#places, hash + 1);
    if (this.#places[at] !== 0) return true;
    this.#places[at] = hash + 1;
    this.#size++;
    return false;
  }

  #grow(): void {
    const places = new Float64Array(this.#places.length * 2);
    for (const key of this.#places) if (key !== 0) places[placeOf(places, key)] = key;
    this.#places = places;
  }
}

/** Where a key is, or would be. */
function placeOf(places: Float64Array, key: number): number {
  let at = key % places.length;
  while (places[at] !== 0 && places[at] !== key) at = (at + 1) % places.length;
  return at;
}

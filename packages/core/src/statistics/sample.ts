/** Numbers of one sample: an array or a typed array. */
export type Sample = ArrayLike<number> & Iterable<number>;

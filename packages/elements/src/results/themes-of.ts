import type { Instrument } from '@readiness-kit/core';

/** A theme seen three ways; each is the id of a construct or composite. */
export interface Theme {
  /** The construct with the theme's own indicators. */
  readonly stated: string;
  /** The lens over the constructs that carry it. */
  readonly lived: string;
  /** The mean of the two. */
  readonly together: string;
}

/** Themes are found by their shape: a mean of one construct and one lens. */
export function themesOf({ constructs, composites }: Instrument): readonly Theme[] {
  const lenses = new Set(composites.filter((c) => c.kind === 'lens').map((c) => c.id));
  const own = new Set(constructs.map((c) => c.id));
  return composites.flatMap((c) => {
    if (c.kind !== 'mean' || c.of.length !== 2) return [];
    const stated = c.of.find((part) => own.has(part.id));
    const lived = c.of.find((part) => lenses.has(part.id));
    return stated && lived ? [{ stated: stated.id, lived: lived.id, together: c.id }] : [];
  });
}

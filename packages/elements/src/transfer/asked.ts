import type { Screen } from '../survey/asked-screens.ts';

/** Ids of what is asked, in order. */
export interface Asked {
  readonly items: readonly string[];
  /** The district's own questions. */
  readonly local: readonly string[];
}

export function askedOn(screens: readonly Screen[]): Asked {
  return {
    items: screens.flatMap(({ indicators }) => indicators),
    local: screens.flatMap(({ local = [] }) => local.map(({ id }) => id)),
  };
}

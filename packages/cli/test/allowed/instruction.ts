/** Conjunctions in instruction texts that name one idea, with the reason. */
export const allowed: Readonly<Record<string, string>> = {};

/** Statements and prompts that a conjunction does not make double-barrelled, each with its reason. */
export const allowed: Readonly<Record<string, string>> = {};

/** Statements and questions with a conjunction or comma that are one idea all the same, with the reason. */
export const allowed: Readonly<Record<string, string>> = {};

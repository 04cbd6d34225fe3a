export const allowed: Readonly<Record<string, string>> = {};

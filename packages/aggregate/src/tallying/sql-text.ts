/** A string as SQL writes it. */
export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** A name of a column as SQL writes it. */
export const name = (value: string): string => `"${value.replaceAll('"', '""')}"`;

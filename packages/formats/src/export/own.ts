/** A record's own member: ids such as `constructor` are names like any other, and never reach a prototype. */
export const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined => (record && Object.hasOwn(record, key) ? record[key] : undefined);

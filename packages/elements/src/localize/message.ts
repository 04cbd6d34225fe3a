/** A sentence with `{placeholders}`, or one for each plural form, chosen by the parameter `count`. */
export type Message = string | (Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string });

/** All messages of a view in one language. */
export type Messages<K extends string> = Readonly<Record<K, Message>>;

/** What placeholders stand for. Numbers are written as the language writes them. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** Says a message in one language. */
export type Say<K extends string> = (key: K, params?: MessageParams) => string;

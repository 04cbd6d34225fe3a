import type { Param } from '@readiness-kit/core';

/** What is said about private topics, in one language. */
export type TopicSentences = Readonly<Record<'topic-protected' | 'asks-identity', (params: Readonly<Record<string, Param>>) => string>>;

/** A list of texts, whatever a parameter holds. */
export const texts = (param: Param | undefined): readonly string[] => (Array.isArray(param) ? param.map(String) : []);

/** The text of a key, or the key where there is none. */
export const named = (names: Readonly<Record<string, string>>, key: Param | undefined): string => (Object.hasOwn(names, String(key)) ? (names[String(key)] as string) : String(key));

import { baseLanguage } from './passage.ts';

/** Languages in which private topics are known. */
const topicLanguages = ['ar', 'en', 'es', 'vi', 'zh'] as const;

export type TopicLanguage = (typeof topicLanguages)[number];

/** The language of a tag, where private topics are known in it. */
export const topicLanguage = (tag: string): TopicLanguage | undefined => topicLanguages.find((language) => language === baseLanguage(tag));

import { topicLanguage, type TopicLanguage } from '../../topic-languages.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { TopicList } from './topic-list.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

const lists: Readonly<Record<TopicLanguage, TopicList>> = { ar, en, es, vi, zh };

/** The private topics of a language, by its tag; `undefined` where there is no list: then nothing can be said. */
export function topicList(tag: string): TopicList | undefined {
  const language = topicLanguage(tag);
  return language && lists[language];
}

import { audienceOf } from '../audience.ts';
import { lawAreas } from '../word-lists/topics/topic-list.ts';
import { named, texts, type TopicSentences } from './topic-sentences.ts';

const areas: Readonly<Record<string, string>> = {
  politics: 'political views',
  'mental-health': 'mental or psychological problems',
  sex: 'sex behavior or attitudes',
  'illegal-behaviour': 'illegal or demeaning behavior',
  'family-appraisal': 'criticism of close family',
  'privileged-relationships': 'ties to a lawyer, doctor or clergy',
  religion: 'religion',
  income: 'income',
  health: 'health or disability',
  immigration: 'immigration or citizenship',
  ethnicity: 'race or ethnicity',
};

const asked: Readonly<Record<string, string>> = { name: 'a name', contact: 'how to reach them', number: 'a personal number', birth: 'a birth date', signature: 'a signature', source: 'who said something' };

const officer = 'Ask your privacy officer; this is not legal advice.';

export const topicSentencesEn: TopicSentences = {
  'topic-protected': ({ word, area, groups }) => `“${String(word)}” may touch ${named(areas, area)}${lawAreas.some((one) => one === area) ? inLaw[audienceOf(texts(groups))] : besides[audienceOf(texts(groups))]}`,
  'asks-identity': ({ word, what, with: others, groups }) => {
    const child = audienceOf(texts(groups)) !== 'adults';
    if (what === 'together') return `${[...texts(others), String(word)].map((one) => `“${one}”`).join(' + ')}: such answers together leave few people, and show who somebody is. Ask fewer of them.${child ? ` Answers that lead to a child can fall under US privacy law (FERPA). ${officer}` : ''}`;
    return `“${String(word)}” asks or tells who somebody is (${named(asked, what)}). Leave it out: this survey asks for no names.${child ? ` Answers that lead to a child can fall under US privacy law (FERPA). ${officer}` : ' People answer openly when nobody can find them.'}`;
  },
};

/** What US law asks in the eight areas, as strongly as it concerns those who are asked. */
const inLaw = {
  students: `, protected by US law (PPRA): tell families first and let them opt out. Where students must answer and federal money pays, a parent must consent in writing. Or leave it out. ${officer}`,
  families: `, which US law (PPRA) protects for students, and a family’s answer can reveal it. Say so first and let families opt out, or leave it out. ${officer}`,
  adults: ', which US law (PPRA) protects for students. Ask adults, too, only what you need. If unsure, ask your privacy officer.',
} as const;

/** The same for what that law does not name. */
const besides = {
  students: `: not in the eight areas of US law (PPRA), but it can expose a child, the more so in a small group. Leave it out, or tell families first and let them opt out. ${officer}`,
  families: `: not in the eight areas of US law (PPRA), but it can expose a family, the more so in a small group. Leave it out, or let families opt out. ${officer}`,
  adults: ', which can show who somebody is in a small group. Ask only what you need. If unsure, ask your privacy officer.',
} as const;

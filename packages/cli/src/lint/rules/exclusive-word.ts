import type { Issue } from '@readiness-kit/core';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { baseLanguage, type Passages, warning } from '../passage.ts';

/** Phrases of retext-equality that are no fault in a survey about schools, and why. */
const fine: Readonly<Record<string, readonly string[]>> = {
  'Terms of the field: learners master skills and are challenged; services are special education; districts host, found fellowships and have data stewards.': ['master', 'masters', 'challenged', 'special', 'host', 'hosts', 'fellowship', 'steward', 'stewards'],
  'Advice on the tone of software manuals (“just click here”), not on people.': ['just', 'easy', 'easily', 'simple', 'simply', 'obvious', 'obviously', 'clearly', 'basically', 'of course', 'everyone knows', 'straightforward', 'straight forward', 'straightforwardly', 'straight forwardly', 'sanity check', 'bugreport'],
  'Plain words in another sense: what hangs on a wall, fellow teachers, an invalid date, a pop quiz.': ['hang', 'fellow', 'invalid', 'pop'],
  'What people call themselves, and the names of their governments in law.': ['latino', 'latina', 'tribe', 'powwow', 'pow wow'],
};

/**
 * Words that leave people out or set them apart, after retext-equality; English only. All texts are
 * read at once, a paragraph each: that is far quicker than one by one.
 */
export function exclusiveWord({ all }: Passages): readonly Issue[] {
  const english = all.filter(({ language }) => baseLanguage(language) === 'en');
  const page = english.map(({ text }) => text.replaceAll(/\s+/g, ' ')).join('\n\n');
  const reader = unified().use(retextEnglish).use(retextEquality, { ignore: Object.values(fine).flat() }).use(retextStringify);
  return reader.processSync(page).messages.flatMap(({ line = 0, actual, expected }) => {
    const passage = english[(line - 1) / 2];
    return passage ? [warning('exclusive-word', passage, { word: (actual ?? '').toLowerCase(), instead: expected ?? [] })] : [];
  });
}

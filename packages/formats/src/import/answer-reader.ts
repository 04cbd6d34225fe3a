import type { Answer, InstrumentOutline, SurveyText } from '@readiness-kit/core';
import { cleanCell, comparable } from '../text/clean-cell.ts';
import type { Mapping } from './mapping.ts';
import { remembered } from './remembered.ts';
import type { Tool } from './source.ts';

/** What a cell says: an answer, nothing, or something that is no answer to this question. */
export type Reading = { readonly kind: 'answer'; readonly answer: Answer } | { readonly kind: 'missing' } | { readonly kind: 'unreadable' };

const missing: Reading = { kind: 'missing' };
const unreadable: Reading = { kind: 'unreadable' };
const answered = (answer: Answer): Reading => (answer === null ? missing : { kind: 'answer', answer });

/** How tools and people write that there is no level; compared as `comparable` makes them. */
const instead: Readonly<Record<string, Answer>> = {
  dk: 'dont-know', 'dont-know': 'dont-know', "don't know": 'dont-know', 'dont know': 'dont-know', "i don't know": 'dont-know', 'not sure': 'dont-know', 'no sé': 'dont-know', 'no lo sé': 'dont-know', '不知道': 'dont-know', 'không biết': 'dont-know', 'لا أعرف': 'dont-know',
  na: 'not-applicable', 'not-applicable': 'not-applicable', 'n/a': 'not-applicable', 'not applicable': 'not-applicable', 'does not apply': 'not-applicable', 'no aplica': 'not-applicable', '不适用': 'not-applicable', 'không áp dụng': 'not-applicable', 'لا ينطبق': 'not-applicable',
  declined: 'declined', 'prefer not to answer': 'declined', 'prefer not to say': 'declined', 'prefiero no responder': 'declined',
};

/** What a tool writes for a question that was seen and not answered. */
const seenOnly: Partial<Readonly<Record<Tool, readonly string[]>>> = { qualtrics: ['-99'] };

/**
 * Reads cells as answers: the person's mapping first, then what is no level, then a level's number (`4`, `4.0`, `5 - Strongly
 * agree`, LimeSurvey's `A4`), then its words, of the question itself before those of every question.
 *
 * Numbers outside 1 … K are no levels, whatever they may mean: the mapping can say it.
 */
export function answerReader({ indicators, levels }: InstrumentOutline, texts: readonly SurveyText[], mapping: Mapping, tool: Tool): (cell: string, item: string) => Reading {
  const mapped = new Map(Object.entries(mapping.answers).map(([cell, answer]) => [comparable(cell), answered(answer)]));
  const common = new Map<string, number>();
  // In a brief form what the levels mean anywhere are the answers.
  for (const { levels: names } of texts) names.forEach(({ name, meaning }, l) => [name, meaning].forEach((words) => common.set(comparable(words), l + 1)));
  const own = new Map(indicators.map(({ id }) => [id, levelsOf(id, texts)]));
  const readers = new Map(indicators.map(({ id }) => [id, remembered((cell) => read(cleanCell(cell), id))]));
  return (cell, item) => readers.get(item)?.(cell) ?? unreadable;

  function read(cell: string, item: string): Reading {
    if (cell === '') return missing;
    const text = comparable(cell);
    const said = mapped.get(text);
    if (said) return said;
    if (seenOnly[tool]?.includes(cell)) return missing;
    if (Object.hasOwn(instead, text)) return answered(instead[text] as Answer);
    const number = (tool === 'limesurvey' ? /^A(\d)$/ : null)?.exec(cell)?.[1] ?? /^(\d+)(?:\.0+)?(?:\s*[-–—:.)]\s*\D.*)?$/su.exec(cell)?.[1];
    if (number !== undefined && Number(number) >= 1 && Number(number) <= levels) return { kind: 'answer', answer: Number(number) };
    const level = own.get(item)?.get(text) ?? common.get(text);
    return level === undefined ? unreadable : { kind: 'answer', answer: level };
  }
}

/** Levels of a question by the words of its answers; words that two levels share are none. */
function levelsOf(id: string, texts: readonly SurveyText[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  const shared = new Set<string>();
  for (const { indicators } of texts) {
    const text = indicators[id];
    for (const words of text ? [text.descriptors, ...Object.values(text.items).map((item) => item?.answers)] : []) {
      words?.forEach((word, l) => {
        const key = comparable(word);
        if ((levels.get(key) ?? l + 1) !== l + 1) shared.add(key);
        levels.set(key, l + 1);
      });
    }
  }
  for (const key of shared) levels.delete(key);
  return levels;
}

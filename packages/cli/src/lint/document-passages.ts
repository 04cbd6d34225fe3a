import type { InstrumentDocument, SurveyText } from '@readiness-kit/core';
import type { Asked, Passage, PassageKind, Passages, Rubric } from './passage.ts';

type Indicator = InstrumentDocument['indicators'][number];
type Words = SurveyText['indicators'][string];

/** The texts of an instrument's indicators, in all its languages. */
export function documentPassages({ indicators, texts = [] }: InstrumentDocument): Passages {
  const found = texts.flatMap((text, i) =>
    indicators.flatMap((indicator) => {
      const words = Object.hasOwn(text.indicators, indicator.id) ? text.indicators[indicator.id] : undefined;
      return words ? [indicatorPassages(indicator, words, text, ['texts', i, 'indicators', indicator.id])] : [];
    }),
  );
  return { all: found.flatMap((x) => x.all), asked: found.flatMap((x) => x.asked), rubrics: found.flatMap((x) => x.rubrics) };
}

function indicatorPassages({ id, groups }: Indicator, { statement, descriptors = [], items }: Words, { language, audience }: SurveyText, path: Passage['path']): Passages {
  const passage = (kind: PassageKind, text: string, at: Passage['path'], key: string): Passage => ({ kind, language, text, path: [...path, ...at], key });
  const sign = passage('statement', statement, ['statement'], id);
  const levels = descriptors.map((text, i) => passage('descriptor', text, ['descriptors', i], id));
  const itemOf = (group: string, { prompt, answers }: NonNullable<Words['items'][string]>): Asked => ({
    groups: [group],
    language,
    prompt: passage('prompt', prompt, ['items', group, 'prompt'], `${id} ${group}`),
    answers: answers?.map((text, i) => passage('answer', text, ['items', group, 'answers', i], `${id} ${group}`)) ?? levels,
  });
  const own = Object.entries(items).flatMap(([group, item]) => (item ? [itemOf(group, item)] : []));
  const others = groups.filter((group) => !Object.hasOwn(items, group) && (audience?.includes(group) ?? true));
  const rubric: Rubric = { indicator: id, language, descriptors: levels };
  return {
    // Descriptors can be the answers of several groups; they are looked at once.
    all: [...new Set([sign, ...levels, ...own.flatMap(({ prompt, answers }) => [prompt, ...answers])])],
    asked: [...own, ...(others.length > 0 ? [{ groups: others, language, prompt: sign, answers: levels }] : [])],
    rubrics: levels.length > 0 ? [rubric] : [],
  };
}

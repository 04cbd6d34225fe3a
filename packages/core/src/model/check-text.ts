import type { Instrument } from './instrument.ts';
import type { Issue, Param } from './issue.ts';
import { isLanguage } from './is-language.ts';
import { own } from './own.ts';
import type { GuideText, SurveyText } from './text.ts';

type Report = (code: string, path: readonly (string | number)[], params?: Record<string, Param>, severity?: Issue['severity']) => void;

/** Longer than any sentence people read in a survey; a default, not a fact. */
export const maxTextLength = 1200;

/** Checks that texts are complete for an instrument, plain (no markup) and within {@link maxTextLength} characters. */
export function checkText(instrument: Instrument, texts: readonly SurveyText[], guides: readonly GuideText[], report: Report): void {
  texts.forEach((text, i) => {
    const path = ['texts', i];
    checkLanguage(text.language, path, report);
    text.audience?.forEach((group, k) => {
      if (!instrument.groups.includes(group)) report('reference-unknown', [...path, 'audience', k], { id: group });
    });
    if (text.levels.length !== instrument.levels) report('descriptor-count', [...path, 'levels'], { expected: instrument.levels, found: text.levels.length });
    needKeys(text.groups, instrument.groups, [...path, 'groups'], report);
    needKeys(text.constructs, ids(instrument.constructs), [...path, 'constructs'], report);
    needKeys(text.composites, ids(instrument.composites), [...path, 'composites'], report);
    needKeys(text.indicators, ids(instrument.indicators), [...path, 'indicators'], report);
    checkIndicatorTexts(instrument, text, path, report);
    checkStrings(text, path, report);
  });
  guides.forEach((guide, i) => {
    const path = ['guides', i];
    checkLanguage(guide.language, path, report);
    const actions = instrument.indicators.flatMap((x) => x.actions);
    for (const { id, prerequisites } of instrument.indicators) {
      const argued = own(guide.indicators, id)?.prerequisites;
      if (argued) needKeys(argued, prerequisites ?? [], [...path, 'indicators', id, 'prerequisites'], report);
    }
    needKeys(guide.indicators, ids(instrument.indicators), [...path, 'indicators'], report);
    needKeys(guide.actions, ids(actions), [...path, 'actions'], report);
    needKeys(guide.roles, [...new Set(actions.flatMap((a) => [a.lead, ...(a.involve ?? [])]))], [...path, 'roles'], report);
    checkStrings(guide, path, report);
  });
}

function checkLanguage(language: string, path: readonly (string | number)[], report: Report): void {
  if (!isLanguage(language)) report('language-invalid', [...path, 'language'], { language });
}

function checkIndicatorTexts(instrument: Instrument, text: SurveyText, path: readonly (string | number)[], report: Report): void {
  const { levels } = instrument;
  for (const indicator of instrument.indicators) {
    const words = own(text.indicators, indicator.id);
    if (words === undefined) continue;
    const at = [...path, 'indicators', indicator.id];
    const asked = indicator.groups.filter((group) => text.audience?.includes(group) ?? true);
    const reads = asked.some((group) => !own(words.items, group)?.answers);
    const found = words.descriptors?.length ?? 0;
    if (found !== levels && (reads || found > 0)) report('descriptor-count', [...at, 'descriptors'], { expected: levels, found });
    for (const [group, item] of Object.entries(words.items)) {
      if (!indicator.groups.includes(group)) report('item-not-asked', [...at, 'items', group], { item: indicator.id, group }, 'warning');
      if (item?.answers && item.answers.length !== levels) report('descriptor-count', [...at, 'items', group, 'answers'], { expected: levels, found: item.answers.length });
    }
  }
}

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map((x) => x.id);

function needKeys(record: object, keys: readonly string[], path: readonly (string | number)[], report: Report): void {
  for (const key of keys) if (!Object.hasOwn(record, key)) report('text-missing', [...path, key], { id: key });
}

/** Text is always shown as text; a tag in it is therefore a mistake, or an attack that fails. */
function checkStrings(value: unknown, path: readonly (string | number)[], report: Report): void {
  if (typeof value === 'string') {
    if (value.trim() === '') report('text-empty', path);
    if (value.length > maxTextLength) report('text-too-long', path, { length: value.length, limit: maxTextLength }, 'warning');
    if (/<\/?[a-z!]/i.test(value)) report('text-markup', path, {}, 'warning');
  } else if (typeof value === 'object' && value !== null) {
    const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [key, inner] of entries) checkStrings(inner, [...path, key], report);
  }
}

import { formLength, type InstrumentDocument, type SurveyText } from '@readiness-kit/core';
import { inLanguage } from '../words/instrument-words.ts';
import { plain } from './plain.ts';
import { table } from './table.ts';
import type { View } from './view.ts';

/** How long each form takes each group that it asks; nothing where an instrument has no words to count. */
export function lengthLines(instrument: InstrumentDocument, { words, phrases, numbers, style }: View): readonly string[] {
  const text = inLanguage(instrument.texts, words.language);
  if (!text) return [];
  const { form, group, items, minutes } = phrases.lengthColumns;
  const rows = lengths(instrument, text).map(([formId, groupId, length]) => [plain(formId), plain(groupId), numbers.count(length.items), phrases.aboutMinutes(numbers.count(Math.max(1, Math.round(length.minutes))))]);
  return rows.length === 0 ? [] : [style.bold(phrases.lengths(plain(text.language))), ...table([[form, group, items, minutes], ...rows], [1]).map((line) => `  ${line}`), ''];
}

function lengths(instrument: InstrumentDocument, text: SurveyText) {
  const read = instrument.groups.filter((group) => text.audience?.includes(group) ?? true);
  return instrument.forms.flatMap((form) => read.map((group) => [form.id, group, formLength(instrument, text, form, group)] as const)).filter(([, , { items }]) => items > 0);
}

import type { InstrumentOutline, SurveyText } from '@readiness-kit/core';
import { comparable } from '../text/clean-cell.ts';
import type { Mapping } from './mapping.ts';

/** Ids of groups by every name they go by, ready to be compared. */
export function groupsBy({ groups }: InstrumentOutline, texts: readonly SurveyText[], mapping: Mapping): ReadonlyMap<string, string> {
  const names = new Map(groups.map((id) => [comparable(id), id]));
  for (const text of texts) for (const id of groups) if (text.groups[id]) names.set(comparable(text.groups[id].name), id);
  for (const [name, id] of Object.entries(mapping.groups)) if (groups.includes(id)) names.set(comparable(name), id);
  return names;
}

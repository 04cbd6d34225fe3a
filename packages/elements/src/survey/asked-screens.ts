import { formIndicators, type InstrumentOutline, type LocalQuestion } from '@readiness-kit/core';

/** What is asked at once: one construct with its indicators, or at the end the district's own questions. */
export interface Screen {
  readonly construct: string;
  readonly indicators: readonly string[];
  readonly local?: readonly LocalQuestion[];
}

/** What a form asks a stakeholder group, in the form's order; empty for an unknown form or group. */
export function askedScreens(instrument: InstrumentOutline, formId: string, group: string): readonly Screen[] {
  const form = instrument.forms.find(({ id }) => id === formId);
  const constructs = new Map(instrument.indicators.map(({ id, construct }) => [id, construct]));
  const screens = new Map<string, string[]>();
  for (const id of form ? formIndicators(instrument, form, group) : []) {
    const construct = constructs.get(id) ?? '';
    const asked = screens.get(construct);
    if (asked) asked.push(id);
    else screens.set(construct, [id]);
  }
  return Array.from(screens, ([construct, indicators]) => ({ construct, indicators }));
}

/** The screen of the district's own questions to a group; none when there are no questions. */
export function localScreens(questions: readonly LocalQuestion[], group: string): readonly Screen[] {
  const local = questions.filter(({ groups }) => groups?.includes(group) ?? true);
  return local.length === 0 ? [] : [{ construct: '', indicators: [], local }];
}

/** Groups of which a form asks something, in display order. */
export function askedGroups(instrument: InstrumentOutline, formId: string): readonly string[] {
  return instrument.groups.filter((group) => askedScreens(instrument, formId, group).length > 0);
}

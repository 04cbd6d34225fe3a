import type { Instrument } from '@readiness-kit/core';

/** What is asked at once: one construct, with its indicators. */
export interface Screen {
  readonly construct: string;
  readonly indicators: readonly string[];
}

/** What a form asks a stakeholder group, in the form's order; empty for an unknown form or group. */
export function askedScreens({ forms, indicators }: Instrument, formId: string, group: string): readonly Screen[] {
  const screens = new Map<string, string[]>();
  for (const id of forms.find((form) => form.id === formId)?.indicators ?? []) {
    const indicator = indicators.find((candidate) => candidate.id === id);
    if (!indicator?.groups.includes(group)) continue;
    const asked = screens.get(indicator.construct);
    if (asked) asked.push(id);
    else screens.set(indicator.construct, [id]);
  }
  return Array.from(screens, ([construct, asked]) => ({ construct, indicators: asked }));
}

/** Groups of which a form asks something, in display order. */
export function askedGroups(instrument: Instrument, formId: string): readonly string[] {
  return instrument.groups.filter((group) => askedScreens(instrument, formId, group).length > 0);
}

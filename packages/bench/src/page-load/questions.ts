import { district } from '@readiness-kit/core/instruments/district';
import { districtEn } from '@readiness-kit/core/instruments/district/en';
import type { Instrument, SurveyText } from '@readiness-kit/core';

/** The group that answers on all three pages: it is asked everything. */
export const group = 'teacher';

export interface Question {
  readonly id: string;
  readonly construct: string;
  readonly meaning: string;
  readonly prompt: string;
  /** Name of the level and what it means to the group, lowest first. */
  readonly levels: readonly (readonly [name: string, answer: string])[];
}

/** What can be answered instead of a level, as our survey says it. */
export const apart = [['dont-know', 'I don’t know'], ['not-applicable', 'Does not apply']] as const;

export const title = districtEn.title;

/** The quick form's questions as our survey asks the group: the same words for every page. */
export function quickFormQuestions(): readonly Question[] {
  const instrument: Instrument = district;
  const text: SurveyText = districtEn;
  const form = instrument.forms.find(({ id }) => id === 'quick');
  const asked = (form?.indicators ?? []).map((id) => instrument.indicators.find((x) => x.id === id)).filter((x) => x?.groups.includes(group));
  return asked.flatMap((indicator) => {
    const words = indicator && text.indicators[indicator.id];
    const construct = indicator && text.constructs[indicator.construct];
    if (!words || !construct) return [];
    const { prompt = words.statement, answers = words.descriptors ?? [] } = words.items[group] ?? {};
    return [{ id: indicator.id, construct: construct.name, meaning: construct.meaning, prompt, levels: text.levels.map(({ name }, i) => [name, answers[i] ?? ''] as const) }];
  });
}

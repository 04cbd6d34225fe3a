import { formIndicators, ReadinessError, type Form, type Indicator, type ItemText } from '@readiness-kit/core';
import type { AskedQuestion, ExportInput } from './asked-question.ts';
import { own } from './own.ts';

/** All that one group is asked, in the order of the form. */
export interface GroupQuestions {
  readonly group: string;
  /** At least one. */
  readonly questions: readonly AskedQuestion[];
}

/**
 * The questions of a form for each group that it asks, in the instrument's order of groups. A group without words of its
 * own is asked the statement with the full descriptors, in a brief form with what the levels mean anywhere. What a text
 * leaves out is shown as the level's name or number, and a question's words as its id: never as nothing.
 *
 * @throws ReadinessError `form-unknown` or `group-unknown` when the instrument does not have it
 */
export function askedQuestions(input: ExportInput): readonly GroupQuestions[] {
  const { instrument, group } = input;
  const form = formOf(input);
  if (group !== undefined && !instrument.groups.includes(group)) throw new ReadinessError('group-unknown', `the instrument has no group "${group}"`);
  const indicators = new Map(instrument.indicators.map((indicator) => [indicator.id, indicator]));
  const groups = group === undefined ? instrument.groups : [group];
  return groups
    .map((id) => ({ group: id, questions: formIndicators(instrument, form, id).map((item) => asked(indicators.get(item) as Indicator, id, form, input)) }))
    .filter(({ questions }) => questions.length > 0);
}

function formOf({ instrument, form }: ExportInput): Form {
  const found = form === undefined ? { id: '' } : instrument.forms.find(({ id }) => id === form);
  if (!found) throw new ReadinessError('form-unknown', `the instrument has no form "${form}"`);
  return found;
}

function asked({ id, construct }: Indicator, group: string, { brief }: Form, { instrument, texts }: ExportInput): AskedQuestion {
  const words = own(texts.indicators, id);
  const item = own(words?.items as Readonly<Record<string, ItemText>> | undefined, group);
  const said = item?.answers ?? (brief ? texts.levels.map(({ meaning }) => meaning) : words?.descriptors) ?? [];
  const answers = Array.from({ length: instrument.levels }, (_, l) => said[l] || texts.levels[l]?.name || String(l + 1));
  return { id, construct, prompt: item?.prompt || words?.statement || id, answers };
}

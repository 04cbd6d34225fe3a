import type { ExportInput } from './asked-question.ts';
import { sectionsOf, type CodedQuestion, type GroupChoice, type Section } from './sections.ts';

/** A question with a code of letters and digits, for tools that take no other. */
export interface ShortQuestion extends CodedQuestion {
  readonly short: string;
}

export interface ShortSection extends Omit<Section, 'questions'> {
  /** `S` and a number. */
  readonly short: string;
  readonly questions: readonly ShortQuestion[];
}

export interface ShortChoice extends GroupChoice {
  /** `G` and a number. */
  readonly short: string;
}

/** A form whose questions are `Q001`, `Q002` … in their order; which indicator each asks about is in the mapping. */
export interface ShortForm {
  readonly choices: readonly ShortChoice[];
  readonly sections: readonly ShortSection[];
  /** Ids of indicators by code. */
  readonly columns: Readonly<Record<string, string>>;
  /** Groups by code. */
  readonly groups: Readonly<Record<string, string>>;
}

/** @throws ReadinessError `form-unknown` or `group-unknown` when the instrument does not have it */
export function shortForm(input: ExportInput): ShortForm {
  const { choices, sections } = sectionsOf(input);
  let count = 0;
  const short = sections.map((section, i): ShortSection => ({
    ...section,
    short: `S${i + 1}`,
    questions: section.questions.map((question) => ({ ...question, short: `Q${String(++count).padStart(3, '0')}` })),
  }));
  const coded = choices.map((choice, i) => ({ ...choice, short: `G${i + 1}` }));
  return {
    choices: coded,
    sections: short,
    columns: Object.fromEntries(short.flatMap(({ questions }) => questions.map((question) => [question.short, question.id]))),
    groups: Object.fromEntries(coded.map((choice) => [choice.short, choice.group])),
  };
}

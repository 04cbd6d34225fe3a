import type { AskedQuestion, ExportInput } from './asked-question.ts';
import { askedQuestions } from './asked-questions.ts';
import { own } from './own.ts';

/** A question with the code that it has in a form, by which its answers come back. */
export interface CodedQuestion extends AskedQuestion {
  readonly code: string;
}

/** What one group is asked about one construct: a page of another tool's form. */
export interface Section {
  readonly group: string;
  readonly construct: string;
  /** Name of the construct. */
  readonly title: string;
  /** How the group should read the questions; with its first section only. */
  readonly guidance?: string;
  /** At least one. */
  readonly questions: readonly CodedQuestion[];
}

/** A group as an answer to the first question. */
export interface GroupChoice {
  readonly group: string;
  /** Unique among the choices. */
  readonly name: string;
}

/** A form as every tool here gets it. */
export interface SectionedForm {
  /** Groups that choose their own in the first question; none where the form is for one. */
  readonly choices: readonly GroupChoice[];
  readonly sections: readonly Section[];
}

/** Code of the first question of a form for several groups. */
export const groupCode = 'group';

/**
 * A form as sections: group by group, in each construct by construct, in the order in which the form comes to them.
 *
 * One convention for all tools. In a form for one group a question's code is the indicator's id. In a form for several
 * the first question, whose code is `group`, asks for the group; each group then has questions of its own, whose code is
 * `id@group`, also where two groups read the same words: some tools can only skip whole pages.
 *
 * @throws ReadinessError `form-unknown` or `group-unknown` when the instrument does not have it
 */
export function sectionsOf(input: ExportInput): SectionedForm {
  const groups = askedQuestions(input);
  const isShared = groups.length > 1;
  return {
    choices: isShared ? choicesOf(groups.map(({ group }) => group), input) : [],
    sections: groups.flatMap(({ group, questions }) => {
      const guidance = own(input.texts.groups, group)?.guidance;
      return [...byConstruct(questions)].map(([construct, some], at): Section => ({
        group,
        construct,
        title: own(input.texts.constructs, construct)?.name || construct,
        ...(guidance && at === 0 ? { guidance } : {}),
        questions: some.map((question) => ({ ...question, code: isShared ? `${question.id}@${group}` : question.id })),
      }));
    }),
  };
}

/** In the order in which the questions first come to a construct. */
function byConstruct(questions: readonly AskedQuestion[]): ReadonlyMap<string, readonly AskedQuestion[]> {
  const constructs = new Map<string, AskedQuestion[]>();
  for (const question of questions) {
    const some = constructs.get(question.construct);
    if (some) some.push(question);
    else constructs.set(question.construct, [question]);
  }
  return constructs;
}

/** Groups by name; by id where they have none, or two have the same. */
function choicesOf(groups: readonly string[], { texts }: ExportInput): readonly GroupChoice[] {
  const names = groups.map((group) => own(texts.groups, group)?.name.trim() || group);
  return groups.map((group, i) => ({ group, name: names.some((name, k) => k !== i && name === names[i]) ? group : (names[i] as string) }));
}

import type { InstrumentDocument } from '@readiness-kit/core';

/** The first page of a new instrument: what is there, and the next three commands. */
export function readme({ id, indicators, groups, forms }: InstrumentDocument): string {
  const [indicator, group] = [indicators[0]?.id ?? '', groups[0] ?? ''];
  return `# ${id}

\`${id}.instrument.json\` is the whole instrument: what is asked, of whom, in which words, and what to do next.
Your editor checks it against \`instrument.schema.json\` as you write. Change its \`title\` and \`credit\` first.

Save answers as \`answers.csv\`, one row an answer:

\`\`\`csv
respondent,group,item,answer
r-01,${group},${indicator},3
\`\`\`

Then, in this folder:

\`\`\`sh
readiness check ${id}.instrument.json                               # what is wrong, what reads badly, how long the forms are
readiness score answers.csv --instrument ${id}.instrument.json --form ${forms[0]?.id ?? ''}   # levels, and what to do first
readiness score answers.csv --instrument ${id}.instrument.json --json > result.json           # the whole result, for programs
\`\`\`

Raise \`version\` with every change: the last number for wording, the middle one for items added or retired, the first
when results can no longer be compared.
`;
}

/** What the commands are called with. In English: it names options, which are not translated. */
export const usage = {
  score: `Usage: readiness score RESPONSES.csv
         [--instrument F.json] [--profile community|one-group|consensus|F.json]
         [--roster F.csv] [--form ID] [--lang en|es] [--seed N] [--top N]
         [--json]
`,
  check: `Usage: readiness check INSTRUMENT.json [--lang en|es]
`,
} as const;

export type Command = keyof typeof usage;

export const isCommand = (name: string): name is Command => Object.hasOwn(usage, name);

export const generalUsage = `${usage.score}${usage.check}       readiness COMMAND --help
       readiness --help
       readiness --version
`;

const codes = `Exit codes:
  0   done
  1   problems leave no result, or check found errors
  2   wrong use
  3   a file could not be read
  4   done, and there is a result, but something given was left out of it
  70  a fault of this program
`;

export const help: Readonly<Record<Command, string>> = {
  score: `Scores a file of answers: levels, how sure they are, and what to do first.

${usage.score}
RESPONSES.csv has a header and one row an answer: respondent,group,item,answer
(also: resp for respondent). An answer is a level (1, 2, …), DK (don't know),
NA (not applicable), DECLINED, or nothing (not reached). “-” reads standard
input.

  --instrument F.json  the instrument the answers were given to
                       (default: the district instrument)
  --profile P          how answers become scores: community (default),
                       one-group, consensus, or a file
  --roster F.csv       people in each group: group,roster
  --form ID            the form that was answered (default: all indicators)
  --lang en|es         language of the words (default: en)
  --seed N             seed of the rank simulation, 0 to 4294967295 (default: 1)
  --top N              how many priorities to print (default: 3)
  --json               the whole result as JSON on standard output;
                       everything else goes to standard error

${codes}`,
  check: `Proves an instrument: all that it names is defined, complete and within limits.

${usage.check}
  --lang en|es         language of the sentences (default: en)

Warnings alone exit with 0.

${codes}`,
};

export const generalHelp = `readiness: score answers about readiness, and check instruments.

${generalUsage}
${codes}`;

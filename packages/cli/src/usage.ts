/** What the commands are called with. In English: it names options, which are not translated. */
export const usage = {
  import: `Usage: readiness import FILE [--out ANSWERS.csv] [--mapping M.json] [--group ID]
         [--removed R.csv] [--details D.csv] [--save-mapping M.json]
         [--codebook F.qsf] [--zone NAME] [--date-order month-first|day-first]
         [--state XX]
         [--instrument F.json] [--lang en|es] [--json]
`,
  export: `Usage: readiness export TOOL [--form ID] [--group ID] [--lang TAG] [--out DIR]
         [--instrument F.json] [--date DAY]
       readiness export wide|json-lines ANSWERS.csv [--out DIR]
       readiness export ed-fi RESULT.json --namespace URI --survey ID
         --school-year YYYY-YYYY --district N [--out DIR]
`,
  score: `Usage: readiness score RESPONSES.csv
         [--instrument F.json] [--profile community|one-group|consensus|F.json]
         [--roster F.csv] [--form ID] [--lang en|es] [--seed N] [--top N]
         [--smallest-group N] [--json]
`,
  report: `Usage: readiness report RESULT.json
         [--format html|json|csv] [--audience full|board|staff|family|partners]
         [--instrument F.json] [--lang en|es|ar|zh-Hans|vi] [--name TEXT]
         [--out FILE]
`,
  compare: `Usage: readiness compare BEFORE.json AFTER.json
         [--instrument F.json] [--least-change N] [--lang en|es] [--json]
`,
  'what-if': `Usage: readiness what-if RESULT.json --raise ID=LEVEL …
       readiness what-if RESULT.json --reach ID[=LEVEL]
         [--instrument F.json] [--profile community|one-group|consensus|F.json]
         [--lang en|es] [--json]
`,
  check: `Usage: readiness check FILE.json [--allow F.json] [--lang en|es]
`,
  'new-instrument': `Usage: readiness new-instrument NAME [--out DIR] [--from blank|district]
         [--lang en|es]
`,
  tally: `Usage: readiness tally ANSWERS.csv --district ID --wave NAME
         [--district-name TEXT] [--roster F.csv] [--out FILE]
         [--instrument F.json] [--profile community|one-group|consensus|F.json]
         [--form ID] [--lang en|es]
`,
  merge: `Usage: readiness merge FILE… [--out FILE] [--instrument F.json]
         [--profile community|one-group|consensus|F.json] [--form ID]
         [--lang en|es]
`,
  aggregate: `Usage: readiness aggregate PATH… --wave NAME --out DIR
         [--directory D.csv] [--rosters R.csv] [--previous REPORT.json]
         [--ledger L.json] [--threshold N] [--name TEXT] [--instrument F.json]
         [--profile community|one-group|consensus|F.json] [--form ID]
         [--memory SIZE] [--engine duckdb|clickhouse://…] [--lang en|es]
`,
  audit: `Usage: readiness audit RELEASE [--lang en|es] [--json]
`,
  simulate: `Usage: readiness simulate --out DIR [--districts N] [--seed N] [--wave N]
         [--form ID] [--instrument F.json] [--lang en|es]
`,
} as const;

export type Command = keyof typeof usage;

export const isCommand = (name: string): name is Command => Object.hasOwn(usage, name);

export const generalUsage = `${usage.import}${usage.export}${usage.score}${usage.report}${usage.compare}${usage['what-if']}${usage.check}${usage['new-instrument']}${usage.tally}${usage.merge}${usage.aggregate}${usage.audit}${usage.simulate}       readiness COMMAND --help
       readiness --help
       readiness --version
`;

const codes = `Exit codes:
  0   done
  1   problems leave no result, or check found errors
  2   wrong use
  3   a file could not be read
  4   done, and there is a result, but something given was left out of it
  5   a file could not be written, or is there already
  70  a fault of this program
`;

export const help: Readonly<Record<Command, string>> = {
  import: `Reads what another tool has collected as a file of answers for “score”, and
accounts for every row: rows read = kept + left out.

${usage.import}
FILE is an export of Google Forms or Sheets, Microsoft Forms (.xlsx or CSV),
Qualtrics, SurveyMonkey, LimeSurvey or SurveyJS, or our own CSV or JSON; what it
is, is found from what stands in it. “-” reads standard input. Nothing is
written before all is read, and never over a file.

  --out ANSWERS.csv    the answers (default: standard output)
  --mapping M.json     what the columns, groups and answers of the file are
  --save-mapping M.json  begins such a file, with suggestions
  --codebook F.qsf     the survey of a Qualtrics export, for what its codes mean
  --group ID           group of everybody in the file
  --removed R.csv      rows and cells that were left out, each with its reason
  --details D.csv      a row a response: when, which district, kept columns
  --zone NAME          zone of times that state none, such as America/Denver
  --date-order O       which number of 3/4/2026 is the month
  --state XX           state of the districts: zeros their ids lost are certain
  --instrument F.json  the instrument that was asked
                       (default: the district instrument)
  --lang en|es         language of what is printed (default: en)
  --json               what was read as JSON, on standard output

${codes}`,
  export: `Hands the instrument to the tool that is already there, answers to other
programs, a result to the state's data system. Never overwrites a file.

${usage.export}
TOOL is surveyjs, google-forms (a script that builds the form), qualtrics,
limesurvey, xlsform (ODK, KoboToolbox), case, json-schema, codebook or spss.
Where a tool cannot keep the questions' ids, a mapping file is made beside: give
it to “readiness import --mapping” with what was answered.

  --form ID            one form (default: all questions)
  --group ID           for one group (default: all; the first question asks)
  --lang TAG           language of the words (default: en)
  --out DIR            folder of the new files (default: here)
  --instrument F.json  the instrument (default: the district instrument)
  --date DAY           day of the package or result (default: today)
  --namespace URI      of ed-fi: whose identifiers these are
  --survey ID          of ed-fi: the administration
  --school-year Y      of ed-fi: such as 2026-2027
  --district N         of ed-fi: the district's number

${codes}`,
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
  --smallest-group N   fewest people whose answers are shown together
                       (default: 10; 1 shows everything)
  --json               the whole result as JSON on standard output;
                       everything else goes to standard error

${codes}`,
  report: `Makes the report of a result: one page that holds all it needs, without a
script, to read, to print and to send; or the result's figures as a table.

${usage.report}
RESULT.json is what “readiness score --json” or the survey gives, of this or an
earlier version. “-” reads standard input.

  --format F           html (default); csv: a figure a row, unrounded; json: the
                       result in the present version
  --audience A         full (default); board: two pages with what to decide;
                       staff; family: in plain words; partners
  --instrument F.json  the instrument the result is of, for its words
                       (default: the district instrument)
  --lang TAG           language of the report (default: en)
  --name TEXT          a line over the title, such as the district and the date
  --out FILE           a new file (default: standard output)

${codes}`,
  compare: `What has changed from one result to a later one: improved or declined where the
change is more than chance and enough to matter, else “no detectable change”.

${usage.compare}
Both results are what “readiness score --json” or the survey gives, of the same
instrument, form and profile. “-” reads standard input. Where the series breaks,
the exit code is 1.

  --instrument F.json  the instrument the results are of, for its words
                       (default: the district instrument)
  --least-change N     fewest points that are called a change (default: 5)
  --lang en|es         language of the words (default: en)
  --json               the whole comparison as JSON

${codes}`,
  'what-if': `What raising some indicators would do, exactly as if everybody who answered
below a level had answered it; or the least effort that reaches a level.

${usage['what-if']}
  --raise ID=LEVEL     an indicator and the level to raise it to; as often as
                       needed
  --reach ID[=LEVEL]   a construct or composite and the level to reach (default:
                       the next); exit code 1 where nothing reaches it
  --instrument F.json  the instrument that was answered
                       (default: the district instrument)
  --profile P          the profile it was scored with
                       (default: the one that the result names)
  --lang en|es         language of the words (default: en)
  --json               raises, figures and the new order as JSON

${codes}`,
  check: `Proves an instrument: all that it names is defined, complete and within limits.
Then looks at its words: reading grade, two questions in one, words that judge,
protected topics, inclusive wording, lengths, texts that are alike. Shows how
long each form takes each group.

${usage.check}
FILE.json is an instrument, or questions of your own to ask with the district
instrument: { "schemaVersion": 1, "questions": […] }. “-” reads standard input.

  --allow F.json       reasons why a statement or question may hold “and”, “or”
                       or a comma: { "ID": "…", "ID GROUP": "…" }
  --lang en|es         language of the sentences (default: en)

Warnings alone exit with 0.

${codes}`,
  'new-instrument': `Begins an instrument of your own, in a new folder with its schema and a page
that says what to do next. Never overwrites a file.

${usage['new-instrument']}
NAME becomes the instrument's id: letters, digits, “.”, “_” and “-”.

  --out DIR            the folder (default: NAME)
  --from blank         one construct with one indicator, in English (default)
  --from district      the district instrument, in English and Spanish, to adapt
  --lang en|es         language of what is printed (default: en)

${codes}`,
  tally: `Sums up the answers of a district, to send to its state instead of them. The
file has no row, and is not anonymous: it has exact counts of small groups. It
is for the state agency under its data agreement, and not for publishing.

${usage.tally}
ANSWERS.csv is as for “score”. “-” reads standard input. A file that is there is
never overwritten.

  --district ID        the id that the state knows the district by, with its
                       zeros, such as 0100005
  --district-name TEXT  its name
  --wave NAME          such as 2026-fall
  --roster F.csv       people in each group: group,roster
  -o, --out FILE       the new file, such as 0100005.tally.json
                       (default: standard output)
  --instrument F.json  the instrument that was asked
                       (default: the district instrument)
  --profile P          how answers become scores: community (default),
                       one-group, consensus, or a file; the state’s choice
  --form ID            the form that was answered (default: all indicators)
  --lang en|es         language of what is printed (default: en)

${codes}`,
  merge: `Puts the tallies of parts of one district together, such as those of its
schools. Rosters are added up where every part has one. Tallies of another
district, wave, instrument, profile or form, edited ones, and one given twice
are refused.

${usage.merge}
FILE is what “readiness tally” makes. “-” reads standard input. A file that is
there is never overwritten.

  -o, --out FILE       the new file (default: standard output)
  --instrument F.json  the instrument that was asked
                       (default: the district instrument)
  --profile P          the profile the tallies were made with
                       (default: the one that the first of them names)
  --form ID            the form that was answered
                       (default: the one that the first of them names)
  --lang en|es         language of what is printed (default: en)

${codes}`,
  aggregate: `Combines the answers of many districts into a report that exposes nobody: no
figure of fewer people than the threshold, and none from which one can be worked
out. Nothing is written unless the audits pass.

${usage.aggregate}
PATH is a file or a folder of files: .csv, .jsonl or .parquet, a row a respondent
(respondent, group, a column an item) or a row an answer (respondent, group, item,
answer). A column “district” says whose they are, or the file's name begins with
the district's id. “readiness import” makes such files of other tools' exports.

  --wave NAME          such as 2026-fall
  --out DIR            new folder: public/report.json, .csv and .parquet, and
                       private/audit.json, which says why figures are withheld,
                       and private/ledger.json, for a release that follows
  --directory D.csv    districts with region, locale and enrollment
  --rosters R.csv      people in each group: district,group,roster
  --previous F.json    public/report.json of the wave before, for changes
  --ledger L.json      private/ledger.json of an earlier release of this wave:
                       what is out already cannot be taken back
  --threshold N        fewest people of a figure, 5 to 30 (default: 10)
  --name TEXT          name of the state (default: State)
  --instrument F.json  the instrument that was asked
                       (default: the district instrument)
  --profile P          how answers become scores: community (default),
                       one-group, consensus, or a file
  --form ID            the form that was answered (default: all indicators)
  --memory SIZE        most memory of the engine (default: 400MB)
  --engine E           what counts the answers: duckdb, in this process (default),
                       or servers: clickhouse://HOST[:PORT][,HOST…][/DATABASE]
                       [?cluster=NAME]; user and password in CLICKHOUSE_USER and
                       CLICKHOUSE_PASSWORD. Answers are sent to them without
                       respondents' ids, and taken off again
  --lang en|es         language of what is printed (default: en)

${codes}`,
  audit: `Attacks a release: looks for combinations of its figures that give a small group
away, and for how narrow each small group's mean has become. It needs the
private part of the release. Exit code 1 where something can be worked out.

${usage.audit}
RELEASE is the folder that “readiness aggregate” made.

  --lang en|es         language of what is printed (default: en)
  --json               every small group with its interval, as JSON

${codes}`,
  simulate: `Makes up a state, to try “readiness aggregate” with: small and large districts,
missing groups, answers in part and in a hurry. The same seed, the same state.

${usage.simulate}
  --out DIR            new folder: answers/, directory.csv, rosters.csv
  --districts N        how many (default: 50)
  --seed N             0 to 4294967295 (default: 1)
  --wave N             1, 2, …: the same state, so many waves on (default: 1)
  --form ID            the form that is answered (default: all indicators)
  --instrument F.json  the instrument (default: the district instrument)
  --lang en|es         language of what is printed (default: en)

${codes}`,
};

export const generalHelp = `readiness: score answers about readiness, of a district or a state; make and
check instruments.

${generalUsage}
${codes}`;

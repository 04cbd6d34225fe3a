import { casePackage, codebookCsv, edFiSurvey, googleFormScript, importResponses, jsonLines, limeSurveyStructure, qualtricsSurvey, responsesSchema, spssSyntax, surveyJsSurvey, wideCsv, xlsForm, type ExportedFile, type ExportInput } from '@readiness-kit/formats';
import type { InstrumentDocument, Response, SurveyText } from '@readiness-kit/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { join } from 'node:path';
import type { Io } from '../io.ts';
import { plain } from '../print/plain.ts';
import { loadInstrument } from '../read/load-definitions.ts';
import { openSource } from '../read/open-source.ts';
import { loadResult } from '../read/read-result.ts';
import { Stop } from '../stop.ts';
import { builtInTexts, inLanguage } from '../words/instrument-words.ts';
import { phrasesOf } from '../words/phrases.ts';
import { NewFiles } from '../write/new-files.ts';
import { exportOptions, type ExportOptions } from './export-options.ts';

type AnyFile = ExportedFile<string | Uint8Array>;

/** The instrument, or a form of it, as files of a tool. */
const forms: Readonly<Record<string, (input: ExportInput, options: ExportOptions) => readonly AnyFile[]>> = {
  surveyjs: (input) => [surveyJsSurvey(input)],
  'google-forms': (input) => [googleFormScript(input)],
  qualtrics: qualtricsSurvey,
  limesurvey: limeSurveyStructure,
  xlsform: xlsForm,
  codebook: (input) => [codebookCsv(input)],
  'json-schema': (input) => [responsesSchema(input)],
  case: (input, { date }) => [casePackage({ ...input, modified: `${date}T00:00:00Z` })],
  spss: (input) => [spssSyntax(input, 'answers.wide.csv')],
};

/** `readiness export`: the instrument for another tool, answers as other tables, a result for the state's data system. */
export async function exportCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const options = exportOptions(argv);
  const instrument = await loadInstrument(options.instrument, 'en', io);
  const files = await filesOf(options, instrument, await textsOf(options, instrument), io);
  const news = new NewFiles(io);
  try {
    for (const { name, content } of files) await (await news.begin(join(options.out, name))).write(content);
    await news.done();
  } finally {
    await news.discard();
  }
  io.stdout.write(news.written.map((path) => `${phrasesOf('en').importing.written(plain(path))}\n`).join(''));
  return exitCodes.done;
}

async function textsOf({ lang }: ExportOptions, { id, texts }: InstrumentDocument): Promise<SurveyText> {
  const known = id === 'district-readiness' ? await builtInTexts() : (texts ?? []);
  const found = known.find(({ language }) => language.toLowerCase() === lang.toLowerCase()) ?? (known.some(({ language }) => language.split('-')[0] === lang.split('-')[0]) ? inLanguage(known, lang.split('-')[0] ?? '') : undefined);
  if (!found) throw Stop.wrongUse(`The instrument has no words in “${lang}”; it has: ${known.map(({ language }) => language).join(', ')}.`);
  return found;
}

async function filesOf(options: ExportOptions, instrument: InstrumentDocument, texts: SurveyText, io: Io): Promise<readonly AnyFile[]> {
  const { what, form, group, file = '' } = options;
  if (form !== undefined && instrument.forms.every(({ id }) => id !== form)) throw Stop.wrongUse(`The instrument has no form “${form}”; it has: ${instrument.forms.map(({ id }) => id).join(', ')}.`);
  if (group !== undefined && !instrument.groups.includes(group)) throw Stop.wrongUse(`The instrument has no group “${group}”; it has: ${instrument.groups.join(', ')}.`);
  const input: ExportInput = { instrument, texts, ...(form === undefined ? {} : { form }), ...(group === undefined ? {} : { group }) };
  if (Object.hasOwn(forms, what)) return forms[what]?.(input, options) ?? [];
  if (what === 'wide') return [{ name: 'answers.wide.csv', type: 'text/csv', content: [...wideCsv(await answersOf(file, instrument, io), instrument)].join('') }];
  if (what === 'json-lines') return [{ name: 'answers.jsonl', type: 'application/jsonl', content: [...jsonLines(await answersOf(file, instrument, io))].join('') }];
  const { namespace, survey, schoolYear, district } = options.edFi;
  return [edFiSurvey({ result: await loadResult(file, phrasesOf('en'), io), instrument, texts, namespace, survey, schoolYear, district, date: options.date })];
}

/** Answers of our own tables. What is no row of them ends the command: “import” is what accounts for rows. */
async function answersOf(file: string, instrument: InstrumentDocument, io: Io): Promise<readonly Response[]> {
  const { bytes } = await openSource(file, io);
  const reading = importResponses({ bytes, instrument });
  const responses: Response[] = [];
  for (let next = await reading.next(); ; next = await reading.next()) {
    if (next.done) {
      const { issues, rows, kept, tool } = next.value;
      const isOurs = tool === 'readiness-long' || tool === 'readiness-wide';
      if (issues.length > 0 || rows > kept || !isOurs) throw Stop.noResult(file, issues.length > 0 ? issues : [{ code: 'answers-not-ours', severity: 'error', path: [file], params: { rows: rows - kept } }]);
      return responses;
    }
    for (const row of next.value) if (row.kept) responses.push(...row.responses);
  }
}

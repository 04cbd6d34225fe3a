import { emptyMapping, importResponses, longHeader, longRow, parseMapping, readQsf, type Codebook, type ImportReport, type Mapping } from '@readiness-kit/formats';
import type { InstrumentDocument } from '@readiness-kit/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io, Source } from '../io.ts';
import { printImport } from '../print/print-import.ts';
import { view } from '../print/view.ts';
import { loadInstrument } from '../read/load-definitions.ts';
import { openSource } from '../read/open-source.ts';
import { progress } from '../read/progress.ts';
import { readJson, readText } from '../read/read-json.ts';
import { Stop, valueOrStop } from '../stop.ts';
import { builtInTexts, instrumentWords } from '../words/instrument-words.ts';
import { phrasesOf } from '../words/phrases.ts';
import { Details } from '../write/details.ts';
import { mappingDraft } from '../write/mapping-draft.ts';
import { NewFiles } from '../write/new-files.ts';
import { removedHeader, removedRows } from '../write/removed-rows.ts';
import { type ImportOptions, importOptions } from './import-options.ts';

/** Rows that are left out as they should be. */
const expected: ReadonlySet<string> = new Set(['preview', 'test', 'spam', 'empty', 'duplicate']);

/** `readiness import`: another tool's export as our long CSV, row by row, and what became of every row. */
export async function importCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const options = importOptions(argv);
  const { lang, out, saveMapping, details, removed } = options;
  const instrument = await loadInstrument(options.instrument, lang, io);
  const mapping = await mappingOf(options, instrument, io);
  // All that is given is opened before anything is written.
  const codebook = await codebookOf(options, io);
  const source = await openSource(options.file, io);
  const files = new NewFiles(io);
  try {
    const [answers, left, more, draft] = [await files.begin(out), await files.begin(removed), await files.begin(details), await files.begin(saveMapping)];
    await answers.write(longHeader);
    await left.write(removedHeader);
    const rest = new Details(mapping);
    await more.write(rest.header);
    const report = await eachBatch({ options, source, instrument, mapping, codebook }, io, async (rows) => {
      await answers.write(longRows(rows));
      await left.write(removedRows(rows));
      await more.write(rest.rows(rows));
    });
    await draft.write(mappingDraft(mapping, report));
    // Where nothing was kept, what was left out and a mapping to go on with are of use all the same.
    await files.done((path) => report.kept > 0 || path !== out);
    say(report, options, files.written, instrument, io);
    return exitCodeOf(report);
  } finally {
    await files.discard();
  }
}

/** One text for all rows: lists of lists would be as long again. */
function longRows(rows: Batch): string {
  let text = '';
  for (const row of rows) if (row.kept) for (const response of row.responses) text += longRow(response);
  return text;
}

async function mappingOf({ mapping: path, group }: ImportOptions, instrument: InstrumentDocument, io: Io): Promise<Mapping> {
  if (group !== undefined && !instrument.groups.includes(group)) throw Stop.wrongUse(`The instrument has no group “${group}”; it has: ${instrument.groups.join(', ')}.`);
  const read = path === undefined ? emptyMapping : valueOrStop(parseMapping(await readJson(path, io), instrument), path);
  return group === undefined ? read : { ...read, group };
}

type Batch = Parameters<typeof removedRows>[0];

async function codebookOf({ codebook: path }: ImportOptions, io: Io): Promise<Codebook | undefined> {
  return path === undefined ? undefined : valueOrStop(readQsf(await readText(path, io)), path);
}

interface Given {
  readonly options: ImportOptions;
  readonly source: Source;
  readonly instrument: InstrumentDocument;
  readonly mapping: Mapping;
  readonly codebook: Codebook | undefined;
}

async function eachBatch({ options, source, instrument, mapping, codebook }: Given, io: Io, onBatch: (rows: Batch) => Promise<void>): Promise<ImportReport> {
  const { instrument: own, times, state, lang } = options;
  const shown = progress(io, phrasesOf(lang), source.size);
  let [bytes, count] = [0, 0];
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of source.bytes) {
      bytes += piece.length;
      yield piece;
    }
  };
  const texts = own === undefined ? await builtInTexts() : (instrument.texts ?? []);
  const reading = importResponses({ bytes: counted(), instrument, texts, mapping, times, ...(codebook ? { codebook } : {}), ...(state === undefined ? {} : { state }) });
  try {
    for (;;) {
      const next = await reading.next();
      if (next.done) return next.value;
      await onBatch(next.value);
      shown.report((count += next.value.length), bytes);
    }
  } finally {
    shown.done();
  }
}

function say(report: ImportReport, { out, lang, json }: ImportOptions, written: readonly string[], instrument: InstrumentDocument, io: Io): void {
  if (json) return io.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  const place = out === '-' ? io.stderr : io.stdout;
  place.write(printImport(report, written, view(instrumentWords(instrument, lang), place, io)));
}

function exitCodeOf({ kept, removed, unreadable, issues }: ImportReport): ExitCode {
  if (kept === 0) return exitCodes.noResult;
  const isWhole = unreadable === 0 && issues.every(({ severity }) => severity === 'warning') && Object.keys(removed).every((reason) => expected.has(reason));
  return isWhole ? exitCodes.done : exitCodes.leftOut;
}

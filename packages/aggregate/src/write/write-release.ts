import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { canonicalJson } from '@readiness-kit/core';
import type { Engine } from '../engine/engine.ts';
import type { ReleaseLedger } from '../release/ledger.ts';
import type { ReleaseAudit } from '../release/protect-state.ts';
import type { ProtectedReport } from '../release/report.ts';
import { name, text } from '../tallying/sql-text.ts';
import { reportCsv, reportCsvColumns } from './report-csv.ts';

/** A release that is there already: nothing is overwritten. */
export class ReleaseExists extends Error {}

export interface WriteReleaseInput {
  readonly report: ProtectedReport;
  /** Why figures are withheld: for the state alone. */
  readonly audit: ReleaseAudit;
  /** What a later release of the wave must know. */
  readonly ledger: ReleaseLedger;
  /** Folder that is made; its parent is made too, if need be. */
  readonly folder: string;
  readonly engine: Engine;
}

const files = ['public/report.json', 'public/report.csv', 'public/report.parquet', 'private/audit.json', 'private/ledger.json'] as const;

/** Numbers of the Parquet file; the rest is text. */
const numbers: ReadonlySet<string> = new Set(['value', 'margin', 'people_from', 'people_to', 'response_rate', 'change']);

/**
 * Writes a release: `public/report.json`, `public/report.csv`, `public/report.parquet`, and the private `audit.json` and `ledger.json`.
 *
 * It is written beside its place and moved there in one step: there is a whole release or none, whenever the program is ended.
 *
 * @throws ReleaseExists · Node's errors where nothing can be written
 */
export async function writeRelease({ report, audit, ledger, folder, engine }: WriteReleaseInput): Promise<readonly string[]> {
  if (await stat(folder).catch(() => null)) throw new ReleaseExists(folder);
  const draft = join(dirname(folder), `.${report.wave}-${process.pid}-${report.hash.slice(0, 8)}.draft`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(join(draft, 'public'), { recursive: true });
  await mkdir(join(draft, 'private'));
  try {
    const csv = join(draft, 'public', 'report.csv');
    await writeFile(join(draft, 'public', 'report.json'), `${canonicalJson(report)}\n`);
    await writeFile(csv, [...reportCsv(report)].join(''));
    await writeFile(join(draft, 'private', 'audit.json'), `${JSON.stringify(audit, null, 1)}\n`, { mode: 0o600 });
    await writeFile(join(draft, 'private', 'ledger.json'), `${JSON.stringify(ledger)}\n`, { mode: 0o600 });
    const typed = reportCsvColumns.map((column) => (numbers.has(column) ? `TRY_CAST(${name(column)} AS INTEGER) AS ${name(column)}` : name(column)));
    await engine.run(`COPY (SELECT ${typed.join(', ')} FROM read_csv(${text(csv)}, header = true, all_varchar = true)) TO ${text(join(draft, 'public', 'report.parquet'))} (FORMAT parquet, COMPRESSION zstd)`);
    for (const file of files) await flush(join(draft, file));
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  return files.map((file) => join(folder, file));
}

/** To the disk, before its name is. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync();
  await file.close();
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Issue } from '@readiness-kit/core';
import { type Engine, EngineError } from '../engine/engine.ts';
import { tableOf } from './ingest.ts';
import { tallyEnding } from './read-tallies.ts';
import type { Source } from './source.ts';

const formats: Readonly<Record<string, Source['format']>> = { '.csv': 'csv', '.parquet': 'parquet', '.jsonl': 'json-lines', '.ndjson': 'json-lines' };

export interface FoundSources {
  readonly sources: readonly Source[];
  readonly issues: readonly Issue[];
}

/**
 * Files of answers in files and folders, in the order of their paths. A file without a column `district` is of the district that
 * its name begins with, or else its folder: `0100005.csv`, `0100005 teachers.csv`, `0100005/teachers.csv`.
 *
 * Issues: `path-missing`, `file-unreadable`, `answer-columns-missing`, `district-unknown` (errors), and `file-duplicate`
 * (a warning: the same bytes count once).
 *
 * @param isDistrict whether an id is a district's; default: any digits
 */
export async function findSources(engine: Engine, paths: readonly string[], isDistrict: (id: string) => boolean = (id) => /^\d{3,}$/.test(id)): Promise<FoundSources> {
  const issues: Issue[] = [];
  const problem = (code: string, path: string, params: Issue['params'] = {}, severity: Issue['severity'] = 'error'): void => void issues.push({ code, severity, path: [path], params });
  const files: string[] = [];
  // Tallies are read by themselves.
  for (const path of paths.filter((each) => !each.endsWith(tallyEnding))) {
    const found = await filesIn(path);
    if (found === null) problem('path-missing', path);
    else files.push(...found);
  }
  const sources: Source[] = [];
  const digests = new Map<string, string>();
  for (const path of [...new Set(files)].sort()) {
    const digest = await digestOf(path);
    const same = digests.get(digest);
    if (same !== undefined) {
      problem('file-duplicate', path, { same }, 'warning');
      continue;
    }
    digests.set(digest, path);
    const source = await sourceOf(engine, path, isDistrict, problem);
    if (source) sources.push(source);
  }
  return { sources, issues };
}

/** Files of a folder and what is in it; a file itself; `null` for what is not there. */
async function filesIn(path: string): Promise<readonly string[] | null> {
  const info = await stat(path).catch(() => null);
  if (!info) return null;
  if (!info.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && extname(entry.name).toLowerCase() in formats).map((entry) => join(entry.parentPath, entry.name));
}

async function sourceOf(engine: Engine, path: string, isDistrict: (id: string) => boolean, problem: (code: string, path: string, params?: Issue['params']) => void): Promise<Source | null> {
  const format = formats[extname(path).toLowerCase()];
  if (!format) {
    problem('file-unreadable', path, { reason: extname(path) });
    return null;
  }
  const columns = await columnsOf(engine, { path, format });
  if (typeof columns === 'string') {
    problem('file-unreadable', path, { reason: columns });
    return null;
  }
  const shape = columns.includes('item') && columns.includes('answer') ? 'long' : 'wide';
  const missing = ['respondent', 'group'].filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    problem('answer-columns-missing', path, { columns: missing.join(', ') });
    return null;
  }
  const named = [/^[^\s._]+/.exec(basename(path))?.[0] ?? '', basename(dirname(path))].find(isDistrict);
  if (!columns.includes('district') && named === undefined) {
    problem('district-unknown', path);
    return null;
  }
  const { size, mtimeMs } = await stat(path);
  return { path, format, shape, columns, district: columns.includes('district') ? null : (named as string), size, changed: mtimeMs };
}

/** Names of columns, or what the engine says of a file that it cannot read. */
async function columnsOf(engine: Engine, source: Pick<Source, 'path' | 'format'>): Promise<readonly string[] | string> {
  try {
    const [names = []] = await engine.columns(`SELECT column_name FROM (DESCRIBE SELECT * FROM ${tableOf([source])})`);
    return (names as readonly string[]).filter((column) => column !== 'filename');
  } catch (error) {
    if (error instanceof EngineError) return (error.message.split('\n')[0] ?? '').slice(0, 200);
    throw error;
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

import type { Io } from '../io.ts';
import { Stop } from '../stop.ts';
import { readJson } from './read-json.ts';

/** An allow-list for statements and questions that a conjunction does not make two: keys with their reasons. */
export async function readAllowList(path: string, io: Io): Promise<Readonly<Record<string, string>>> {
  const data = await readJson(path, io);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw invalid(path, []);
  for (const [key, reason] of Object.entries(data)) if (typeof reason !== 'string' || reason.trim() === '') throw invalid(path, [key]);
  return data as Readonly<Record<string, string>>;
}

const invalid = (file: string, at: readonly string[]): Stop => Stop.noResult(file, [{ code: 'allow-list-invalid', severity: 'error', path: ['allow', ...at] }]);

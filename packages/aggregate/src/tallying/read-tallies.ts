import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Issue, mergeTallies, parseTallyDocument, type Tally, type TallyBasis } from '@readiness-kit/core';

/** How the name of a file with a tally ends. */
export const tallyEnding = '.tally.json';

export interface ReadTallies {
  /** By id of the district. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** People in groups, where the tallies say. */
  readonly rosters: ReadonlyMap<string, Readonly<Record<string, number>>>;
  /** Paths that were read. */
  readonly files: readonly string[];
  readonly issues: readonly Issue[];
}

/**
 * Tallies that districts sent instead of answers: files that end in `.tally.json`, in files and folders. Several of a district, such
 * as those of its schools, are put together.
 *
 * Issues: those of `parseTallyDocument`, and `tally-not-json`, `tally-of-other-wave`, `tally-given-twice` (errors); paths begin with the file.
 */
export async function readTallies(paths: readonly string[], wave: string, basis: TallyBasis): Promise<ReadTallies> {
  const tallies = new Map<string, Tally>();
  const rosters = new Map<string, Readonly<Record<string, number>>>();
  const hashes = new Map<string, string>();
  const issues: Issue[] = [];
  const files = (await Promise.all(paths.map(filesIn))).flat().sort();
  for (const file of files) {
    const refuse = (code: string, params: Issue['params'] = {}): void => void issues.push({ code, severity: 'error', path: [file], params });
    const data = jsonOf(await readFile(file, 'utf8'));
    if (data === undefined) {
      refuse('tally-not-json');
      continue;
    }
    const parsed = parseTallyDocument(data, basis);
    issues.push(...parsed.issues.map((issue) => ({ ...issue, path: [file, ...issue.path] })));
    if (!parsed.ok) continue;
    const { document, tally } = parsed.value;
    const same = hashes.get(document.hash);
    if (same !== undefined) refuse('tally-given-twice', { same });
    else if (document.wave !== wave) refuse('tally-of-other-wave', { found: document.wave, expected: wave });
    else {
      hashes.set(document.hash, file);
      const { id } = document.district;
      const before = tallies.get(id);
      tallies.set(id, before ? mergeTallies(before, tally) : tally);
      rosters.set(id, before ? together(rosters.get(id) ?? {}, document.rosters ?? {}) : (document.rosters ?? {}));
    }
  }
  return { tallies, rosters, files, issues };
}

/** Of groups that both parts have a roster of. */
function together(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(a).flatMap(([group, people]) => (Object.hasOwn(b, group) ? [[group, people + (b[group] as number)]] : [])));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function filesIn(path: string): Promise<readonly string[]> {
  const info = await stat(path).catch(() => null);
  if (!info?.isDirectory()) return info && path.endsWith(tallyEnding) ? [path] : [];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && entry.name.endsWith(tallyEnding)).map((entry) => join(entry.parentPath, entry.name));
}

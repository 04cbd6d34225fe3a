import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether an output is missing, or older than anything it is made from.
 * @param {string} output a file
 * @param {readonly string[]} inputs files and folders
 */
export function isStale(output, inputs) {
  const made = statSync(output, { throwIfNoEntry: false })?.mtimeMs;
  return made === undefined || inputs.some((input) => newest(input) > made);
}

/** @param {string} path @returns {number} the latest change of a file, or of anything in a folder */
function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

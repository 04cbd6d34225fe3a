import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const folders = ['packages', 'examples', 'scripts', 'docs'];
const ignored = new Set(['node_modules', 'dist', 'cdn', 'peers', 'api']);

/**
 * All test files, by where they run. Elements live in a page, so theirs run in the browser;
 * elsewhere `.browser.test.ts` does, and in elements `.node.test.ts` does not.
 * @param {string} [folder] the repository
 * @returns {{ node: string[], browser: string[] }} paths from that folder, with forward slashes
 */
export function testFiles(folder = root) {
  const files = folders.flatMap((name) => testsIn(folder, name)).sort();
  return { node: files.filter((file) => !inBrowser(file)), browser: files.filter(inBrowser) };
}

/** @param {string} file */
function inBrowser(file) {
  return file.endsWith('.browser.test.ts') || (file.startsWith('packages/elements/') && !file.endsWith('.node.test.ts'));
}

/**
 * @param {string} base @param {string} folder
 * @returns {string[]}
 */
function testsIn(base, folder) {
  if (!existsSync(join(base, folder))) return [];
  return readdirSync(join(base, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return ignored.has(entry.name) ? [] : testsIn(base, path);
    return entry.name.endsWith('.test.ts') ? [path] : [];
  });
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * A folder with these files, for one test.
 * @param {{ after: (done: () => void) => void }} test the test's context: the folder goes when it ends
 * @param {Readonly<Record<string, string>>} files content by path
 */
export function temporaryFolder(test, files) {
  const folder = mkdtempSync(join(tmpdir(), 'readiness-kit-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

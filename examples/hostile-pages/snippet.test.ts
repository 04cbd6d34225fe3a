import assert from 'node:assert/strict';
import { appendFileSync, cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { integrity, snippet } from '../../scripts/generators/embed-snippet.mjs';
import { startStaticServer } from '../../scripts/lib/static-server.mjs';
import { temporaryFolder } from '../../scripts/lib/temporary-folder.mjs';
import { openBrowser, resultShown, toTheEnd, visit } from './visit.ts';

// The snippet of docs/embedding.md as it is pasted, on servers that keep the files as they are and on others.
const cdn = fileURLToPath(new URL('../../packages/elements/cdn', import.meta.url));
let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const page = (head: string): string => `<!doctype html><html lang="en"><head><title>Ours</title><link rel="icon" href="data:,">${head}</head><body>${snippet()}</body></html>`;

/** Hashes of the parts, in the form that docs/embedding.md describes. */
function importMap(): string {
  const parts = readdirSync(cdn).filter((name) => name.endsWith('.js'));
  return `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(parts.map((name) => [`/readiness/${name}`, integrity(readFileSync(join(cdn, name)))])) })}</script>`;
}

/** A site with the snippet and the files it loads; those whose name has `altered` in it have been altered on the way. */
async function open(t: TestContext, { head = '', altered = '' } = {}) {
  const root = temporaryFolder(t, { 'index.html': page(head) });
  cpSync(cdn, join(root, 'readiness'), { recursive: true, filter: (file) => !file.endsWith('.map') });
  const files = altered ? readdirSync(join(root, 'readiness')).filter((name) => name.startsWith(altered)) : [];
  if (altered) assert.ok(files.length > 0, `there is no ${altered}`);
  for (const name of files) appendFileSync(join(root, 'readiness', name), '\nglobalThis.altered = true;\n');
  const server = await startStaticServer({ root, folders: ['index.html', 'readiness'] });
  const visited = await visit(browser, `${server.url}index.html`);
  t.after(async () => {
    await visited.leave();
    await server.close();
  });
  return { ...visited, ranAltered: () => visited.page.evaluate(() => 'altered' in globalThis) };
}

test('the snippet works to the result, without a message in the console', async (t) => {
  const { page, errors, warnings } = await open(t);
  await toTheEnd(page);
  await resultShown(page);
  assert.deepEqual([errors, warnings], [[], []]);
});

test('an altered script does not run, and the sentence in the tag is shown', async (t) => {
  const { page, errors, ranAltered } = await open(t, { altered: 'readiness.js' });
  assert.equal(await ranAltered(), false);
  assert.match(await page.evaluate(() => document.body.innerText), /needs JavaScript/);
  assert.match(errors.join('\n'), /integrity/);
});

test('integrity says nothing of the parts: an altered one runs', async (t) => {
  const { page, ranAltered } = await open(t, { altered: 'results-show-results' });
  await toTheEnd(page);
  await resultShown(page);
  assert.equal(await ranAltered(), true);
});

test('an import map guards the parts too: as they are they run', async (t) => {
  const { page, errors, warnings } = await open(t, { head: importMap() });
  await toTheEnd(page);
  await resultShown(page);
  assert.deepEqual([errors, warnings], [[], []]);
});

test('an import map guards the parts too: an altered one does not run, and the survey says so', async (t) => {
  const { page, errors, ranAltered } = await open(t, { head: importMap(), altered: 'results-show-results' });
  await toTheEnd(page);
  await page.waitForFunction(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelector('[role="alert"] button'));
  assert.equal(await ranAltered(), false);
  assert.match(errors.join('\n'), /integrity/);
});

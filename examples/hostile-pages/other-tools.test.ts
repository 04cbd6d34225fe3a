import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { district } from '@readiness-kit/core/instruments/district';
import { snippet } from '../../scripts/generators/embed-snippet.mjs';
import { startStaticServer } from '../../scripts/lib/static-server.mjs';
import { temporaryFolder } from '../../scripts/lib/temporary-folder.mjs';
import { openBrowser, toTheQuestion, visit } from './visit.ts';

// The pasted survey opens what another tool has collected, with parts that are loaded then.
const root = fileURLToPath(new URL('../..', import.meta.url));
let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** What a teacher answered to the quick form in another tool; a workbook by the exporter's own hand. */
function files(folder: string): readonly string[] {
  const quick = district.forms.find(({ id }) => id === 'quick');
  const ids: readonly string[] = quick && 'indicators' in quick ? quick.indicators : [];
  const csv = join(folder, 'answers.csv');
  writeFileSync(csv, ['Timestamp', ...ids.map((id) => `In other words [${id}@teacher]`)].join(',') + `\n2026-09-09 08:01:22,${ids.map(() => 3).join(',')}\n`);
  const json = join(folder, 'results.json');
  writeFileSync(json, JSON.stringify([Object.fromEntries(ids.map((id) => [id, 4]))]));
  execFileSync(process.execPath, [join(root, 'packages/cli/bin/readiness.js'), 'export', 'xlsform', '--form', 'quick', '--out', folder]);
  return [csv, json, join(folder, 'district-readiness.quick.en.xlsform.xlsx')];
}

test('a table, JSON and a workbook are read by parts that come when they are needed', async (t) => {
  const folder = temporaryFolder(t, { 'index.html': `<!doctype html><html lang="en"><head><title>Ours</title><link rel="icon" href="data:,"></head><body>${snippet()}</body></html>` });
  cpSync(join(root, 'packages/elements/cdn'), join(folder, 'readiness'), { recursive: true, filter: (file) => !file.endsWith('.map') });
  const [csv = '', json = '', workbook = ''] = files(folder);
  const server = await startStaticServer({ root: folder, folders: ['index.html', 'readiness'] });
  const { page, errors, leave } = await visit(browser, `${server.url}index.html`);
  t.after(async () => {
    await leave();
    await server.close();
  });
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname.replace(/^\/readiness\/|-[\w-]{8}\.js$/g, '')));
  await toTheQuestion(page);
  await page.evaluate(() => [...(document.querySelector('readiness-survey')?.shadowRoot?.querySelectorAll('details') ?? [])].find((one) => one.textContent.includes('Keep a copy'))?.querySelector('summary')?.click());
  const panel = 'readiness-survey >>> readiness-transfer >>>';
  const input = await page.waitForSelector(`${panel} input[type=file]`);
  assert.ok(input);
  assert.ok(!loaded.some((name) => /tool-file|workbook/.test(name)), 'not before');
  const pick = async (path: string, said: string): Promise<void> => {
    // As by hand, but for the browser's own window in which a file is chosen.
    await page.evaluate((name, bytes) => {
      const field = document.querySelector('readiness-survey')?.shadowRoot?.querySelector('readiness-transfer')?.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]');
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], name));
      Object.assign(field ?? {}, { files: transfer.files });
      field?.dispatchEvent(new Event('change'));
    }, path, [...readFileSync(path)]);
    await page.waitForFunction((words) => document.querySelector('readiness-survey')?.shadowRoot?.querySelector('readiness-transfer')?.shadowRoot?.textContent?.includes(words), { timeout: 8000 }, said).catch(async () => assert.fail(await page.evaluate(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelector('readiness-transfer')?.shadowRoot?.textContent ?? 'no panel')));
  };
  await pick(csv, 'Which one should count?');
  assert.ok(loaded.some((name) => name.includes('tool-file')) && !loaded.some((name) => name.includes('workbook')));
  await page.evaluate(() => [...(document.querySelector('readiness-survey')?.shadowRoot?.querySelector('readiness-transfer')?.shadowRoot?.querySelectorAll('button') ?? [])].find((one) => one.textContent.includes('Take those of the file'))?.click());
  await page.waitForFunction(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelector('readiness-transfer')?.shadowRoot?.textContent?.includes('13 answers taken over.'));
  await pick(json, 'are different from those on this device');
  await pick(workbook, 'This file cannot be read.');
  assert.ok(loaded.some((name) => name.includes('workbook')), 'the form itself has no answers, but it was read');
  assert.deepEqual(errors, []);
});

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import type { SurveyAttributes } from '@readiness-kit/elements/server';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '../hostile-pages/visit.ts';
import { page } from './page.ts';

let browser: Browser;
let folder: string;
let server: Server;
let base: string;
/** Scripts wait for this, as on a slow line. */
let network = Promise.resolve();

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'server-drawn-'));
  await build({ entryPoints: { hydrate: join(import.meta.dirname, 'hydrate.ts') }, bundle: true, splitting: true, format: 'esm', target: 'es2022', outdir: folder, logLevel: 'error' });
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') void page(Object.fromEntries(searchParams) as SurveyAttributes).then((text) => response.setHeader('content-type', 'text/html; charset=utf-8').end(text));
    else void network.then(() => readFile(join(folder, pathname))).then((code) => response.setHeader('content-type', 'text/javascript').end(code), () => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

const words = (at: Page): Promise<string> => at.evaluate(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelector('.root')?.textContent?.replace(/\s+/g, ' ').trim() ?? '');

const pages: readonly [SurveyAttributes, RegExp][] = [
  [{ group: 'teacher' }, /How does the district’s vision come into big choices/],
  [{}, /Who is answering/],
  [{ group: 'teacher', lang: 'es' }, /Preparación del distrito/],
  [{ group: 'family', lang: 'ar', 'survey-form': 'family' }, /\p{Script=Arabic}{3,}/u],
  [{ group: 'district-leader', 'survey-form': 'full' }, /1 of 13/],
  [{ group: 'teacher', lang: 'vi' }, /not yet available|chưa có/],
];

for (const [attributes, expected] of pages) {
  const name = JSON.stringify(attributes);
  const url = (): string => `${base}?${new URLSearchParams(attributes as Record<string, string>).toString()}`;

  test(`${name} can be read without JavaScript`, async () => {
    const context = await browser.createBrowserContext();
    const at = await context.newPage();
    await at.setJavaScriptEnabled(false);
    await at.goto(url());
    const { nodes } = await (await at.createCDPSession()).send('Accessibility.getFullAXTree');
    assert.match(nodes.map(({ name: named }) => String(named?.value ?? '')).join('\n'), expected);
    await context.close();
  });

  test(`${name} is taken over as it stands: nothing is drawn anew, and nothing moves`, async () => {
    const context = await browser.createBrowserContext();
    const at = await context.newPage();
    const problems: string[] = [];
    at.on('pageerror', (error) => problems.push(String(error)));
    at.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await at.evaluateOnNewDocument(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => shifts.push((entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
    });
    let open = (): void => undefined;
    network = new Promise((resolve) => (open = resolve));
    const loaded = at.goto(url());
    await at.waitForFunction(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelector('.foot'), { timeout: 5000 });
    const before = await words(at);
    assert.match(before, expected);
    await at.evaluate(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelectorAll<HTMLElement>('fieldset, .groups, .heading').forEach((node) => (node.dataset.drawn = 'by the server')));
    open();
    await loaded;
    await at.waitForFunction(() => customElements.get('readiness-survey'), { timeout: 5000 });
    await at.evaluate(async () => (document.querySelector('readiness-survey') as unknown as { updateComplete: Promise<unknown> }).updateComplete);
    assert.equal(await words(at), before);
    const kept = await at.evaluate(() => [...(document.querySelector('readiness-survey')?.shadowRoot?.querySelectorAll<HTMLElement>('fieldset, .groups, .heading') ?? [])].map((node) => node.dataset.drawn));
    assert.ok(kept.length > 1 && kept.every((mark) => mark === 'by the server'), kept.join());
    if (attributes.group) {
      await at.evaluate(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelector<HTMLInputElement>('input[value="2"]')?.click());
      await at.waitForFunction(() => (document.querySelector('readiness-survey') as unknown as { progress: { answered: number } }).progress.answered === 1, { timeout: 5000 });
    }
    assert.deepEqual(await at.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts), []);
    assert.deepEqual(problems, []);
    await context.close();
  });
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { AggregateReport } from '@readiness-kit/core';
import type { Browser, Page } from 'puppeteer-core';
import { serveExample } from '../../scripts/lib/serve-example.mjs';
import { openBrowser, visit } from '../hostile-pages/visit.ts';

// The state's page as its visitors use it: by keyboard, in two languages, under its strict policy.
let browser: Browser;
let site: Awaited<ReturnType<typeof serveExample>>;

before(async () => {
  process.env.PORT = '0';
  site = await serveExample();
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
});

const report = JSON.parse(readFileSync(new URL('report.json', import.meta.url), 'utf8')) as AggregateReport;
const address = (name: string): string => new URL(`../state-dashboard/${name}`, site.url).href;
const isDrawn = (page: Page) => page.waitForFunction(() => document.querySelector('readiness-dashboard')?.shadowRoot?.querySelector('section'));
const shown = (page: Page, selector: string): Promise<string> => page.evaluate((wanted) => document.querySelector('readiness-dashboard')?.shadowRoot?.querySelector(wanted)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '', selector);
const tick = (page: Page) => page.evaluate(() => (document.querySelector('readiness-dashboard') as unknown as { updateComplete: Promise<boolean> }).updateComplete);

for (const [name, word] of [['index.html', 'Profile'], ['ar.html', 'الملف']] as const) {
  test(`${name} shows the report under a strict policy and asks for nothing elsewhere`, async () => {
    const { page, errors, warnings, violations, leave } = await visit(browser, address(name));
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.reload({ waitUntil: 'networkidle0' });
    await isDrawn(page);
    assert.equal(await shown(page, '[role="tab"][aria-selected="true"]'), word);
    const { origin } = new URL(site.url);
    assert.deepEqual(requests.filter((url) => new URL(url).origin !== origin), []);
    assert.equal(requests.filter((url) => url.endsWith('.json')).length, 1);
    assert.deepEqual([errors, warnings, await violations()], [[], [], []]);
    assert.equal(await shown(page, '[role="status"].notice'), '', 'the fingerprint fits');
    await leave();
  });
}

test('the keyboard reaches every part, and a district by its name', async () => {
  const wanted = report.districts[31] as AggregateReport['districts'][number];
  const { page, errors, leave } = await visit(browser, address('index.html'));
  await isDrawn(page);
  await page.evaluate(() => document.querySelector('readiness-dashboard')?.shadowRoot?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus());
  const parts: string[] = [];
  for (let n = 0; n < 9; n++) {
    await page.keyboard.press('ArrowRight');
    await tick(page);
    parts.push(await shown(page, '[role="tab"][aria-selected="true"]'));
  }
  assert.deepEqual(parts, ['Distribution', 'Regions', 'One district', 'Groups', 'Priorities', 'Responses', 'Change', 'How to read', 'Profile']);
  for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowRight');
  await tick(page);
  await page.keyboard.press('Tab');
  await page.keyboard.type(wanted.name.slice(0, 9).toLowerCase());
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await tick(page);
  assert.equal(await shown(page, 'section h4'), `Figures of ${wanted.name}`);
  assert.deepEqual(errors, []);
  await leave();
});

test('on a phone nothing scrolls sideways but tables in their own region', async () => {
  for (const name of ['index.html', 'ar.html']) {
    const { page, leave } = await visit(browser, address(name));
    await page.setViewport({ width: 320, height: 700 });
    await isDrawn(page);
    for (let n = 0; n < 9; n++) {
      await page.evaluate((i) => (document.querySelector('readiness-dashboard')?.shadowRoot?.querySelectorAll<HTMLElement>('[role="tab"]')[i]?.click()), n);
      await tick(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, `${name}, part ${n}`);
    }
    await leave();
  }
});

test('on paper the open part is there, without what cannot be pressed', async () => {
  const { page, leave } = await visit(browser, address('index.html'));
  await isDrawn(page);
  await page.emulateMediaType('print');
  const seen = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const root = document.querySelector('readiness-dashboard')?.shadowRoot;
    return ['.tabs', '.save', 'table'].map((selector) => [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].some((node) => node.getClientRects().length > 0));
  });
  assert.deepEqual(seen, [false, false, true]);
  await leave();
});

test('without the file the page says so', async () => {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void (request.url().endsWith('report.json') ? request.respond({ status: 404 }) : request.continue()));
  await page.goto(address('index.html'), { waitUntil: 'networkidle0' });
  await page.waitForFunction(() => document.querySelector('readiness-dashboard')?.shadowRoot?.querySelector('[role="alert"]'));
  assert.match(await shown(page, '[role="alert"]'), /could not be loaded/);
  await page.close();
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assess } from '@readiness-kit/core';
import { district } from '@readiness-kit/core/instruments/district';
import { districtEn } from '@readiness-kit/core/instruments/district/en';
import { audiences, renderCsv, renderReport, type ReportOptions } from '@readiness-kit/elements/report';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '../hostile-pages/visit.ts';
import { districts } from './districts.ts';

let browser: Browser;
let page: Page;
/** All that the pages asked for. */
const requests: string[] = [];
before(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
});
after(() => browser.close());

async function htmlOf(result: unknown, options: ReportOptions = {}): Promise<string> {
  const made = await renderReport(result, { name: 'Made-up School District · fall 2026', ...options });
  assert.ok(made.ok);
  return made.text;
}

/** Pages of a PDF; Chromium writes one object for each. */
async function pagesOf(format: 'letter' | 'a4'): Promise<number> {
  const pdf = Buffer.from(await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}

for (const { name, result } of districts) {
  test(`${name}: the board's summary fits two pages, on Letter and on A4, in every language`, async () => {
    for (const language of ['en', 'es', 'ar', 'zh-Hans', 'vi']) {
      await page.setContent(await htmlOf(result, { audience: 'board', language }));
      for (const format of ['letter', 'a4'] as const) {
        const pages = await pagesOf(format);
        assert.ok(pages >= 1 && pages <= 2, `${language} on ${format}: ${pages} pages`);
      }
    }
  });

  test(`${name}: nothing is cut at 320 pixels, nor on paper, for any reader, from either side`, async () => {
    for (const audience of audiences) {
      for (const language of ['en', 'ar']) {
        await page.setContent(await htmlOf(result, { audience, language }));
        await page.setViewport({ width: 320, height: 700 });
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, `${audience} ${language}`);
        await page.setViewport({ width: 700, height: 900 });
        await page.emulateMediaType('print');
        const cut = await page.evaluate(() => [...document.querySelectorAll('td, th, p, li, dd, h1, h2, h3, .row')].filter((node) => node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).display !== 'inline' && node.clientWidth > 0).map((node) => node.textContent.trim().slice(0, 40)));
        await page.emulateMediaType();
        assert.deepEqual(cut, [], `${audience} ${language}`);
      }
    }
  });
}

test('the pages asked for nothing', () => {
  assert.deepEqual(requests.filter((url) => !url.startsWith('about:') && !url.startsWith('data:')), []);
});

test('on paper every chart has its key, and every heading something under it', async () => {
  for (const { audience, result } of audiences.flatMap((audience) => districts.map(({ result }) => ({ audience, result })))) {
    await page.setContent(await htmlOf(result, { audience }));
    await page.emulateMediaType('print');
    const seen = await page.evaluate(() => ({
      charts: [...document.querySelectorAll('figure')].filter((node) => node.getClientRects().length > 0).length,
      keys: [...document.querySelectorAll('figure .key')].filter((node) => node.getClientRects().length > 0 && node.children.length > 0).length,
      bare: [...document.querySelectorAll('h2')].filter((node) => node.getClientRects().length > 0 && [...(node.parentElement?.children ?? [])].every((other) => other === node || other.getClientRects().length === 0)).map((node) => node.textContent),
    }));
    await page.emulateMediaType();
    assert.equal(seen.keys, seen.charts, audience);
    assert.deepEqual(seen.bare, [], audience);
  }
});

test('what too few people said is in no form of the report', async () => {
  const small = districts[1];
  assert.ok(small);
  const open = assess({ instrument: district, responses: small.responses, smallestGroup: 1 });
  const hidden = Object.entries(open.participation).filter(([, { respondents }]) => respondents > 0 && respondents < 10).map(([group]) => group);
  assert.deepEqual(hidden, ['school-leader', 'district-leader', 'board', 'partner']);
  const secrets = Object.entries(open.constructs).flatMap(([, { groups }]) => hidden.flatMap((group) => groups[group]?.mean ?? []));
  // A value that few answers can have by chance, such as a third, says nothing about anyone wherever it stands.
  const isCommon = (value: number): boolean => Array.from({ length: 200 }, (_, k) => (value * (k + 1)) / 100).some((x) => Math.abs(x - Math.round(x)) < 1e-9);
  const rare = secrets.filter((value) => !isCommon(value)).map(String);
  assert.ok(rare.length > 10);
  const csv = await renderCsv(small.result);
  assert.ok(csv.ok);
  const outputs = [JSON.stringify(small.result), csv.text, ...(await Promise.all(audiences.map((audience) => htmlOf(small.result, { audience }))))];
  for (const output of outputs) for (const secret of rare) assert.ok(!output.includes(secret.slice(0, 8)), secret);
  const openCsv = await renderCsv(open);
  assert.ok(openCsv.ok && rare.some((secret) => openCsv.text.includes(secret)), 'the search finds what is not hidden');

  // In the tables, a group that is hidden stands alone in no row with a score.
  await page.setContent(outputs[2] ?? '');
  const names = hidden.map((group) => districtEn.groups[group as keyof typeof districtEn.groups].name);
  const rows = await page.evaluate(() => [...document.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
  const told = rows.filter(([first = '', , third = '']) => names.includes(first) && !['too few', 'yes'].includes(third));
  assert.deepEqual(told, []);
  const heads = await page.evaluate(() => [...document.querySelectorAll('th[scope="col"]')].map((cell) => cell.textContent.trim()));
  assert.deepEqual(heads.filter((head) => names.includes(head)), [], 'no column of means is theirs');
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type {} from '@readiness-kit/elements';
import type { Browser, Page } from 'puppeteer-core';
import { startStaticServer, type StaticServer } from '../../scripts/lib/static-server.mjs';
import { toTheEnd } from '../frame/take-survey.ts';
import { openBrowser, visit } from '../hostile-pages/visit.ts';
import { bundle, examples } from './bundle.ts';
import { ourQuestions } from './our-questions.ts';

// Each framework's example, bundled as for production and answered to its end.
let browser: Browser;
let server: StaticServer;
const root = mkdtempSync(join(tmpdir(), 'readiness-kit-'));

before(async () => {
  await bundle(root);
  server = await startStaticServer({ root, folders: [...Object.keys(examples), 'chunks'] });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

const status = (page: Page): Promise<string> => page.$eval('[role="status"]', (line) => line.textContent);

for (const name of Object.keys(examples)) {
  test(`${name}: a list is passed as property, state reaches the survey, and its end reaches the state`, async () => {
    const { page, errors, warnings, violations, leave } = await visit(browser, `${server.url}${name}/`);
    await page.waitForSelector('readiness-survey >>> fieldset');
    const { questions, form, attributes } = await page.$eval('readiness-survey', (survey) => ({ questions: survey.localQuestions, form: survey.surveyForm, attributes: survey.getAttributeNames() }));
    assert.deepEqual(questions, ourQuestions);
    assert.equal(form, 'quick');
    assert.ok(!attributes.some((attribute) => /questions/i.test(attribute)), attributes.join(' '));

    await page.click('main > button');
    await page.waitForSelector('readiness-survey >>> .root[lang="es"]');
    assert.equal(await status(page), '');
    await toTheEnd(page);
    const asked = await page.$eval('readiness-survey', (survey) => survey.progress.asked);
    assert.ok(asked > 2);
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent);
    assert.equal(await status(page), `Thank you. ${asked} answers from: family. Own questions: [{"question":"bus","answer":1}]`);
    assert.deepEqual([errors, warnings, await violations()], [[], [], []]);
    await leave();
  });
}

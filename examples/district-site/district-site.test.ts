import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { serveExample } from '../../scripts/lib/serve-example.mjs';
import { openBrowser } from '../hostile-pages/visit.ts';

// The demo as its visitors use it: by keyboard alone, without a network, under its strict policy.
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

interface Visit {
  readonly page: Page;
  readonly problems: string[];
  readonly requests: string[];
}

/** Each visitor has a browser of their own. */
async function visit(path: string): Promise<Visit> {
  const page = await (await browser.createBrowserContext()).newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && problems.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle0' });
  return { page, problems, requests };
}

/** What has the focus, through shadow roots: its role, name and whether it is chosen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const input = element instanceof HTMLInputElement ? element : null;
    return { kind: input?.type ?? element?.tagName.toLowerCase() ?? '', text: (input?.labels?.[0] ?? element)?.textContent.trim() ?? '', checked: input?.checked ?? false };
  });

/** Tabs on until the focus is where `wanted` says; fails when it never gets there. */
async function tabTo(page: Page, wanted: (at: Awaited<ReturnType<typeof focused>>) => boolean, what: string): Promise<void> {
  const seen: string[] = [];
  for (let i = 0; i < 40; i++) {
    const at = await focused(page);
    if (wanted(at)) return;
    seen.push(`${at.kind} ${at.text.slice(0, 30)}`);
    await page.keyboard.press('Tab');
  }
  assert.fail(`the keyboard does not reach ${what}; it met ${seen.join(' | ')}`);
}

const button = (text: string) => (at: { kind: string; text: string }) => at.kind === 'button' && at.text.startsWith(text);

test('the survey is completed by keyboard alone and the result names three priority actions', async () => {
  const { page, problems, requests } = await visit('index.html');
  await tabTo(page, button('Teachers'), 'the choice of group');
  await page.keyboard.press('Enter');
  let answered = 0;
  for (let screen = 0; screen < 13; screen++) {
    await tabTo(page, (at) => at.kind === 'radio', `the radios of screen ${screen + 1}`);
    await page.keyboard.press('Space');
    if (screen % 3 === 1) await page.keyboard.press('ArrowDown'); // the second level, by arrow
    assert.ok((await focused(page)).checked);
    answered++;
    await tabTo(page, (at) => at.kind === 'button' && /^(Next|Review)/.test(at.text), 'the way on');
    await page.keyboard.press('Enter');
  }
  assert.equal(answered, 13);
  await tabTo(page, button('Finish'), 'the end');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => (document.querySelector('readiness-survey')?.shadowRoot?.querySelector('readiness-results')?.shadowRoot?.textContent ?? '').length > 500);
  const result = await page.evaluate(() => {
    const results = document.querySelector('readiness-survey')?.shadowRoot?.querySelector('readiness-results');
    const value = (results as (Element & { result: { priorities: { actions: unknown[] }[]; constructs: object } }) | null)?.result;
    return { priorities: value?.priorities.length ?? 0, cards: results?.shadowRoot?.querySelectorAll('[part~="priority"]').length ?? 0, constructs: Object.keys(value?.constructs ?? {}).length };
  });
  assert.equal(result.constructs, 13);
  assert.ok(result.priorities >= 3);
  assert.equal(result.cards, 3, 'three priority cards');
  assert.deepEqual(problems, []);
  assert.deepEqual(requests.filter((url) => !url.startsWith(new URL(site.url).origin)), [], 'nothing leaves the site');
  assert.deepEqual(await page.evaluate(() => document.cookie), '');
  await page.close();
});

test('answers survive a reload', async () => {
  const { page } = await visit('index.html');
  await tabTo(page, button('Families'), 'the choice of group');
  await page.keyboard.press('Enter');
  await tabTo(page, (at) => at.kind === 'radio', 'a radio');
  await page.keyboard.press('Space');
  // What the page says it has kept: before that, a busy machine may need a moment.
  await page.waitForFunction(() => document.querySelector('readiness-survey')?.shadowRoot?.textContent?.includes('Saved on this device'));
  await page.reload({ waitUntil: 'networkidle0' });
  // They are read after the first paint, which a busy machine takes its time for.
  const answers = await page.waitForFunction(() => (document.querySelector('readiness-survey') as (Element & { responses: { answer: unknown }[] }) | null)?.responses.filter((r) => r.answer !== null).length);
  assert.equal(await answers.jsonValue(), 1);
  await page.close();
});

test('the second page shows the result of the 183 golden respondents', async () => {
  const { page, problems } = await visit('result.html');
  const text = await page.evaluate(() => document.querySelector('readiness-results')?.shadowRoot?.textContent ?? '');
  assert.match(text.replaceAll(/\s+/g, ' '), /Teachers 40 of 180/);
  assert.match(text, /together/, 'small groups');
  assert.match(text, /47/, 'the overall score, rounded once');
  assert.match(text, /Piloting/);
  assert.deepEqual(problems, []);
  await page.close();
});

test('the Spanish page speaks Spanish', async () => {
  const { page, problems } = await visit('es.html');
  assert.match(await page.evaluate(() => document.querySelector('readiness-survey')?.shadowRoot?.textContent ?? ''), /Preparación del distrito/);
  assert.deepEqual(problems, []);
  await page.close();
});

test('the families’ page asks in Arabic, from right to left', async () => {
  const { page, problems, requests } = await visit('families-ar.html');
  const root = await page.evaluate(() => {
    const drawn = document.querySelector('readiness-survey')?.shadowRoot?.querySelector<HTMLElement>('.root');
    return { dir: drawn?.dir, lang: drawn?.lang, questions: drawn?.querySelectorAll('fieldset').length, legend: drawn?.querySelector('legend')?.textContent ?? '' };
  });
  assert.deepEqual([root.dir, root.lang], ['rtl', 'ar']);
  assert.ok((root.questions ?? 0) > 1);
  assert.match(root.legend, /\p{Script=Arabic}{3,}/u);
  assert.deepEqual(problems, []);
  assert.deepEqual(requests.filter((url) => new URL(url).origin !== new URL(site.url).origin), []);
  await page.close();
});

test('a leader answers the full form part by part, and the result names actions in the words of the guide', async () => {
  const { page, problems } = await visit('leaders.html');
  await tabTo(page, button('District leaders'), 'the choice of group');
  await page.keyboard.press('Enter');
  for (let part = 0; part < 13; part++) {
    await page.waitForFunction(() => (document.querySelector('readiness-survey')?.shadowRoot?.querySelectorAll('fieldset').length ?? 0) > 5);
    await page.evaluate(() => {
      const root = document.querySelector('readiness-survey')?.shadowRoot;
      root?.querySelectorAll<HTMLInputElement>('input[value="2"]').forEach((input) => input.click());
      root?.querySelector<HTMLButtonElement>('.primary')?.click();
    });
  }
  await page.waitForFunction(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelectorAll('[part="review"] li').length === 96);
  await page.evaluate(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelector<HTMLButtonElement>('.primary')?.click());
  await page.waitForFunction(() => (document.querySelector('readiness-survey')?.shadowRoot?.querySelector('readiness-results')?.shadowRoot?.querySelectorAll('.card').length ?? 0) === 3);
  const steps = await page.evaluate(() => [...(document.querySelector('readiness-survey')?.shadowRoot?.querySelector('readiness-results')?.shadowRoot?.querySelectorAll('.within li') ?? [])].map((li) => li.textContent ?? ''));
  assert.equal(steps.length, 9);
  assert.ok(steps.every((step) => /^Within (?:30|90|365) days \S+ \S+/.test(step.trim())), steps.join('\n'));
  assert.deepEqual(problems, []);
  await page.close();
});

for (const path of ['index.html', 'es.html', 'families-ar.html', 'leaders.html', 'team.html', 'paper.html', 'result.html']) {
  test(`${path} fits 320 px`, async () => {
    const { page } = await visit(path);
    await page.setViewport({ width: 320, height: 700 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, `${width} px wide`);
    await page.close();
  });
}

test('a team decides one question and goes on: under the strict policy, with the full descriptors, and nothing sent', async () => {
  const { page, problems, requests } = await visit('team.html');
  const within = <T>(act: string): Promise<T> => page.evaluate(`(() => { const root = document.querySelector('readiness-survey')?.shadowRoot?.querySelector('readiness-team')?.shadowRoot; return ${act}; })()`) as Promise<T>;
  const press = async (words: string): Promise<void> => {
    await page.waitForFunction((words) => [...(document.querySelector('readiness-survey')?.shadowRoot?.querySelector('readiness-team')?.shadowRoot?.querySelectorAll('button') ?? [])].some((button) => button.textContent.includes(words) && button.checkVisibility()), {}, words);
    await within(`[...root.querySelectorAll('button')].find((button) => button.textContent.includes(${JSON.stringify(words)})).click()`);
  };
  await page.waitForFunction(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelector('readiness-team')?.shadowRoot?.querySelector('.who input'));
  await page.locator('readiness-survey >>> readiness-team >>> .who input').click();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await press('Start');
  await page.waitForFunction(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelector('readiness-team')?.shadowRoot?.textContent?.includes('decisions are made case by case'));
  for (const level of [1, 1, 3]) await within(`root.querySelectorAll('.pad button')[${level - 1}].click()`);
  await press('Show the votes');
  await page.waitForFunction(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelector('readiness-team')?.shadowRoot?.querySelector('.votes table'));
  assert.match(await within<string>("root.querySelector('.votes').textContent.replace(/\\s+/g, ' ')"), /1Exploring2 *2Piloting0 *3Scaling1/);
  await page.reload({ waitUntil: 'networkidle0' });
  await page.waitForFunction(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelector('readiness-team')?.shadowRoot?.querySelector('.votes table'));
  assert.deepEqual(problems, []);
  assert.deepEqual(requests.filter((url) => !url.startsWith(new URL(site.url).origin)), []);
  await page.close();
});

test('the booklet prints without the page around it, and no question is cut', async () => {
  const { page, problems } = await visit('paper.html');
  await page.waitForFunction(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelector('readiness-paper')?.shadowRoot?.querySelectorAll('.booklet .question, .booklet fieldset, .booklet li').length);
  await page.emulateMediaType('print');
  const shown = await page.evaluate(() => {
    const survey = document.querySelector('readiness-survey')?.shadowRoot;
    const parts = [...(survey?.querySelectorAll('.top, .foot') ?? []), ...document.querySelectorAll('h1, nav, footer')];
    return parts.filter((part) => part.checkVisibility()).map((part) => part.className || part.tagName);
  });
  assert.deepEqual(shown, []);
  assert.deepEqual(problems, []);
  await page.close();
});

test('the third page says what a step would do, by keyboard, and finds the way with the least effort', async () => {
  const { page, problems, requests } = await visit('what-if.html');
  const inside = (): Promise<string> => page.evaluate(() => (document.querySelector('readiness-what-if')?.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' '));
  await page.waitForFunction(() => document.querySelector('readiness-what-if')?.shadowRoot?.querySelector('input[type="range"]'));
  const before = await inside();
  await tabTo(page, ({ kind }) => kind === 'range', 'a slider');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('readiness-what-if')?.shadowRoot?.querySelector('.slider.raised'));
  assert.notEqual(await inside(), before);
  await tabTo(page, button('Least effort'), 'the search');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => /reaches/.test(document.querySelector('readiness-what-if')?.shadowRoot?.querySelector('.found')?.textContent ?? ''));
  assert.deepEqual(problems, []);
  assert.ok(requests.every((url) => url.startsWith(new URL('/', site.url).origin)), 'nothing from elsewhere');
  await page.close();
});

test('the fourth page says what a year has changed, and keeps a plan through a reload, by keyboard', async () => {
  const { page, problems, requests } = await visit('plan.html');
  await page.waitForFunction(() => document.querySelector('readiness-trend')?.shadowRoot?.querySelector('.meaning'));
  const sentence = await page.evaluate(() => document.querySelector('readiness-trend')?.shadowRoot?.querySelector('.meaning')?.textContent ?? '');
  assert.match(sentence, /^(Overall readiness (rose|fell)|No detectable change in Overall readiness)/);
  await page.waitForFunction(() => document.querySelector('readiness-plan')?.shadowRoot?.querySelector('.suggestions button'));
  await tabTo(page, button('Add to plan'), 'the first suggestion');
  await page.keyboard.press('Enter');
  await tabTo(page, ({ kind, text }) => kind === 'text' && text.startsWith('Who looks after it'), 'the owner');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('Ada');
  await page.waitForFunction(() => /on this device only/.test(document.querySelector('readiness-plan')?.shadowRoot?.querySelector('.kept')?.textContent ?? ''));
  await page.evaluate(() => (document.querySelector('readiness-plan') as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete);
  await page.reload({ waitUntil: 'networkidle0' });
  await page.waitForFunction(() => document.querySelector('readiness-plan')?.shadowRoot?.querySelector<HTMLInputElement>('.owner input')?.value === 'Ada');
  assert.deepEqual(problems, []);
  // The browser draws the sign of a date field from an address of its own.
  assert.deepEqual(requests.filter((url) => !url.startsWith(new URL('/', site.url).origin) && !url.startsWith('data:')), [], 'nothing from elsewhere');
  await page.close();
});

import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import type {} from '@readiness-kit/elements';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { visit } from '../hostile-pages/visit.ts';
import { serveFrame, type FrameSite } from './serve-frame.ts';
import { choose, surveyFrame, toTheEnd } from './take-survey.ts';

// The hosted page in an <iframe>, on pages with and without the script beside it.
let browser: Browser;
let ours: FrameSite;
let other: FrameSite;

before(async () => {
  [ours, other] = await Promise.all([serveFrame(), serveFrame()]);
  // With scrollbars that take room, as on most desktops: they are what could move the height in a circle.
  browser = await puppeteer.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--no-first-run'], ignoreDefaultArgs: ['--hide-scrollbars'] });
});
after(async () => {
  await browser.close();
  await Promise.all([ours.close(), other.close()]);
});

interface Opened {
  readonly page: Page;
  readonly frame: Frame;
  /** All that the browser complained of, in any frame. */
  readonly complaints: () => Promise<string[]>;
}

interface Options {
  readonly width?: number;
  /** Other address for the survey's frame. */
  readonly src?: string;
}

async function open(t: TestContext, name: string, { width = 1000, src }: Options = {}): Promise<Opened> {
  const { page, errors, warnings, leave } = await visit(browser, ours.page(name));
  t.after(leave);
  await page.setViewport({ width, height: 600 });
  if (src) await page.$eval('iframe', (frame, src) => (frame.src = src), src);
  if (src) await page.waitForFrame((frame) => frame.url() === src);
  const complaints = async (): Promise<string[]> => {
    const violations = await Promise.all(page.frames().map((each) => each.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)));
    return [...errors, ...warnings, ...violations.flat()];
  };
  return { page, frame: await surveyFrame(page), complaints };
}

const frameHeight = (page: Page): Promise<number> => page.$eval('iframe', (frame) => frame.clientHeight);
const contentHeight = (frame: Frame): Promise<number> => frame.evaluate(() => document.body.getBoundingClientRect().height);

/** Waits until the frame is as high as its content, and no more than 10 px higher; then its height. */
async function fits(page: Page, frame: Frame): Promise<number> {
  let seen = '';
  for (let i = 0; i < 200; i++) {
    const [around, inside] = [await frameHeight(page), await contentHeight(frame)];
    seen = `${around} px for ${inside} px`;
    if (around >= inside && around - inside <= 10) return around;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return assert.fail(`the frame has ${seen}`);
}

/** Long enough for a message to arrive and be followed. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => setTimeout(() => requestAnimationFrame(() => resolve()), 60)));

/** Collects what is told to the page from now on. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    addEventListener('message', ({ data }) => told.push(data));
  });
const told = (page: Page): Promise<Record<string, unknown>[]> => page.evaluate(() => (globalThis as unknown as { told: Record<string, unknown>[] }).told);

for (const width of [320, 1000]) {
  test(`parent.html, ${width} px: the frame is as high as its content from the first screen to the result, and back`, async (t) => {
    const { page, frame, complaints } = await open(t, 'parent.html', { width });
    const heights = [await fits(page, frame)];
    await listen(page);
    await choose(frame, 'family');
    await toTheEnd(frame, { atEach: async () => void heights.push(await fits(page, frame)) });
    await frame.waitForSelector('readiness-survey >>> readiness-results >>> .card');
    const result = await fits(page, frame);
    assert.ok(new Set(heights).size > 2 && result > Math.max(...heights), `${heights.join(' ')}, result ${result}`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await frame.evaluate(() => document.querySelector('readiness-survey')?.clear());
    assert.ok((await fits(page, frame)) < result / 2, 'it shrinks again');

    let before: unknown;
    for (const message of await told(page)) {
      assert.deepEqual(Object.keys(message), ['type', 'height']);
      assert.ok(message.type === 'readiness-height' && Number(message.height) % 10 === 0 && message.height !== before, JSON.stringify(message));
      before = message.height;
    }
    assert.deepEqual(await complaints(), []);
  });
}

test('a frame of another site is followed too, also when it was there before the script', async (t) => {
  const { page, frame } = await open(t, 'stripped.html', { src: `${other.frame}?group=teacher` });
  await frame.waitForSelector('readiness-survey >>> fieldset');
  await settled(page);
  assert.equal(await frameHeight(page), 700);
  await page.addScriptTag({ url: ours.frame.replace('frame.html', 'readiness-frame.js') });
  assert.notEqual(await fits(page, frame), 700);
  await frame.waitForSelector('readiness-survey >>> .nav .primary').then((forth) => forth?.click());
  await fits(page, frame);
});

test('the height does not depend on the frame\'s own, with a scrollbar or without', async (t) => {
  const { page, frame } = await open(t, 'parent.html');
  await page.evaluate(() => (document.documentElement.style.overflowY = 'scroll'));
  for (const width of [333, 1000]) {
    await page.setViewport({ width, height: 600 });
    await settled(page);
    const fit = await fits(page, frame);
    await listen(page);
    for (const height of [300, 3000, 301]) {
      await page.$eval('iframe', (frame, height) => (frame.style.height = `${height}px`), height);
      await settled(page);
    }
    assert.equal(await frame.evaluate(() => innerWidth > document.documentElement.clientWidth), true, 'there are scrollbars that take room');
    assert.deepEqual(await told(page), [], `${width} px`);
    await page.$eval('iframe', (frame, height) => (frame.style.height = `${height}px`), fit);
  }
});

test('a scrollbar of the page around does not send it in a circle', async (t) => {
  const { page, frame } = await open(t, 'parent.html', { width: 800 });
  // Narrower is lower here, as for a drawing; and with its full width the page is a little too high for the window.
  await frame.evaluate(() => document.body.append(document.createElement('div')));
  await frame.$eval('div', (square) => (square.style.aspectRatio = '1'));
  await page.evaluate(() => (document.documentElement.style.overflowY = 'hidden'));
  await settled(page);
  const height = await page.evaluate(() => document.documentElement.offsetHeight - 5);
  await page.setViewport({ width: 800, height });
  // What is under way on a busy machine is not what is looked for.
  for (let i = 0; i < 3; i++) await settled(page);
  await listen(page);
  await page.evaluate(() => (document.documentElement.style.overflowY = ''));
  for (let i = 0; i < 3; i++) await settled(page);
  assert.equal(await page.evaluate(() => innerWidth > document.documentElement.clientWidth), true, 'the scrollbar is there');
  // Once where the font breaks a line more in what is left of the width; a circle would go on.
  assert.ok((await told(page)).length <= 1, JSON.stringify(await told(page)));
  await choose(frame, 'family');
  await fits(page, frame);
});

test('the page does not move under the reader when the frame changes its height', async (t) => {
  const { page, frame } = await open(t, 'parent.html');
  await choose(frame, 'family');
  await fits(page, frame);
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('div'), { className: 'more' })));
  await page.$eval('div.more', (more) => (more.style.height = '3000px'));
  const top = (): Promise<number> => page.$eval('iframe', (frame) => frame.getBoundingClientRect().top);
  await page.evaluate(() => scrollTo(0, 250));
  const before = await top();
  const say = (height: number): Promise<void> => frame.evaluate((height) => parent.postMessage({ type: 'readiness-height', height }, '*'), height);
  for (const height of [1500, 420, 2000]) {
    await say(height);
    await page.waitForFunction((height) => document.querySelector('iframe')?.clientHeight === height, {}, height);
    assert.equal(await top(), before);
  }
});

const strange = [NaN, 1e9, Infinity, -500, 0, 199, 20_001, 700.5, '900', '900px', null, [900], { height: 900 }, true];

test('hostile.html: nobody but the frame itself is heard, and only what is a height', async (t) => {
  const { page, frame, complaints } = await open(t, 'hostile.html');
  const height = await fits(page, frame);
  const noise = page.frames().find((each) => each.url().endsWith('noise.html')) ?? assert.fail('no noise');
  await noise.evaluate((heights) => (globalThis as unknown as { shout(heights: unknown[]): void }).shout(heights), [900, 1000, ...strange]);
  for (const from of [page.mainFrame(), noise]) {
    await from.evaluate(() => (globalThis as unknown as Window).top?.postMessage({ type: 'readiness-height', height: 910 }, '*'));
  }
  for (const message of [...strange.map((height) => ({ type: 'readiness-height', height })), { type: 'resize', height: 900 }, { height: 900 }, 'readiness-height', 900, null, ['readiness-height', 900]]) {
    await frame.evaluate((message) => parent.postMessage(message, '*'), message as never);
  }
  await settled(page);
  assert.equal(await frameHeight(page), height);
  await listen(page);
  await noise.evaluate(() => (globalThis as unknown as { shout(heights: unknown[]): void }).shout([]));
  await settled(page);
  assert.deepEqual(await told(page), [], 'the survey answers nobody but the page around');
  assert.deepEqual(await complaints(), []);
  // The same words from the frame itself are followed: what was ignored above was ignored for its sender or its value.
  await frame.evaluate(() => parent.postMessage({ type: 'readiness-height', height: 910 }, '*'));
  await page.waitForFunction(() => document.querySelector('iframe')?.clientHeight === 910);
});

test('a frame that has gone to another site is no longer heard', async (t) => {
  const { page, frame } = await open(t, 'parent.html');
  const height = await fits(page, frame);
  const elsewhere = other.page('noise.html');
  await Promise.all([frame.waitForNavigation(), frame.evaluate((url) => void (location.href = url), elsewhere)]);
  assert.equal(frame.url(), elsewhere);
  await frame.evaluate(() => parent.postMessage({ type: 'readiness-height', height: 900 }, '*'));
  await settled(page);
  assert.equal(await frameHeight(page), height);
});

test('a page that draws borders inside the height loses nothing of the content', async (t) => {
  const { page, frame } = await open(t, 'parent.html');
  await page.addStyleTag({ url: ours.page('page.css') });
  await page.$eval('iframe', (element) => Object.assign(element.style, { boxSizing: 'border-box', border: '7px solid', width: '90%' }));
  await choose(frame, 'family');
  await fits(page, frame);
});

for (const width of [320, 1000]) {
  test(`stripped.html, ${width} px: every answer can be reached and given in a frame of fixed height`, async (t) => {
    const { page, frame, complaints } = await open(t, 'stripped.html', { width });
    await choose(frame, width === 320 ? 'teacher' : 'family');
    const heights: number[] = [];
    await toTheEnd(frame, { atEach: async () => void heights.push(await contentHeight(frame)), byMouse: true });
    const { answered, asked } = await frame.evaluate(() => document.querySelector('readiness-survey')?.progress ?? { answered: 0, asked: 0 });
    assert.ok(asked > 3);
    assert.equal(answered, asked);
    assert.equal(await frameHeight(page), 700);
    assert.ok(Math.max(...heights) > 700, 'there was something to scroll');
    assert.ok(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'not sideways');
    assert.deepEqual(await complaints(), []);
  });
}

test('sandboxed.html: without a storage the survey says so, and can be finished', async (t) => {
  const { page, frame, complaints } = await open(t, 'sandboxed.html');
  assert.equal(await frame.evaluate(() => origin), 'null');
  await choose(frame, 'family');
  await frame.waitForSelector('readiness-survey >>> fieldset input').then((input) => input?.click());
  await frame.waitForFunction(() => /cannot be saved here/.test(document.querySelector('readiness-survey')?.shadowRoot?.querySelector('[part~="storage"]')?.textContent ?? ''));
  await toTheEnd(frame);
  await frame.waitForSelector('readiness-survey >>> readiness-results >>> .card');
  assert.equal(await frameHeight(page), 700);
  assert.deepEqual(await complaints(), []);
});

test('the address of the hosted page sets what is on its list, and nothing else', async (t) => {
  const hostile = 'endpoint=https%3A%2F%2Felsewhere.example%2F&onclick=alert(1)&group=%3Cb%3E&storage-key=a%3Ab';
  const { page, frame, complaints } = await open(t, 'parent.html', { src: `${ours.frame}?lang=es&survey-form=learner&evidence&${hostile}` });
  const [lang, ...attributes] = await frame.evaluate(() => {
    const survey = document.querySelector('readiness-survey') as Element;
    return [document.documentElement.lang, ...[...survey.attributes].map(({ name, value }) => `${name}=${value}`)];
  });
  assert.equal(lang, 'es');
  assert.deepEqual(attributes, ['survey-form=learner', 'evidence=']);
  await frame.waitForFunction(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelector('[lang="es"]'));
  await fits(page, frame);
  const said = await complaints();
  for (const name of ['endpoint', 'group', 'storage-key']) assert.ok(said.some((line) => line.includes(`"${name}"`)), name);
  assert.equal(said.length, 3, said.join('\n'));
});

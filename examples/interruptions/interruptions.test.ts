import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { serveExample } from '../../scripts/lib/serve-example.mjs';
import { openBrowser } from '../hostile-pages/visit.ts';
import { moodyServer, type Mood } from './moody-server.ts';

// Two hundred interruptions of all kinds over random answering: what the survey said it had kept must be there.
const interruptions = 200;
const seed = 20261123;

let browser: Browser;
let site: Awaited<ReturnType<typeof serveExample>>;
let endpoint: Awaited<ReturnType<typeof moodyServer>>;

before(async () => {
  process.env.PORT = '0';
  [site, endpoint, browser] = await Promise.all([serveExample(), moodyServer(), openBrowser()]);
});
after(async () => {
  await browser.close();
  await Promise.all([site.close(), endpoint.close()]);
});

interface Survey extends HTMLElement {
  readonly responses: readonly { readonly item: string; readonly answer: unknown }[];
  readonly storageState: { readonly state: string; readonly lasts: string };
  whenSaved(): Promise<void>;
}

/** Park and Miller's generator: the same interruptions in every run. */
function repeatable(start: number): (below: number) => number {
  let state = start;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

/** Opens the survey, with what was kept read. */
async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await ready(page);
}

const ready = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelector('.menu, [part="review"], slot[name="finished"]'));
  await page.evaluate(() => document.querySelector<Survey>('readiness-survey')?.whenSaved());
};

interface Hands {
  answer(part: number, level: number, wait: boolean): Promise<{ item: string; kept: boolean }>;
  finish(): Promise<void>;
  fill(everywhere: boolean): void;
}
const answer = (page: Page, part: number, level: number, wait: boolean): ReturnType<Hands['answer']> =>
  page.evaluate((part, level, wait) => (globalThis as unknown as { hands: Hands }).hands.answer(part, level, wait), part, level, wait);
const finish = (page: Page): Promise<void> => page.evaluate(() => (globalThis as unknown as { hands: Hands }).hands.finish());

test(`no answer that was said to be kept is lost over ${interruptions} interruptions, and the endpoint has each submission once`, { timeout: 400_000 }, async () => {
  const random = repeatable(seed);
  const url = new URL(`/examples/interruptions/index.html?endpoint=${encodeURIComponent(endpoint.url)}`, site.url).href;
  const context = await browser.createBrowserContext();
  let page = await context.newPage();
  await open(page, url);
  /** By item: what was said to be kept last, and what was given since without waiting. */
  const kept = new Map<string, number>();
  const given = new Map<string, Set<number>>();
  const tally: Record<string, number> = {};
  const moods: readonly Mood[] = ['takes', 'fails', 'hangs', 'too-many', 'lies', 'loses-reply'];

  const give = async (at: Page, wait = true, part = random(13)): Promise<boolean> => {
    const level = 1 + random(4);
    const { item, kept: said } = await answer(at, part, level, wait);
    if (said) {
      kept.set(item, level);
      given.delete(item);
    } else given.set(item, (given.get(item) ?? new Set()).add(level));
    return said;
  };
  const renew = async (): Promise<void> => {
    page = await context.newPage();
    await open(page, url);
  };
  /** Items that show neither what was said to be kept nor what was given since. */
  const lostIn = async (at: Page): Promise<string[]> => {
    const now = new Map((await at.evaluate(() => document.querySelector<Survey>('readiness-survey')?.responses ?? [])).map(({ item, answer }) => [item, answer]));
    return [...kept].flatMap(([item, level]) => {
      const possible = [level, ...(given.get(item) ?? [])];
      return possible.includes(now.get(item) as number) ? [] : [`${item} is ${String(now.get(item))}, kept was ${level}, given since ${[...(given.get(item) ?? [])].join()}`];
    });
  };
  const kinds: Readonly<Record<string, () => Promise<void>>> = {
    reload: async () => {
      await page.reload({ waitUntil: 'load' });
      await ready(page);
    },
    'reload at once after an answer': async () => {
      await give(page, false);
      await page.reload({ waitUntil: 'load' });
      await ready(page);
    },
    close: async () => {
      await give(page, false);
      await page.close({ runBeforeUnload: false });
      await renew();
    },
    crash: async () => {
      await give(page, false);
      const gone = new Promise((resolve) => page.once('error', resolve));
      const session = await page.createCDPSession();
      session.send('Page.crash').catch(() => undefined);
      await gone;
      await page.close().catch(() => undefined);
      await renew();
    },
    'second tab': async () => {
      const other = await context.newPage();
      await open(other, url);
      // Of two answers to one question in the same moment either may be the later one: they answer different ones.
      const part = random(13);
      await Promise.all([give(page, true, part), give(other, true, (part + 1) % 13)]);
      await page.close();
      page = other;
      await page.bringToFront();
    },
    offline: async () => {
      await page.setOfflineMode(true);
      await give(page);
      await finish(page);
      await page.setOfflineMode(false);
    },
    // Chromium can make a site's quota small, but a database that was open goes by the room there was.
    quota: async () => {
      const everywhere = random(2) === 1;
      await page.evaluate((everywhere) => (globalThis as unknown as { hands: Hands }).hands.fill(everywhere), everywhere);
      assert.equal(await give(page), !everywhere, 'the survey says whether there was room');
      await page.reload({ waitUntil: 'load' });
      await ready(page);
    },
    'the endpoint’s mood': async () => {
      endpoint.state.mood = moods[random(moods.length)] ?? 'takes';
      await give(page);
      await finish(page);
    },
  };
  const names = Object.keys(kinds);

  for (let n = 0; n < interruptions; n++) {
    await give(page);
    const name = names[random(names.length)] ?? '';
    tally[name] = (tally[name] ?? 0) + 1;
    await kinds[name]?.();
    // What another tab kept is heard of a moment later.
    let lost: string[] = [];
    for (let look = 0; look < 20; look++) {
      lost = await lostIn(page);
      if (lost.length === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.deepEqual(lost, [], `after interruption ${n} (${name})`);
  }
  assert.equal(Object.values(tally).reduce((sum, count) => sum + count, 0), interruptions);
  assert.ok(names.every((name) => (tally[name] ?? 0) > 5), JSON.stringify(tally));

  // With a good endpoint again, the last sheet arrives, once.
  endpoint.state.mood = 'takes';
  await give(page);
  await finish(page);
  const last = await page.evaluate(() => document.querySelector<Survey>('readiness-survey')?.responses.map(({ item, answer }) => [item, answer]));
  const isThere = (): boolean => [...endpoint.arrived.values()].some(({ submission }) => JSON.stringify(submission.responses.map(({ item, answer }) => [item, answer])) === JSON.stringify(last));
  for (let i = 0; i < 600 && !isThere(); i++) await new Promise((resolve) => setTimeout(resolve, 100));
  assert.ok(isThere(), 'the last submission has arrived');
  const submissions = [...endpoint.arrived.values()];
  for (const [i, { submission }] of submissions.entries()) assert.notDeepEqual(submission, submissions[i + 1]?.submission, 'the same submission never has two keys');
  assert.equal(new Set(submissions.map(({ submission }) => submission.respondent)).size, 1, 'one person is one respondent');
  console.log(`${kept.size} items, ${JSON.stringify(tally)}; ${endpoint.arrived.size} submissions of ${endpoint.state.requests} requests`);
  await context.close();
});

import type { Browser, Page } from 'puppeteer-core';
import { firstQuestionProbe, reportName } from './first-question.ts';
import type { Question } from './questions.ts';

export interface VisitOptions {
  readonly address: string;
  /** Address of an empty page of the same server: the throttle is on before the page that counts is asked for. */
  readonly blank: string;
  /** How many times slower the page's processor is made. */
  readonly slowdown: number;
  readonly first: Question;
  /** File to put a picture of the page in. */
  readonly picture?: `${string}.png`;
}

export interface Visit {
  /** Milliseconds from the start of the navigation to the first frame in which the first question can be read. */
  readonly firstQuestion: number;
  /** Milliseconds a fixed piece of work takes on the page: shows that the throttle holds. */
  readonly fixedWork: number;
}

const patience = 60_000;

/** Opens a page as someone who has never been there: nothing cached, nothing stored. */
export async function visit(browser: Browser, { address, blank, slowdown, first, picture }: VisitOptions): Promise<Visit> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setCacheEnabled(false);
    await page.goto(blank);
    await page.emulateCPUThrottling(slowdown);
    const seen = await firstQuestionSeen(page, address);
    await page.evaluateOnNewDocument(firstQuestionProbe(first));
    const [firstQuestion] = await Promise.all([seen.time, page.goto(address)]);
    if (picture !== undefined) await page.screenshot({ path: picture });
    const work: unknown = await page.evaluate(fixedWork);
    return { firstQuestion, fixedWork: Number(work) };
  } finally {
    await context.close();
  }
}

/** The time that the probe reports. An error of the page, or no report for a minute, is an error of the run. */
async function firstQuestionSeen(page: Page, address: string): Promise<{ readonly time: Promise<number> }> {
  // A bare binding: what wraps one in a function would be a script that runs on every page.
  const session = await page.createCDPSession();
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: reportName });
  const time = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error(`no first question within ${patience} ms on ${address}`)), patience).unref();
    page.on('pageerror', reject);
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === reportName) resolve(Number(payload));
    });
  });
  return { time };
}

/** A text and not a function, because the browser gets it as it is. */
const fixedWork = `(() => {
  const start = performance.now();
  let x = 1;
  for (let i = 0; i < 2e7; i++) x = Math.imul(x, 48271) + i | 0;
  return performance.now() - start + (x === 0.5);
})()`;

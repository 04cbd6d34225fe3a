import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const openBrowser = (): Promise<Browser> => puppeteer.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args });

/** A page and what the browser complains of, from before its first script on. */
export interface Visit {
  readonly page: Page;
  readonly errors: string[];
  readonly warnings: string[];
  /** What the page's policy has forbidden so far. */
  readonly violations: () => Promise<string[]>;
  readonly leave: () => Promise<void>;
}

/** Each visit has a storage of its own, so that no answer of another one is there. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const page = await (await browser.createBrowserContext()).newPage();
  const errors: string[] = [];
  const warnings: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => (message.type() === 'error' ? errors : message.type() === 'warn' ? warnings : []).push(message.text()));
  await page.evaluateOnNewDocument(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    document.addEventListener('securitypolicyviolation', (event) => heard.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
  });
  await page.goto(url, { waitUntil: 'load' }); // after all module scripts
  const violations = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  return { page, errors, warnings, violations, leave: () => page.browserContext().close() };
}

/** From the group choice to a teacher's first question, answered. */
export async function toTheQuestion(page: Page): Promise<void> {
  await page.evaluate(() => {
    const buttons = [...(document.querySelector('readiness-survey')?.shadowRoot?.querySelectorAll<HTMLButtonElement>('.groups button') ?? [])];
    buttons.find((button) => button.textContent.trim().startsWith('Teachers'))?.click();
  });
  await page.waitForFunction(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelector('fieldset'));
  await answer(page);
  // The answer is kept, and what is loaded after the first screen is there.
  await page.waitForFunction(() => ['.saved', '.menu', '.clear'].every((part) => document.querySelector('readiness-survey')?.shadowRoot?.querySelector(part)));
}

/** From the group choice through a teacher's quick form to its end, where the own result is asked for. */
export async function toTheEnd(page: Page): Promise<void> {
  await toTheQuestion(page);
  const waysOn = 14; // thirteen questions and the review
  for (let i = 0; i < waysOn; i++) {
    await answer(page);
    await page.evaluate(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelector<HTMLButtonElement>('.primary')?.click());
  }
}

/** Waits for the own result with its three priority cards. */
export async function resultShown(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelector('readiness-results')?.shadowRoot?.querySelectorAll('.card').length === 3);
}

const answer = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelector<HTMLInputElement>('input[value="2"]')?.click());

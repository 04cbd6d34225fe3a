import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import type { Contestant, Places } from './contestants.ts';
import { type AskedScreen, expected, levels, screens } from './items.ts';
import { type Observed, pageProbe } from './page-probe.ts';
import { PageSession } from './page-session.ts';
import { assertRecorded } from './recorded.ts';
import { ScriptTrace } from './script-trace.ts';

export interface AnsweringOptions {
  readonly contestant: Contestant;
  readonly origin: string;
  readonly slowdown: number;
  /** File to put a picture of the first screen in, half answered. */
  readonly picture?: `${string}.png`;
}

/** One person's answering, from the first question shown to the end. Milliseconds and bytes. */
export interface Answering extends Observed {
  /** The page's script, microtasks included. */
  readonly script: number;
  readonly task: number;
  /** From the press to the first frame with the next screen's first question, a screen each. */
  readonly nextScreens: readonly number[];
  /** All garbage collected: of an empty page, and with all questions answered. */
  readonly emptyHeap: number;
  readonly heap: number;
  readonly nodes: number;
  /** How often was pressed. */
  readonly presses: number;
}

/** A low-priced notebook, as schools hand them out. */
const viewport = { width: 1366, height: 768 };

/** Between two presses, in ms: no person is faster, and what an answer sets off, saving included, is not left out by the next. */
const rest = 150;
const words = { ...Object.fromEntries(levels.map(([, meaning], i) => [i + 1, meaning])), 'dont-know': 'I don’t know' } as Readonly<Record<number | string, string>>;

/** Opens a survey as someone who has never been there and answers all of it with the mouse. Throws unless every answer was recorded, and kept. */
export async function answerAll(browser: Browser, { contestant, origin, slowdown, picture }: AnsweringOptions): Promise<Answering> {
  const { id, places, presses, keeps } = contestant;
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(viewport);
    await page.setCacheEnabled(false);
    await page.goto(`${origin}/blank.html`);
    const session = await PageSession.of(page);
    const emptyHeap = await session.heap();
    await page.emulateCPUThrottling(slowdown);
    const [first] = screens as readonly [AskedScreen];
    await page.evaluateOnNewDocument(`${pageProbe(places)}\n${awaitFirst(first)};`);
    await session.shown(`${id}: the first question`, () => page.goto(`${origin}/${id}/`));

    const trace = await ScriptTrace.of(page);
    const before = await session.metrics();
    const nextScreens: number[] = [];
    for (const [s, screen] of screens.entries()) {
      await pause(2 * rest);
      const found = await session.find(onScreen(places, screen, presses[s] ?? ''));
      for (const option of found.slice(0, -1)) {
        await session.press(option);
        await pause(rest);
      }
      if (s === 0 && picture !== undefined) await page.screenshot({ path: picture });
      const [forth = '', next] = [found.at(-1), screens[s + 1]];
      if (!next) {
        await session.press(forth);
        continue;
      }
      await session.ask(awaitFirst(next));
      const { pressed, shown } = await session.shown(`${id}: ${next.name}`, () => session.press(forth));
      nextScreens.push(shown - pressed);
    }
    for (const press of presses.slice(screens.length)) {
      await pause(4 * rest);
      const [forth = ''] = await session.find(`[${button(places, press)}]`);
      await session.press(forth);
    }
    await pause(4 * rest);
    if (!(await session.ask<boolean>('window.ended()'))) throw new Error(`${id}: all was answered, and the survey has not ended`);
    const after = await session.metrics();
    const script = await trace.end();
    const heap = await session.heap();
    const observed = await session.ask<Observed>('window.observed()');

    assertRecorded(`${id}, at the end`, await session.ask('window.recorded()'), expected);
    if (keeps) {
      await page.emulateCPUThrottling(1);
      await page.reload();
      await page.waitForFunction('Object.keys(window.recorded?.() ?? {}).length > 0', { timeout: 10_000 }).catch(() => undefined);
      assertRecorded(`${id}, after a reload`, await session.ask('window.recorded()'), expected);
    }
    return {
      script,
      task: after.task - before.task,
      nextScreens, emptyHeap, heap,
      nodes: after.nodes,
      presses: Object.keys(expected).length + presses.length,
      ...observed,
    };
  } finally {
    await context.close();
  }
}

const awaitFirst = ({ items }: AskedScreen): string => `window.awaitQuestion(${JSON.stringify(items[0]?.prompt)})`;

/** An expression: what is to be pressed on a screen, an option for each question and the button that goes on. */
function onScreen(places: Places, { items }: AskedScreen, forth: string): string {
  return `(() => {
    const questions = [...${places.root}.querySelectorAll(${JSON.stringify(places.question)})];
    return [...${JSON.stringify(items.map(({ prompt, answer }) => [prompt, words[answer]]))}.map(([prompt, answer]) => {
      const options = questions.filter((question) => question.textContent.includes(prompt)).flatMap((question) => [...question.querySelectorAll('label')]);
      const [option, ...more] = options.filter((label) => label.querySelector('input[type=radio]') && label.textContent.includes(answer));
      if (!option || more.length > 0) throw new Error('not just one "' + answer + '" to "' + prompt + '"');
      return option;
    }), ${button(places, forth)}];
  })()`;
}

/** An expression: the last visible button that is called so. */
function button({ root, forth }: Places, called: string): string {
  return `(() => {
    const found = [...${root}.querySelectorAll(${JSON.stringify(forth)})].filter((button) => [button.textContent.trim(), button.value].includes(${JSON.stringify(called)}) && button.checkVisibility());
    if (found.length === 0) throw new Error('no button ' + ${JSON.stringify(JSON.stringify(called))});
    return found.at(-1);
  })()`;
}

import type { Frame, Page } from 'puppeteer-core';

/** What of a page or a frame is used here. */
type Place = Pick<Frame | Page, 'evaluate' | 'waitForSelector'>;

/**
 * The frame in a page that shows the hosted page, once there is something to press in it. A frame that has gone to another
 * site gets another process; who waits in the one before waits for ever, so it is looked at anew.
 */
export async function surveyFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[data-readiness]');
  for (let look = 1; ; look++) {
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('There is no frame.');
    const isThere = await frame.waitForSelector('readiness-survey >>> button', { timeout: 5000 }).then(() => true, (error: unknown) => look < 6 ? false : Promise.reject(error as Error));
    if (isThere) return frame;
  }
}

const groups = ['learner', 'family', 'teacher'] as const;

/** The group choice: on to the first question. */
export async function choose(place: Place, group: (typeof groups)[number]): Promise<void> {
  const button = await place.waitForSelector(`readiness-survey >>> .groups li:nth-of-type(${groups.indexOf(group) + 1}) button`);
  await button?.click();
  await place.waitForSelector('readiness-survey >>> fieldset');
}

interface Options {
  /** Called at each screen, once it is answered. */
  readonly atEach?: () => Promise<void>;
  /** As a person does, by pressing what can be seen; else at once. */
  readonly byMouse?: boolean;
}

/** Answers each screen and goes on, to the end; how many screens that were. */
export async function toTheEnd(place: Place, { atEach = async () => {}, byMouse = false }: Options = {}): Promise<number> {
  const press = async (selector: string): Promise<void> => {
    const target = await place.waitForSelector(`readiness-survey >>> ${selector}`);
    await (byMouse ? target?.click() : target?.evaluate((element) => (element as HTMLElement).click()));
  };
  let screens = 0;
  let before = '';
  for (;;) {
    const { here, asks } = await screenAfter(place, before);
    if (here === '') return screens;
    if (asks) await press('fieldset input');
    await atEach();
    await press('.nav .primary');
    before = here;
    screens += 1;
  }
}

/** Waits for another screen, with what is on it: where that is, empty at the end, and whether it asks something. */
function screenAfter(place: Place, before: string): Promise<{ here: string; asks: boolean }> {
  return place.evaluate(async (before) => {
    const root = document.querySelector('readiness-survey')?.shadowRoot;
    for (let i = 0; i < 1000; i++) {
      const here = root?.querySelector('.nav .primary') ? `${root.querySelector('.top')?.textContent} ${root.querySelector('.heading')?.textContent}` : '';
      const asks = root?.querySelector('fieldset') != null;
      const ready = here === '' ? root?.querySelector('.nav') : asks || root?.querySelector('[part="review"]');
      if (ready && here !== before) return { here, asks };
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`There is nothing after: ${before}`);
  }, before);
}

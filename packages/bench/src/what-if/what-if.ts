import { launch } from 'puppeteer-core';
import { assess, type ReadinessResult, type Response } from '@readiness-kit/core';
import { district } from '@readiness-kit/core/instruments/district';
import { browserFlags } from '../browser-flags.ts';
import { median, percentile } from '../measure.ts';
import { asset } from '../page-load/asset.ts';
import { serve } from '../page-load/server.ts';
import { readinessBundle } from '../page-load/site.ts';
import { integer } from '../report.ts';
import type { Effort, Requirement, Section } from '../section.ts';

const slowdown = 6;
/** Longest answer, in ms. */
const limit = 50;

/** People who answer, 500 in all. */
const people = { learner: 180, family: 120, teacher: 120, 'school-leader': 30, 'district-leader': 20, board: 15, partner: 15 };

/** In the page: shows a result, then moves sliders of one construct after another, and times each. */
const script = `import './readiness.js';
const { result } = await (await fetch('result.js')).json();
const element = Object.assign(document.createElement('readiness-what-if'), { result });
document.body.append(element);
window.isReady = () => Boolean(element.shadowRoot?.querySelector('input[type="range"]'));
window.move = async (moves) => {
  const times = [];
  const select = element.shadowRoot.querySelector('select');
  for (let n = 0; n < moves; n++) {
    if (n % 5 === 0) {
      select.selectedIndex = (select.selectedIndex + 1) % select.options.length;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
    }
    const sliders = [...element.shadowRoot.querySelectorAll('input[type="range"]')];
    const slider = sliders[n % sliders.length];
    const start = performance.now();
    slider.value = Number(slider.value) < Number(slider.max) ? Number(slider.value) + 1 : slider.min;
    slider.dispatchEvent(new Event('input'));
    await element.updateComplete;
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return times;
};`;

const page = '<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>What if</title><script type="module" src="index.js"></script></head><body></body></html>';

/** How long a moved slider takes to show its outcome, in a real browser, slowed down. Without one nothing is measured and nothing met. */
export async function whatIf({ quick }: Effort, browserPath: string | undefined): Promise<Section> {
  if (!browserPath) {
    console.error('what-if: no browser. Install Chrome, Chromium or Edge, or set CHROME_PATH to the program of one.');
    return { name: 'what-if', tables: [], requirements: requirements(null), data: null };
  }
  const server = await serve([asset('what-if/index.html', page), asset('what-if/index.js', script), asset('what-if/result.js', JSON.stringify({ result: result() })), ...readinessBundle('what-if')]);
  const browser = await launch({ executablePath: browserPath, args: browserFlags });
  try {
    const tab = await browser.newPage();
    await tab.goto(`${server.origin}/what-if/`, { waitUntil: 'networkidle0' });
    await tab.waitForFunction('window.isReady?.()');
    await tab.emulateCPUThrottling(slowdown);
    const times = (await tab.evaluate(`move(${quick ? 20 : 100})`)) as number[];
    const p95 = percentile(times, 0.95);
    return {
      name: 'what-if',
      tables: [
        {
          title: `What if: a moved slider, the full instrument, 500 respondents, ${slowdown} × slowdown`,
          columns: ['', 'median, ms', 'p95', 'longest'],
          rows: [['until the outcome is in the page', integer(median(times)), integer(p95), integer(Math.max(...times))]],
          notes: [`${times.length} moves over all constructs, from the event to the end of the update. ${await browser.version()}.`],
        },
      ],
      requirements: requirements(p95),
      data: { unit: 'milliseconds', slowdown, times },
    };
  } finally {
    await browser.close();
    server.close();
  }
}

const requirements = (value: number | null): readonly Requirement[] => [{ what: `what if: outcome of a moved slider, p95, ms at ${slowdown} × slowdown`, value, limit, kind: 'at-most' }];

function result(): ReadinessResult {
  let state = 20261123;
  const next = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  const responses = Object.entries(people).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, n) => `${group}-${n}`).flatMap((respondent) =>
      district.indicators.filter((x) => (x.groups as readonly string[]).includes(group)).map(({ id }, i): Response => ({ respondent, group, item: id, answer: Math.min(4, Math.max(1, Math.round(1.4 + (i % 4) * 0.5 + 1.8 * (next() - 0.5)))) })),
    ),
  );
  return assess({ instrument: district, responses: responses as Response<typeof district>[] });
}

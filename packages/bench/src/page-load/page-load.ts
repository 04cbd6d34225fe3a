import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, launch } from 'puppeteer-core';
import { browserFlags } from '../browser-flags.ts';
import { median, rotated } from '../measure.ts';
import { integer, ratio } from '../report.ts';
import { resultsFolder } from '../results.ts';
import type { Effort, Requirement, Section, Table } from '../section.ts';
import { type Asset, asset, totalBytes } from './asset.ts';
import { type AssetServer, serve } from './server.ts';
import { type Page, site, type Site } from './site.ts';
import { type Visit, visit } from './visit.ts';

const slowdowns = [1, 6] as const;
const limits = { overSurveyJs: 0.35, overStatic: 1.5 } as const;

/** All visits of one page at one slowdown, in order. */
interface Series {
  readonly page: Page['id'];
  readonly slowdown: number;
  readonly visits: Visit[];
}

/** Time until the first question can be read, in a real browser. Without one nothing is measured and nothing met. */
export async function pageLoad({ quick }: Effort, browserPath: string | undefined): Promise<Section> {
  if (!browserPath) {
    console.error('page load: no browser. Install Chrome, Chromium or Edge, or set CHROME_PATH to the program of one.');
    return { name: 'page-load', tables: [], requirements: requirements(() => null), data: null };
  }
  const compared = site();
  const server = await serve([...compared.pages.flatMap((page) => page.assets), asset('blank.html', '<!doctype html><title>Blank</title>')]);
  const browser = await launch({ executablePath: browserPath, args: browserFlags });
  try {
    const sent = await warmUp(browser, server, compared);
    const series = await measure(browser, server, compared, quick ? 3 : 11);
    const middle = (page: Page['id'], slowdown: number): number => medianOf(series, page, slowdown, 'firstQuestion');
    return {
      name: 'page-load',
      tables: [timeTable(compared, series, middle, await browser.version()), byteTable(compared, sent)],
      requirements: requirements((page, than) => middle(page, 6) / middle(than, 6)),
      data: { unit: 'milliseconds from the start of the navigation', series, sent: bytesByPage(compared, sent) },
    };
  } finally {
    await browser.close();
    server.close();
  }
}

function requirements(overAtSix: (page: Page['id'], than: Page['id']) => number | null): readonly Requirement[] {
  return [
    { what: 'first question over SurveyJS at 6 × slowdown', value: overAtSix('readiness', 'surveyjs'), limit: limits.overSurveyJs, kind: 'at-most' },
    { what: 'first question over the static page at 6 × slowdown', value: overAtSix('readiness', 'static'), limit: limits.overStatic, kind: 'at-most' },
  ];
}

/** One visit each that does not count: takes a picture, so that one can see what was measured, and notes what was sent. */
async function warmUp(browser: Browser, server: AssetServer, { pages, first }: Site): Promise<ReadonlyMap<Page['id'], readonly Asset[]>> {
  mkdirSync(resultsFolder, { recursive: true });
  const sent = new Map<Page['id'], readonly Asset[]>();
  for (const { id } of pages) {
    server.takeSent();
    await visit(browser, { ...addresses(server, id), slowdown: 1, first, picture: `${fileURLToPath(new URL(id, resultsFolder))}.png` });
    sent.set(id, server.takeSent().filter(({ path }) => path !== 'blank.html'));
  }
  return sent;
}

async function measure(browser: Browser, server: AssetServer, { pages, first }: Site, rounds: number): Promise<readonly Series[]> {
  const series = slowdowns.flatMap((slowdown) => pages.map(({ id }): Series => ({ page: id, slowdown, visits: [] })));
  for (let round = 0; round < rounds; round++) {
    console.error(`page load: round ${round + 1} of ${rounds}`);
    for (const i of rotated(series.length, round)) {
      const { page, slowdown, visits } = series[i] as Series;
      visits.push(await visit(browser, { ...addresses(server, page), slowdown, first }));
    }
  }
  return series;
}

const addresses = ({ origin }: AssetServer, page: Page['id']): { address: string; blank: string } => ({ address: `${origin}/${page}/`, blank: `${origin}/blank.html` });

function medianOf(series: readonly Series[], page: Page['id'], slowdown: number, of: keyof Visit): number {
  return median(series.filter((s) => s.page === page && s.slowdown === slowdown).flatMap((s) => s.visits.map((visited) => visited[of])));
}

function timeTable({ pages }: Site, series: readonly Series[], middle: (page: Page['id'], slowdown: number) => number, browser: string): Table {
  const figures = (page: Page['id'], slowdown: number): readonly string[] => {
    const time = middle(page, slowdown);
    return [integer(time), ratio(time / middle('surveyjs', slowdown)), ratio(time / middle('static', slowdown))];
  };
  const slower = median(pages.map(({ id }) => medianOf(series, id, 6, 'fixedWork') / medianOf(series, id, 1, 'fixedWork')));
  return {
    title: 'Page load: first question of thirteen can be read',
    columns: ['', ...slowdowns.flatMap((slowdown) => [`ms at ${slowdown} ×`, '× SurveyJS', '× static'])],
    rows: pages.map(({ id, name }) => [name, ...slowdowns.flatMap((slowdown) => figures(id, slowdown))]),
    notes: [
      `Medians of ${series[0]?.visits.length} interleaved visits each, ${browser}, new profile and no cache, files from memory on this machine: the network costs next to nothing.`,
      `At 6 × a fixed piece of work took ${slower.toFixed(1)} times as long.`,
    ],
  };
}

function byteTable({ pages }: Site, sent: ReadonlyMap<Page['id'], readonly Asset[]>): Table {
  return {
    title: 'Bytes sent until the first question',
    columns: ['', 'files', 'brotli', 'gzip', 'plain'],
    rows: pages.map(({ id, name }) => {
      const files = sent.get(id) ?? [];
      const { brotli, gzip, plain } = totalBytes(files);
      return [name, ...[files.length, brotli, gzip, plain].map(integer)];
    }),
    notes: [],
  };
}

function bytesByPage({ pages }: Site, sent: ReadonlyMap<Page['id'], readonly Asset[]>): object {
  return Object.fromEntries(pages.map(({ id }) => [id, (sent.get(id) ?? []).map(({ path, bytes }) => ({ path, ...bytes }))]));
}

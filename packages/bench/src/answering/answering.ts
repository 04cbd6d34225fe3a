import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, launch } from 'puppeteer-core';
import { browserFlags } from '../browser-flags.ts';
import { rotated } from '../measure.ts';
import { asset } from '../page-load/asset.ts';
import { serve } from '../page-load/server.ts';
import { peerVersion } from '../peers.ts';
import { integer, ratio } from '../report.ts';
import { resultsFolder } from '../results.ts';
import type { Effort, Section, Table } from '../section.ts';
import { answerAll, type Answering } from './answer-all.ts';
import { type Contestant, contestants } from './contestants.ts';
import { type Figures, figuresOf, ratioByRound } from './figures.ts';
import { screens } from './items.ts';
import { requirements, slowdown } from './requirements.ts';

/** All visits of one contestant, in order. */
interface Series {
  readonly contestant: Contestant;
  readonly visits: Answering[];
}

type FiguresById = Readonly<Record<Contestant['id'], Figures>>;

/** The work of answering 80 items on ten screens with the mouse, in a real browser. Without one nothing is measured and nothing met. */
export async function answering({ quick }: Effort, browserPath: string | undefined): Promise<Section> {
  if (!browserPath) {
    console.error('answering: no browser. Install Chrome, Chromium or Edge, or set CHROME_PATH to the program of one.');
    return { name: 'answering', tables: [], requirements: requirements(undefined), data: null };
  }
  const compared = contestants(screens.length);
  const server = await serve([...compared.flatMap(({ assets }) => assets), asset('blank.html', '<!doctype html><title>Blank</title>')]);
  const browser = await launch({ executablePath: browserPath, args: browserFlags });
  try {
    const series = await measure(browser, server.origin, compared, quick ? 1 : 3);
    const visits = byId(series, ({ visits }) => visits);
    const byRound = (of: (visit: Answering) => number): number => ratioByRound(visits.readiness, visits.surveyjs, of);
    const figures = byId(series, ({ visits }) => figuresOf(visits));
    return {
      name: 'answering',
      tables: tables(compared, figures, series[0]?.visits.length ?? 0, await browser.version()),
      requirements: requirements({ ...figures, script: byRound(({ script }) => script), heap: byRound(({ heap }) => heap) }),
      data: { unit: 'milliseconds, bytes', slowdown, figures, visits },
    };
  } finally {
    await browser.close();
    server.close();
  }
}

const byId = <T>(series: readonly Series[], of: (series: Series) => T): Readonly<Record<Contestant['id'], T>> =>
  Object.fromEntries(series.map((one) => [one.contestant.id, of(one)] as const)) as Record<Contestant['id'], T>;

async function measure(browser: Browser, origin: string, compared: readonly Contestant[], rounds: number): Promise<readonly Series[]> {
  mkdirSync(resultsFolder, { recursive: true });
  const series = compared.map((contestant): Series => ({ contestant, visits: [] }));
  for (let round = 0; round < rounds; round++) {
    console.error(`answering: round ${round + 1} of ${rounds}`);
    for (const i of rotated(series.length, round)) {
      const { contestant, visits } = series[i] as Series;
      const picture = `${fileURLToPath(new URL(`answering-${contestant.id}`, resultsFolder))}.png` as const;
      visits.push(await answerAll(browser, { contestant, origin, slowdown, ...(round === 0 ? { picture } : {}) }));
    }
  }
  return series;
}

function tables(compared: readonly Contestant[], figures: FiguresById, rounds: number, browser: string): readonly Table[] {
  const peer = figures.surveyjs;
  const rows = (cells: (own: Figures) => readonly string[]): Table['rows'] => compared.map(({ id, name }) => [name, ...cells(figures[id])]);
  return [
    {
      title: `Answering: 80 items on ten screens, ${slowdown} × slowdown: work`,
      columns: ['', 'script, ms', '× SurveyJS', 'tasks, ms', '× SurveyJS', 'heap, MB', '× SurveyJS'],
      rows: rows(({ script, task, heap }) => [
        ...[integer(script), ratio(script / peer.script)],
        ...[integer(task), ratio(task / peer.task)],
        ...[(heap / 1e6).toFixed(2), ratio(heap / peer.heap)],
      ]),
      notes: [
        `Medians of ${rounds} interleaved visits each, ${browser}, ${peerVersion('survey-core')}, ${peerVersion('survey-js-ui')}, from the first question shown to the end. Each visit recorded all 80 answers, and what is kept was there after a reload.`,
        'Script is what runs in calls and in microtasks. Our survey has one more screen, the review of all answers; it counts.',
      ],
    },
    {
      title: `Answering: 80 items on ten screens, ${slowdown} × slowdown: what a person feels`,
      columns: ['', 'next screen, ms', 'p95', '× SurveyJS', 'press to paint, ms', 'p95', 'layout shift', 'after input'],
      rows: rows(({ nextMedian, nextP95, paintMedian, paintP95, shift, shiftAfterInput }) => [
        ...[integer(nextMedian), integer(nextP95), ratio(nextP95 / peer.nextP95)],
        ...[integer(paintMedian), integer(paintP95)],
        ...[shift.toFixed(4), shiftAfterInput.toFixed(4)],
      ]),
      notes: ['Median and p95 over all screens and visits, and over all presses and visits. × SurveyJS is of the p95. Layout shift is of the worst visit; after input, within half a second of one.'],
    },
  ];
}

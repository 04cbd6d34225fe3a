import type { Page } from 'puppeteer-core';

/** An event of Chromium's trace that lasts; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, what the thread really ran: what other programs took is not in it. */
  readonly tdur?: number;
}

/** A page's functions that the browser calls, and what they put off to the end of the task. */
const script: ReadonlySet<string> = new Set(['FunctionCall', 'RunMicrotasks']);

/**
 * Notes when script runs. `ScriptDuration` of the DevTools protocol does not do for this: it leaves out microtasks, and
 * they are where Lit and Preact render. What the benchmark itself asks of the page is evaluated, not called, and not in it.
 */
export class ScriptTrace {
  readonly #page: Page;

  static async of(page: Page): Promise<ScriptTrace> {
    await page.tracing.start({ categories: ['-*', 'devtools.timeline', 'v8.execute'] });
    return new ScriptTrace(page);
  }

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Milliseconds of script since the beginning. No script at all is an error: then the browser calls it otherwise. */
  async end(): Promise<number> {
    const trace = await this.#page.tracing.stop();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { readonly traceEvents: readonly TraceEvent[] };
    const sum = scriptTime(traceEvents);
    if (sum === 0) throw new Error('the browser told of no script');
    return sum;
  }
}

/** Milliseconds of processor time of script, on all threads: of calls within calls only the outer one counts. */
export function scriptTime(events: readonly TraceEvent[]): number {
  const ends = new Map<string, number>();
  let sum = 0;
  for (const { pid, tid, ts, dur = 0, tdur = dur } of events.filter(({ name, ph }) => ph === 'X' && script.has(name)).sort((a, b) => a.ts - b.ts)) {
    const thread = `${pid}:${tid}`;
    if (ts < (ends.get(thread) ?? 0)) continue;
    sum += tdur;
    ends.set(thread, ts + dur);
  }
  return sum / 1000;
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AggregateReport } from '@readiness-kit/core';
import type { LanguageController } from '../localize/language-controller.ts';
import type { Vocabulary } from '../results/result-words.ts';
import { loadReport } from './load-report.ts';
import { readReport, readReportJson, type ReadReport, type ReportProblem } from './read-report.ts';
import { reportVocabulary, type GivenWords } from './report-vocabulary.ts';

/** What the page hands to the element. */
export interface ReportInput extends GivenWords {
  /** Goes before `src`, and `src` before a slotted script. */
  readonly report: unknown;
  readonly src: string | undefined;
}

/** What there is to show. */
export type ReportState =
  | { readonly status: 'empty' | 'loading' }
  | { readonly status: 'problem'; readonly problem: ReportProblem }
  | { readonly status: 'ready'; readonly report: AggregateReport; readonly vocabulary: Vocabulary; /** It was changed after it was made. */ readonly isEdited: boolean };

type Host = ReactiveControllerHost & HTMLElement & { readonly input: ReportInput };

/** Reads the report from where the page put it and fetches the words it needs; the element only draws. */
export class ReportController implements ReactiveController {
  state: ReportState = { status: 'empty' };
  /** Settles when what was last handed over is ready to be drawn. */
  settled: Promise<void> = Promise.resolve();

  readonly #host: Host;
  readonly #words: LanguageController<unknown>;
  #slotted: string | undefined;
  #seen: readonly unknown[] = [];
  #read: { readonly given: unknown; readonly read: ReadReport } | undefined;
  #running = new AbortController();

  constructor(host: Host, words: LanguageController<unknown>) {
    this.#host = host;
    this.#words = words;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#running.abort();
    this.#seen = [];
  }

  hostUpdate(): void {
    const { report, src, texts, instrument } = this.#host.input;
    const now = [report, src, texts, instrument, this.#slotted, this.#words.wanted];
    if (now.length === this.#seen.length && now.every((x, i) => x === this.#seen[i])) return;
    this.#seen = now;
    this.#running.abort();
    this.#running = new AbortController();
    if (this.state.status !== 'ready') this.state = { status: this.#isGiven ? 'loading' : 'empty' };
    if (this.#isGiven) this.settled = this.#prepare(this.#running.signal);
  }

  /** JSON text of a script in the element's slot; a script that is still arriving is read again when the page is complete. */
  readSlot(slot: HTMLSlotElement): void {
    this.#slotted = slot.assignedElements()[0]?.textContent ?? undefined;
    const page = slot.ownerDocument;
    if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', () => this.readSlot(slot), { once: true });
    this.#host.requestUpdate();
  }

  /** A drawing error is a problem of the report too. */
  fail(problem: ReportProblem): void {
    this.#show({ status: 'problem', problem });
    this.#host.dispatchEvent(new CustomEvent('readiness-dashboard-problem', { detail: { problem }, bubbles: true, composed: true }));
  }

  get #isGiven(): boolean {
    const { report, src } = this.#host.input;
    return (report ?? src ?? this.#slotted) !== undefined;
  }

  async #prepare(signal: AbortSignal): Promise<void> {
    const read = await this.#readGiven(signal);
    if (signal.aborted) return;
    if (!read.ok) return this.fail(read.problem);
    const { report } = read;
    const { texts = null, instrument = null } = this.#host.input;
    // Words that cannot be fetched are like words that were not given: ids are shown.
    const vocabulary = await reportVocabulary(report, this.#host.input, this.#words.wanted).catch(() => ({ texts, guide: null, instrument }));
    if (signal.aborted) return;
    const shown = { status: 'ready', report, vocabulary, isEdited: false } as const;
    this.#show(shown);
    this.#host.dispatchEvent(new CustomEvent('readiness-dashboard-ready', { detail: { report }, bubbles: true, composed: true }));
    void this.#checkHash(shown, signal).catch(() => undefined); // as when the browser is offline by then
  }

  /** Nobody waits for it: the report is on show before, and stays when it was edited. */
  async #checkHash(shown: ReportState & { status: 'ready' }, signal: AbortSignal): Promise<void> {
    await pause();
    const { isReportEdited } = await import('./report-hash.ts');
    const isEdited = !signal.aborted && (await isReportEdited(shown.report, pause));
    if (!signal.aborted && isEdited) this.#show({ ...shown, isEdited });
  }

  #show(state: ReportState): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  /** What was read once is not read again when only the language changes. */
  async #readGiven(signal: AbortSignal): Promise<ReadReport> {
    const { report, src } = this.#host.input;
    const given = report ?? src ?? this.#slotted;
    if (this.#read && this.#read.given === given) return this.#read.read;
    const read = report !== undefined && report !== null ? readReport(report) : src !== undefined ? await loadReport(src, this.#host.baseURI, signal) : readReportJson(this.#slotted ?? '');
    this.#read = read.ok && !signal.aborted ? { given, read } : undefined;
    return read;
  }
}

/** Until the page has nothing else to do, or nearly so. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

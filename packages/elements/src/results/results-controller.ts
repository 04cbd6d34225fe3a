import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadinessResult } from '@readiness-kit/core';
import type { LanguageController } from '../localize/language-controller.ts';
import { firstWords, vocabularyFor, type GivenVocabulary } from './default-vocabulary.ts';
import { loadResult, readJson } from './load-result.ts';
import { readResult, type ReadResult, type ResultProblem } from './read-result.ts';
import type { Vocabulary } from './result-words.ts';
import type { Spoken } from './spoken.ts';

/** What the page hands to the element. */
export interface ResultsInput extends GivenVocabulary {
  /** Goes before `src`, and `src` before a slotted script. */
  readonly result: unknown;
  readonly src: string | undefined;
}

/** What there is to show. */
export type ResultsState =
  | { readonly status: 'empty' | 'loading' }
  | { readonly status: 'problem'; readonly problem: ResultProblem }
  | {
      readonly status: 'ready';
      readonly result: ReadinessResult;
      readonly vocabulary: Vocabulary;
      /** All words are there; before, only those of the summary. */
      readonly isWhole: boolean;
      /** The result was changed after it was made. */
      readonly isEdited: boolean;
    };

type Host = ReactiveControllerHost & HTMLElement & { readonly input: ResultsInput };

/** Reads the result from where the page put it and fetches the words it needs; the element only draws. */
export class ResultsController implements ReactiveController {
  state: ResultsState = { status: 'empty' };
  /** Settles when what was last handed over is ready to be drawn. */
  settled: Promise<void> = Promise.resolve();

  readonly #host: Host;
  readonly #words: LanguageController<Spoken>;
  #slotted: string | undefined;
  #seen: readonly unknown[] = [];
  #fetched: { readonly src: string; readonly read: ReadResult } | undefined;
  #running = new AbortController();

  constructor(host: Host, words: LanguageController<Spoken>) {
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
    const { result, src, texts, guide, instrument } = this.#host.input;
    const now = [result, src, texts, guide, instrument, this.#slotted, this.#words.wanted];
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

  /** A drawing error is a problem of the result too. */
  fail(problem: ResultProblem): void {
    this.state = { status: 'problem', problem };
    this.#host.dispatchEvent(new CustomEvent('readiness-results-problem', { detail: { problem }, bubbles: true, composed: true }));
    this.#host.requestUpdate();
  }

  get #isGiven(): boolean {
    const { result, src } = this.#host.input;
    return (result ?? src ?? this.#slotted) !== undefined;
  }

  async #prepare(signal: AbortSignal): Promise<void> {
    const read = await this.#read(signal);
    if (signal.aborted) return;
    if (!read.ok) return this.fail(read.problem);
    const { result, given } = read;
    const whole = this.#vocabulary(result);
    const first = await firstWords(result, this.#host.input, this.#words.wanted).catch(() => null);
    if (signal.aborted) return;
    // What is on show stays there, as when the language changes.
    if (first && this.state.status !== 'ready') this.#show({ status: 'ready', result, vocabulary: first, isWhole: false, isEdited: false });
    const vocabulary = await whole;
    if (signal.aborted) return;
    const shown = { status: 'ready', result, vocabulary, isWhole: true, isEdited: false } as const;
    this.#show(shown);
    this.#host.dispatchEvent(new CustomEvent('readiness-results-ready', { detail: { result }, bubbles: true, composed: true }));
    const { isEdited } = await import('./is-edited.ts');
    if (!signal.aborted && isEdited(given)) this.#show({ ...shown, isEdited: true });
  }

  #show(state: ResultsState): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  async #read(signal: AbortSignal): Promise<ReadResult> {
    const { result, src } = this.#host.input;
    if (result !== undefined && result !== null) return readResult(result);
    if (src === undefined) return readJson(this.#slotted ?? '');
    if (this.#fetched?.src !== src) this.#fetched = { src, read: await loadResult(src, this.#host.baseURI, signal) };
    const { read } = this.#fetched;
    if (!read.ok || signal.aborted) this.#fetched = undefined;
    return read;
  }

  /** Words that cannot be fetched are like words that were not given: ids are shown. */
  async #vocabulary(result: ReadinessResult): Promise<Vocabulary> {
    const { texts = null, guide = null, instrument = null } = this.#host.input;
    return vocabularyFor(result, this.#host.input, this.#words.wanted).catch(() => ({ texts, guide, instrument }));
  }
}

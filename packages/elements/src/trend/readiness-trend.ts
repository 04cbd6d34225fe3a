import { nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { ReadinessResult } from '@readiness-kit/core';
import { LanguageController, type Loaders } from '../localize/language-controller.ts';
import { sayIn } from '../localize/say.ts';
import { loadResult } from '../results/load-result.ts';
import { readResult, type ReadResult } from '../results/read-result.ts';
import { ResultElement } from '../results/result-element.ts';
import type { ResultView } from '../results/result-view.ts';
import type { ResultsInput } from '../results/results-controller.ts';
import { en, type TrendStrings } from './strings/en.ts';
import { trendSection } from './trend-section.ts';
import { trendStyles } from './trend-styles.ts';
import { wavesOf } from './waves.ts';

/**
 * @summary Shows what has changed from wave to wave, and what has not: “no detectable change” is said plainly, and why a series breaks.
 *
 * @tagname readiness-trend
 * @csspart root - Everything the element draws.
 * @csspart trend - Sentence, chart and tables.
 * @csspart chart - The chart with its key and tables.
 * @csspart notice - A problem, or a break of the series.
 */
export class ReadinessTrend extends ResultElement {
  static override styles = [...ResultElement.styles, trendStyles];

  static override get properties(): PropertyDeclarations {
    return { ...super.properties, results: { attribute: false }, labels: { converter: (list: string | null) => list?.split(',').map((label) => label.trim()) } };
  }

  /** Results of one district, the oldest first. Goes before `src`, which may list several addresses with spaces between them. */
  declare results: readonly ReadinessResult[] | undefined;
  /** Names of the waves, such as “Fall 2025”. Attribute: separated by commas. Default: “Wave 1”, … */
  declare labels: readonly string[] | undefined;

  readonly #own = new LanguageController<TrendStrings>(this, en, strings);
  /** What was handed over last, and what was read from it; nothing while addresses are on their way. */
  #given: unknown;
  #reads: readonly ReadResult[] = [];
  #loading: Promise<void> = Promise.resolve();

  /** The last wave that can be read; where none can, the first address again, which says why. */
  override get input(): ResultsInput {
    const last = this.#reads.findLast((read) => read.ok);
    if (last) return { ...super.input, result: last.given, src: undefined };
    const isRead = this.#reads.length > 0;
    return { ...super.input, result: isRead && isGiven(this.results) ? (listOf(this.results)[0] ?? noResult) : undefined, src: isRead ? addresses(this.src)[0] : undefined };
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const given = this.results ?? this.src;
    if (given === this.#given) return;
    this.#given = given;
    if (isGiven(this.results)) this.#reads = listOf(this.results).map(readResult);
    else if (this.src === undefined || this.src === null) this.#reads = [];
    else this.#loading = this.#load(this.src);
  }

  async #load(src: string): Promise<void> {
    const reads = await Promise.all(addresses(src).map((address) => loadResult(address, this.baseURI, new AbortController().signal)));
    if (src !== this.#given) return;
    this.#reads = reads;
    this.requestUpdate();
  }

  protected override draw(view: ResultView): TemplateResult | typeof nothing {
    if (!this.#own.ready) return nothing;
    const say = sayIn(this.#own.language, this.#own.value, en);
    return trendSection({ view, say, waves: wavesOf(this.#reads, (n) => this.labels?.[n] || say('wave', { n: n + 1 })) });
  }
}

const addresses = (src: string | undefined): readonly string[] => (src ?? '').split(/\s+/).filter((address) => address !== '');

const isGiven = (results: unknown): boolean => results !== undefined && results !== null;

/** A page may hand over a single result, or what is no list at all. */
const listOf = (results: unknown): readonly unknown[] => (Array.isArray(results) ? results : [results]);

/** Stands for a wave that is missing in the list, so that something is said of it; one object, since another would be read anew. */
const noResult: Readonly<Record<string, never>> = {};

const strings: Loaders<TrendStrings> = {
  es: async () => (await import('./strings/es.ts')).es,
  ar: async () => (await import('./strings/ar.ts')).ar,
  'zh-Hans': async () => (await import('./strings/zh.ts')).zh,
  vi: async () => (await import('./strings/vi.ts')).vi,
};

declare global {
  interface HTMLElementTagNameMap {
    'readiness-trend': ReadinessTrend;
  }
}

import type { ReactiveControllerHost } from 'lit';
import type { IndicatorText, LazySurveyText, SurveyText } from '@readiness-kit/core';
import type { Screen } from './asked-screens.ts';

type Words = Readonly<Record<string, IndicatorText>>;
type Piece = Words | 'loading' | 'failed';

/** A survey's words in one language: those it came with, and those of other constructs once they are asked about. */
export class ConstructWords {
  /** All words there are so far. */
  text: SurveyText;

  readonly #host: ReactiveControllerHost;
  #source: LazySurveyText;
  #pieces = new Map<string, Piece>();

  constructor(host: ReactiveControllerHost, source: LazySurveyText) {
    this.#host = host;
    this.#source = source;
    this.text = source.text;
  }

  /** Takes the words from here on from another language or another page. */
  use(source: LazySurveyText): void {
    if (source === this.#source) return;
    this.#source = source;
    this.#pieces = new Map();
    this.text = source.text;
  }

  /** Whether all words of some screens are here. */
  state(screens: readonly Screen[]): 'ready' | 'loading' | 'failed' {
    const states = this.#missing(screens).map((construct) => this.#pieces.get(construct));
    if (states.includes('failed')) return 'failed';
    return states.length === 0 ? 'ready' : 'loading';
  }

  /** Whether a construct's words, of which a brief form brought a part at once, can be had, are on their way, or could not be loaded. */
  whole(construct: string): 'none' | 'loading' | 'failed' | 'here' {
    if (!Object.hasOwn(this.#source.load, construct)) return 'none';
    const piece = this.#pieces.get(construct);
    return typeof piece === 'object' ? 'here' : piece === 'failed' ? 'failed' : 'loading';
  }

  /** Loads them; what could not be loaded is tried again only when `again`. */
  loadWhole(construct: string, again = false): void {
    const piece = this.#pieces.get(construct);
    if ((piece === undefined || (piece === 'failed' && again)) && Object.hasOwn(this.#source.load, construct)) void this.#load(construct);
  }

  /** Begins to load what is not here of some screens; what could not be loaded is tried again only when `again`. */
  load(screens: readonly Screen[], again = false): void {
    for (const construct of this.#missing(screens)) this.loadWhole(construct, again);
  }

  /** Constructs of which something is asked that has no words yet, though there are some to load. */
  #missing(screens: readonly Screen[]): readonly string[] {
    const lacking = screens.filter(({ indicators }) => indicators.some((id) => !Object.hasOwn(this.text.indicators, id)));
    return lacking.map(({ construct }) => construct).filter((construct) => typeof this.#pieces.get(construct) !== 'object' && Object.hasOwn(this.#source.load, construct));
  }

  async #load(construct: string): Promise<void> {
    const source = this.#source;
    this.#pieces.set(construct, 'loading');
    const words = await source.load[construct]?.().catch((error: unknown) => (console.error(error), 'failed' as const));
    if (source !== this.#source) return;
    this.#pieces.set(construct, words ?? 'failed');
    if (typeof words === 'object') this.text = { ...this.text, indicators: { ...this.text.indicators, ...words } };
    this.#host.requestUpdate();
  }
}

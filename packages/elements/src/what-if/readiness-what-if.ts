import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Instrument, ReadinessResult, ScoringProfile } from '@readiness-kit/core';
import { ResultElement } from '../results/result-element.ts';
import type { ResultView } from '../results/result-view.ts';
import { whatIfSection, type Found } from './what-if-section.ts';
import { whatIfStyles } from './what-if-styles.ts';
import type { WhatIfModel } from './what-if-model.ts';

/**
 * @summary Shows what raising an indicator would do: move a slider, and level, gates and order change at once.
 *
 * Exact: the same as scoring again with the raised answers. Finds the raises with the least effort that lead to the next level.
 *
 * @tagname readiness-what-if
 * @csspart root - Everything the element draws.
 * @csspart what-if - Sliders, buttons and the outcome.
 * @csspart outcome - What would be.
 * @csspart notice - A problem.
 */
export class ReadinessWhatIf extends ResultElement {
  static override styles = [...ResultElement.styles, whatIfStyles];

  static override get properties(): PropertyDeclarations {
    return { ...super.properties, profile: { attribute: false }, construct: {} };
  }

  /** Scoring profile the result was made with. Default: the built-in one that it names. */
  declare profile: ScoringProfile | undefined;
  /** Id of the construct whose indicators have sliders. Default: the one of the first priority. */
  declare construct: string | undefined;

  /** Levels indicators are raised to, by id; the earlier states before it, for undo. */
  #raises: readonly Readonly<Record<string, number>>[] = [{}];
  #found: Found | undefined;
  #prepared: Prepared | undefined;
  #model: WhatIfModel | 'loading' | 'other' = 'loading';
  #loading: Promise<void> = Promise.resolve();

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override draw(view: ResultView): TemplateResult {
    this.#prepare(view.result);
    const construct = this.#chosen(view.result);
    return whatIfSection(view, {
      model: this.#model,
      raises: this.#now,
      construct,
      found: this.#found,
      canUndo: this.#raises.length > 1,
      raise: (id, to) => this.#change(this.#raised(view.result, id, to), true),
      choose: (id) => ((this.construct = id), (this.#found = undefined)),
      undo: () => this.#undo(),
      reset: () => this.#change({}),
      search: (id) => this.#search(id),
    });
  }

  get #now(): Readonly<Record<string, number>> {
    return this.#raises.at(-1) ?? {};
  }

  #chosen(result: ReadinessResult): string {
    const ids = Object.keys(result.constructs);
    return ids.find((id) => id === this.construct) ?? result.priorities[0]?.construct ?? ids[0] ?? '';
  }

  /** Loads what the questions need, once for each result. */
  #prepare(result: ReadinessResult): void {
    const { instrument, profile } = this;
    const before = this.#prepared;
    if (before?.result === result && before.instrument === instrument && before.profile === profile) return;
    const prepared = (this.#prepared = { result, instrument, profile });
    this.#model = 'loading';
    this.#raises = [{}];
    this.#found = undefined;
    this.#loading = modelOf(prepared).then((model) => {
      if (this.#prepared !== prepared) return;
      this.#model = model;
      this.requestUpdate();
    });
  }

  #raised(result: ReadinessResult, id: string, to: number): Readonly<Record<string, number>> {
    const { [id]: _before, ...others } = this.#now;
    const figure = result.indicators[id];
    return figure?.status === 'scored' && to > figure.level ? { ...others, [id]: to } : others;
  }

  /** @param goesOn a slider on its way is one change, however many levels it passes */
  #change(raises: Readonly<Record<string, number>>, goesOn = false): void {
    const last = this.#raises.at(-2);
    const moved = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): readonly string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((id) => a[id] !== b[id]);
    const isSameSlider = goesOn && last !== undefined && new Set([...moved(last, this.#now), ...moved(last, raises)]).size === 1;
    this.#raises = [...(isSameSlider ? this.#raises.slice(0, -1) : this.#raises), raises];
    this.#found = undefined;
    this.requestUpdate();
  }

  #undo(): void {
    this.#raises = this.#raises.slice(0, -1);
    this.#found = undefined;
    this.requestUpdate();
  }

  /** What is searched for is said before the search, which may take a moment, begins. */
  #search(id: string): void {
    const model = this.#model;
    if (typeof model !== 'object') return;
    this.#found = { id, cheapest: 'searching' };
    this.requestUpdate();
    this.#loading = new Promise((resolve) => setTimeout(resolve, untilSaid)).then(() => {
      if (model !== this.#model) return;
      const cheapest = model.cheapest(id);
      if (cheapest.status === 'found') this.#change(cheapest.raises);
      this.#found = { id, cheapest };
      this.requestUpdate();
    });
  }
}

/** Time to draw that a search is on its way, in ms. */
const untilSaid = 50;

/** What the questions are about. */
interface Prepared {
  readonly result: ReadinessResult;
  readonly instrument: Instrument | undefined;
  readonly profile: ScoringProfile | undefined;
}

async function modelOf({ result, instrument, profile }: Prepared): Promise<WhatIfModel | 'other'> {
  const { whatIfModel } = await import('./what-if-model.ts');
  try {
    return whatIfModel(result, instrument, profile);
  } catch {
    return 'other';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'readiness-what-if': ReadinessWhatIf;
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestLanguage, languageOf } from './language.ts';

/** What there is in languages beside English, each loaded when a page first asks for it, or here already. */
export type Loaders<T> = Readonly<Record<string, () => Promise<T> | T>>;

/** Follows the language of its element and holds what the element has in that language: words, texts. */
export class LanguageController<T> implements ReactiveController {
  /** Language that the person chose, whatever the page says. */
  chosen: string | undefined;
  /** Language of the element: as the person chose, else as the page says it. */
  wanted = '';
  /** Language of what is held: English when there is no other, or it cannot be loaded. */
  language = 'en';
  value: T;
  /** The wanted language is there to load, and could not be. */
  failed = false;
  /** Something is held; `false` only while the first language is on its way. */
  ready = false;

  readonly #host: ReactiveControllerHost & Element;
  readonly #english: T;
  readonly #loaders: Loaders<T>;
  /** The page may change its language while it is read. */
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, english: T, loaders: Loaders<T>) {
    this.#host = host;
    this.value = this.#english = english;
    this.#loaders = loaders;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    const wanted = this.chosen ?? languageOf(this.#host);
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    const found = closestLanguage(wanted, ['en', ...Object.keys(this.#loaders)]) ?? 'en';
    const value = this.#loaders[found]?.() ?? this.#english;
    if (value instanceof Promise) void this.#load(found, value);
    else {
      this.failed = false;
      this.#hold(found, value);
    }
  }

  async #load(language: string, loading: Promise<T>): Promise<void> {
    const { wanted } = this;
    const value = await loading.catch(() => undefined);
    if (wanted !== this.wanted) return;
    this.failed = value === undefined;
    if (value === undefined) this.#hold('en', this.#english);
    else this.#hold(language, value);
    this.#host.requestUpdate();
  }

  #hold(language: string, value: T): void {
    this.language = language;
    this.value = value;
    this.ready = true;
  }
}

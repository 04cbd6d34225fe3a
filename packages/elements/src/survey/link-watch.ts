import type { ReactiveController } from 'lit';

/** Tells when the page is opened by a link with answers in it, also where it was open already. */
export class LinkWatch implements ReactiveController {
  readonly #found: () => void;

  constructor(found: () => void) {
    this.#found = found;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#look);
  }

  #look = (): void => {
    if (location.hash.startsWith('#readiness=')) this.#found();
  };
}

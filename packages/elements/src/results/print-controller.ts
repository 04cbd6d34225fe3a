import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Opens what belongs on paper (`details[data-print]`) while the page prints, and closes it again. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #opened: HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  readonly #open = (): void => {
    const closed = this.#host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details[data-print]:not([open])') ?? [];
    this.#opened = [...closed];
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}

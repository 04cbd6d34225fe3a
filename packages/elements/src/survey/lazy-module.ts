import type { ReactiveControllerHost } from 'lit';

/** A module that is loaded when it is needed, and again after a failure when that is asked for. */
export class LazyModule<T> {
  value: T | undefined;
  failed = false;
  /** Once what was begun has come or failed. */
  done: Promise<void> = Promise.resolve();

  readonly #host: ReactiveControllerHost;
  readonly #import: () => Promise<T>;
  #loading = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<T>) {
    this.#host = host;
    this.#import = load;
  }

  get state(): 'loading' | 'failed' | 'ready' {
    return this.value ? 'ready' : this.failed ? 'failed' : 'loading';
  }

  load(again = false): void {
    if (this.value || this.#loading || (this.failed && !again)) return;
    this.#loading = true;
    this.failed = false;
    this.done = this.#import()
      .then((value) => void (this.value = value))
      .catch((error: unknown) => void ((this.failed = true), console.error(error)))
      .finally(() => {
        this.#loading = false;
        this.#host.requestUpdate();
      });
  }
}

import type { OutboxOptions } from './outbox.ts';
import type { Wait } from './send-parcel.ts';

/** What an outbox needs of the page it is on; the browser's own. */
export function surroundingsOf(view: Window & typeof globalThis): Omit<OutboxOptions, 'endpoint' | 'store' | 'onChange'> {
  const { navigator, document } = view;
  return {
    fetch: (url, init) => view.fetch(url, init),
    now: () => Date.now(),
    random: () => Math.random(),
    newKey: randomKey,
    wait,
    isOnline: () => navigator.onLine,
    onWake: (wake) => {
      const seen = (): void => (document.visibilityState === 'visible' ? wake() : undefined);
      view.addEventListener('online', wake);
      document.addEventListener('visibilitychange', seen);
      return () => {
        view.removeEventListener('online', wake);
        document.removeEventListener('visibilitychange', seen);
      };
    },
    // Pages without HTTPS have no locks.
    ...('locks' in navigator ? { locks: navigator.locks } : {}),
    page: view.location.href,
  };
}

/** 128 random bits. Pages without HTTPS have no `randomUUID`, but they have random numbers. */
export function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const wait: Wait = (ms) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const promise = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  return { promise, cancel: () => clearTimeout(timer) };
};

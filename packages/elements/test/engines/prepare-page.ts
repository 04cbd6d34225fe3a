/**
 * Runs before the survey's own script and does what the address asks for: `?storage=denied` makes every storage of the
 * browser throw; all other parameters become attributes of the survey. What goes to the network is written down.
 */
declare global {
  interface Window {
    sent: string[];
  }
}

window.sent = [];
const asked = new URLSearchParams(location.search);

for (const [name, value] of asked) {
  if (name === 'storage') ['indexedDB', 'localStorage', 'sessionStorage'].forEach(deny);
  else document.querySelector('readiness-survey')?.setAttribute(name, value);
}
watch(window, 'fetch');
watch(XMLHttpRequest.prototype, 'open');
watch(Navigator.prototype, 'sendBeacon');
['EventSource', 'RTCPeerConnection', 'SharedWorker', 'WebSocket', 'WebTransport', 'Worker'].forEach((name) => watch(window, name));

/** As a browser does that is told to block site data. */
function deny(storage: string): void {
  Object.defineProperty(window, storage, {
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
}

/** Notes each call of a function, or of a class with `new`, and lets it through. */
function watch(owner: object, name: string): void {
  const own: unknown = Reflect.get(owner, name);
  if (typeof own !== 'function') return;
  const note = (words: readonly unknown[]): void => void window.sent.push(`${name} ${words.join(' ')}`);
  const noted = new Proxy(own as (...words: unknown[]) => unknown, {
    apply(target, self, words: unknown[]) {
      note(words);
      return target.apply(self, words);
    },
    construct(target, words: unknown[]) {
      note(words);
      return Reflect.construct(target, words) as object;
    },
  });
  Reflect.set(owner, name, noted);
}

export {};

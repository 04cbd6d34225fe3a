// Runs before the survey's own script. What the address asks for: `?storage=denied` makes every storage of the browser
// throw; the other parameters are attributes of the survey. Whatever goes to the network is written down.
const asked = new URLSearchParams(location.search);

if (asked.get('storage') === 'denied') {
  for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  }
}

window.sent = [];
for (const [owner, name] of [[window, 'fetch'], [XMLHttpRequest.prototype, 'open'], [Navigator.prototype, 'sendBeacon']]) {
  const own = owner[name];
  owner[name] = function (...words) {
    window.sent.push(`${name} ${words.join(' ')}`);
    return own.apply(this, words);
  };
}
for (const name of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport', 'Worker', 'SharedWorker']) {
  if (!(name in window)) continue;
  window[name] = new Proxy(window[name], {
    construct(Own, words) {
      window.sent.push(`${name} ${words.join(' ')}`);
      return new Own(...words);
    },
  });
}

addEventListener('DOMContentLoaded', () => {
  for (const [name, value] of asked) document.querySelector('readiness-survey').setAttribute(name, value);
});

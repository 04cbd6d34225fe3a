/** What the panel needs of the page and the device. */
export interface Surroundings {
  readonly now: () => number;
  readonly address: () => string;
  /** Writes another address over the page's own, without loading it. */
  readonly replaceAddress: (address: string) => void;
  /** Tells when the fragment of the address has changed; gives back how to end that. */
  readonly onAddress: (tell: () => void) => () => void;
  /** Fails where the browser does not let a page do that. */
  readonly copy: (text: string) => Promise<void>;
  readonly save: (name: string, text: string) => void;
}

/** How long a browser may take to begin saving, in ms. */
const savingTime = 1000;

/** The browser's own. */
export function surroundingsOf(view: Window): Surroundings {
  return {
    now: () => Date.now(),
    address: () => view.location.href,
    replaceAddress: (address) => view.history.replaceState(view.history.state, '', address),
    onAddress: (tell) => {
      view.addEventListener('hashchange', tell);
      return () => view.removeEventListener('hashchange', tell);
    },
    // Pages without HTTPS have no clipboard.
    copy: async (text) => (view.navigator.clipboard as Clipboard | undefined ?? fail()).writeText(text),
    save: (name, text) => saveFile(name, text, view.document),
  };
}

/** Saves a text as a file; its object URL lives no longer than the browser needs. */
function saveFile(name: string, text: string, page: Document): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = page.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), savingTime);
}

function fail(): never {
  throw new Error('no clipboard');
}

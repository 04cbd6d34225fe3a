import { saveFile } from '../save-file.ts';

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
    save: (name, text) => saveFile(new Blob([text], { type: 'application/json' }), name, view.document),
  };
}

function fail(): never {
  throw new Error('no clipboard');
}

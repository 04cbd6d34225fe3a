import { isServer } from 'lit';
import './survey/define.ts';

/**
 * A page that shows results gets their element when it first has the tag: now, or later by script.
 * A survey that ends in a result asks for it itself.
 */
function defineResultsWhenUsed(page: Document): void {
  const results = page.getElementsByTagName('readiness-results');
  const observer = new MutationObserver(check);
  observer.observe(page, { childList: true, subtree: true });
  check();

  function check(): void {
    if (results.length === 0) return;
    observer.disconnect();
    void import('./results/define.ts');
  }
}

// An app that a server draws imports this there too.
if (!isServer) defineResultsWhenUsed(document);

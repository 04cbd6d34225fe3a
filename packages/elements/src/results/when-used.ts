/** Elements that show a result or a part of one, with what defines them. */
const modules = {
  'results profile perspectives distribution explanation priorities': () => import('./define.ts'),
  plan: () => import('../plan/define.ts'),
  trend: () => import('../trend/define.ts'),
  'what-if': () => import('../what-if/define.ts'),
};

/**
 * A page that shows results gets their elements when it first has one of the tags: now, or later by script.
 * A survey that ends in a result asks for them itself.
 */
export function defineResultsWhenUsed(page: Document): void {
  for (const [names, load] of Object.entries(modules)) whenUsed(page, names.split(' '), load);
}

function whenUsed(page: Document, names: readonly string[], load: () => Promise<unknown>): void {
  const used = names.map((name) => page.getElementsByTagName(`readiness-${name}`));
  const observer = new MutationObserver(check);
  observer.observe(page, { childList: true, subtree: true });
  check();

  function check(): void {
    if (used.every(({ length }) => length === 0)) return;
    observer.disconnect();
    void load();
  }
}

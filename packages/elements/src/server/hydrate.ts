// In place of `define`, for a page whose server has drawn the survey. Lit has to come after its support for
// taking over, whatever a bundler puts together: so the rest is loaded by this script, not with it.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';

await (await import('./take-over.ts')).takeOver(document);

// Builds the packages, the instrument's JSON edition, the bundle for pages without a build of their own, and the custom elements manifest.
// What is up to date is left alone; `--clean` starts over.
import { readdirSync, rmSync } from 'node:fs';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { isStale } from './lib/is-stale.mjs';
import { bin, run } from './lib/run.mjs';

const bundle = 'packages/elements/cdn';
const edition = 'packages/core/dist/instruments/district-readiness.json';
const manifest = 'packages/elements/custom-elements.json';

ensureDependencies();
if (process.argv.includes('--clean')) clean();

run([bin('typescript', 'tsc'), '--build']);
if (isStale(edition, ['packages/core/dist/instruments/district', 'scripts/edition.mjs'])) run(['scripts/edition.mjs', edition]);
if (isStale(`${bundle}/readiness.js`, ['packages/elements/dist', 'packages/core/dist', 'packages/elements/src/frame', 'rollup.config.mjs', 'package-lock.json'])) {
  rmSync(bundle, { recursive: true, force: true }); // the chunks' names change with their content
  run([bin('rollup'), '--config', '--silent']);
}
if (isStale(manifest, ['packages/elements/src', 'cem.config.mjs'])) {
  run([bin('@custom-elements-manifest/analyzer', 'cem'), 'analyze', '--config', 'cem.config.mjs', '--quiet']);
}

function clean() {
  const folders = readdirSync('packages').map((name) => `packages/${name}/dist`);
  for (const path of [...folders, bundle, manifest]) rmSync(path, { recursive: true, force: true });
}

// Packs what would be published and looks at it as those who install it will: entry points, types, metadata.
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { bin, node, run } from './lib/run.mjs';

ensureDependencies();
run(['scripts/build.mjs']);
const codes = ['aggregate', 'core', 'disclosure', 'elements', 'formats', 'cli'].flatMap((name) => [
  node([bin('publint'), 'run', `packages/${name}`, '--strict']),
  types(`packages/${name}`),
]);
process.exit(Math.max(...codes));

/** Whether each entry point's types and code are found. Its table is long: shown only when something is wrong. @param {string} folder */
function types(folder) {
  const look = [bin('@arethetypeswrong/cli', 'attw'), '--pack', folder, '--profile', 'esm-only', '--no-definitely-typed'];
  return node([...look, '--quiet']) === 0 ? 0 : node(look);
}

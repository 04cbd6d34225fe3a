// Packs what would be published and looks at it as those who install it will: entry points, types, metadata.
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { bin, node, run } from './lib/run.mjs';

ensureDependencies();
run(['scripts/build.mjs']);
const codes = ['core', 'elements', 'cli'].flatMap((name) => [
  node([bin('publint'), 'run', `packages/${name}`, '--strict']),
  node([bin('@arethetypeswrong/cli', 'attw'), '--pack', `packages/${name}`, '--profile', 'esm-only', '--no-definitely-typed']),
]);
process.exit(Math.max(...codes));

// Code style, types in use, accessibility of templates, and which way imports may go. `--fix` repairs what it can.
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { bin, node, run } from './lib/run.mjs';

ensureDependencies();
run(['scripts/build.mjs']); // the linter reads the types of built packages
const codes = [
  node([bin('eslint'), '--max-warnings=0', '.', ...process.argv.slice(2)]),
  // Bindings in templates. Its folder comes first and `--strict` last, because that takes the word after it as its value.
  node([bin('lit-analyzer'), 'packages/elements/src', '--maxWarnings', '0', '--strict']),
];
process.exit(Math.max(...codes));

// Code style, types in use, accessibility of templates, and which way imports may go. `--fix` repairs what it can.
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { bin, node, run } from './lib/run.mjs';

ensureDependencies();
run(['scripts/build.mjs']); // the linter reads the types of built packages
const codes = [
  node([bin('eslint'), '--max-warnings=0', '.', ...process.argv.slice(2)]),
  // Bindings in templates; its CSS is too old, and results are defined when first shown, not imported. It does not know the survey's attributes, which only the server writes in a template. The folders come first and `--strict` last: that takes the word after it as its value.
  node([bin('lit-analyzer'), 'packages/elements/src/!(server)/**/*.ts', '--rules.no-invalid-css', 'off', '--rules.no-missing-import', 'off', '--maxWarnings', '0', '--strict']),
];
process.exit(Math.max(...codes));

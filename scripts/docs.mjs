// The API's documentation, from the docstrings, into docs/api.
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { bin, run } from './lib/run.mjs';

ensureDependencies();
run(['scripts/build.mjs']);
run([bin('typedoc'), '--options', 'typedoc.config.mjs']);

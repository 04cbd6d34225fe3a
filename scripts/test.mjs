// All tests. Ends with one line: 'N passed, N failed, N skipped'.
// `npm test -- scoring` runs only the files with that in their path; `npm test -- --coverage` measures the elements.
import { closingLine, exitCode, noCounts, sum } from './lib/counts.mjs';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { node } from './lib/run.mjs';
import { runTests } from './lib/run-tests.mjs';

const words = process.argv.slice(2);
const options = words.filter((word) => word.startsWith('--'));
const wanted = words.filter((word) => !word.startsWith('--'));

ensureDependencies();
const total = node(['scripts/build.mjs']) === 0 ? sum(runTests({ wanted, options })) : notBuilt();
console.log(closingLine(total));
process.exit(exitCode(total));

function notBuilt() {
  console.error('The build failed, so no test ran.');
  return { ...noCounts(), failed: 1 };
}

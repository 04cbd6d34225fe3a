// Runs the benchmarks. The libraries we measure against are installed only here: they have a lockfile of their own.
// Words after `--` go to the benchmarks: `npm run bench -- --help`.
import { ensureBrowser } from './lib/ensure-browser.mjs';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { run } from './lib/run.mjs';

ensureDependencies();
ensureDependencies('packages/bench/peers');
run(['scripts/build.mjs']);
run(['--import', 'tsx', 'packages/bench/src/main.ts', ...process.argv.slice(2)], { env: { CHROME_PATH: browser() } });

/** Left out when there is none: the benchmarks that need it say so. */
function browser() {
  try {
    return ensureBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

// All that CI runs. Ends like the tests: 'N passed, N failed, N skipped', where a failed check counts as one failure.
import { spawnSync } from 'node:child_process';
import { closingLine, exitCode, noCounts, sum } from './lib/counts.mjs';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { bin, node } from './lib/run.mjs';
import { runTests } from './lib/run-tests.mjs';

const checks = /** @type {const} */ ([
  ['npm run build', () => node(['scripts/build.mjs'])],
  ['npm run lint', () => node(['scripts/lint.mjs'])],
  ['npm run generate -- --check', () => node(['scripts/generate.mjs', '--check'])],
  ['npm run size', () => node(['scripts/size.mjs'])],
  ['node scripts/check-packages.mjs', () => node(['scripts/check-packages.mjs'])],
  ['npm run docs', () => node(['scripts/docs.mjs'])],
  ['npx changeset status', changesets],
]);

ensureDependencies();
const failed = checks.filter(([name, check]) => {
  console.log(`\n── ${name}`);
  return check() !== 0;
});
console.log('\n── npm test');
const total = sum([...runTests(), { ...noCounts(), failed: failed.length }]);

if (failed.length > 0) console.error(`Failed checks: ${failed.map(([name]) => name).join(', ')}`);
console.log(closingLine(total));
process.exit(exitCode(total));

/** A change of a package since main needs a changeset; without main there is nothing to compare with. */
function changesets() {
  const base = ['main', 'origin/main'].find((ref) => spawnSync('git', ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]).status === 0);
  if (base) return node([bin('@changesets/cli', 'changeset'), 'status', `--since=${base}`]);
  console.log('Left out: there is no main branch here.');
  return 0;
}

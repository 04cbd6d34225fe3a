// Mutation testing: changes the sources one small way at a time and counts the changes that no test notices.
// `npm run mutation` does all folders; `npm run mutation -- statistics` one, `-- statistics welch` only files with that in their name.
// Fails below the threshold. What is counted and what survives: docs/mutation-testing.md
import { Stryker } from '@stryker-mutator/core';
import { bundleOf, mutatedFolders, sourcesOf, testsOf } from './mutation/folders.mjs';

const [folder, part = ''] = process.argv.slice(2);
const wanted = mutatedFolders.filter((name) => folder === undefined || name === folder);
if (wanted.length === 0) throw new Error(`No such folder: ${folder}. There are ${mutatedFolders.join(', ')}.`);

for (const name of wanted) await mutate(name);

/** @param {string} name */
async function mutate(name) {
  await new Stryker({
    mutate: sourcesOf(name).filter((file) => file.includes(part)),
    // Only what the tests read: the copy is made anew on each run.
    ignorePatterns: ['**', '!packages/core/**', '!scripts/mutation/**', '!scripts/lib/root.mjs', 'dist', '*.bundle.mjs'],
    buildCommand: `node scripts/mutation/bundle-tests.mjs ${name}`,
    testRunner: 'tap',
    plugins: ['@stryker-mutator/tap-runner'],
    tap: { testFiles: testsOf(name).map(bundleOf), nodeArgs: ['--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'] },
    coverageAnalysis: 'perTest',
    disableTypeChecks: false,
    concurrency: 2,
    timeoutMS: 3000,
    thresholds: { high: 95, low: 85, break: 85 },
    reporters: ['clear-text', 'json'],
    clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false, skipFull: true },
    jsonReporter: { fileName: `.results/mutation/${name}.json` },
    tempDirName: '.results/mutation/sandbox',
    // Of no interest below that: it does not know the bundles as tests. (Its type is a TypeScript enum.)
    logLevel: /** @type {any} */ ('error'),
    allowConsoleColors: false,
  }).runMutationTest();
}

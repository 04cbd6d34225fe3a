// The core paths of the survey in Chromium, Firefox and WebKitGTK, as far as they are installed.
// Ends with a table and one line: 'N passed, N failed, N skipped'.
// `npm run test:engines -- firefox` runs only the engines of that name; `-- --markdown` prints the tables for docs/engines.md;
// `-- --built` takes the packages as they were built last.
import { closingLine, exitCode, sum } from '../lib/counts.mjs';
import { ensureDependencies } from '../lib/ensure-dependencies.mjs';
import { run } from '../lib/run.mjs';

const words = process.argv.slice(2);
const wanted = words.filter((word) => !word.startsWith('--'));

// However this ends, what it started ends with it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

ensureDependencies();
if (!words.includes('--built')) run(['scripts/build.mjs']);

// Only now, because these need what is installed.
const { engines } = await import('./engines.mjs');
const { runEngine } = await import('./run-engine.mjs');
const { engineRows, markdown, table } = await import('./report.mjs');

const chosen = engines.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
if (chosen.length === 0) console.error(`There is no such engine. There are: ${engines.map(({ id }) => id).join(', ')}.`);

const reports = [];
for (const engine of chosen) reports.push(await runEngine(engine)); // one after the other: they need the machine for themselves

console.log(`\n${words.includes('--markdown') ? markdown(reports, new Date()) : table(engineRows(reports))}\n`);
const total = sum(reports.map(({ counts }) => counts));
console.log(closingLine(total));
process.exit(exitCode(total));

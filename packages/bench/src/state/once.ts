// A process of its own for each measurement, so that its memory is its own: once.ts make|bare|tallies FORMAT ROWS FOLDER
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findSources, openDuckDb, tallySources } from '@readiness-kit/aggregate';
import { bareMeans, type Format, instrument, makeAnswers } from './made-answers.ts';

const [what, format, rows, folder] = process.argv.slice(2) as ['make' | 'bare' | 'tallies', Format, string, string];
const place = mkdtempSync(join(folder, '..', 'engine-'));
const engine = await openDuckDb({ temporaryFolder: place });
const began = performance.now();
if (what === 'make') await makeAnswers(engine, folder, Number(rows), format);
const counted = what === 'bare' ? await bareMeans(engine, folder, format) : what === 'tallies' ? await tallied() : 0;
const ms = performance.now() - began;
await engine.close();
rmSync(place, { recursive: true, force: true });
console.log(JSON.stringify({ ms, counted, megabytes: process.resourceUsage().maxRSS / 1000 }));

/** @returns respondents, so that what was counted can be checked */
async function tallied(): Promise<number> {
  const { sources, issues } = await findSources(engine, [folder]);
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  const { tallies, read } = await tallySources({ engine, instrument, sources });
  const kept = read.reduce((sum, file) => sum + file.kept, 0);
  if (kept !== Number(rows)) throw new Error(`${kept} of ${rows} respondents were kept`);
  return tallies.size;
}

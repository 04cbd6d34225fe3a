// Writes the committed files that are made from others. `--check` only says which are out of date.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { run } from './lib/run.mjs';

/**
 * A module in `scripts/generators`.
 * @typedef {object} Generator
 * @property {() => Files | Promise<Files>} generate what it makes; import built packages in here, not at the top
 * @property {boolean} [neededByBuild] made before the build; it then cannot use what is built
 * @typedef {Readonly<Record<string, string>>} Files contents by path, from the repository's folder
 */

const check = process.argv.includes('--check');

ensureDependencies();
/** @type {Generator[]} */
const generators = await Promise.all(readdirSync(new URL('generators', import.meta.url))
  .filter((name) => name.endsWith('.mjs'))
  .map((name) => import(`./generators/${name}`)));

const stale = await outdated(generators.filter((generator) => generator.neededByBuild));
run(['scripts/build.mjs']);
stale.push(...await outdated(generators.filter((generator) => !generator.neededByBuild)));

if (check && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run \`npm run generate\` and commit what it changes.`);
  process.exit(1);
}
console.log(stale.length > 0 ? `Written: ${stale.join(', ')}.` : 'Generated files are up to date.');

/**
 * The files that are not as they should be; written, unless only checking.
 * @param {Generator[]} some
 */
async function outdated(some) {
  const files = [];
  for (const [file, content] of (await Promise.all(some.map(async ({ generate }) => Object.entries(await generate())))).flat()) {
    if (content === current(file)) continue;
    files.push(file);
    if (check) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return files;
}

/** @param {string} file */
function current(file) {
  try {
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

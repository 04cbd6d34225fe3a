// Writes the district instrument with all its words as one JSON file, from what is built.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages } from './lib/district-source.mjs';

const [file = ''] = process.argv.slice(2);
const built = 'packages/core/dist/instruments/district';
/** @param {string} path */
const load = (path) => import(pathToFileURL(join(built, path)).href);

const { district } = await load('index.js');
const texts = await Promise.all(Object.entries(languages).map(async ([code, suffix]) => (await load(`text/${code}/index.js`))[`district${suffix}`]));
const guides = await Promise.all(['en', 'es'].map(async (code) => (await load(`text/${code}/guide.js`))[`districtGuide${languages[code]}`]));
writeFileSync(file, `${JSON.stringify({ $schema: '../../schemas/instrument.schema.json', ...district, texts, guides })}\n`);

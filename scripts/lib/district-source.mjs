import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';

/** Languages of the district instrument by folder, with the ending of their modules' exports. @type {Readonly<Record<string, string>>} */
export const languages = { en: 'En', es: 'Es', ar: 'Ar', zh: 'Zh', vi: 'Vi' };

const core = 'packages/core/src';
/** @param {string} path */
const source = (path) => tsImport(pathToFileURL(join(core, path)).href, import.meta.url);
/** @param {string} path */
const exists = (path) => existsSync(join(core, path));

/**
 * The district instrument as it is written, before anything is built.
 * @typedef {import('../../packages/core/src/model/text.ts').SurveyText} SurveyText
 * @typedef {import('../../packages/core/src/model/text.ts').GuideText} GuideText
 * @returns {Promise<{
 *   district: import('../../packages/core/src/model/instrument.ts').Instrument,
 *   formLength: typeof import('../../packages/core/src/model/form-length.ts').formLength,
 *   formIndicators: typeof import('../../packages/core/src/model/form-indicators.ts').formIndicators,
 *   texts: Record<string, SurveyText>,
 *   guides: Record<string, GuideText>,
 * }>}
 */
export async function districtSource() {
  const at = 'instruments/district';
  const { district } = await source(`${at}/district.ts`);
  const { formLength } = await source('model/form-length.ts');
  const { formIndicators } = await source('model/form-indicators.ts');
  const texts = await inEach(`${at}/text/*/index.ts`, (suffix) => `district${suffix}`);
  const guides = await inEach(`${at}/text/*/guide.ts`, (suffix) => `districtGuide${suffix}`);
  return { district, formLength, formIndicators, texts, guides };
}

/** @param {string} pattern @param {(suffix: string) => string} nameOf @returns {Promise<Record<string, any>>} */
async function inEach(pattern, nameOf) {
  const present = Object.entries(languages).filter(([code]) => exists(pattern.replace('*', code)));
  return Object.fromEntries(await Promise.all(present.map(async ([code, suffix]) => [code, (await source(pattern.replace('*', code)))[nameOf(suffix)]])));
}

/** @param {string} id */
export const camelCase = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

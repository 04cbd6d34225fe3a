import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { districtSource } from '../district-source.mjs';

/**
 * @typedef {import('../../../packages/core/src/model/instrument.ts').Instrument} Instrument
 * @typedef {import('../../../packages/core/src/model/instrument.ts').InstrumentOutline} InstrumentOutline
 * @typedef {import('../../../packages/core/src/model/instrument.ts').Indicator} Indicator
 * @typedef {import('../../../packages/core/src/model/text.ts').SurveyText} SurveyText
 * @typedef {import('../../../packages/core/src/model/text.ts').GuideText} GuideText
 * @typedef {import('../../../packages/core/src/instruments/district/crosswalks.ts').Crosswalk} Crosswalk
 */

/**
 * All the pages are made from.
 * @typedef {object} Source
 * @property {Instrument} instrument
 * @property {InstrumentOutline} outline the same with the minutes of its forms
 * @property {readonly Crosswalk[]} crosswalks
 * @property {typeof import('../../../packages/core/src/model/form-indicators.ts').formIndicators} formIndicators
 * @property {Readonly<Record<string, SurveyText>>} texts by folder
 * @property {Readonly<Record<string, GuideText>>} guides by folder
 */

/** @returns {Promise<Source>} */
export async function instrumentSource() {
  const { district, formIndicators, texts, guides } = await districtSource();
  const { districtOutline } = await module('outline.ts');
  const { districtCrosswalks } = await module('crosswalks.ts');
  return { instrument: district, outline: districtOutline, crosswalks: districtCrosswalks, formIndicators, texts, guides };
}

/** @param {string} file */
const module = (file) => tsImport(pathToFileURL(join('packages/core/src/instruments/district', file)).href, import.meta.url);

/** Constructs in the order they are asked. @param {Instrument} instrument */
export const askedConstructs = ({ indicators }) => [...new Set(indicators.map((x) => x.construct))];

/** Groups that read the statement with its descriptors: whoever has no item of their own. @param {SurveyText} text @param {Indicator} indicator */
export const readers = (text, { id, groups }) => groups.filter((group) => !it(text.indicators, id).items[group]);

/**
 * What a record has under a key; what is missing stops the generator.
 * @template T
 * @param {Readonly<Record<string, T>> | undefined} record
 * @param {string} key
 * @returns {T}
 */
export function it(record, key) {
  if (!record || !Object.hasOwn(record, key)) throw new Error(`instrument pages: nothing for “${key}”`);
  return /** @type {T} */ (record[key]);
}

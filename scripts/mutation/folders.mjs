import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';

const core = 'packages/core';
const chain = ['src/result/', 'test/golden/', 'test/properties/hard-cases'];

/** By folder of core's sources: tests that have to notice a change in it, beside its own, by the beginning of their path; quick ones first. */
const witnesses = new Map([['statistics', []], ['priorities', chain], ['scoring', chain]]);

/** Folders in the order in which they are mutated. */
export const mutatedFolders = [...witnesses.keys()];

/** @param {string} folder */
export const sourcesOf = (folder) => filesIn(`src/${folder}/`).filter((file) => !isTest(file));

/** @param {string} folder */
export const testsOf = (folder) => [`src/${folder}/`, ...(witnesses.get(folder) ?? [])].flatMap(filesIn).filter(isTest);

/**
 * Where the bundle of a test file goes.
 * @param {string} file
 */
export const bundleOf = (file) => file.replace(/\.ts$/, '.bundle.mjs');

/** @param {string} file */
const isTest = (file) => file.endsWith('.test.ts');

/**
 * TypeScript files by the beginning of their path in core, which names a folder at least.
 * @param {string} beginning
 */
function filesIn(beginning) {
  const [, folder = '', name = ''] = /^(.*\/)([^/]*)$/.exec(beginning) ?? [];
  const files = readdirSync(join(root, core, folder)).filter((file) => file.startsWith(name) && file.endsWith('.ts'));
  return files.sort().map((file) => `${core}/${folder}${file}`);
}

// How many bytes a page loads, against the limits below, and what must not be among them.
import { bytesOf, firstScript, misplaced } from './lib/bundle-report.mjs';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { run } from './lib/run.mjs';

ensureDependencies();
const { rollup } = await import('rollup');
const { default: [survey, results, dashboard] } = await import(new URL('../rollup.config.mjs', import.meta.url).href);

/** Most bytes after Brotli; `onDemand` is for each file. */
const limits = { first: 22_000, report: 40_000, dashboard: 40_000, fullForm: 8_000, onDemand: 22_000, assess: 21_000 };

/** Loaded when a page needs them, never at first. */
const onDemand = [
  { name: 'the results', pattern: /\/elements\/dist\/results\// },
  { name: 'the guides', pattern: /\/instruments\/district\/text\/.*guide\.js$/ },
  { name: 'the instrument itself', pattern: /\/instruments\/district\/district\.js$/ },
  { name: 'the other forms', pattern: /\/instruments\/district\/text\/en\/(?!quick|lazy)/ },
  { name: 'the database', pattern: /\/idb-keyval\// },
  { name: 'zod', pattern: /\/node_modules\/zod\// },
  { name: 'other languages', pattern: /\/instruments\/district\/text\/(?:es|ar|zh|vi)\/(?!.*guide\.)/ },
];
/** Never on a page. */
const never = [{ name: 'the server', pattern: /\/node_modules\/@lit-labs\// }];

run(['scripts/build.mjs']);

const page = await chunksOf(survey);
const first = firstScript(page, 'readiness.js');
const assess = await chunksOf({
  ...results,
  input: 'assess',
  plugins: [virtual('assess', "export { assess } from '@readiness-kit/core';"), ...results.plugins],
});

const report = await chunksOf(results);
const summary = firstScript(report, 'readiness-results.js', report.find(({ fileName }) => /-text-en-lazy-(?!guide)/.test(fileName))?.fileName ?? '');

const state = firstScript(await chunksOf(dashboard), 'readiness-dashboard.js');

const later = page.filter((chunk) => !first.includes(chunk));
/** Words of one construct in one language; there are very many of them. */
const isWords = (/** @type {{ fileName: string }} */ { fileName }) => /^instruments-district-text-/.test(fileName);
const largest = (/** @type {typeof later} */ chunks) => [...chunks].sort((a, b) => b.code.length - a.code.length).slice(0, 1);
const guides = later.filter(({ fileName }) => /\.guide-/.test(fileName));
const rows = [
  row('first script', first, limits.first),
  row('a report’s first view: the summary with its words', summary, limits.report),
  row('a state’s dashboard, its script', state, limits.dashboard),
  row('full form, its first screen', later.filter(({ fileName }) => /-text-en-vision-/.test(fileName)), limits.fullForm),
  ...later.filter((chunk) => !isWords(chunk)).map((chunk) => row(`on demand: ${chunk.fileName}`, [chunk], limits.onDemand)),
  row(`on demand: largest of ${guides.length} constructs’ guides`, largest(guides), limits.onDemand),
  row(`on demand: largest of ${later.filter(isWords).length - guides.length} files of questions`, largest(later.filter((chunk) => isWords(chunk) && !guides.includes(chunk))), limits.onDemand),
  row('core, `assess` alone', assess, limits.assess),
];
console.table(Object.fromEntries(rows.map(({ name, ...figures }) => [name, figures])));
console.log('Bytes; Brotli at level 11, gzip at level 9.');

const problems = [
  ...rows.filter(({ brotli, limit }) => brotli > limit).map(({ name, brotli, limit }) => `${name}: ${brotli} bytes, limit ${limit}`),
  ...misplaced(first, page, onDemand, never),
];
problems.forEach((problem) => console.error(problem));
process.exit(problems.length > 0 ? 1 : 0);

/** @param {string} name @param {Parameters<typeof bytesOf>[0]} chunks @param {number} limit */
function row(name, chunks, limit) {
  if (chunks.length === 0) throw new Error(`${name}: no such file in the bundle.`);
  return { name, ...bytesOf(chunks), limit };
}

/** Bundled as for the page, without writing. @param {any} options */
async function chunksOf(options) {
  const bundle = await rollup(options);
  const { output } = await bundle.generate(options.output);
  await bundle.close();
  return output.filter((part) => part.type === 'chunk');
}

/** A module that is only here. @param {string} id @param {string} code */
function virtual(id, code) {
  return {
    name: 'virtual',
    resolveId: (/** @type {string} */ source) => (source === id ? id : null),
    load: (/** @type {string} */ source) => (source === id ? code : null),
  };
}

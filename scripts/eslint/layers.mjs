/**
 * Which way imports may go: the one table of the house's rooms, and the lint rule that keeps to it.
 * Data flows one way, and nothing reaches back.
 */

/** Core's folders in the order of the flow: each may import those before it. */
const stages = ['model', 'instruments', 'responses', 'scoring', 'perspectives', 'withholding', 'priorities', 'explanation', 'result', 'tally-document', 'comparison', 'aggregate-report', 'what-if'];

/** What else a folder of core may import. Files of `src` itself, like `index.ts`, may import all of them. */
const beside = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  ...Object.fromEntries(stages.map((stage, i) => [stage, [...stages.slice(0, i), 'statistics']])),
  statistics: [],
  schemas: ['model', 'responses', 'result'],
  text: ['statistics'],
});

/** The same of formats: from bytes to what they mean, and from our instrument to other tools. */
const roomsOfFormats = ['text', 'time', 'table', 'directory', 'import', 'export', 'responses', 'standards'];

/** From tables to what is published of them. */
const roomsOfDisclosure = ['tables', 'span', 'interval', 'protect', 'ledger'];

/** From files of answers to a release. */
const roomsOfAggregate = ['engine', 'tallying', 'state', 'release', 'write', 'simulate'];

/** @param {readonly string[]} rooms in their order: each may import those before it */
const inOrder = (rooms) => Object.fromEntries(rooms.map((room, i) => [room, rooms.slice(0, i)]));

/** What the folders of a package may import, where a package has an order of its folders. */
const flows = /** @type {Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>} */ ({
  core: beside,
  formats: inOrder(roomsOfFormats),
  aggregate: inOrder(roomsOfAggregate),
  disclosure: inOrder(roomsOfDisclosure),
});

/** Folders that may import types, and no more, from elsewhere. */
const typesOnly = /** @type {Readonly<Record<string, readonly string[]>>} */ ({ text: stages });

/** The packages each package may import; a name covers its subpaths unless they are listed as forbidden. */
const packages = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  core: ['@noble/hashes', 'yalps', 'zod'],
  aggregate: ['@clickhouse/client', '@duckdb/node-api', '@readiness-kit/core', '@readiness-kit/disclosure', '@readiness-kit/formats', 'node:*'],
  disclosure: ['yalps'],
  elements: ['@lit-labs/ssr', '@lit-labs/ssr-client', '@readiness-kit/core', '@readiness-kit/formats', 'idb-keyval', 'lit'],
  formats: ['@readiness-kit/core', 'fflate', 'papaparse', 'saxen'],
  cli: ['@readiness-kit/aggregate', '@readiness-kit/core', '@readiness-kit/elements', '@readiness-kit/formats', 'csv-parse', 'flesch-kincaid', 'node:*', 'retext-english', 'retext-equality', 'retext-stringify', 'syllable', 'unified'],
});

/** Imports that only few places may have: schemas bring zod, which is larger than all the rest of a page; a server and a database are each met in one place. */
const reserved = [
  { module: 'zod', folders: ['core/src/schemas/'] },
  { module: 'yalps', folders: ['core/src/what-if/', 'disclosure/src/interval/'] },
  { module: '@readiness-kit/core/schemas', folders: ['cli/src/', 'elements/src/survey/load-instrument.ts'] },
  { module: '@readiness-kit/elements', folders: ['cli/src/commands/report.ts'] },
  { module: '@lit-labs/ssr', folders: ['elements/src/server/', 'elements/src/report/'] },
  { module: '@lit-labs/ssr-client', folders: ['elements/src/server/'] },
  { module: '@readiness-kit/formats', folders: ['aggregate/src/', 'cli/src/', 'elements/src/transfer/tool-file.ts'] },
  { module: '@clickhouse/client', folders: ['aggregate/src/engine/'] },
  { module: '@duckdb/node-api', folders: ['aggregate/src/engine/'] },
  { module: '@readiness-kit/aggregate', folders: ['cli/src/commands/', 'cli/src/print/print-aggregate.ts', 'cli/src/print/print-audit.ts'] },
  { module: 'papaparse', folders: ['formats/src/table/'] },
  { module: 'fflate', folders: ['formats/src/table/workbook/'] },
  { module: 'saxen', folders: ['formats/src/table/workbook/'] },
  { module: 'idb-keyval', folders: ['elements/src/storage/'] },
];

/**
 * Why an import is not allowed.
 * @param {string} importer path of the file from `packages/`, with forward slashes, such as `core/src/scoring/score.ts`
 * @param {string} source what it imports, as written
 * @param {boolean} isType whether types are all it takes
 * @returns {string | undefined} a sentence, or nothing when the import is allowed
 */
export function forbidden(importer, source, isType) {
  return source.startsWith('.') ? forbiddenFile(importer, source, isType) : forbiddenPackage(importer, source);
}

/** @param {string} importer @param {string} source @param {boolean} isType */
function forbiddenFile(importer, source, isType) {
  const imported = new URL(source, `file:///${importer}`).pathname.slice(1);
  const [home = ''] = importer.split('/');
  if (!imported.startsWith(`${home}/src/`)) return `${source} leaves the package's sources: import other packages by their names.`;
  const flow = flows[home];
  if (!flow) return undefined;
  const [from, to] = [folderOf(importer), folderOf(imported)];
  if (from === '' || from === to) return undefined;
  if (!(from in flow)) return `The folder ${from} of ${home} has no place in the flow yet: give it one in scripts/eslint/layers.mjs.`;
  if (flow[from]?.includes(to) || (isType && typesOnly[from]?.includes(to))) return undefined;
  const allowed = [...(flow[from] ?? []), ...(typesOnly[from] ?? []).map((stage) => `types of ${stage}`)];
  return `${from} must not import from ${to || 'src itself'}: it may import ${allowed.join(', ') || 'nothing'}.`;
}

/** @param {string} path such as `core/src/scoring/score.ts` @returns {string} `scoring`; empty for a file of `src` itself */
function folderOf(path) {
  const parts = path.split('/');
  return parts.length > 3 ? String(parts[2]) : '';
}

/** @param {string} importer @param {string} source */
function forbiddenPackage(importer, source) {
  const [home = ''] = importer.split('/');
  const allowed = packages[home];
  if (allowed && !allowed.some((name) => covers(name, source))) return `${home} must not import ${source}: it may import ${allowed.join(', ')}.`;
  const rule = reserved.find(({ module }) => covers(module, source));
  return rule && allowed && !rule.folders.some((folder) => importer.startsWith(folder)) ? `${source} may be imported only in packages/${rule.folders.join(' or packages/')}.` : undefined;
}

/** @param {string} name @param {string} source */
function covers(name, source) {
  return name.endsWith('*') ? source.startsWith(name.slice(0, -1)) : source === name || source.startsWith(`${name}/`);
}

/** @type {import('eslint').Rule.RuleModule} */
export const layers = {
  meta: { type: 'problem', schema: [], messages: { forbidden: '{{reason}}' } },
  create(context) {
    const importer = context.filename.replaceAll('\\', '/').split('/packages/').pop() ?? '';

    /** @param {any} node @param {boolean} [isType] */
    const check = (node, isType = false) => {
      if (typeof node?.value !== 'string') return;
      const reason = forbidden(importer, node.value, isType);
      if (reason) context.report({ node, messageId: 'forbidden', data: { reason } });
    };
    return /** @type {import('eslint').Rule.RuleListener} */ ({
      ImportDeclaration: (node) => check(node.source, takesTypes(node, 'importKind')),
      ExportNamedDeclaration: (node) => check(node.source, takesTypes(node, 'exportKind')),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      /** @param {any} node */
      TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
    });
  },
};

/** @param {any} node @param {'importKind' | 'exportKind'} kind */
function takesTypes(node, kind) {
  return node[kind] === 'type' || (node.specifiers.length > 0 && node.specifiers.every((/** @type {any} */ specifier) => specifier[kind] === 'type'));
}

import { brotliCompressSync, gzipSync } from 'node:zlib';

/**
 * What a page loads, read from a bundle's chunks.
 * @typedef {Pick<import('rollup').OutputChunk, 'fileName' | 'code' | 'imports' | 'dynamicImports' | 'moduleIds'>} Chunk
 * @typedef {{ minified: number, gzip: number, brotli: number }} Bytes
 * @typedef {{ name: string, pattern: RegExp }} Part modules that belong together, by their paths with forward slashes
 */

/**
 * Files and all that they import statically: nothing of it waits for a wish.
 * @param {readonly Chunk[]} chunks @param {string[]} entries file names
 */
export function firstScript(chunks, ...entries) {
  /** @type {Set<string>} */
  const seen = new Set();
  const visit = (/** @type {string} */ name) => {
    if (seen.has(name)) return;
    seen.add(name);
    chunkNamed(chunks, name).imports.forEach(visit);
  };
  entries.forEach(visit);
  return chunks.filter(({ fileName }) => seen.has(fileName));
}

/** @param {readonly Chunk[]} chunks @param {string} name */
function chunkNamed(chunks, name) {
  const chunk = chunks.find(({ fileName }) => fileName === name);
  if (!chunk) throw new Error(`${name} is not in the bundle.`);
  return chunk;
}

/**
 * Sizes as files are sent: each compressed alone, at the highest levels.
 * @param {readonly Pick<Chunk, 'code'>[]} chunks
 * @returns {Bytes}
 */
export function bytesOf(chunks) {
  const total = { minified: 0, gzip: 0, brotli: 0 };
  for (const { code } of chunks) {
    total.minified += Buffer.byteLength(code);
    total.gzip += gzipSync(code, { level: 9 }).length;
    total.brotli += brotliCompressSync(code).length; // its highest level is the default
  }
  return total;
}

/**
 * What keeps parts from loading on demand. A part that is in no chunk at all is a problem too:
 * looking for a name that nothing has any more would prove nothing.
 * @param {readonly Chunk[]} first @param {readonly Chunk[]} all
 * @param {readonly Part[]} lazy @param {readonly Part[]} absent parts that must be nowhere
 * @returns {string[]} sentences
 */
export function misplaced(first, all, lazy, absent) {
  const problems = [];
  for (const part of [...lazy, ...absent]) {
    const found = modulesOf(first, part);
    if (found.length > 0) problems.push(`${part.name}: in the page's first script, as ${found[0]}`);
  }
  for (const part of lazy) {
    if (modulesOf(all, part).length === 0) problems.push(`${part.name}: not in the bundle, expected in a chunk of its own`);
  }
  return problems;
}

/** @param {readonly Chunk[]} chunks @param {Part} part */
function modulesOf(chunks, { pattern }) {
  return chunks.flatMap(({ moduleIds }) => moduleIds.map((id) => id.replaceAll('\\', '/'))).filter((id) => pattern.test(id));
}

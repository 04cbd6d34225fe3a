import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/**
 * The JSON Schema of one of core's zod schemas, as a file's text.
 * @param {'instrumentSchema' | 'profileSchema' | 'resultSchema' | 'tallySchema'} name
 * @param {string} title
 */
export async function jsonSchema(name, title) {
  const { toJSONSchema } = await import('zod/mini');
  const schemas = await import(pathToFileURL(join('packages/core/dist/schemas/index.js')).href);
  return `${JSON.stringify({ title, ...toJSONSchema(schemas[name], { io: 'input' }) }, null, 2)}\n`;
}

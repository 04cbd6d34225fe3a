import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const file = 'docs/embedding.md';
const script = 'packages/elements/cdn/readiness.js';
const [begin, end] = ['<!-- embed-snippet: written by `npm run generate` -->', '<!-- /embed-snippet -->'];

/** What a webmaster pastes, with the hash of the script as it is built. */
export function generate() {
  const page = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  const [before, rest, ...more] = page.split(begin);
  const after = rest?.split(end);
  if (before === undefined || after?.length !== 2 || more.length > 0) throw new Error(`embed-snippet: ${file} must have "${begin}" and "${end}" once each`);
  return { [file]: `${before}${begin}\n\`\`\`html\n${snippet()}\n\`\`\`\n${end}${after[1]}` };
}

/** One script, one tag, and in the tag what is shown where the script does not run. */
export function snippet() {
  return `<script type="module" src="/readiness/readiness.js"
  integrity="${integrity(readFileSync(script))}"
  crossorigin="anonymous"></script>
<readiness-survey results>This survey needs JavaScript. Please ask us for the paper form.</readiness-survey>`;
}

/**
 * What the attribute `integrity` says of a file.
 * @param {string | Uint8Array} content
 */
export const integrity = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

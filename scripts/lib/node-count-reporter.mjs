import { resolve } from 'node:path';

/**
 * A reporter of `node --test`: yields the run's counts as JSON.
 * Node reports a file that holds no test as one passing test with the file's name; here it is a failure.
 * @param {AsyncIterable<{ type: string, data: any }>} events
 */
export default async function* nodeCountReporter(events) {
  /** @type {Record<string, number>} */
  const totals = {};
  let empty = 0;
  for await (const { type, data } of events) {
    if (type === 'test:pass' && isWholeFile(data)) empty++;
    if (type === 'test:diagnostic' && data.nesting === 0) Object.assign(totals, total(data.message));
  }
  const { pass = 0, fail = 0, cancelled = 0, skipped = 0, todo = 0 } = totals;
  yield JSON.stringify({ passed: pass - empty, failed: fail + cancelled + empty, skipped: skipped + todo });
}

/** @param {{ name: string, file?: string }} data */
const isWholeFile = ({ name, file }) => file !== undefined && resolve(name) === resolve(file);

/** @param {string} message such as `pass 12` */
function total(message) {
  const match = /^(pass|fail|cancelled|skipped|todo) (\d+)$/.exec(message);
  return match ? { [String(match[1])]: Number(match[2]) } : {};
}

import { basename } from 'node:path';
import { cannot, corePaths, files, leftOut } from './paths.mjs';

/** @typedef {import('./run-engine.mjs').EngineReport} EngineReport */

const title = 'core path: ';

/**
 * Engines with what ran in them, as rows of a table.
 * @param {readonly EngineReport[]} reports
 */
export function engineRows(reports) {
  return [
    ['engine', 'version', 'passed', 'failed', 'skipped', 'why skipped'],
    ...reports.map(({ engine, version, missing, counts, problems }) => {
      const { passed, failed, skipped } = counts;
      const reasons = missing ? [missing] : (cannot[engine.id] ?? []).map(({ test, why }) => `“${test}”: ${why}`);
      return [engine.name, version ?? '–', passed, failed, skipped, [...reasons, ...problems].join(' ') || '–'].map(String);
    }),
  ];
}

/**
 * Each core path, and how it went in each engine.
 * @param {readonly EngineReport[]} reports
 */
export function pathRows(reports) {
  const names = [...new Set(reports.flatMap(({ tests }) => tests.filter(isPath).map(({ name }) => name)))];
  return [
    ['core path', ...reports.map(({ engine }) => engine.name)],
    ...names.map((name) => [
      name.replace(title, ''),
      ...reports.map(({ tests, missing }) => (missing ? 'not run' : (tests.find((test) => isPath(test) && test.name === name)?.outcome ?? 'not run'))),
    ]),
  ];
}

/**
 * A table as text that reads well as it is and is Markdown too.
 * @param {readonly (readonly string[])[]} rows the first is the head
 */
export function table(rows) {
  const [head = [], ...body] = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

/**
 * What goes into the documentation: what ran where, on which day, and what was left out.
 * @param {readonly EngineReport[]} reports @param {Date} today
 */
export function markdown(reports, today) {
  const others = files.filter((file) => file !== corePaths).map((file) => basename(file, '.test.ts'));
  return [
    `Run on ${today.toISOString().slice(0, 10)}, on ${systemName()}.`,
    table(engineRows(reports)),
    table(pathRows(reports)),
    `Also run in each: the survey’s own tests ${others.join(', ')}.`,
    ['Left out:', ...leftOut.map(({ what, why }) => `- ${what}. ${why}`)].join('\n'),
  ].join('\n\n');
}

/** @param {{ file: string, name: string }} test */
const isPath = ({ file, name }) => file.endsWith(corePaths) && name.startsWith(title);

const systemName = () => `${process.platform === 'linux' ? 'Linux' : process.platform} (${process.arch})`;

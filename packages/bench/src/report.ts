import { isMet, type Requirement, type Section, type Table } from './section.ts';

export type Format = 'text' | 'markdown';

/** All tables of a run, then a line for each requirement. */
export function report(sections: readonly Section[], format: Format): string {
  const tables = sections.flatMap((section) => section.tables).map(format === 'markdown' ? markdownTable : textTable);
  return [...tables, verdicts(sections.flatMap((section) => section.requirements), format)].join('\n\n');
}

function verdicts(requirements: readonly Requirement[], format: Format): string {
  return requirements.map((requirement) => `${format === 'markdown' ? '- ' : ''}${verdict(requirement)}`).join('\n');
}

/** Whether a requirement is met, with the number. */
export function verdict(requirement: Requirement): string {
  const { what, value, limit, kind } = requirement;
  const found = value === null ? 'not measured' : value.toFixed(2);
  return `${isMet(requirement) ? 'met    ' : 'NOT MET'}  ${what}: ${found} (${kind === 'at-least' ? 'at least' : 'at most'} ${limit})`;
}

function textTable({ title, columns, rows, notes }: Table): string {
  const widths = columns.map((column, i) => Math.max(column.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]): string => cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [title, line(columns), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line), ...notes].join('\n');
}

function markdownTable({ title, columns, rows, notes }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = `|${columns.map((_, i) => (i === 0 ? '---' : '---:')).join('|')}|`;
  return [`**${title}**`, '', line(columns), rule, ...rows.map(line), ...notes.flatMap((note) => ['', note])].join('\n');
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A whole number with thousands apart. */
export const integer = (value: number): string => whole.format(value);

/** A ratio to three digits, such as `0.352`, `12.4` or `1,250`. */
export const ratio = (value: number): string => (value >= 1000 ? integer(value) : value.toPrecision(3));

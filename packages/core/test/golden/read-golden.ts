import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const read = (name: string): string => readFileSync(new URL(`../fixtures/golden/${name}`, import.meta.url), 'utf8');

/** A golden JSON file; the caller names the part of it that the test reads. */
export const readGolden = <T>(name: string): T => JSON.parse(read(name)) as T;

/** A golden CSV file without quoted cells: rows by column name. */
export function readGoldenCsv(name: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = read(name).trim().split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** Fails unless `actual` lies within a relative distance of `expected`; an expected 0 must be met exactly. */
export function assertClose(actual: number, expected: number, relative = 1e-9, about = ''): void {
  const distance = actual === expected ? 0 : Math.abs(actual - expected) / Math.abs(expected);
  assert.ok(distance <= relative, `${about} ${actual} is not ${expected} to ${relative}: off by ${distance}`);
}

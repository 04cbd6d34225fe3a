import { type AggregateReport, aggregateReportSchemaVersion, hashMatches, type Issue, type Parsed } from '@readiness-kit/core';
import type { ReleaseLedger } from './ledger.ts';

/**
 * A report that {@link makeReport} made, from a file.
 *
 * Issues: `report-none` (no report, or a part is missing), `report-newer` (of a later version), `report-edited` (its hash does not fit).
 */
export function parseReport(input: unknown): Parsed<AggregateReport> {
  const isWhole = (report: Partial<AggregateReport>): boolean => isRecord(report.provenance) && isRecord(report.state) && Array.isArray(report.regions) && Array.isArray(report.districts);
  return parsed(input, 'report', aggregateReportSchemaVersion, isWhole);
}

/** A ledger that {@link makeReport} made, from a file. Issues: `ledger-none`, `ledger-newer`, `ledger-edited`. */
export function parseLedger(input: unknown): Parsed<ReleaseLedger> {
  const isWhole = (ledger: Partial<ReleaseLedger>): boolean => Number.isSafeInteger(ledger.threshold) && isRecord(ledger.provenance) && isRecord(ledger.constructs) && Object.values(ledger.constructs).every((entry) => isRecord(entry) && Array.isArray(entry.atoms) && Array.isArray(entry.figures));
  return parsed(input, 'ledger', 1, isWhole);
}

function parsed<T extends { readonly hash: string; readonly schemaVersion: number }>(input: unknown, what: string, version: number, isWhole: (value: Partial<T>) => boolean): Parsed<T> {
  const refuse = (why: string): Parsed<T> => ({ ok: false, issues: [{ code: `${what}-${why}`, severity: 'error', path: [what] } satisfies Issue] });
  if (!isRecord(input) || !Number.isSafeInteger(input.schemaVersion) || typeof input.hash !== 'string') return refuse('none');
  if ((input.schemaVersion as number) > version) return refuse('newer');
  if (!isWhole(input as Partial<T>)) return refuse('none');
  return hashMatches(input) ? { ok: true, value: input as unknown as T, issues: [] } : refuse('edited');
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

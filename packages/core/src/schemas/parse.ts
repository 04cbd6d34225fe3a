import type * as z from 'zod/mini';
import { checkInstrument } from '../model/check-instrument.ts';
import { checkProfile } from '../model/check-profile.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Issue, Parsed } from '../model/issue.ts';
import type { ScoringProfile } from '../model/profile.ts';
import type { InstrumentDocument } from '../model/text.ts';
import { canonicalJson } from '../result/canonical-json.ts';
import { hashMatches } from '../result/hash-matches.ts';
import { type ReadinessResult, resultSchemaVersion } from '../result/readiness-result.ts';
import { sha256Hex } from '../result/sha256-hex.ts';
import { upgradeResult } from '../result/upgrade-result.ts';
import { instrumentSchema } from './instrument-schema.ts';
import { profileSchema } from './profile-schema.ts';
import { resultSchema } from './result-schema.ts';

/** Reads unknown data as an instrument, shape first, then meaning. Warnings travel with a good one. */
export function parseInstrument(data: unknown): Parsed<InstrumentDocument> {
  return parseWith<InstrumentDocument>(instrumentSchema, data, (document) => checkInstrument(document));
}

/** Reads unknown data as a scoring profile for an instrument. */
export function parseProfile(data: unknown, instrument: Instrument): Parsed<ScoringProfile> {
  return parseWith<ScoringProfile>(profileSchema, data, (profile) => checkProfile(profile, instrument));
}

/**
 * Reads unknown data as a result. A result whose hash does not match its content was edited by
 * hand: it is still read, with the warning `hash-mismatch`.
 */
export function parseResult(data: unknown): Parsed<ReadinessResult> {
  const parsed = parseWith<ReadinessResult>(resultSchema, upgradeResult(data), () => (hashMatches(data) ? [] : [hashMismatch]), resultSchemaVersion);
  if (!parsed.ok || parsed.value.schemaVersion === versionOf(data)) return parsed;
  const { hash: _ofTheFile, ...content } = parsed.value;
  return { ...parsed, value: { ...content, hash: sha256Hex([canonicalJson(content)]) } };
}

/** Of the file as it is, whatever its version. */
const hashMismatch: Issue = { code: 'hash-mismatch', severity: 'warning', path: ['hash'] };

function parseWith<T>(schema: z.ZodMiniType, data: unknown, check: (value: T) => readonly Issue[], version = 1): Parsed<T> {
  const versioned = versionIssue(data, version);
  if (versioned) return { ok: false, issues: [versioned] };
  const parsed = schema.safeParse(data);
  if (!parsed.success) return { ok: false, issues: parsed.error.issues.map(toIssue) };
  const value = withoutSchemaAddress(parsed.data) as T;
  const issues = check(value);
  return issues.some((i) => i.severity === 'error') ? { ok: false, issues } : { ok: true, value, issues };
}

/** A document of a version we do not know says so once, not in a hundred follow-up problems. */
function versionIssue(data: unknown, supported: number): Issue | null {
  const version = versionOf(data);
  if (version === undefined || version === supported) return null;
  return { code: 'schema-version-unsupported', severity: 'error', path: ['schemaVersion'], params: { found: JSON.stringify(version), supported } };
}

const versionOf = (data: unknown): unknown => (typeof data === 'object' && data !== null && 'schemaVersion' in data ? data.schemaVersion : undefined);

function withoutSchemaAddress(document: unknown): unknown {
  const { $schema: _address, ...rest } = document as { $schema?: string };
  return rest;
}

/** zod's codes are kept behind one prefix, so that a change of library would not rename them silently. */
function toIssue(issue: z.core.$ZodIssue): Issue {
  const expected = 'expected' in issue ? String(issue.expected) : 'values' in issue ? issue.values.map(String).join(', ') : 'keys' in issue ? issue.keys.join(', ') : '';
  return { code: `shape-${issue.code.replaceAll('_', '-')}`, severity: 'error', path: issue.path.map((p) => (typeof p === 'number' ? p : String(p))), params: { expected } };
}

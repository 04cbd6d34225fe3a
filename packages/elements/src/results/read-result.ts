import { resultSchemaVersion, upgradeResult, type ReadinessResult } from '@readiness-kit/core';

/** Why there is nothing to show; each has a sentence in the strings. */
export type ResultProblem =
  /** Not a readiness result at all. */
  | 'not-a-result'
  /** A result of a later schema version than this element reads. */
  | 'newer-version'
  /** `src` could not be fetched. */
  | 'not-loaded'
  /** `src` points to another origin. */
  | 'other-origin'
  /** What was loaded is not JSON. */
  | 'not-json'
  /** It looked like a result and could not be drawn. */
  | 'not-readable';

/** A result in the present schema version, and as it was given. */
export type ReadResult = { readonly ok: true; readonly result: ReadinessResult; readonly given: unknown } | { readonly ok: false; readonly problem: ResultProblem };

/** Looks at what a page hands over before anything is drawn from it. Never throws. */
export function readResult(data: unknown): ReadResult {
  if (!isRecord(data) || !Number.isInteger(data.schemaVersion)) return { ok: false, problem: 'not-a-result' };
  if ((data.schemaVersion as number) > resultSchemaVersion) return { ok: false, problem: 'newer-version' };
  const result = upgradeResult(data) as Readonly<Record<string, unknown>>;
  return isResult(result) ? { ok: true, result: result as unknown as ReadinessResult, given: data } : { ok: false, problem: 'not-a-result' };
}

const records = ['indicators', 'constructs', 'composites', 'participation', 'explanations', 'provenance', 'answers', 'perspectives', 'raises', 'smallGroups'] as const;
const lists = ['priorities', 'strengths', 'remarks', 'issues', 'cuts'] as const;

function isResult(data: Readonly<Record<string, unknown>>): boolean {
  return (
    data.schemaVersion === resultSchemaVersion &&
    records.every((key) => isRecord(data[key])) &&
    lists.every((key) => Array.isArray(data[key])) &&
    Number.isInteger(data.levels) &&
    [data.indicators, data.constructs, data.composites].every((figures) => Object.values(figures as object).every(isFigure))
  );
}

/** A figure is scored with finite numbers or insufficient with a reason; anything else could be drawn as a false 0. */
function isFigure(figure: unknown): boolean {
  if (!isRecord(figure)) return false;
  if (figure.status === 'insufficient') return isRecord(figure.reason);
  return figure.status === 'scored' && Number.isFinite(figure.value) && Number.isInteger(figure.level);
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> => typeof data === 'object' && data !== null && !Array.isArray(data);

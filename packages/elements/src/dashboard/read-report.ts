import { aggregateReportSchemaVersion, type AggregateReport } from '@readiness-kit/core';
import { isFlag, isNumber, isRecord, isText, isWhole, listOf, oneOf, orNull, recordOf, withMembers, type Shape } from './check-shape.ts';

/** Why there is nothing to show; each has a sentence in the strings. */
export type ReportProblem =
  /** Not a state's report at all, or one that lacks something. */
  | 'not-a-report'
  /** A report of a later schema version than this element reads. */
  | 'newer-version'
  /** `src` could not be fetched. */
  | 'not-loaded'
  /** `src` points to another origin. */
  | 'other-origin'
  /** What was loaded is not JSON. */
  | 'not-json'
  /** It looked like a report and could not be drawn. */
  | 'not-readable';

export type ReadReport = { readonly ok: true; readonly report: AggregateReport } | { readonly ok: false; readonly problem: ReportProblem };

/** Looks at all that is drawn before any of it is: what is no number could be drawn as a false 0. Never throws. */
export function readReport(data: unknown): ReadReport {
  if (!isRecord(data) || !Number.isInteger(data.schemaVersion)) return { ok: false, problem: 'not-a-report' };
  if ((data.schemaVersion as number) > aggregateReportSchemaVersion) return { ok: false, problem: 'newer-version' };
  return isHead(data) && isBody(data) ? { ok: true, report: data as unknown as AggregateReport } : { ok: false, problem: 'not-a-report' };
}

/** A report from its JSON text. */
export function readReportJson(text: string): ReadReport {
  try {
    return readReport(JSON.parse(text));
  } catch {
    return { ok: false, problem: 'not-json' };
  }
}

const named = withMembers({ id: isText, version: isText });
const isHead = withMembers({
  schemaVersion: oneOf(aggregateReportSchemaVersion),
  wave: isText,
  previousWave: orNull(isText),
  provenance: withMembers({ instrument: named, profile: named, engine: withMembers({ name: isText, version: isText }), form: orNull(isText) }),
  threshold: isWhole(1),
  confidence: isNumber(0, 1),
  levels: isWhole(1, 20),
  cuts: listOf(isNumber(0, 100)),
  groups: listOf(isText),
  columns: listOf(withMembers({ id: isText, kind: isText, groups: listOf(isText) })),
  overall: orNull(isText),
  firstPriorities: isWhole(),
  hash: isText,
});

/** What has one entry for each column can only be looked at when the columns are known. */
function isBody({ columns, levels, cuts, state, regions, districts }: Readonly<Record<string, unknown>>): boolean {
  const n = (columns as unknown[]).length;
  const { isRegion, isDistrict } = unitShapes(n, levels as number);
  return (cuts as unknown[]).length === (levels as number) - 1 && isRegion(state) && listOf(isRegion)(regions) && listOf(isDistrict)(districts) && areUnique([state, ...(regions as unknown[]), ...(districts as unknown[])]);
}

function unitShapes(columns: number, levels: number): { readonly isRegion: Shape; readonly isDistrict: Shape } {
  const values = listOf(orNull(isNumber(0, 100)), columns);
  const published = { people: orNull(isBand), rate: orNull(isNumber(0)), values, margins: listOf(orNull(isNumber(0, 100)), columns) };
  const change = withMembers({ values: listOf(orNull(isNumber(-100, 100)), columns), detectable: listOf(orNull(isFlag), columns) });
  const unit = { id: isText, name: isText, ...published, groups: recordOf(withMembers(published)), change: orNull(change) };
  const spread = withMembers({ districts: isWhole(), quartiles: orNull(listOf(isNumber(0, 100), 3)), levels: listOf(isWhole(), levels) });
  return {
    isRegion: withMembers({
      ...unit,
      kind: oneOf('state', 'region', 'locale', 'size'),
      districts: isWhole(),
      listed: orNull(isWhole()),
      weightings: withMembers({ district: values, enrolment: values, respondents: values }),
      spread: listOf(spread, columns),
      gaps: listOf(withMembers({ construct: isText, highest: isText, lowest: isText, points: isNumber(0, 100) })),
      priorities: listOf(withMembers({ indicator: isText, construct: isText, lever: oneOf('local', 'state-waiver', 'federal'), policyArea: orNull(isText), districts: isWhole() })),
      prioritiesOf: isWhole(),
    }),
    isDistrict: withMembers({ ...unit, kind: oneOf('district'), in: withMembers({ region: orNull(isText), locale: orNull(isText), size: orNull(isText) }) }),
  };
}

const isBand: Shape = (data) => Array.isArray(data) && data.length === 2 && isWhole()(data[0]) && orNull(isWhole())(data[1]);

const areUnique = (units: readonly unknown[]): boolean => new Set(units.map((unit) => (unit as { id: string }).id)).size === units.length;

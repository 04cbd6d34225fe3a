import {
  type AggregateReport, aggregateReportSchemaVersion, canonicalJson, engine, type Figures, type Issue, type PublishedDistrict, type PublishedFigures, type PublishedRegion, type ScoringPlan, scoringPlan, sha256Hex, structureOf, type Weighting,
} from '@readiness-kit/core';
import { catalogue, queryId } from './catalogue.ts';
import { columnsOf, withComposites, withoutMargins } from './columns.ts';
import { ledgerIssues, type ReleaseLedger } from './ledger.ts';
import { firstPriorities, prioritiesOfDistricts, sharedPriorities } from './priorities.ts';
import { type ReleaseAudit, type SafeFigures, protectState } from './protect-state.ts';
import { type State, type StateDistrict, type Unit, unitsOf } from '../state/state.ts';
import { changeOf, gapsOf, spreadOf } from './summaries.ts';

declare const isProtected: unique symbol;

/** A report that the audits passed. Nothing else can be written: only {@link makeReport} gives one. */
export type ProtectedReport = AggregateReport & { readonly [isProtected]: true };

export interface ReportInput {
  readonly state: State;
  /** The report of the wave before, of the same instrument and profile. */
  readonly previous?: AggregateReport;
  /** Of an earlier release of the same wave. */
  readonly ledger?: ReleaseLedger;
  /** Told the share that is done, 0 … 1. */
  readonly onProgress?: (share: number) => void;
}

/** A report with its private parts, or why there is none. */
export type MadeReport =
  | { readonly ok: true; readonly report: ProtectedReport; readonly audit: ReleaseAudit; readonly ledger: ReleaseLedger }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const weightings = ['district', 'enrolment', 'respondents'] as const satisfies readonly Weighting[];

/**
 * What a state publishes of a closed wave.
 *
 * Issues: those of a ledger that disagrees, and `figures-exposed` where earlier releases expose someone, whom no withholding protects.
 */
export function makeReport({ state, previous, ledger, onProgress }: ReportInput): MadeReport {
  const units = unitsOf(state);
  const { instrument, profile, form } = provenanceOf(state);
  const catalogues = state.instrument.constructs.map((_, c) => catalogue(state, units, c));
  const issues = ledgerIssues(state, { instrument, profile, form }, ledger, catalogues);
  if (issues.length > 0) return { ok: false, issues };
  const safe = protectState(state, units, catalogues, ledger, (share) => onProgress?.(0.9 * share));
  if (safe.audit.exposed.length > 0) return { ok: false, issues: safe.audit.exposed.map((figure): Issue => ({ code: 'figures-exposed', severity: 'error', path: [figure] })) };
  const content = contentOf(state, units, safe, previous);
  onProgress?.(1);
  const entries: Omit<ReleaseLedger, 'hash'> = { schemaVersion: 1, wave: state.wave, threshold: state.threshold, provenance: { instrument, profile, form }, constructs: safe.entries };
  return { ok: true, report: hashed(content) as ProtectedReport, audit: safe.audit, ledger: hashed(entries) };
}

const hashed = <T extends object>(content: T): T & { readonly hash: string } => ({ ...content, hash: sha256Hex([canonicalJson(content)]) });

function contentOf(state: State, units: readonly Unit[], safe: SafeFigures, previous: AggregateReport | undefined): Omit<AggregateReport, 'hash'> {
  const { instrument, profile, form, districts } = state;
  const plan = scoringPlan(instrument, profile, form ?? undefined);
  const provenance = provenanceOf(state);
  const before = previous && isComparable(previous, provenance) ? previous : undefined;
  const columns = columnsOf(plan);
  const idOf = new Map(units.map((unit) => [`${unit.kind}/${unit.name}`, unit.id]));
  const published = new Map(districts.map((district) => [district, publishedDistrict(plan, district, safe, idOf, before)]));
  const priorities = prioritiesOfDistricts(state);
  const regions = units.map((unit) => publishedUnit({ plan, columns, unit, safe, before, published, priorities }));
  const [whole, ...parts] = regions as [PublishedRegion, ...PublishedRegion[]];
  return {
    schemaVersion: aggregateReportSchemaVersion,
    wave: state.wave,
    previousWave: before?.wave ?? null,
    provenance,
    threshold: state.threshold,
    confidence: profile.confidence,
    levels: instrument.levels,
    cuts: plan.cuts,
    groups: instrument.groups,
    columns,
    overall: instrument.overall ?? null,
    firstPriorities,
    state: whole,
    regions: parts,
    districts: [...published.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function provenanceOf({ instrument, profile, form, districts }: State): AggregateReport['provenance'] {
  const hash = (value: unknown): string => sha256Hex([canonicalJson(value)]);
  const structure = structureOf(instrument);
  return {
    instrument: { id: instrument.id, version: instrument.version, hash: hash(structure) },
    profile: { id: profile.id, version: profile.version, hash: hash(profile) },
    engine,
    form,
    // Of what is known of districts, not of their answers: a hash of few answers would tell which they are.
    dataHash: hash(districts.map(({ id }) => id)),
  };
}

/** Waves of one instrument, profile and form can be compared. */
function isComparable({ provenance }: AggregateReport, now: AggregateReport['provenance']): boolean {
  return provenance.instrument.hash === now.instrument.hash && provenance.profile.hash === now.profile.hash && provenance.form === now.form;
}

/** Figures of people who have an id in the catalogue. */
function figuresOf(plan: ScoringPlan, { means, people }: SafeFigures, meanId: string, peopleId = meanId): PublishedFigures {
  const values = withComposites(plan, means.map((of) => of.get(meanId)?.value ?? null));
  return { people: people.get(peopleId)?.people ?? null, rate: people.get(peopleId)?.rate ?? null, values, margins: withoutMargins(plan, means.map((of) => of.get(meanId)?.margin ?? null)) };
}

function groupsOf(plan: ScoringPlan, safe: SafeFigures, idOf: (group: string) => string): Readonly<Record<string, PublishedFigures>> {
  return Object.fromEntries(plan.instrument.groups.map((group) => [group, figuresOf(plan, safe, idOf(group))]));
}

function publishedDistrict(plan: ScoringPlan, { id, name, in: parts }: StateDistrict, safe: SafeFigures, idOf: ReadonlyMap<string, string>, before: AggregateReport | undefined): PublishedDistrict {
  const unit = (kind: 'region' | 'locale' | 'size'): string | null => (parts[kind] === null ? null : (idOf.get(`${kind}/${parts[kind]}`) ?? null));
  const figures = figuresOf(plan, safe, queryId.district(id));
  return {
    kind: 'district', id, name, ...figures,
    groups: groupsOf(plan, safe, (group) => queryId.districtGroup(id, group)),
    change: changeOf(figures, before?.districts.find((district) => district.id === id)),
    in: { region: unit('region'), locale: unit('locale'), size: unit('size') },
  };
}

interface UnitInput {
  readonly plan: ScoringPlan;
  readonly columns: AggregateReport['columns'];
  readonly unit: Unit;
  readonly safe: SafeFigures;
  readonly before: AggregateReport | undefined;
  readonly published: ReadonlyMap<StateDistrict, PublishedDistrict>;
  readonly priorities: ReadonlyMap<StateDistrict, readonly string[]>;
}

function publishedUnit({ plan, columns, unit, safe, before, published, priorities }: UnitInput): PublishedRegion {
  const figures = figuresOf(plan, safe, queryId.unit(unit.id, 'district'));
  const groups = groupsOf(plan, safe, (group) => queryId.unitGroup(unit.id, group));
  const members = unit.districts.map((district) => published.get(district) as PublishedDistrict);
  const shown = unit.districts.filter((district) => published.get(district)?.values.some((value) => value !== null));
  const weighted = (weighting: Weighting): Figures => withComposites(plan, safe.means.map((of) => of.get(queryId.unit(unit.id, weighting))?.value ?? null));
  return {
    kind: unit.kind, id: unit.id, name: unit.name, ...figures, groups,
    change: changeOf(figures, unit.kind === 'state' ? before?.state : before?.regions.find(({ id }) => id === unit.id)),
    districts: unit.districts.length,
    listed: unit.listed,
    weightings: Object.fromEntries(weightings.map((weighting) => [weighting, weighted(weighting)])) as Record<Weighting, Figures>,
    spread: spreadOf(members, columns.length, plan.cuts),
    gaps: gapsOf(columns, groups),
    ...sharedPriorities(plan.instrument, shown.map((district) => priorities.get(district) ?? [])),
  };
}

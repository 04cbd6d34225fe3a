import { aggregateReportSchemaVersion, canonicalJson, sha256Hex, type AggregateReport, type Breakdown, type Lever, type PeopleBand, type PublishedChange, type PublishedDistrict, type PublishedFigures, type PublishedRegion, type ReportColumn, type SharedPriority, type Spread } from '@readiness-kit/core';
import { district } from '@readiness-kit/core/instruments/district';
import { sampleName } from './sample-names.ts';

export interface SampleOptions {
  readonly districts?: number;
  readonly seed?: number;
  /** `null`: a first wave. */
  readonly previousWave?: string | null;
  readonly threshold?: number;
}

const cuts = [16.7, 50, 83.3];
const groups = district.groups;
const overall = 'overall';
const constructs = district.constructs.map(({ id }) => id);
const ofOverall: readonly string[] = district.composites.find(({ id }) => id === overall)?.kind === 'mean' ? constructs.slice(0, 10) : constructs;
const askedGroups = (construct: string): readonly string[] => groups.filter((group) => district.indicators.some((x) => x.construct === construct && (x.groups as readonly string[]).includes(group)));
const columns: readonly ReportColumn[] = [
  ...constructs.map((id): ReportColumn => ({ id, kind: 'construct', groups: askedGroups(id) })),
  { id: overall, kind: 'composite', groups: groups.filter((group) => ofOverall.every((id) => askedGroups(id).includes(group))) },
];

const places = {
  region: ['Coast', 'Delta', 'High Country', 'Plains', 'River Valley'],
  locale: ['City', 'Suburb', 'Town', 'Rural'],
  size: ['Fewer than 1,000 learners', '1,000 to 9,999 learners', '10,000 learners or more'],
} as const satisfies Readonly<Record<Breakdown, readonly string[]>>;
const unitId = (kind: Breakdown, n: number): string => `${kind}-${n + 1}`;

/** A district before anything is published of it. */
interface Draft {
  readonly id: string;
  readonly name: string;
  readonly in: PublishedDistrict['in'];
  readonly enrolment: number;
  readonly people: Readonly<Record<string, number>>;
  readonly roster: Readonly<Record<string, number>>;
  readonly exact: Readonly<Record<string, readonly (number | null)[]>>;
}

/**
 * A state's report as one could be published, made up from a seed: the same options give the same report. It has small districts
 * with withheld figures, groups that did not take part, a district in no region and, unless told otherwise, a wave before.
 * It is not protected by the real rules: only a threshold and a few more withheld cells, as their place does not matter here.
 */
export function sampleReport({ districts: count = 60, seed = 1, previousWave = '2025-fall', threshold = 10 }: SampleOptions = {}): AggregateReport {
  const random = mulberry32(seed);
  const drafts = Array.from({ length: count }, (_, n) => draft(n, random));
  const hasChange = previousWave !== null;
  const districts = drafts.map((one) => publish(one, threshold, hasChange, random)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const region = (kind: PublishedRegion['kind'], id: string, name: string, isIn: (d: { readonly in: PublishedDistrict['in'] }) => boolean): PublishedRegion =>
    publishRegion({ kind, id, name, drafts: drafts.filter(isIn), districts: districts.filter(isIn) }, threshold, hasChange, random);
  const content: Omit<AggregateReport, 'hash'> = {
    schemaVersion: aggregateReportSchemaVersion,
    wave: '2026-fall',
    previousWave,
    provenance: {
      instrument: { id: district.id, version: district.version, hash: 'a'.repeat(64) },
      profile: { id: 'community', version: '1.0.0', hash: 'b'.repeat(64) },
      engine: { name: 'readiness-kit', version: '0.0.0' },
      form: null,
      dataHash: 'c'.repeat(64),
    },
    threshold,
    confidence: 0.9,
    levels: 4,
    cuts,
    groups,
    columns,
    overall,
    firstPriorities: 5,
    state: region('state', 'state', 'Jefferson', () => true),
    regions: (['locale', 'region', 'size'] as const).flatMap((kind) => places[kind].map((name, n) => region(kind, unitId(kind, n), name, (d) => d.in[kind] === unitId(kind, n)))),
    districts,
  };
  return { ...content, hash: sha256Hex([canonicalJson(content)]) };
}

function draft(n: number, random: () => number): Draft {
  const enrolment = Math.round(Math.exp(5 + 6 * random() ** 1.4));
  const region = Math.floor(random() * places.region.length);
  const level = 48 + 3 * (region - 2) + 15 * normal(random);
  const share: Readonly<Record<string, number>> = { learner: 0.1, family: 0.05, teacher: 0.04, 'school-leader': 0.004, 'district-leader': 0.002, board: 0.001, partner: 0.003 };
  const roster = Object.fromEntries(groups.map((group) => [group, Math.max(3, Math.round((share[group] ?? 0.01) * enrolment) + 5)]));
  const people = Object.fromEntries(groups.map((group) => [group, random() < 0.12 ? 0 : Math.round((roster[group] as number) * (0.2 + 0.6 * random()))]));
  const exact = Object.fromEntries(groups.map((group, g) => [group, columns.map(({ groups: asked }, c) => (asked.includes(group) ? Math.min(100, Math.max(0, level + 8 * Math.sin(c * 2.3) + 5 * Math.cos(g * 1.7 + c) + 5 * normal(random))) : null))]));
  const inUnits = { region: n % 23 === 5 ? null : unitId('region', region), locale: unitId('locale', Math.floor(random() * places.locale.length)), size: unitId('size', enrolment < 1000 ? 0 : enrolment < 10_000 ? 1 : 2) };
  return { id: `d${String(n + 1).padStart(4, '0')}`, name: sampleName(n), in: inUnits, enrolment, people, roster, exact };
}

function publish(one: Draft, threshold: number, hasChange: boolean, random: () => number): PublishedDistrict {
  const byGroup = Object.fromEntries(groups.map((group) => [group, figuresOf(one.people[group] as number, one.roster[group] as number, one.exact[group] as readonly (number | null)[], threshold, random)]));
  const all = sum(Object.values(one.people));
  const values = columns.map((_, c) => meanOf(groups.filter((group) => (one.people[group] as number) > 0).map((group) => one.exact[group]?.[c] ?? null)));
  const whole = figuresOf(all, sum(Object.values(one.roster)), values, threshold, random);
  return { kind: 'district', id: one.id, name: one.name, in: one.in, ...whole, groups: byGroup, change: hasChange && random() > 0.1 ? change(whole, random) : null };
}

interface Part {
  readonly kind: PublishedRegion['kind'];
  readonly id: string;
  readonly name: string;
  readonly drafts: readonly Draft[];
  readonly districts: readonly PublishedDistrict[];
}

function publishRegion({ kind, id, name, drafts, districts }: Part, threshold: number, hasChange: boolean, random: () => number): PublishedRegion {
  const weighted = (weight: (d: Draft) => number): readonly (number | null)[] => columns.map((_, c) => whole(meanOf(districts.map((d) => d.values[c] ?? null), drafts.map(weight))));
  const values = weighted(() => 1);
  const people = (group: string): number => sum(drafts.map((d) => d.people[group] as number));
  const byGroup = Object.fromEntries(groups.map((group) => [group, figuresOf(people(group), sum(drafts.map((d) => d.roster[group] as number)), columns.map((_, c) => meanOf(drafts.map((d) => d.exact[group]?.[c] ?? null))), threshold, random)]));
  const total = figuresOf(sum(groups.map(people)), sum(drafts.flatMap((d) => Object.values(d.roster))), values, threshold, random);
  const figures = { ...total, values, margins: values.map((value) => (value === null ? null : 3)) };
  return {
    kind, id, name, ...figures, groups: byGroup,
    change: hasChange && districts.length > 0 ? change(figures, random) : null,
    districts: districts.length,
    listed: Math.ceil(districts.length * 1.15),
    weightings: { district: values, enrolment: weighted((d) => d.enrolment), respondents: weighted((d) => sum(Object.values(d.people))) },
    spread: columns.map((_, c) => spreadOf(districts.flatMap((d) => d.values[c] ?? []))),
    gaps: gapsOf(byGroup),
    priorities: prioritiesOf(districts, random),
    prioritiesOf: Math.floor(districts.length * 0.9),
  };
}

function figuresOf(people: number, roster: number, exact: readonly (number | null)[], threshold: number, random: () => number): PublishedFigures {
  const isKept = people >= threshold;
  const values = exact.map((value) => (isKept && value !== null && random() > 0.02 ? Math.round(value) : null));
  return { people: isKept ? band(people) : null, rate: isKept ? 5 * Math.round((20 * people) / roster) : null, values, margins: values.map((value) => (value === null ? null : Math.max(1, Math.ceil(40 / Math.sqrt(people))))) };
}

function change({ values, margins }: PublishedFigures, random: () => number): PublishedChange {
  const changes = values.map((value) => (value === null || random() < 0.08 ? null : Math.max(value - 100, Math.min(value, Math.round(3 + 6 * normal(random)) + 0))));
  return { values: changes, detectable: changes.map((value, c) => (value === null || margins[c] === null ? null : Math.abs(value) > 1.4 * (margins[c] as number))) };
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.round(share * (sorted.length - 1))] as number);
  const level = (value: number): number => cuts.filter((cut) => value >= cut).length;
  return { districts: values.length, quartiles: values.length < 4 ? null : [at(0.25), at(0.5), at(0.75)], levels: [0, 1, 2, 3].map((l) => values.filter((value) => level(value) === l).length) };
}

function gapsOf(byGroup: Readonly<Record<string, PublishedFigures>>): PublishedRegion['gaps'] {
  return columns.flatMap(({ id, kind }, c) => {
    const seen = Object.entries(byGroup).flatMap(([group, { values }]) => (typeof values[c] === 'number' ? [{ group, value: values[c] }] : [])).sort((a, b) => b.value - a.value);
    const [highest, lowest] = [seen[0], seen.at(-1)];
    return kind === 'construct' && highest && lowest && highest.value - lowest.value >= 5 ? [{ construct: id, highest: highest.group, lowest: lowest.group, points: highest.value - lowest.value }] : [];
  }).sort((a, b) => b.points - a.points).slice(0, 6);
}

function prioritiesOf(districts: readonly PublishedDistrict[], random: () => number): readonly SharedPriority[] {
  const chosen = (district.indicators as readonly { id: string; construct: string; lever?: Lever; policyArea?: string }[]).filter((x, i) => x.policyArea !== undefined || i % 9 === 0);
  return chosen
    .map(({ id, construct, lever = 'local', policyArea = null }) => ({ indicator: id, construct, lever, policyArea, districts: Math.floor(districts.length * 0.6 * random() ** 2) }))
    .filter((priority) => priority.districts > 0)
    .sort((a, b) => b.districts - a.districts)
    .slice(0, 20);
}

const bounds = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

function band(people: number): PeopleBand {
  const i = bounds.findLastIndex((bound) => people >= bound);
  const next = bounds[i + 1];
  return [bounds[Math.max(0, i)] as number, next === undefined ? null : next - 1];
}

function meanOf(values: readonly (number | null)[], weights: readonly number[] = values.map(() => 1)): number | null {
  const known = values.flatMap((value, i) => (value === null ? [] : [[value, weights[i] as number] as const]));
  const weight = sum(known.map(([, w]) => w));
  return weight === 0 ? null : sum(known.map(([value, w]) => value * w)) / weight;
}

const whole = (value: number | null): number | null => (value === null ? null : Math.round(value));
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const normal = (random: () => number): number => random() + random() + random() + random() - 2;

/** A small generator of 32 bits: enough for samples. */
function mulberry32(seed: number): () => number {
  let a = seed | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

import { own } from '../model/own.ts';
import { answerCode, answerCodes } from '../responses/answer-code.ts';
import { perPair } from '../scoring/co-moments.ts';
import type { ScoringPlan } from '../scoring/scoring-plan.ts';
import type { Tally } from '../scoring/tally.ts';
import { countOf, entriesOf, isMembers, listOf, membersOf, numberOf, type Path, type Report, unknownKey } from './shape.ts';

/** A group of a tally, by position. */
export interface GroupPlace {
  readonly plan: ScoringPlan;
  readonly g: number;
  /** Where the group stands in the document. */
  readonly path: Path;
  readonly report: Report;
}

/** Reads a group's part of a document into a tally that is empty there; what does not fit the instrument, or is no possible number, is reported. */
export function readGroup(place: GroupPlace, data: unknown, tally: Tally): void {
  const members = membersOf(data, ['patterns', 'constructs', 'pairs', 'indicators'], place.path, place.report);
  if (!members) return;
  readPatterns(place, members.patterns, tally);
  readConstructs(place, members.constructs, tally);
  readPairs(place, members.pairs, tally);
  readIndicators(place, members.indicators, tally);
}

function readPatterns({ plan, g, path, report }: GroupPlace, data: unknown, { patterns }: Tally): void {
  const { constructs } = plan.instrument;
  const ofGroup = patterns[g] as Map<string, number>;
  const at = [...path, 'patterns'];
  for (const [bits, n] of entriesOf(data, at, report)) {
    if (!/^[01]*$/.test(bits) || bits.length !== constructs.length) unknownKey(bits, at, report);
    else ofGroup.set(bits, countOf(n, [...at, bits], report, 1));
  }
  // A group without a sheet is left out.
  if (isMembers(data) && ofGroup.size === 0) report('shape-too-small', at);
}

/** Whether a group is asked about a construct. */
export const isAsked = ({ plan: { blocks }, g }: Pick<GroupPlace, 'plan' | 'g'>, construct: number): boolean => (blocks[g]?.[construct]?.columns.length ?? 0) > 0;

function readConstructs(place: GroupPlace, data: unknown, { groups }: Tally): void {
  const { plan, g, report } = place;
  eachConstruct(place, data, [...place.path, 'constructs'], (c, value, path) => {
    const members = membersOf(value, ['n', 'mean', 'squares'], path, report);
    if (!members) return;
    const at = g * plan.instrument.constructs.length + c;
    groups.counts[at] = countOf(members.n, [...path, 'n'], report, 1);
    groups.means[at] = numberOf(members.mean, [...path, 'mean'], report, 0, 100);
    groups.squares[at] = numberOf(members.squares, [...path, 'squares'], report, 0);
  });
}

function readPairs(place: GroupPlace, data: unknown, { pairs }: Tally): void {
  const { plan, g, report } = place;
  const { constructs } = plan.instrument;
  eachConstruct(place, data, [...place.path, 'pairs'], (a, after, path) => {
    if (isMembers(after) && Object.keys(after).length === 0) report('shape-too-small', path);
    eachConstruct(place, after, path, (b, value, to) => {
      if (b <= a) return unknownKey((constructs[b] as { id: string }).id, path, report);
      const [n, ...sums] = listOf(value, perPair, to, report);
      if (sums.length > 0) pairs.set([countOf(n, [...to, 0], report, 1), ...sums.map((sum, k) => numberOf(sum, [...to, k + 1], report))], ((g * constructs.length + a) * constructs.length + b) * perPair);
    });
  });
}

function eachConstruct(place: GroupPlace, data: unknown, path: Path, take: (construct: number, value: unknown, path: Path) => void): void {
  const { plan: { instrument: { constructs, groups } }, g, report } = place;
  for (const [id, value] of entriesOf(data, path, report)) {
    const c = constructs.findIndex((construct) => construct.id === id);
    if (c < 0) unknownKey(id, path, report);
    else if (!isAsked(place, c)) report('tally-not-asked', [...path, id], { id, group: groups[g] as string });
    else take(c, value, [...path, id]);
  }
}

function readIndicators({ plan, g, path: root, report }: GroupPlace, data: unknown, { histogram, items }: Tally): void {
  const { indicators, levels, groups } = plan.instrument;
  const path = [...root, 'indicators'];
  const asked = new Map(indicators.flatMap(({ id }, i) => (plan.asked[g * indicators.length + i] === 1 ? [[id, i] as const] : [])));
  if (!isMembers(data)) return void entriesOf(data, path, report);
  for (const id of Object.keys(data)) {
    if (asked.has(id)) continue;
    if (indicators.some((indicator) => indicator.id === id)) report('tally-not-asked', [...path, id], { id, group: groups[g] as string });
    else unknownKey(id, path, report);
  }
  for (const [id, i] of asked) {
    const at = [...path, id];
    const members = membersOf(own(data, id), ['counts', 'shares'], at, report);
    if (!members) continue;
    const cell = g * indicators.length + i;
    histogram.set(codesOf(members.counts, levels, [...at, 'counts'], report), cell * answerCodes);
    items.shares.set(listOf(members.shares, levels, [...at, 'shares'], report).map((share, l) => numberOf(share, [...at, 'shares', l], report, 0)), cell * levels);
  }
}

/** Counts by answer code. */
function codesOf(data: unknown, top: number, path: Path, report: Report): Int32Array {
  const codes = new Int32Array(answerCodes);
  const apart = Object.keys(answerCode) as (keyof typeof answerCode)[];
  const members = membersOf(data, ['levels', ...apart], path, report);
  if (!members) return codes;
  codes.set(listOf(members.levels, top, [...path, 'levels'], report).map((n, l) => countOf(n, [...path, 'levels', l], report)), 1);
  for (const name of apart) codes[answerCode[name]] = countOf(members[name], [...path, name], report);
  return codes;
}

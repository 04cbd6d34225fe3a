import { isWeight } from './check-instrument.ts';
import type { Instrument } from './instrument.ts';
import type { Issue, Param } from './issue.ts';
import type { ScoringProfile } from './profile.ts';

/** Proves that a profile fits an instrument: ids exist, weights and shares are in range, cuts ascend and fit the levels. */
export function checkProfile(profile: ScoringProfile, instrument: Instrument): readonly Issue[] {
  const issues: Issue[] = [];
  const report = (code: string, path: readonly string[], params: Record<string, Param> = {}): void => {
    issues.push({ code, severity: 'error', path: ['profile', ...path], params });
  };
  checkWeights(profile, instrument, report);
  checkRanges(profile, report);
  const { cuts } = profile.level;
  if (cuts && (cuts.length !== instrument.levels - 1 || cuts.some((c, i) => !(c > (cuts[i - 1] ?? 0) && c <= 100)))) {
    report('cuts-invalid', ['level', 'cuts'], { expected: instrument.levels - 1 });
  }
  const { target } = profile.priorities;
  if (target !== undefined && !(Number.isInteger(target) && target >= 2 && target <= instrument.levels)) {
    report('level-out-of-range', ['priorities', 'target'], { answer: String(target), levels: instrument.levels });
  }
  return issues;
}

type Report = (code: string, path: readonly string[], params?: Record<string, Param>) => void;

function checkWeights({ weights, construct }: ScoringProfile, { groups, indicators }: Instrument, report: Report): void {
  const indicatorIds = indicators.map((x) => x.id);
  for (const [id, weight] of Object.entries(weights.indicators)) {
    if (!indicatorIds.includes(id)) report('reference-unknown', ['weights', 'indicators', id], { id });
    if (!isWeight(weight)) report('weight-invalid', ['weights', 'indicators', id], { weight: String(weight) });
  }
  for (const [id, weight] of Object.entries(weights.groups)) {
    if (!groups.includes(id)) report('reference-unknown', ['weights', 'groups', id], { id });
    if (weight !== 0 && !isWeight(weight)) report('weight-invalid', ['weights', 'groups', id], { weight: String(weight) });
  }
  if (construct.expectedGroups?.length === 0) report('list-empty', ['construct', 'expectedGroups'], { key: 'expectedGroups' });
  for (const id of construct.expectedGroups ?? []) {
    if (!groups.includes(id)) report('reference-unknown', ['construct', 'expectedGroups'], { id });
  }
}

function checkRanges(profile: ScoringProfile, report: Report): void {
  const shares: readonly (readonly [string, string, number])[] = [
    ['person', 'minCoverage', profile.person.minCoverage],
    ['group', 'minShare', profile.group.minShare],
    ['construct', 'minGroupShare', profile.construct.minGroupShare],
    ['composite', 'minWeightShare', profile.composite.minWeightShare],
    ['level', 'breadth', profile.level.breadth],
    ['priorities', 'unlockShare', profile.priorities.unlockShare],
    ['priorities', 'honesty.weightSpread', profile.priorities.honesty.weightSpread],
  ];
  for (const [section, key, value] of shares) {
    if (!(value >= 0 && value <= 1)) report('share-out-of-range', [section, key], { value: String(value) });
  }
  const counts: readonly (readonly [string, string, number])[] = [
    ['person', 'minItems', profile.person.minItems],
    ['group', 'minRespondents', profile.group.minRespondents],
    ['construct', 'minGroups', profile.construct.minGroups],
    ['composite', 'slack', profile.composite.slack],
    ['level', 'coreSlack', profile.level.coreSlack],
    ['priorities', 'prerequisiteLevel', profile.priorities.prerequisiteLevel],
  ];
  for (const [section, key, value] of counts) {
    if (!(Number.isInteger(value) && value >= 0 && value <= 1e6)) report('count-out-of-range', [section, key], { value: String(value) });
  }
  if (!(profile.construct.voiceGap >= 0 && profile.construct.voiceGap <= 100)) report('points-out-of-range', ['construct', 'voiceGap'], { value: String(profile.construct.voiceGap) });
  if (!(profile.confidence > 0 && profile.confidence < 1)) report('share-out-of-range', ['confidence'], { value: String(profile.confidence) });
  const { draws } = profile.priorities.honesty;
  if (!(Number.isInteger(draws) && draws >= 1 && draws <= 100_000)) report('draws-out-of-range', ['priorities', 'honesty', 'draws'], { value: String(draws) });
}

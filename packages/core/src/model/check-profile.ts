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
    if (!(Number.isFinite(weight) && weight > 0)) report('weight-invalid', ['weights', 'indicators', id], { weight: String(weight) });
  }
  for (const [id, weight] of Object.entries(weights.groups)) {
    if (!groups.includes(id)) report('reference-unknown', ['weights', 'groups', id], { id });
    if (!(Number.isFinite(weight) && weight >= 0)) report('weight-invalid', ['weights', 'groups', id], { weight: String(weight) });
  }
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
  ];
  for (const [section, key, value] of shares) {
    if (!(value >= 0 && value <= 1)) report('share-out-of-range', [section, key], { value: String(value) });
  }
  if (!(profile.confidence > 0 && profile.confidence < 1)) report('share-out-of-range', ['confidence'], { value: String(profile.confidence) });
  const { draws } = profile.priorities.honesty;
  if (!(Number.isInteger(draws) && draws >= 1 && draws <= 100_000)) report('draws-out-of-range', ['priorities', 'honesty', 'draws'], { value: String(draws) });
}

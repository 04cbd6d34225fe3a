import type { ReadinessResult } from '../result/readiness-result.ts';
import type { Remark } from '../scoring/score-types.ts';

/** Parts of a semantic version. */
export const versionParts = (version: string): readonly number[] => version.split('.').map(Number);

/**
 * Why two results are not two waves of one series: another instrument, a major version, a minor version whose common items
 * have to be scored anew, another profile or another form. A patch changes words only.
 */
export function whyNotComparable(before: ReadinessResult, after: ReadinessResult): readonly Remark[] {
  const [one, two] = [before.provenance, after.provenance];
  const params = (what: (p: ReadinessResult['provenance']) => string): NonNullable<Remark['params']> => ({ before: what(one), after: what(two) });
  if (one.instrument.id !== two.instrument.id) return [{ code: 'other-instrument', params: params((p) => p.instrument.id) }];
  const [[major, minor], [laterMajor, laterMinor]] = [versionParts(one.instrument.version), versionParts(two.instrument.version)] as [number[], number[]];
  const versions = params((p) => p.instrument.version);
  const breaks: (Remark | false)[] = [
    major !== laterMajor && { code: 'major-version', params: versions },
    major === laterMajor && minor !== laterMinor && { code: 'minor-version', params: versions },
    one.profile.hash !== two.profile.hash && { code: 'other-profile', params: params((p) => `${p.profile.id} ${p.profile.version}`) },
    one.form !== two.form && { code: 'other-form', params: params((p) => p.form ?? '') },
  ];
  return breaks.filter((b) => b !== false);
}

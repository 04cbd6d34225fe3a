import type { Issue, Parsed } from '../model/issue.ts';
import { own } from '../model/own.ts';
import { mergeTallies } from '../scoring/tally.ts';
import { contradictions, documentOf } from './make-tally-document.ts';
import { parseTallyDocument, type ReadTally } from './parse-tally-document.ts';
import type { TallyDocument } from './tally-document.ts';
import { basisOf, type TallyBasis } from './tally-provenance.ts';

/**
 * The tallies of parts of one district, such as its schools, as one document. Rosters are added up where every part has one.
 *
 * Issues begin with the position of the document: those of `parseTallyDocument`; `tally-district-differs` and
 * `tally-wave-differs` for one of another district or wave than the first; `tally-twice` for one that is given again; all errors,
 * which leave no document. `tally-roster-incomplete`, a warning: some part lacks the roster of a group, so the whole has none.
 *
 * @param documents as they were read
 * @throws ReadinessError `form-unknown`
 */
export function mergeTallyDocuments(documents: readonly unknown[], basis: TallyBasis): Parsed<TallyDocument> {
  const issues: Issue[] = documents.length === 0 ? [{ code: 'list-empty', severity: 'error', path: [], params: { key: 'tallies' } }] : [];
  const parts = documents.flatMap((data, i): readonly ReadTally[] => {
    const parsed = parseTallyDocument(data, basis);
    issues.push(...parsed.issues.map((issue) => ({ ...issue, path: [i, ...issue.path] })));
    return parsed.ok ? [parsed.value] : [];
  });
  const [first] = parts;
  if (first && issues.length === 0) checkParts(parts.map(({ document }) => document), first.document, issues);
  if (!first || issues.length > 0) return { ok: false, issues };
  const given = parts.map(({ document }) => document);
  const whole = basisOf(basis);
  const { respondents, rosters, missing } = peopleOf(given, basis.instrument.groups);
  const district = { id: first.document.district.id, name: given.find(({ district: { name } }) => name !== null)?.district.name ?? null };
  const tally = parts.map((part) => part.tally).reduce(mergeTallies);
  // More people than a tally can count, or figures that were made up at the edge of rounding.
  const broken = contradictions(whole.plan, tally, respondents);
  if (broken.length > 0) return { ok: false, issues: broken };
  const merged = documentOf(whole, { district, wave: first.document.wave, tally, respondents, rosters });
  return { ...merged, issues: [...missing.map((group): Issue => ({ code: 'tally-roster-incomplete', severity: 'warning', path: ['rosters', group], params: { group } })), ...merged.issues] };
}

function checkParts(documents: readonly TallyDocument[], first: TallyDocument, issues: Issue[]): void {
  const report = (code: string, path: Issue['path'], params: Issue['params'] = {}): void => void issues.push({ code, severity: 'error', path, params });
  documents.forEach(({ district, wave, hash, tally }, i) => {
    if (district.id !== first.district.id) report('tally-district-differs', [i, 'district', 'id'], { found: district.id, expected: first.district.id });
    if (wave !== first.wave) report('tally-wave-differs', [i, 'wave'], { found: wave, expected: first.wave });
    // Parts in which nobody answered are alike.
    if (Object.keys(tally).length > 0 && documents.findIndex((other) => other.hash === hash) < i) report('tally-twice', [i]);
  });
}

/** Sums by group; and groups of which some, but not all, parts have a roster. */
function peopleOf(documents: readonly TallyDocument[], groups: readonly string[]): { readonly respondents: readonly number[]; readonly rosters: Readonly<Record<string, number>>; readonly missing: readonly string[] } {
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  const rostersOf = (group: string): readonly number[] => documents.flatMap(({ rosters = {} }) => own(rosters, group) ?? []);
  const isWhole = (group: string): boolean => rostersOf(group).length === documents.length;
  return {
    respondents: groups.map((group) => sum(documents.map(({ respondents }) => respondents[group] as number))),
    rosters: Object.fromEntries(groups.filter(isWhole).map((group) => [group, sum(rostersOf(group))])),
    missing: groups.filter((group) => rostersOf(group).length > 0 && !isWhole(group)),
  };
}

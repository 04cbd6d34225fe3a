import type { Parsed } from '../model/issue.ts';
import { own } from '../model/own.ts';
import { hashMatches } from '../result/hash-matches.ts';
import type { ScoringPlan } from '../scoring/scoring-plan.ts';
import { emptyTally, type Tally } from '../scoring/tally.ts';
import { checkGroup, fewestRespondents, sheetsOf } from './check-group.ts';
import { checkPlace } from './check-place.ts';
import { type GroupPlace, readGroup } from './read-group.ts';
import { countOf, entriesOf, isMembers, type Members, membersOf, type Report, reporter, shown, unknownKey } from './shape.ts';
import { tallyDocumentKind, tallyDocumentSchemaVersion, type TallyDocument } from './tally-document.ts';
import { basisOf, checkProvenance, type TallyBasis } from './tally-provenance.ts';

/** A document that was read, and the tally in it: for `scoreTally` and `mergeTallies`. */
export interface ReadTally {
  readonly document: TallyDocument;
  readonly tally: Tally;
}

/**
 * Reads unknown data as the tally of a district, of the instrument, profile and form that are expected.
 *
 * Issues, all errors: `tally-kind-invalid`, `schema-version-unsupported`; `tally-instrument-differs`, `tally-profile-differs`,
 * `tally-form-differs`, `tally-definition-differs` (the same name, other content); `tally-edited` (the hash is not that of the
 * content); `district-id-invalid`, `district-name-invalid`, `wave-invalid`; `tally-count-invalid`, `tally-number-invalid`,
 * `tally-not-asked`, `tally-sum-differs`, `tally-impossible` (figures that contradict each other); `tally-respondents-impossible`,
 * `tally-roster-too-small`; and `shape-…` where something is missing or unknown.
 *
 * It shows a slip, a file that was spoiled or an edit by hand; not a forger, who can make figures that fit each other, and their hash.
 *
 * @throws ReadinessError `form-unknown` for a form that the instrument does not have; never for the data
 */
export function parseTallyDocument(data: unknown, basis: TallyBasis): Parsed<ReadTally> {
  const { plan, provenance } = basisOf(basis);
  const { issues, report } = reporter();
  if (!isMembers(data) || own(data, 'kind') !== tallyDocumentKind) report('tally-kind-invalid', ['kind']);
  else if (own(data, 'schemaVersion') !== tallyDocumentSchemaVersion) report('schema-version-unsupported', ['schemaVersion'], { found: shown(own(data, 'schemaVersion')), supported: tallyDocumentSchemaVersion });
  const members = issues.length > 0 ? null : membersOf(data, ['$schema', 'schemaVersion', 'kind', 'district', 'wave', 'provenance', 'respondents', 'rosters', 'tally', 'hash'], [], report);
  if (!members) return { ok: false, issues };
  checkPlace(members, report);
  checkProvenance(members.provenance, provenance, report);
  if (!hashMatches(data)) report('tally-edited', ['hash']);
  // Another instrument's figures would only be a hundred more problems.
  const tally = issues.some(({ path }) => path[0] === 'provenance') ? null : readTally(plan, members, report);
  const { $schema: _address, ...document } = data as Members;
  return tally === null || issues.length > 0 ? { ok: false, issues } : { ok: true, value: { document: document as unknown as TallyDocument, tally }, issues };
}

/** The tally of a document, proven with what stands beside it; what cannot be is reported. */
export function readTally(plan: ScoringPlan, { tally: data, respondents, rosters }: { readonly tally: unknown; readonly respondents: unknown; readonly rosters?: unknown }, report: Report): Tally {
  const { groups } = plan.instrument;
  const tally = emptyTally(plan.instrument);
  let isSound = isMembers(data);
  for (const [group, value] of entriesOf(data, ['tally'], report)) {
    const g = groups.indexOf(group);
    if (g < 0) unknownKey(group, ['tally'], report);
    else isSound = readSound({ plan, g, path: ['tally', group], report }, value, tally) && isSound;
  }
  // What is no count cannot be added up.
  if (isSound) readPeople(plan, tally, { respondents, rosters }, report);
  return tally;
}

/** @returns whether the group's figures are numbers that can stand there; whether they fit each other is reported alone */
function readSound(place: GroupPlace, data: unknown, tally: Tally): boolean {
  const { issues, report } = reporter();
  readGroup({ ...place, report }, data, tally);
  for (const { code, path, params } of issues) place.report(code, path, params);
  if (issues.length === 0) checkGroup(place, tally);
  return issues.length === 0;
}

function readPeople(plan: ScoringPlan, tally: Tally, data: Readonly<Record<'respondents' | 'rosters', unknown>>, report: Report): void {
  const { groups } = plan.instrument;
  const respondents = membersOf(data.respondents, groups, ['respondents'], report);
  const rosters = data.rosters === undefined ? {} : membersOf(data.rosters, groups, ['rosters'], report);
  if (!respondents || !rosters) return;
  groups.forEach((group, g) => {
    const respondent = respondents[group];
    const n = countOf(respondent, ['respondents', group], report);
    const [least, most] = [fewestRespondents(plan, tally, g), sheetsOf(tally, g)];
    if (n === respondent && (n < least || n > most)) report('tally-respondents-impossible', ['respondents', group], { group, respondents: n, least, most });
    const given = own(rosters, group);
    if (given === undefined) return;
    const roster = countOf(given, ['rosters', group], report);
    if (roster === given && roster < n) report('tally-roster-too-small', ['rosters', group], { group, roster, respondents: n });
  });
}

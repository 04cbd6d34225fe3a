import type { Issue, Parsed } from '../model/issue.ts';
import { ReadinessError } from '../model/issue.ts';
import { own } from '../model/own.ts';
import type { AnswerTable } from '../responses/answer-table.ts';
import { canonicalJson } from '../result/canonical-json.ts';
import { respondentsByGroup, usableRosters } from '../result/participation.ts';
import { sha256Hex } from '../result/sha256-hex.ts';
import type { ScoringPlan } from '../scoring/scoring-plan.ts';
import { emptyTally, mergeTallies, type Tally, tallyAnswers } from '../scoring/tally.ts';
import { checkPlace } from './check-place.ts';
import { sheetsOf } from './check-group.ts';
import { readTally } from './parse-tally-document.ts';
import { reporter } from './shape.ts';
import { tallyDocumentKind, tallyDocumentSchemaVersion, type TallyDocument } from './tally-document.ts';
import { basisOf, type TallyBasis } from './tally-provenance.ts';
import { writeTally } from './write-tally.ts';

export type TallyDocumentInput = TallyBasis &
  Pick<TallyDocument, 'district' | 'wave'> & {
    /** People in each group, by group id, where known. */
    readonly rosters?: Readonly<Partial<Record<string, number>>>;
  } & (
    | { readonly table: AnswerTable }
    | {
        /** Made with the same instrument, profile and form. */
        readonly tally: Tally;
        /** People with at least one answer, by group id. Default: all sheets of the tally. */
        readonly respondents?: Readonly<Record<string, number>>;
      }
  );

/**
 * The answers or the tally of a district as a document.
 *
 * Issues: `district-id-invalid`, `district-name-invalid`, `wave-invalid` leave no document; with `roster-too-small`,
 * `roster-invalid` and `group-unknown` the document is made without the roster.
 *
 * @throws ReadinessError `form-unknown`, `table-invalid`, and `tally-mismatch` for a tally that is not of this instrument, profile and form
 */
export function tallyDocument(input: TallyDocumentInput): Parsed<TallyDocument> {
  const basis = basisOf(input);
  const { structure, plan } = basis;
  const { district: { id, name }, wave } = input;
  const place = { district: { id, name }, wave };
  const { issues, report } = reporter();
  checkPlace(place, report);
  if (issues.length > 0) return { ok: false, issues };
  if ('table' in input) return documentOf(basis, { ...place, tally: tallyAnswers({ ...input, instrument: structure }), respondents: respondentsByGroup(structure, input.table, plan.asked), rosters: input.rosters ?? {} });
  // To itself nobody adds nothing; another size is refused.
  const tally = mergeTallies(emptyTally(structure), input.tally);
  const respondents = structure.groups.map((group, g) => own(input.respondents ?? {}, group) ?? sheetsOf(tally, g));
  refuseContradiction(contradictions(plan, tally, respondents));
  return documentOf(basis, { ...place, tally, respondents, rosters: input.rosters ?? {} });
}

interface Content extends Pick<TallyDocument, 'district' | 'wave'> {
  readonly tally: Tally;
  /** By group position. */
  readonly respondents: readonly number[];
  readonly rosters: NonNullable<TallyDocumentInput['rosters']>;
}

/** What is known to be sound as a document; rosters that cannot be are left out and reported. */
export function documentOf({ plan, provenance }: ReturnType<typeof basisOf>, { district, wave, tally, respondents, rosters }: Content): Parsed<TallyDocument> & { readonly ok: true } {
  const usable = usableRosters(plan.instrument.groups, respondents, rosters);
  const content = {
    schemaVersion: tallyDocumentSchemaVersion,
    kind: tallyDocumentKind,
    district,
    wave,
    provenance,
    respondents: byGroup(plan, respondents),
    ...(Object.keys(usable.value).length === 0 ? {} : { rosters: usable.value }),
    tally: writeTally(plan, tally),
  } as const;
  return { ok: true, value: { ...content, hash: sha256Hex([canonicalJson(content)]) }, issues: usable.issues };
}

/** What a reader would find wrong with the figures of a document. */
export function contradictions(plan: ScoringPlan, tally: Tally, respondents: readonly number[]): readonly Issue[] {
  const { issues, report } = reporter();
  readTally(plan, { tally: writeTally(plan, tally), respondents: byGroup(plan, respondents) }, report);
  return issues;
}

const byGroup = ({ instrument: { groups } }: ScoringPlan, counts: readonly number[]): Readonly<Record<string, number>> => Object.fromEntries(groups.map((group, g) => [group, counts[g] as number]));

function refuseContradiction([first]: readonly Issue[]): void {
  if (first) throw new ReadinessError('tally-mismatch', `${first.code} at ${first.path.join('.')} ${JSON.stringify(first.params)}`);
}

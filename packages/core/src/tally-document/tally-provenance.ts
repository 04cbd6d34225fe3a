import type { Instrument } from '../model/instrument.ts';
import { communityProfile, type ScoringProfile } from '../model/profile.ts';
import type { InstrumentDocument } from '../model/text.ts';
import { canonicalJson } from '../result/canonical-json.ts';
import { engine } from '../result/engine-version.ts';
import { sha256Hex } from '../result/sha256-hex.ts';
import { structureOf } from '../result/structure-of.ts';
import { scoringPlan, type ScoringPlan } from '../scoring/scoring-plan.ts';
import { membersOf, type Path, type Report, shown, textOf } from './shape.ts';
import type { TallyDocument } from './tally-document.ts';

/** What a tally is of: its sums depend on it. */
export interface TallyBasis {
  /** Must pass `checkInstrument`. Its words do not matter. */
  readonly instrument: InstrumentDocument;
  /** Default: `communityProfile`. */
  readonly profile?: ScoringProfile;
  /** Default: all indicators. */
  readonly form?: string;
}

/** @throws ReadinessError `form-unknown` */
export function basisOf({ instrument, profile = communityProfile, form }: TallyBasis): { readonly structure: Instrument; readonly plan: ScoringPlan; readonly provenance: TallyDocument['provenance'] } {
  const structure = structureOf(instrument);
  const named = (x: Instrument | ScoringProfile): TallyDocument['provenance']['instrument'] => ({ id: x.id, version: x.version, hash: sha256Hex([canonicalJson(x)]) });
  return { structure, plan: scoringPlan(structure, profile, form), provenance: { instrument: named(structure), profile: named(profile), engine, form: form ?? null } };
}

type Named = TallyDocument['provenance']['instrument'];

/** Reports where a document's provenance is not the one expected. Of the engine any version will do. */
export function checkProvenance(data: unknown, expected: TallyDocument['provenance'], report: Report): void {
  const path = ['provenance'];
  const members = membersOf(data, ['instrument', 'profile', 'engine', 'form'], path, report);
  if (!members) return;
  const { instrument, profile, engine: made, form } = members;
  checkNamed(instrument, expected.instrument, [...path, 'instrument'], report, (found, wanted) => report('tally-instrument-differs', [...path, 'instrument'], { found, expected: wanted }));
  checkNamed(profile, expected.profile, [...path, 'profile'], report, (found, wanted) => report('tally-profile-differs', [...path, 'profile'], { found, expected: wanted }));
  readTexts(made, ['name', 'version'], [...path, 'engine'], report);
  if (form === expected.form) return;
  // Of no form there is no name to say.
  if (form === null || textOf(form, [...path, 'form'], report) !== '') report('tally-form-differs', [...path, 'form'], { found: form === null ? [] : shown(form), expected: expected.form ?? [] });
}

function checkNamed(data: unknown, expected: Named, path: Path, report: Report, differs: (found: string, expected: string) => void): void {
  const found = readTexts(data, ['id', 'version', 'hash'], path, report);
  if (!found) return;
  const name = ({ id, version }: Readonly<Record<'id' | 'version', string>>): string => shown(`${id} ${version}`);
  if (name(found) !== name(expected)) differs(name(found), name(expected));
  else if (found.hash !== expected.hash) report('tally-definition-differs', [...path, 'hash'], { name: name(found) });
}

/** An object of texts; `null` where it is none, which is reported. */
function readTexts<K extends string>(data: unknown, keys: readonly K[], path: Path, report: Report): Readonly<Record<K, string>> | null {
  const members = membersOf(data, keys, path, report);
  if (!members) return null;
  const texts = keys.map((key) => [key, textOf(members[key], [...path, key], report)] as const);
  return texts.every(([key]) => typeof members[key] === 'string') ? (Object.fromEntries(texts) as Record<K, string>) : null;
}

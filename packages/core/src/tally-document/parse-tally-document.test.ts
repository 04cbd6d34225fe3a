import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tableOf, times } from '../../test/fixtures/made-table.ts';
import { tinyInstrument, tinyText } from '../../test/fixtures/tiny-instrument.ts';
import { ReadinessError } from '../model/issue.ts';
import { communityProfile } from '../model/profile.ts';
import { canonicalJson } from '../result/canonical-json.ts';
import { sha256Hex } from '../result/sha256-hex.ts';
import { scoreTally } from '../scoring/score.ts';
import { tallyDocument } from './make-tally-document.ts';
import { parseTallyDocument } from './parse-tally-document.ts';
import type { TallyDocument } from './tally-document.ts';
import type { TallyBasis } from './tally-provenance.ts';

const basis = { instrument: tinyInstrument, form: 'full' } as const;
const sheets = [...times(3, ['teacher', 1, 2] as const), ...times(4, ['teacher', 3, 3] as const), ['teacher', 2, 1], ['teacher', 2], ['teacher', 8, 9], ['teacher', 0, 10], ...times(2, ['family', 2] as const)] as const;
const made = tallyDocument({ ...basis, table: tableOf(tinyInstrument, sheets), rosters: { teacher: 30, family: 400 }, district: { id: '0100005', name: null }, wave: '2026-fall' });
const document = (made as { readonly value: TallyDocument }).value;

type Draft = { [key: string]: Draft } & { [position: number]: Draft };
const copy = (): Draft => JSON.parse(JSON.stringify(document)) as Draft;

/** A forged document: its hash is that of what it says. */
function forged(change: (draft: Draft) => void): unknown {
  const draft = copy();
  change(draft);
  const { hash: _old, ...content } = draft;
  return { ...content, hash: sha256Hex([canonicalJson(content)]) };
}

const found = (data: unknown, given: TallyBasis = basis): readonly string[] => {
  const parsed = parseTallyDocument(data, given);
  assert.equal(parsed.ok, parsed.issues.length === 0);
  return parsed.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

const set = (path: string, value: unknown) => (draft: Draft): void => {
  const keys = path.split('.');
  const last = keys.pop() as string;
  Object.defineProperty(keys.reduce<Draft>((inner, key) => inner[key] as Draft, draft), last, { value, enumerable: true, configurable: true, writable: true });
};

test('a document is read, whatever the languages of its instrument and with the address of its schema', () => {
  assert.deepEqual(found(document, { ...basis, instrument: { ...tinyInstrument, texts: [tinyText] } }), []);
  const parsed = parseTallyDocument({ $schema: './tally.schema.json', ...document }, basis);
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.value.document, document);
});

test('what is no tally, or of a schema to come, says so once', () => {
  for (const data of [null, undefined, 1, 'x', [], {}, { kind: 'result' }, Object.create({ kind: 'readiness-tally' })]) assert.deepEqual(found(data), ['tally-kind-invalid kind']);
  assert.deepEqual(found({ ...document, schemaVersion: 2 }), ['schema-version-unsupported schemaVersion']);
  assert.deepEqual(found({ ...document, schemaVersion: undefined }), ['schema-version-unsupported schemaVersion']);
});

test('another instrument, version, content, profile or form than the one expected is named, and nothing else', () => {
  const at = 'provenance.instrument';
  assert.deepEqual(found(document, { ...basis, instrument: { ...tinyInstrument, id: 'other' } }), [`tally-instrument-differs ${at}`]);
  assert.deepEqual(found(document, { ...basis, instrument: { ...tinyInstrument, version: '1.2.4' } }), [`tally-instrument-differs ${at}`]);
  assert.deepEqual(found(document, { ...basis, instrument: { ...tinyInstrument, levels: 4 } }), [`tally-definition-differs ${at}.hash`]);
  assert.deepEqual(found(document, { ...basis, profile: { ...communityProfile, version: '9.0.0' } }), ['tally-profile-differs provenance.profile']);
  assert.deepEqual(found(document, { ...basis, profile: { ...communityProfile, confidence: 0.5 } }), ['tally-definition-differs provenance.profile.hash']);
  assert.deepEqual(found(document, { instrument: tinyInstrument }), ['tally-form-differs provenance.form']);
  assert.throws(() => parseTallyDocument(document, { ...basis, form: 'none' }), (error) => error instanceof ReadinessError && error.code === 'form-unknown');
});

test('an edit by hand does not match the hash, even one that could be true', () => {
  assert.deepEqual(found({ ...document, wave: '2027-fall' }), ['tally-edited hash']);
  assert.deepEqual(found({ ...document, hash: '0'.repeat(64) }), ['tally-edited hash']);
});

const teacher = 'tally.teacher';
const vision = `${teacher}.constructs.vision`;
const pair = `${teacher}.pairs.vision.instruction`;
const shared = `${teacher}.indicators.vision.shared`;
const [n, first, second, products] = document.tally['teacher']?.pairs['vision']?.['instruction'] ?? assert.fail('no pair');
const { squares, mean } = document.tally['teacher']?.constructs['vision'] ?? assert.fail('no construct');

/** A change of one figure, its hash made anew, and what is found. The path is that of the change, but for the rest of it. */
const impossible: readonly (readonly [path: string, value: unknown, ...found: string[]])[] = [
  ['district.id', 100005, 'district-id-invalid district.id'],
  ['district.name', '', 'district-name-invalid district.name'],
  ['wave', 'fall 2026', 'wave-invalid wave'],
  ['respondents.teacher', 12, 'tally-respondents-impossible respondents.teacher'],
  ['respondents.teacher', 9, 'tally-respondents-impossible respondents.teacher'],
  ['respondents.family', -1, 'tally-count-invalid respondents.family'],
  ['respondents.pilot', 1, 'shape-unrecognized-keys respondents.pilot'],
  ['rosters.teacher', 10, 'tally-roster-too-small rosters.teacher'],
  ['rosters.teacher', 30.5, 'tally-count-invalid rosters.teacher'],
  [`${teacher}.patterns.11`, 8.5, `tally-count-invalid ${teacher}.patterns.11`],
  [`${teacher}.patterns.11`, 0, `tally-count-invalid ${teacher}.patterns.11`],
  [`${teacher}.patterns.111`, 1, `shape-unrecognized-keys ${teacher}.patterns.111`],
  ['tally.family.patterns.01', 1, 'tally-sum-differs tally.family.indicators.vision.shared.counts', 'tally-not-asked tally.family.patterns', 'tally-respondents-impossible respondents.family'],
  [`${vision}.n`, 8, `tally-sum-differs ${vision}.n`],
  [`${vision}.mean`, mean + 0.001, `tally-sum-differs ${vision}.mean`],
  [`${vision}.mean`, 100.5, `tally-number-invalid ${vision}.mean`],
  [`${vision}.mean`, null, `tally-number-invalid ${vision}.mean`],
  [`${vision}.squares`, -1e-9, `tally-number-invalid ${vision}.squares`],
  [`${vision}.squares`, 9 * 2500 + 1, `tally-impossible ${vision}.squares`],
  [`${vision}.squares`, 0.9 * (products ** 2 / (document.tally['teacher']?.constructs['instruction']?.squares ?? 0)), `tally-impossible ${pair}.3`],
  ['tally.family.constructs.instruction', { n: 1, mean: 0, squares: 0 }, 'tally-not-asked tally.family.constructs.instruction'],
  [pair, [n - 1, first, second, products], `tally-sum-differs ${pair}.0`],
  // More than the one respondent without the other score can make up for, though these alone could have it.
  [pair, [n, 2 * Math.sqrt(squares), second, products], `tally-impossible ${pair}.1`],
  [pair, [n, first, -1000, products], `tally-impossible ${pair}.2`],
  [pair, [n, first, second, 2 * squares], `tally-impossible ${pair}.3`],
  [pair, [n, first, second], `shape-too-small ${pair}`],
  [pair, [n, first, second, products, 0], `shape-too-big ${pair}`],
  [`${teacher}.pairs.instruction`, { vision: [n, second, first, products] }, `shape-unrecognized-keys ${teacher}.pairs.instruction.vision`],
];

test('figures that no answers can give are found where they stand, though the hash was made anew', () => {
  assert.deepEqual(found(forged(() => undefined)), []);
  for (const [path, value, ...expected] of impossible) assert.deepEqual(found(forged(set(path, value))), expected, `${path} = ${JSON.stringify(value)}`);
});

test('answers that do not add up to the sheets, or weigh more than they are, are found', () => {
  const at = (draft: Draft): Draft => draft['tally']?.['teacher']?.['indicators']?.['vision.shared'] as Draft;
  const counts = forged((draft) => void (((at(draft)['counts'] as Draft)['levels'] as unknown as number[])[0] = 2));
  assert.deepEqual(found(counts), [`tally-sum-differs ${shared}.counts`, `tally-impossible ${shared}.shares.0`]);
  const shares = forged((draft) => void ((at(draft)['shares'] as unknown as number[])[0] = 2));
  assert.deepEqual(found(shares), [`tally-sum-differs ${vision}.n`]);
  assert.deepEqual(found(forged((draft) => delete (draft['tally']?.['teacher']?.['indicators'] as Partial<Draft>)['vision.shared'])).map((line) => line.split(' ')[0]), ['shape-invalid-type']);
});

test('one score has no spread', () => {
  const one = tallyDocument({ ...basis, table: tableOf(tinyInstrument, [['teacher', 2]]), district: { id: '1', name: null }, wave: 'w' });
  assert.ok(one.ok);
  const { hash: _old, ...content } = JSON.parse(JSON.stringify(one.value).replace('"squares":0', '"squares":1')) as Draft;
  assert.deepEqual(found({ ...content, hash: sha256Hex([canonicalJson(content)]) }), [`tally-impossible ${vision}.squares`]);
});

test('ids that name members of Object are ids like any other', () => {
  const named = JSON.parse(JSON.stringify(tinyInstrument).replaceAll('"teacher"', '"constructor"').replaceAll('"family"', '"toString"').replaceAll('"vision"', '"valueOf"').replaceAll('"instruction.varied"', '"hasOwnProperty"')) as typeof tinyInstrument;
  const made = tallyDocument({ instrument: named, table: tableOf(tinyInstrument, sheets), rosters: { constructor: 40 }, district: { id: '1', name: null }, wave: 'w' });
  assert.ok(made.ok);
  assert.deepEqual(found(JSON.parse(JSON.stringify(made.value)), { instrument: named }), []);
  assert.deepEqual(Object.entries(made.value.rosters ?? {}), [['constructor', 40]]);
});

/** Paths of all values of a document. */
const pathsOf = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value !== 'object' || value === null ? [path] : [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
const paths = pathsOf(document).filter((path) => path.length > 0);

const changed = (draft: Draft, path: readonly string[], value: unknown): void => {
  const inner = path.slice(0, -1).reduce<Draft>((at, key) => at[key] as Draft, draft);
  const last = path.at(-1) as string;
  if (value === undefined) Reflect.deleteProperty(inner, last);
  else Object.defineProperty(inner, last, { value, enumerable: true, configurable: true, writable: true });
};

const anyValue = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true }),
  fc.jsonValue(), fc.double(), fc.integer(), fc.constantFrom(undefined, -0, 2 ** 31, 1e308, { toString: null }, ['x'], '__proto__'),
);

test('whatever value stands anywhere in a document, it is found or makes no difference', () => {
  for (const path of paths) {
    fc.assert(fc.property(anyValue, (value) => {
      const draft = copy();
      changed(draft, path, value);
      if (parseTallyDocument(draft, basis).ok) assert.equal(canonicalJson(draft), canonicalJson(document), path.join('.'));
    }), { numRuns: 40 });
  }
});

test('a forger gets no further than figures that could be true', () => {
  for (const path of paths.filter(([top]) => top !== 'hash')) {
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -2, max: 40 }), fc.constant(undefined)), (value) => {
      const data = forged((draft) => changed(draft, path, value));
      const parsed = parseTallyDocument(data, basis);
      if (!parsed.ok) return;
      const { constructs } = scoreTally({ ...basis, tally: parsed.value.tally });
      for (const score of Object.values(constructs)) if (score.status === 'scored') assert.ok(score.value >= 0 && score.value <= 100);
      const { district, wave, respondents, rosters = {} } = parsed.value.document;
      assert.doesNotThrow(() => tallyDocument({ ...basis, district, wave, respondents, rosters, tally: parsed.value.tally }), path.join('.'));
    }), { numRuns: 40 });
  }
});

test('anything at all is refused, and nothing throws', () => {
  fc.assert(fc.property(anyValue, (data) => assert.equal(parseTallyDocument(data, basis).ok, false)), { numRuns: 300 });
  fc.assert(fc.property(fc.dictionary(fc.constantFrom(...Object.keys(document)), anyValue), (data) => assert.equal(parseTallyDocument({ ...data, kind: 'readiness-tally', schemaVersion: 1 }, basis).ok, false)), { numRuns: 300 });
});

test('a key that reaches a prototype is unknown like any other, at every depth', () => {
  const objects = [[], ...paths].filter((path) => { const at = path.reduce<unknown>((inner, key) => (inner as Draft)[key], document); return typeof at === 'object' && at !== null && !Array.isArray(at); });
  assert.ok(objects.length > 15);
  for (const path of objects) {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      const data = forged((draft) => changed(draft, [...path, key], { polluted: true }));
      assert.ok(found(data).includes(`shape-unrecognized-keys ${[...path, key].join('.')}`), [...path, key].join('.'));
    }
  }
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

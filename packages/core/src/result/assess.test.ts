import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tinyInstrument } from '../../test/fixtures/tiny-instrument.ts';
import { ReadinessError } from '../model/issue.ts';
import { communityProfile, consensusProfile } from '../model/profile.ts';
import type { Response } from '../responses/response.ts';
import { parseResult } from '../schemas/parse.ts';
import { assess } from './assess.ts';

type Row = Response<typeof tinyInstrument>;
const people = (group: Row['group'], n: number, answer: number): Row[] =>
  Array.from({ length: n }, (_, i) => tinyInstrument.indicators.filter((x) => (x.groups as readonly string[]).includes(group)).map((x): Row => ({ respondent: `${group}${i}`, group, item: x.id, answer: 1 + ((answer + i) % 3) }))).flat();
const responses = [...people('teacher', 6, 1), ...people('family', 5, 0)];

test('a result says what it was made from, and reads back unchanged', () => {
  const result = assess({ instrument: tinyInstrument, responses, rosters: { teacher: 20 } });
  assert.equal(result.provenance.instrument.version, '1.2.3');
  assert.equal(result.provenance.form, null);
  assert.match(result.hash, /^[0-9a-f]{64}$/);
  assert.deepEqual(result.participation, { teacher: { respondents: 6, roster: 20, rate: 0.3 }, family: { respondents: 5, roster: null, rate: null } });
  assert.deepEqual(parseResult(JSON.parse(JSON.stringify(result))), { ok: true, value: JSON.parse(JSON.stringify(result)), issues: [] });
});

test('a result edited by hand is read with a warning', () => {
  const result = JSON.parse(JSON.stringify(assess({ instrument: tinyInstrument, responses })));
  result.constructs.vision.value += 1;
  const parsed = parseResult(result);
  assert.equal(parsed.ok, true);
  assert.deepEqual(parsed.issues.map((i) => i.code), ['hash-mismatch']);
});

test('a result of a newer schema says so once', () => {
  const parsed = parseResult({ ...assess({ instrument: tinyInstrument, responses }), schemaVersion: 3 });
  assert.deepEqual(parsed, { ok: false, issues: [{ code: 'schema-version-unsupported', severity: 'error', path: ['schemaVersion'], params: { found: '3', supported: 2 } }] });
});

test('the data hash follows the answers, the seed only the simulation', () => {
  const base = assess({ instrument: tinyInstrument, responses });
  const changed = assess({ instrument: tinyInstrument, responses: responses.map((r, i) => (i === 0 ? { ...r, answer: 'declined' as const } : r)) });
  const reseeded = assess({ instrument: tinyInstrument, responses, seed: 7 });
  assert.notEqual(changed.provenance.dataHash, base.provenance.dataHash);
  assert.equal(reseeded.provenance.dataHash, base.provenance.dataHash);
  assert.deepEqual(reseeded.constructs, base.constructs);
});

test('an empty sheet took no part', () => {
  const empty: Row = { respondent: 'late', group: 'teacher', item: 'vision.shared', answer: null };
  assert.equal(assess({ instrument: tinyInstrument, responses: [...responses, empty] }).participation.teacher?.respondents, 6);
});

test('rosters that cannot be true are not used, and named', () => {
  const rosters = { teacher: 3, family: NaN, pilot: 4 } as Record<string, number>;
  const result = assess({ instrument: tinyInstrument, responses, rosters });
  assert.deepEqual(result.issues.map((i) => `${i.code} ${i.path.join('.')}`), ['roster-too-small rosters.teacher', 'roster-invalid rosters.family', 'group-unknown rosters.pilot']);
  assert.deepEqual(result.constructs, assess({ instrument: tinyInstrument, responses }).constructs);
});

test('answers of another instrument or version are an issue', () => {
  const answeredWith = (id: string, version: string) => assess({ instrument: tinyInstrument, responses, answeredWith: { id, version } }).issues.map((i) => `${i.code} ${i.severity}`);
  assert.deepEqual(answeredWith('tiny', '1.2.3'), []);
  assert.deepEqual(answeredWith('tiny', '1.1.0'), ['instrument-version-differs warning']);
  assert.deepEqual(answeredWith('tiny', '2.0.0'), ['instrument-major-differs error']);
  assert.deepEqual(answeredWith('other', '1.2.3'), ['instrument-differs error']);
});

test('no answers at all: every figure says why it is missing, nothing is zero', () => {
  const result = assess({ instrument: tinyInstrument, responses: [] });
  assert.deepEqual(result.constructs.vision.status, 'insufficient');
  assert.deepEqual(result.composites.all.status, 'insufficient');
  assert.deepEqual(result.priorities, []);
  assert.equal(result.explanations.vision?.statements[0]?.code, 'insufficient');
});

test('one consensus sheet has levels, no margin of error, and the flag', () => {
  const result = assess({ instrument: tinyInstrument, responses: people('teacher', 1, 0), profile: consensusProfile });
  const { vision } = result.constructs;
  assert.equal(vision.status === 'scored' && vision.uncertainty, null);
  assert.deepEqual(result.remarks, [{ code: 'voice-consensus' }]);
  assert.deepEqual(vision.missingGroups, [], 'one sheet misses no group');
  assert.deepEqual(result.priorities.map((p) => p.confidence), [null, null]);
});

test('definitions that do not hold are refused with a code', () => {
  const broken = { ...tinyInstrument, overall: 'nowhere' };
  const code = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      return error instanceof ReadinessError ? error.code : 'other';
    }
    return 'none';
  };
  assert.equal(code(() => assess({ instrument: broken, responses: [] })), 'instrument-invalid');
  assert.equal(code(() => assess({ instrument: tinyInstrument, responses, profile: { ...communityProfile, confidence: 2 } })), 'profile-invalid');
  assert.equal(code(() => assess({ instrument: tinyInstrument, responses, form: 'nowhere' as 'full' })), 'form-unknown');
});

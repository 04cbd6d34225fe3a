import assert from 'node:assert/strict';
import { test } from 'node:test';
import { district } from '@readiness-kit/core/instruments/district';
import { parseMapping } from './parse-mapping.ts';

const codes = (data: unknown): readonly string[] => {
  const parsed = parseMapping(data, district);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, ...path].join(' '));
};
const whole = { schemaVersion: 1, group: 'teacher', columns: { Q1: 'vision.guides-decisions', Q2: 'group', Q3: 'ignore', Q4: 'keep', Q5: 'district' }, choices: { Q4: ['Coaching'] }, groups: { Parent: 'family' }, answers: { Rarely: 1, 'No idea': 'dont-know', '-': null } };

test('a mapping is what it says, and no more', () => {
  const parsed = parseMapping({ ...whole, $schema: './mapping.schema.json' }, district);
  assert.deepEqual(parsed.ok && parsed.value, whole);
  assert.deepEqual(codes({ schemaVersion: 1 }), []);
});

test('what the instrument does not have is an error at its place', () => {
  assert.deepEqual(codes({ ...whole, columns: { Q1: 'no-such' } }), ['mapping-item-unknown columns Q1']);
  assert.deepEqual(codes({ ...whole, groups: { Parent: 'parents' }, group: 'nobody' }), ['mapping-group-unknown groups Parent', 'mapping-group-unknown group']);
  assert.deepEqual(codes({ ...whole, answers: { a: 0, b: 5, c: 1.5, d: 'maybe', e: true } }), ['a', 'b', 'c', 'd', 'e'].map((name) => `mapping-answer-invalid answers ${name}`));
  assert.deepEqual(codes({ ...whole, choices: { Q4: 'Coaching', Q5: [1] } }), ['mapping-choices-invalid choices Q4', 'mapping-choices-invalid choices Q5']);
  assert.deepEqual(codes({ ...whole, colums: {} }), ['mapping-key-unknown colums']);
});

test('what is no mapping', () => {
  for (const data of [null, [], 'text', 3]) assert.deepEqual(codes(data), ['mapping-not-a-record']);
  assert.deepEqual(codes({}), ['schema-version-unsupported schemaVersion']);
  assert.deepEqual(codes({ ...whole, columns: [] }), ['mapping-not-a-record columns']);
});

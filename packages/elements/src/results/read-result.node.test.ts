import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communityResult, consensusResult, otherResult } from '../../test/fixtures/results.ts';
import { readResult } from './read-result.ts';

const copy = (): Record<string, unknown> => JSON.parse(JSON.stringify(communityResult)) as Record<string, unknown>;
const problem = (data: unknown): string => {
  const read = readResult(data);
  return read.ok ? 'none' : read.problem;
};

test('results of the engine are read, also after a round trip through JSON', () => {
  for (const result of [communityResult, consensusResult, otherResult]) {
    assert.equal(problem(result), 'none');
    const data: unknown = JSON.parse(JSON.stringify(result));
    assert.deepEqual(readResult(data), { ok: true, result: data, given: data });
  }
});

test('a later schema version is told apart from what is no result', () => {
  assert.equal(problem({ ...copy(), schemaVersion: 3 }), 'newer-version');
  assert.equal(problem({ schemaVersion: 99 }), 'newer-version');
  for (const data of [undefined, null, 7, 'text', [], {}, { schemaVersion: '2' }, { schemaVersion: 0 }, { schemaVersion: 1 }]) assert.equal(problem(data), 'not-a-result', JSON.stringify(data));
});

test('a figure without a finite value is refused rather than drawn at 0', () => {
  for (const value of [null, '40', undefined, NaN, Infinity]) {
    const data = copy();
    Object.assign((data.constructs as Record<string, object>).vision as object, { value });
    assert.equal(problem(data), 'not-a-result', String(value));
  }
});

test('every part that the view is drawn from must be there', () => {
  for (const key of ['indicators', 'constructs', 'composites', 'participation', 'explanations', 'provenance', 'priorities', 'strengths', 'remarks', 'issues', 'cuts', 'levels']) {
    assert.equal(problem({ ...copy(), [key]: undefined }), 'not-a-result', key);
  }
});

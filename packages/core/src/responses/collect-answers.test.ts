import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tinyInstrument } from '../../test/fixtures/tiny-instrument.ts';
import { ReadinessError } from '../model/issue.ts';
import { collectAnswers } from './collect-answers.ts';
import { parseResponses } from './parse-responses.ts';
import { readAnswers } from './read-answers.ts';

const row = (answer: unknown, change: object = {}): unknown => ({ respondent: 'r1', group: 'teacher', item: 'vision.shared', answer, ...change });
const read = (...rows: unknown[]) => readAnswers(tinyInstrument, rows);
const codesOf = (...rows: unknown[]): readonly string[] => read(...rows).issues.map((i) => i.code);
const first = (...rows: unknown[]): number | undefined => read(...rows).table.answers[0];

test('reads levels and the answers apart from them, as values and as CSV cells', () => {
  for (const [answer, code] of [[1, 1], [3, 3], ['2', 2], ['DK', 8], ['dont-know', 8], ['NA', 9], ['not-applicable', 9], ['DECLINED', 10], ['declined', 10], ['', 0], [null, 0], [undefined, 0]] as const) {
    assert.equal(first(row(answer)), code, String(answer));
    assert.deepEqual(codesOf(row(answer)), []);
  }
});

for (const bad of [0, 4, -1, 1.5, NaN, Infinity, '4', '1.0', ' 1', 'yes', true, {}, [2], 'x'.repeat(10_000)]) {
  test(`leaves out ${(JSON.stringify(bad) ?? 'undefined').slice(0, 20)} (${typeof bad}) with an issue`, () => {
    assert.deepEqual(codesOf(row(bad)), ['answer-invalid']);
    assert.equal(read(row(bad)).table.size, 0);
    assert.ok(JSON.stringify(read(row(bad)).issues).length < 400, 'a long cell is clipped');
  });
}

test('names the place of a row it cannot use', () => {
  assert.deepEqual(read(row(1), row(1, { group: 'pilot' })).issues, [{ code: 'group-unknown', severity: 'error', path: ['responses', 1, 'group'], params: { id: 'pilot' } }]);
  assert.deepEqual(codesOf(row(1, { item: 'vision.lost' })), ['item-unknown']);
  assert.deepEqual(codesOf(row(1, { item: 'constructor' }), row(1, { group: '__proto__' })), ['item-unknown', 'group-unknown']);
  assert.deepEqual(codesOf(row(1, { group: 'family', item: 'instruction.varied' })), ['item-not-asked']);
  assert.deepEqual(codesOf(row('', { group: 'family', item: 'instruction.varied' })), [], 'an empty answer to an item that is not asked loses nothing');
  assert.deepEqual(codesOf(null, 7, 'text', [], row(1, { respondent: '' }), row(1, { respondent: 3 })), Array(6).fill('row-invalid'));
});

test('the same answer twice counts once; different answers cancel, in any order', () => {
  assert.deepEqual(codesOf(row(2), row(2)), ['answer-duplicate']);
  assert.equal(first(row(2), row(2)), 2);
  for (const rows of [[row(1), row(3), row(1)], [row(1), row(1), row(3)], [row(3), row(1), row(1)]]) {
    assert.equal(first(...rows), 0);
    assert.ok(codesOf(...rows).includes('answer-conflict'));
  }
  const collector = collectAnswers(tinyInstrument);
  for (const answer of [1, 3, 1]) collector.add(row(answer), 0);
  assert.equal(collector.finish().cancelled, 1, 'one row that was taken is undone');
  assert.equal(first(row(null), row(2)), 2, 'an answer after "not reached" is no conflict');
  assert.equal(first(row(2), row(null)), 2);
});

test('one id in two groups is two answer sheets, and is said', () => {
  const { table, issues } = read(row(1), row(3, { group: 'family' }));
  assert.equal(table.size, 2);
  assert.deepEqual(issues.map((i) => i.code), ['respondent-in-two-groups']);
});

test('very many problems are counted, not listed without end', () => {
  const { issues } = read(...Array.from({ length: 1000 }, () => row(99)));
  assert.ok(issues.length < 300);
  assert.deepEqual(issues.at(-1)?.params, { of: 'answer-invalid', count: 800 });
});

test('parseResponses gives every asked item, and refuses what is no list', () => {
  assert.deepEqual(parseResponses(tinyInstrument, [row(2)]), {
    ok: true,
    issues: [],
    value: [
      { respondent: 'r1', group: 'teacher', item: 'vision.shared', answer: 2 },
      { respondent: 'r1', group: 'teacher', item: 'instruction.varied', answer: null },
    ],
  });
  for (const bad of [null, 'rows', {}, 3]) assert.equal(parseResponses(tinyInstrument, bad).ok, false);
});

test('an unknown form is a programmer’s mistake', () => {
  assert.throws(() => readAnswers(tinyInstrument, [], 'nowhere'), (e: unknown) => e instanceof ReadinessError && e.code === 'form-unknown');
});

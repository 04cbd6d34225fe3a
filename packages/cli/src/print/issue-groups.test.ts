import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Issue } from '@readiness-kit/core';
import { issueGroups, rowsWithProblems } from './issue-groups.ts';

const issue = (code: string, path: Issue['path'], params: Issue['params'] = {}): Issue => ({ code, severity: 'error', path, params });
const groups = issueGroups([
  ...[9, 4, 5, 6, 7, 8].map((line) => issue('item-unknown', ['responses', 'line', line, 'item'])),
  issue('group-unknown', ['rosters', 'x']),
  issue('group-unknown', ['responses', 'line', 3, 'group']),
  issue('respondent-in-two-groups', ['responses']),
  issue('encoding-invalid', ['responses', 'line', 2]),
  issue('row-ragged', ['rosters', 'line', 2]),
  issue('more-of-this', ['responses'], { of: 'item-unknown', count: 100 }),
]);

test('one group a kind and file, with all that were counted and the first five places', () => {
  assert.deepEqual(groups.map(({ code, root, count, places }) => [code, root, count, places]), [
    ['item-unknown', 'responses', 106, ['9', '4', '5', '6', '7']],
    ['group-unknown', 'rosters', 1, ['x']],
    ['group-unknown', 'responses', 1, ['3']],
    ['respondent-in-two-groups', 'responses', 1, []],
    ['encoding-invalid', 'responses', 1, ['2']],
    ['row-ragged', 'rosters', 1, ['2']],
  ]);
});

test('rows with a problem: those of the answers whose own line is named, however many were listed', () => {
  assert.equal(rowsWithProblems(groups), 107);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashMatches } from '@readiness-kit/core';
import { sampleReport } from '../../test/dashboard/sample-report.ts';
import { isReportEdited } from './report-hash.ts';

test('a report is as it was made where a result would be, and a changed one is not', async () => {
  const report = sampleReport({ districts: 45, seed: 4 });
  let rests = 0;
  const rest = async (): Promise<void> => void rests++;
  const changed = { ...report, threshold: 9 };
  for (const one of [report, changed, { ...report, hash: '' }, JSON.parse(JSON.stringify(report)) as typeof report]) assert.equal(await isReportEdited(one, rest), !hashMatches(one));
  assert.equal(await isReportEdited(report, rest), false);
  assert.ok(rests >= 5 * 3, 'the page is given time');
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDirectory } from '../src/directory/read-directory.ts';
import { readQsf } from '../src/import/codebook/qsf.ts';
import { importResponses } from '../src/import/import-responses.ts';
import { parseMapping } from '../src/import/parse-mapping.ts';
import { anyFile, piecesOf } from './any-file.ts';
import { instrument, mapping, texts } from './synthetic.ts';

/** Longest that a file of a few kilobytes may take, in milliseconds; far above what any takes. */
const longest = 5000;

/** Whatever a file is: it is read to an end, each row is accounted for, and what is kept are answers. */
export const accounted = fc.asyncProperty(anyFile, async ([bytes, length]) => {
  const began = performance.now();
  const reading = importResponses({ bytes: piecesOf(bytes, length), instrument, texts: [texts], mapping });
  let [rows, kept, last] = [0, 0, -1];
  for (;;) {
    const next = await reading.next();
    if (next.done) {
      const { value: report } = next;
      assert.deepEqual([report.rows, report.kept], [rows, kept]);
      assert.equal(report.rows, report.kept + Object.values(report.removed).reduce((sum, n) => sum + n, 0));
      assert.ok(report.rows > 0 || report.issues.length > 0, 'where there is nothing, it is said');
      break;
    }
    for (const row of next.value) {
      rows++;
      assert.ok(row.line >= last, 'rows come in the order of the file');
      last = row.line;
      if (!row.kept) continue;
      kept++;
      for (const { item, group, answer } of row.responses) {
        assert.ok(instrument.indicators.some(({ id }) => id === item) && instrument.groups.includes(group));
        assert.ok(answer === null || ['dont-know', 'not-applicable', 'declined'].includes(answer as string) || (Number.isInteger(answer) && (answer as number) >= 1 && (answer as number) <= 5));
      }
    }
  }
  assert.ok(performance.now() - began < longest, 'and soon');
});

/** Any file as a directory: each row is a unit or has a reason. */
export const directoryAccounted = fc.asyncProperty(anyFile, async ([bytes, length]) => {
  const { units, rows, kept, removed, issues } = await readDirectory(piecesOf(bytes, length), { state: 'KY' });
  assert.equal(units.length, kept);
  assert.equal(rows, kept + Object.values(removed).reduce((sum, n) => sum + n, 0));
  assert.ok(kept > 0 || rows > 0 || issues.length > 0);
  for (const { id, enrolment } of units) assert.ok(id !== '' && (enrolment === null || (Number.isFinite(enrolment) && enrolment >= 0)));
});

/** Any data as a mapping: it is one of this instrument, or what is wrong has a place. */
export const mappingSaid = fc.property(fc.oneof(fc.jsonValue(), fc.record({ schemaVersion: fc.constantFrom(1, 2), columns: fc.jsonValue(), groups: fc.jsonValue(), answers: fc.jsonValue(), choices: fc.jsonValue() }, { requiredKeys: ['schemaVersion'] })), (data) => {
  const parsed = parseMapping(data, instrument);
  assert.equal(parsed.ok, parsed.issues.length === 0);
});

/** Any file as a Qualtrics survey: a codebook, or what it is not. */
export const surveySaid = fc.property(anyFile, fc.jsonValue(), ([bytes], data) => {
  for (const text of [new TextDecoder().decode(bytes), JSON.stringify({ SurveyElements: [{ Element: 'SQ', Payload: data }, data] })]) {
    const parsed = readQsf(text);
    assert.equal(parsed.ok, parsed.issues.length === 0);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Answer, Response } from '@readiness-kit/core';
import { district } from '@readiness-kit/core/instruments/district';
import { importResponses, type ImportReport } from '../import/import-responses.ts';
import { textCell, textIn } from '../text/csv-cells.ts';
import { jsonLines, longCsv, wideCsv } from './responses-csv.ts';

async function read(text: string): Promise<{ readonly responses: readonly Response[]; readonly report: ImportReport }> {
  const reading = importResponses({ bytes: [new TextEncoder().encode(text)], instrument: district });
  const responses: Response[] = [];
  for (let next = await reading.next(); ; next = await reading.next()) {
    if (next.done) return { responses, report: next.value };
    for (const row of next.value) if (row.kept) responses.push(...row.responses);
  }
}

const whole = (pieces: Iterable<string>): string => [...pieces].join('');

const hostile = ['=1+1', '@SUM(A1)', '-1', '+1', "'", "''=x", "'=x", '"', '""', 'a,b', 'a\nb', '\ta', ' a ', '\u00a0a', '\ufeff', '\ufeffa', '😀', '﹦1', 'ＡＢ', 'e\u0301', ';;;;', '\t\t\t\t', '#REF!', 'NULL', '__proto__', '1e5', '007'];
const id = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })).filter((text) => text !== '');
const answer = fc.constantFrom<Answer | null>(1, 2, 3, 4, 'dont-know', 'not-applicable', 'declined', null);
const response = fc.record({ respondent: id, group: fc.constantFrom(...district.groups), item: fc.constantFrom(...district.indicators.map(({ id: item }) => item)), answer });
/** What is written of an id: line ends are one kind, and half a pair of UTF-16 is no character. */
const written = (one: Response): Response => ({ ...one, respondent: one.respondent.replaceAll(/\r\n?/g, '\n').replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd') });

test('a long table written, read and written again is the same bytes, whatever the ids', async () => {
  await fc.assert(fc.asyncProperty(fc.array(response, { maxLength: 8 }), async (responses) => {
    const first = whole(longCsv(responses));
    const back = await read(first);
    assert.deepEqual(back.report.removed, {});
    assert.deepEqual(back.responses, responses.map(written));
    assert.deepEqual(new TextEncoder().encode(whole(longCsv(back.responses))), new TextEncoder().encode(first));
  }), { numRuns: 500 });
});

test('so is a wide one, also where nobody answered anything', async () => {
  await fc.assert(fc.asyncProperty(fc.array(response, { maxLength: 8 }), async (responses) => {
    const first = whole(wideCsv(responses, district));
    const back = await read(first);
    assert.deepEqual(back.report.removed, {});
    assert.deepEqual(new TextEncoder().encode(whole(wideCsv(back.responses, district))), new TextEncoder().encode(first));
  }), { numRuns: 300 });
});

test('so are JSON lines, with ids to the letter', async () => {
  await fc.assert(fc.asyncProperty(fc.array(response, { minLength: 1, maxLength: 8 }), async (responses) => {
    const first = whole(jsonLines(responses));
    const back = await read(first);
    assert.deepEqual(back.responses, responses.map((one) => ({ ...one })));
    assert.equal(whole(jsonLines(back.responses)), first);
  }), { numRuns: 300 });
});

test('no spreadsheet runs an id, and every id comes back', () => {
  fc.assert(fc.property(id, (text) => {
    const cell = textCell(text);
    assert.doesNotMatch(cell, /^[=+\-@\t\r\n]/);
    assert.equal(textIn(cell), text.replaceAll(/\r\n?/g, '\n'));
  }), { numRuns: 1000 });
  assert.equal(textIn("'abc"), "'abc", 'what others wrote is as it is');
});

test('what is no number stays apart from what is none', () => {
  const responses: Response[] = [4, 'dont-know', 'not-applicable', 'declined', null].map((one, i) => ({ respondent: `r${i}`, group: 'teacher', item: 'vision.guides-decisions', answer: one as Answer | null }));
  assert.equal(whole(longCsv(responses)), 'respondent,group,item,answer\r\nr0,teacher,vision.guides-decisions,4\r\nr1,teacher,vision.guides-decisions,DK\r\nr2,teacher,vision.guides-decisions,NA\r\nr3,teacher,vision.guides-decisions,DECLINED\r\nr4,teacher,vision.guides-decisions,\r\n');
});

test('a wide table has what scoring would use: contradictions cancel, and what was not reached undoes nothing', () => {
  const wideOf = (...answers: readonly (Answer | null)[]): string | undefined => whole(wideCsv(answers.map((one): Response => ({ respondent: 'r', group: 'teacher', item: 'a', answer: one })), { indicators: district.indicators.slice(0, 1).map((indicator) => ({ ...indicator, id: 'a' })) })).split('\r\n')[1];
  assert.equal(wideOf(4, null), 'r,teacher,4');
  assert.equal(wideOf(null, 4, 4), 'r,teacher,4');
  assert.equal(wideOf(4, 2), 'r,teacher,');
  assert.equal(wideOf(4, 2, 4), 'r,teacher,');
  assert.equal(wideOf('dont-know', 2, null), 'r,teacher,');
  assert.equal(wideOf(null), 'r,teacher,');
});

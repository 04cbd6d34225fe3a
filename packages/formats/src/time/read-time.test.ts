import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ReadTime, timeReader, type TimeRules } from './read-time.ts';

const readTime = (cell: string, rules?: TimeRules): ReadTime => timeReader(rules)(cell);
const said = (cell: string, rules?: TimeRules): string => {
  const time = readTime(cell, rules);
  return time.kind === 'instant' ? time.instant : time.kind === 'local' ? `${time.local} ${time.why}` : time.why;
};

test('a time with its zone is an instant', () => {
  assert.equal(said('2026/09/09 8:01:22 AM EST'), '2026-09-09T13:01:22.000Z');
  assert.equal(said('2026/11/01 1:30:00 AM EDT'), '2026-11-01T05:30:00.000Z');
  assert.equal(said('2026/11/01 1:30:00 AM EST'), '2026-11-01T06:30:00.000Z');
  assert.equal(said('2026-09-09T08:00:00Z'), '2026-09-09T08:00:00.000Z');
  assert.equal(said('2026-09-09 08:00:00 +05:30'), '2026-09-09T02:30:00.000Z');
  assert.equal(said('2026/09/09 12:05:00 am GMT+2'), '2026-09-08T22:05:00.000Z');
});

test('without a zone it is what a clock showed; a zone of the person makes it an instant', () => {
  assert.equal(said('2026-09-09 08:00:00'), '2026-09-09T08:00:00 no-zone');
  assert.equal(said('2026-09-09 08:00:00', { zone: 'America/Denver' }), '2026-09-09T14:00:00.000Z');
  assert.equal(said('2026-11-01 01:30:00', { zone: 'America/New_York' }), '2026-11-01T01:30:00 clock-went-back');
  assert.equal(said('2026-03-08 02:30:00', { zone: 'America/New_York' }), '2026-03-08T02:30:00 clock-went-forward');
});

test('which number is the month is not guessed', () => {
  assert.equal(said('9/9/2026 8:01:22'), '2026-09-09T08:01:22 no-zone');
  assert.equal(said('9/13/2026 8:01:22'), '2026-09-13T08:01:22 no-zone');
  assert.equal(said('13/9/26 20:01'), '2026-09-13T20:01:00 no-zone');
  assert.equal(said('9/10/26 23:58:59'), 'month-or-day');
  assert.equal(said('9/10/26 23:58:59', { order: 'month-first' }), '2026-09-10T23:58:59 no-zone');
  assert.equal(said('9/10/26 23:58:59', { order: 'day-first' }), '2026-10-09T23:58:59 no-zone');
});

test('what is no time', () => {
  assert.equal(said(''), 'empty');
  assert.equal(said('1980-01-01 00:00:00'), 'anonymous');
  for (const cell of ['soon', '2026-02-30', '2026-13-01', '2026-09-09 25:00', '2026-09-09 8:61', '2026-09-09 13:00 PM', '2026-09-09 8:00 XYZ', '12', '2026']) assert.equal(said(cell), 'unreadable', cell);
});

test('every instant is read back from what a clock in a zone shows, unless that clock shows it twice', () => {
  const zones = ['America/New_York', 'America/Denver', 'America/Phoenix', 'Pacific/Honolulu', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC'];
  fc.assert(
    fc.property(fc.date({ min: new Date('2015-01-01T00:00:00Z'), max: new Date('2035-01-01T00:00:00Z'), noInvalidDate: true }), fc.constantFrom(...zones), (date, zone) => {
      const instant = new Date(Math.floor(date.getTime() / 1000) * 1000);
      const shown = instant.toLocaleString('sv-SE', { timeZone: zone });
      const time = readTime(shown, { zone });
      if (time.kind === 'instant') assert.equal(time.instant, instant.toISOString());
      else assert.deepEqual([time.kind, time.why], ['local', 'clock-went-back']);
    }),
  );
});

test('a zone that nobody knows is said at once', () => {
  assert.throws(() => timeReader({ zone: 'Mars/Olympus' }), RangeError);
});

test('no cell is a crash', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9/: .-]{0,25}( [A-Z]{0,4})?$/)), (cell) => void readTime(cell, { zone: 'America/New_York' })));
});

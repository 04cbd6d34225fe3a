import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Answer } from '@readiness-kit/core';
import { anySheet, asked, here, sheetOf } from '../../test/transfer/sheets.ts';
import { present } from '../storage/stamped.ts';
import type { AnswerSheet } from '../survey/answer-sheet.ts';
import { linkedAnswers, linkStart, longestLink, readLink, writeLink } from './answers-link.ts';
import { checkSum } from './check-sum.ts';

const full = sheetOf({ answers: { 'rooms.quiet': [2, 70], 'rooms.clean': ['dont-know', 50] }, local: { meals: [3, 60] }, notes: { 'rooms.quiet': ['secret', 90] } });
const link = writeLink(full, asked, 100);
const problemOf = (fragment: string, at = here, questions = asked): string => {
  const read = linkedAnswers(fragment, at, questions);
  return read === undefined ? 'no link' : read.ok ? 'none' : `${read.problem} ${read.id ?? ''}`.trim();
};
const valuesOf = (sheet: AnswerSheet): unknown => [present(sheet.answers), present(sheet.local)];

/** The link with a field changed, and its sum made to match. */
function forged(field: number, value: string): string {
  const fields = link.slice(linkStart.length).split('/').slice(0, -1);
  fields[field] = value;
  return `${linkStart}${fields.join('/')}/${checkSum(fields.join('/'))}`;
}

test('a link gives the same answers, all with the stamp of the latest, and no notes', () => {
  const read = readLink(link, here, asked);
  assert.ok(read.ok);
  assert.deepEqual(read.sheet, sheetOf({ answers: { 'rooms.quiet': [2, 70], 'rooms.clean': ['dont-know', 70] }, local: { meals: [3, 70] } }));
  assert.equal(read.count, 3);
  assert.ok(!link.includes('secret'));
});

test('any sheet: the same answers', () => {
  fc.assert(
    fc.property(anySheet, fc.nat(), (sheet, now) => {
      const read = readLink(writeLink(sheet, asked, now), here, asked);
      assert.ok(read.ok);
      assert.deepEqual(valuesOf(read.sheet), valuesOf(sheet));
      assert.equal(read.sheet.respondent, sheet.respondent.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
      assert.ok(Object.values(read.sheet.answers).every(([, stamp]) => stamp <= now));
    }),
  );
});

test('any one changed, added or lost character is refused', () => {
  const anySign = fc.oneof(fc.string({ minLength: 1, maxLength: 1 }), fc.constantFrom(...'0123456789abcdefXnrd/%-.#'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }));
  fc.assert(
    fc.property(anySheet, fc.nat(), anySign, fc.constantFrom('changed', 'added', 'lost'), (sheet, place, sign, how) => {
      const fragment = writeLink(sheet, asked, 9000);
      const at = place % fragment.length;
      const other = fragment.slice(0, at) + (how === 'lost' ? '' : sign) + fragment.slice(how === 'added' ? at : at + 1);
      fc.pre(other !== fragment);
      assert.notEqual(problemOf(other), 'none', other);
    }),
    { numRuns: 3000 },
  );
});

test('every place of a link with every likely sign is refused', () => {
  for (let at = 0; at < link.length; at++) {
    for (const sign of '0123456789abcdefghijklmnopqrstuvwxyzX%/-._A ') {
      const other = link.slice(0, at) + sign + link.slice(at + 1);
      if (other !== link) assert.notEqual(problemOf(other), 'none', other);
    }
  }
});

test('is made of characters that nothing rewrites', () => {
  const odd = { ...full, respondent: "_it's* (a/b)~é\ud800 ." };
  const fragment = writeLink(odd, asked, 100);
  assert.match(fragment, /^#readiness=[\w%./-]+$/);
  assert.equal(new URL(`https://a.example/${fragment}`).hash, fragment);
  const read = readLink(fragment, here, asked);
  assert.ok(read.ok);
  assert.equal(read.sheet.respondent, "_it's* (a/b)~é\ufffd .");
});

test('96 answers of a district fit into 400 characters', () => {
  const items = Array.from({ length: 96 }, (_, i) => `learning-environments.indicator-${i}`);
  const local = Array.from({ length: 10 }, (_, i) => `own-${i}`);
  const answers = Object.fromEntries(items.map((id, i) => [id, [(['dont-know', 1, 2, 3, 4] as const)[i % 5] as Answer, 1_790_000_000_000]] as const));
  const sheet = { ...sheetOf({ answers }), instrument: 'personalized-learning-district', version: '12.34.56', group: 'district-leader', respondent: '123e4567-e89b-42d3-a456-426614174000' };
  assert.ok(writeLink(sheet, { items, local }, 1_800_000_000_000).length <= 260);
  const longest = { ...sheet, respondent: 'x'.repeat(500), form: 'a-form-with-a-rather-long-id' };
  assert.ok(writeLink(longest, { items, local }, 1_800_000_000_000).length <= 400);
});

test('a link for other questions is refused, never read wrongly', () => {
  const [first, second, third] = asked.items as [string, string, string];
  for (const items of [[second, first, third], [first, second], [first, second, third, 'more'], [`${first}x`, second, third]]) assert.equal(problemOf(link, here, { ...asked, items }), 'version');
  for (const local of [[], ['meals', 'beds'], ['beds']]) assert.equal(problemOf(link, here, { ...asked, local }), 'version');
  assert.equal(problemOf(link, { ...here, instrument: { ...here.instrument, version: '3.0.0' } }), 'version');
  assert.equal(problemOf(link, { ...here, instrument: { ...here.instrument, version: '2.2.0' } }), 'none');
});

test('a link for another survey, form or group is refused by its id', () => {
  assert.equal(problemOf(link, { ...here, instrument: { ...here.instrument, id: 'other' } }), 'instrument tiny-inn');
  assert.equal(problemOf(link, { ...here, form: 'full' }), 'form quick');
  assert.equal(problemOf(link, { ...here, group: 'guest' }), 'group staff');
  assert.equal(problemOf(link.replace('=1/', '=2/')), 'newer');
});

test('what was forged with care still gives no answer that the survey does not have', () => {
  const answers = (text: string): string => problemOf(forged(7, text));
  assert.deepEqual(['4dX', '0dX', '2d', '2dXX', 'ddx', '2%31X'].map(answers), Array<string>(6).fill('damaged'));
  assert.equal(answers('3nr'), 'none');
  for (const date of ['-5', '', 'zzzzzzzzzzzzzzz', '.']) assert.equal(problemOf(forged(6, date)), 'damaged', date);
  for (const local of ['0', '11', 'A', '']) assert.equal(problemOf(forged(8, local)), 'damaged', local);
  assert.equal(problemOf(forged(5, '%E0%A4%A')), 'none');
  assert.equal(problemOf(forged(5, 'r'.repeat(longestLink))), 'damaged');
});

test('other fragments are no links, and garbage is refused in no time', () => {
  for (const hash of ['', '#', '#part-2', '#readiness', '#Readiness=1', '#x=1&readiness=1']) assert.equal(linkedAnswers(hash, here, asked), undefined);
  for (const rest of ['', '/', '//////////', '1', '1/2', '__proto__', 'constructor/__proto__', '%', '%00', '<script>alert(1)</script>', '1/__proto__/__proto__/__proto__/__proto__/x/y/z/1/2/3', '😀']) {
    assert.equal(problemOf(linkStart + rest), 'damaged', rest);
  }
  const start = performance.now();
  for (const rest of ['a'.repeat(1_000_000), '/'.repeat(1_000_000), '1/'.repeat(500_000), '%'.repeat(1_000_000)]) assert.equal(problemOf(linkStart + rest), 'damaged');
  assert.ok(performance.now() - start < 1000);
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (rest) => assert.notEqual(problemOf(linkStart + rest), 'none')));
});

test('questions named like parts of an object are questions like others', () => {
  const odd = { items: ['constructor', '__proto__', 'toString'], local: ['hasOwnProperty'] };
  const empty = readLink(writeLink(sheetOf(), odd, 5), here, odd);
  assert.ok(empty.ok);
  assert.equal(empty.count, 0);
  const answers = JSON.parse('{"__proto__":[3,4],"constructor":[1,4]}') as AnswerSheet['answers'];
  const read = readLink(writeLink(sheetOf({ answers }), odd, 5), here, odd);
  assert.ok(read.ok);
  assert.deepEqual(Object.entries(read.sheet.answers), [['constructor', [1, 4]], ['__proto__', [3, 4]]]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseRows, type TextEnd } from './parse-rows.ts';
import type { Row } from './row.ts';
import { sniffSeparator } from './sniff-separator.ts';

async function read(...pieces: readonly string[]): Promise<{ readonly rows: readonly Row[]; readonly end: TextEnd }> {
  const reading = parseRows(pieces);
  const rows: Row[] = [];
  for (let next = await reading.next(); ; next = await reading.next()) {
    if (next.done) return { rows, end: next.value };
    rows.push(...next.value);
  }
}
const cells = async (...pieces: readonly string[]): Promise<readonly (readonly string[])[]> => (await read(...pieces)).rows.map((row) => row.cells);

test('rows of cells, whatever ends the lines, with the line each begins on', async () => {
  const { rows } = await read('a,b\r\n"one\r\ntwo",2\n\n , \n3,"x ""y"""\r4,5');
  assert.deepEqual(rows.map(({ line, cells: [first, second] }) => [line, first, second]), [[1, 'a', 'b'], [2, 'one\ntwo', '2'], [5, ' ', ' '], [6, '3', 'x "y"'], [7, '4', '5']]);
});

test('the separator is found', async () => {
  assert.equal(sniffSeparator('a;b;c\n1,5;2;3\n4;5;6\n'), ';');
  assert.equal(sniffSeparator('a\tb\n1\t2\n'), '\t');
  assert.equal(sniffSeparator('name\none\n'), ',');
  assert.equal(sniffSeparator('"a;b",c\n"d;e;f",g\n'), ',');
  assert.deepEqual(await cells('a;b\n1;"2;3"\n'), [['a', 'b'], ['1', '2;3']]);
});

test('a row in quotation marks that nothing closes is where the reading ends', async () => {
  const { rows, end } = await read('a,b\n1,2\n"3,4\n5,6\n');
  assert.deepEqual(rows.map((row) => row.cells), [['a', 'b'], ['1', '2']]);
  assert.equal(end.unending, 3);
});

test('a row with odd quotation marks is read, and marked', async () => {
  const { rows } = await read('a,b\n"x"y",2\n3,4\n');
  assert.deepEqual(rows.map((row) => row.damage), [undefined, 'odd-quotes', undefined]);
});

test('the same in however many pieces it comes', async () => {
  const part = fc.oneof(fc.constantFrom('a', ',', '"', '""', '\n', '\r\n', '\r', '"x\ny"', ';', 'é', ' '), fc.string({ maxLength: 3 }));
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 30 }), fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 30 }), async (parts, sizes) => {
      const whole = parts.join('');
      const pieces: string[] = [];
      let at = 0;
      for (const size of sizes) {
        pieces.push(whole.slice(at, at + size));
        at += size;
      }
      pieces.push(whole.slice(at));
      assert.deepEqual(await read(...pieces), await read(whole));
    }),
  );
});

test('what is written by RFC 4180 is read as it was', async () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', ',', '\n', '=1+1', ' x ')).map((text) => text.replaceAll('\r', ''));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.constant('id'), cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
      const text = rows.map((row) => `${row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');
      assert.deepEqual(await cells(text), rows);
    }),
  );
});

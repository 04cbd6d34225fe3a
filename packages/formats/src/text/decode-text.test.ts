import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeText, EndlessLine, type Decoded } from './decode-text.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => new Uint8Array(Buffer.from(text, encoding));

async function read(...pieces: readonly Uint8Array[]): Promise<{ readonly text: string } & Decoded> {
  const reading = decodeText(pieces);
  let text = '';
  for (let next = await reading.next(); ; next = await reading.next()) {
    if (next.done) return { text, ...next.value };
    text += next.value;
  }
}

test('by its byte order mark, which is not part of the text', async () => {
  assert.deepEqual(await read(bytes('\ufeffid,é\r\n')), { text: 'id,é\r\n', encoding: 'utf-8', otherLines: 0 });
  assert.deepEqual(await read(bytes('\ufeffid,é\n1', 'utf16le')), { text: 'id,é\n1', encoding: 'utf-16le', otherLines: 0 });
  assert.deepEqual(await read(new Uint8Array(Buffer.from('\ufeffid\n', 'utf16le').swap16())), { text: 'id\n', encoding: 'utf-16be', otherLines: 0 });
});

test('else UTF-8, and what is not UTF-8 as windows-1252, line by line', async () => {
  assert.equal((await read(bytes('a,é\nb,ü\n'))).encoding, 'utf-8');
  assert.deepEqual(await read(bytes('a,Pe\u00f1a\nb,x\n', 'latin1')), { text: 'a,Peña\nb,x\n', encoding: 'windows-1252', otherLines: 1 });
  assert.deepEqual(await read(Uint8Array.of(0x8c, 0xe6, 0x0a)), { text: 'Œæ\n', encoding: 'windows-1252', otherLines: 1 });
  assert.deepEqual(await read(Buffer.concat([bytes('a,é\n'), bytes('b,\u00e9\n', 'latin1')])), { text: 'a,é\nb,é\n', encoding: 'mixed', otherLines: 1 });
});

test('the same in however many pieces it comes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\ufeff', 'é', '学'))), fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 20 }), async (parts, sizes) => {
      const whole = bytes(parts.join(''));
      const pieces: Uint8Array[] = [];
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

test('any bytes give a text, and no byte of plain ASCII is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (given) => {
      const { text, encoding } = await read(given);
      if (encoding.startsWith('utf-16')) return;
      const ascii = (codes: Iterable<number>): number => [...codes].filter((code) => code < 0x80).length;
      assert.equal(ascii([...text].map((character) => character.codePointAt(0) as number)), ascii(given));
    }),
  );
});

test('a line without an end is none', async () => {
  await assert.rejects(read(new Uint8Array(17 * 1024 * 1024).fill(0x61)), EndlessLine);
});

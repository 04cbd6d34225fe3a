import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { readTable } from '../read-table.ts';
import type { Row, TableEnd } from '../row.ts';
import { writeWorkbook } from './write-workbook.ts';

async function read(bytes: Uint8Array): Promise<{ readonly rows: readonly Row[]; readonly end: TableEnd; readonly codes: readonly string[] }> {
  const { table } = await readTable([bytes]);
  const rows: Row[] = [];
  for (let next = await table.next(); ; next = await table.next()) {
    if (next.done) return { rows, end: next.value, codes: next.value.issues.map(({ code }) => code) };
    rows.push(...next.value);
  }
}

const plain = writeWorkbook([{ name: 'Sheet1', rows: [['a', 'b']] }]);

/** The plain workbook with other parts. */
const withParts = (parts: Readonly<Record<string, string>>): Uint8Array => zipSync({ ...unzipSync(plain), ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) });
const withSheet = (rows: string, more: Readonly<Record<string, string>> = {}): Uint8Array => withParts({ 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`, ...more });
const cells = async (bytes: Uint8Array): Promise<readonly (readonly string[])[]> => (await read(bytes)).rows.map((row) => row.cells);

test('what is written is read again, whatever the texts', async () => {
  const text = fc.string({ unit: 'grapheme' }).map((one) => one.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
  await fc.assert(fc.asyncProperty(fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }), async (rows) => {
    const expected = rows.map((row, i) => ({ line: i + 1, cells: row })).filter((row) => row.cells.some((cell) => cell.trim() !== ''));
    const { rows: found, codes } = await read(writeWorkbook([{ name: 'a & "b"', rows }]));
    assert.deepEqual(codes, []);
    const width = expected[0]?.cells.findLastIndex((cell) => cell !== '') ?? -1;
    const trimmed = (row: Row): Row => ({ line: row.line, cells: row.cells.slice(0, Math.max(width, row.cells.findLastIndex((cell) => cell !== '')) + 1) });
    assert.deepEqual(found.map(trimmed), expected.map(trimmed));
  }));
});

test('numbers, dates, truth values, shared and rich strings are read as they are shown', async () => {
  const styles = '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="m/d/yy\\ h:mm:ss"/><numFmt numFmtId="165" formatCode="0.0 &quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>';
  const strings = '<sst><si><t>plain</t></si><si><r><t>rich </t></r><r><t xml:space="preserve">text</t></r><rPh><t>sound</t></rPh></si></sst>';
  const links = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/styles.xml"/><Relationship Id="rId3" Target="sharedStrings.xml"/></Relationships>';
  const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="4"><c r="A4"><v>4.0</v></c><c r="B4" s="1"><v>46274.334282407406</v></c><c r="C4" s="2"><v>2.5</v></c><c r="D4" t="b"><v>1</v></c><c r="E4" s="3"><v>0.5</v></c><c r="F4" t="str"><v>0100005</v></c></row>';
  const found = await read(withSheet(rows, { 'xl/styles.xml': styles, 'xl/sharedStrings.xml': strings, 'xl/_rels/workbook.xml.rels': links }));
  assert.deepEqual(found.rows, [{ line: 1, cells: ['plain', '', 'rich text'] }, { line: 4, cells: ['4', '2026-09-09 08:01:22', '2.5', 'TRUE', '12:00:00', '0100005'] }]);
  assert.equal(found.end.format, 'workbook');
});

test('days are counted from 1904 where the workbook says so', async () => {
  const book = '<workbook><workbookPr date1904="1"/><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>';
  const links = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="styles.xml"/></Relationships>';
  const found = await cells(withSheet('<row><c s="0"><v>44812.5</v></c></row>', { 'xl/workbook.xml': book, 'xl/_rels/workbook.xml.rels': links, 'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="22"/></cellXfs></styleSheet>' }));
  assert.deepEqual(found, [['2026-09-09 12:00:00']]);
});

test('the first sheet that is shown is read, and the others named', async () => {
  const bytes = writeWorkbook([{ name: 'Notes', rows: [['x']] }, { name: 'Form', rows: [['a']] }]);
  const both = await read(bytes);
  assert.deepEqual([both.rows[0]?.cells, both.end.issues[0]?.params], [['x'], { sheets: 'Form' }]);
  const parts = unzipSync(bytes);
  const hidden = zipSync({ ...parts, 'xl/workbook.xml': strToU8(new TextDecoder().decode(parts['xl/workbook.xml']).replace('name="Notes"', 'name="Notes" state="hidden"')) });
  assert.deepEqual((await read(hidden)).rows[0]?.cells, ['a']);
});

test('a bomb is noticed before it has gone off, by what comes out of it', async () => {
  const bomb = withSheet(`<row><c t="inlineStr"><is><t>${'0'.repeat(300 * 1024 * 1024)}</t></is></c></row>`);
  assert.ok(bomb.length < 1024 * 1024);
  assert.deepEqual((await read(bomb)).codes, ['workbook-too-large']);
});

test('cells far away take no room between, and beyond the last column are too many', async () => {
  const far = await read(withSheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'));
  assert.deepEqual([far.codes, far.rows.map(({ line, cells: row }) => [line, row.length])], [[], [[1, 1], [1_048_576, 16_384]]]);
  assert.deepEqual((await read(withSheet('<row r="1"><c r="XFE1"><v>1</v></c></row>'))).codes, ['workbook-too-large']);
  assert.deepEqual((await read(withSheet('<row><c r="XFD1"><v>1</v></c></row>'.repeat(700)))).codes, ['workbook-too-large']);
});

test('entities are not looked up', async () => {
  const xml = '<!DOCTYPE worksheet [<!ENTITY lol "lol"><!ENTITY file SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&lol;&file;&amp;&#65;</t></is></c></row></sheetData></worksheet>';
  assert.deepEqual(await cells(withParts({ 'xl/worksheets/sheet1.xml': xml })), [['&lol;&file;&A']]);
});

test('a sheet that breaks off gives its rows and says where it broke', async () => {
  const { rows, end } = await read(withParts({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2' }));
  assert.deepEqual([rows, end.issues], [[{ line: 1, cells: ['1'] }], [{ code: 'workbook-broken', severity: 'error', path: ['line', 2] }]]);
});

test('an archive that is no workbook, a cut one, and other files are said to be so', async () => {
  assert.deepEqual((await read(zipSync({ 'a.txt': strToU8('a') }))).codes, ['workbook-broken']);
  assert.deepEqual((await read(plain.subarray(0, plain.length / 2))).codes, ['workbook-broken']);
  assert.deepEqual((await read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).codes, ['workbook-old']);
  assert.deepEqual((await read(strToU8('%PDF-1.7'))).codes, ['file-printed']);
});

test('changed bytes never crash it', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 5 }), async (changes) => {
    const copy = new Uint8Array(plain);
    for (const [at, byte] of changes) copy[4 + (at % (copy.length - 4))] = byte;
    const { rows, end } = await read(copy);
    assert.ok(rows.every((row) => row.cells.length < 10));
    assert.deepEqual(end.issues.filter(({ code }) => !['workbook-broken', 'workbook-too-large', 'workbook-sheets-left'].includes(code)), []);
  }), { numRuns: 300 });
});

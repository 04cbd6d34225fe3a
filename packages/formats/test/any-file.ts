import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parsePiece } from '../src/table/csv-parser.ts';
import { writeWorkbook } from '../src/table/workbook/write-workbook.ts';

const names = ['google_forms_direct', 'google_sheets', 'qualtrics_numeric', 'qualtrics_labels_localised', 'surveymonkey_two_rows', 'limesurvey_codes_semicolon', 'ms_forms'] as const;

export const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/synthetic/${name}.csv`, import.meta.url));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const rows = parsePiece(new TextDecoder().decode(fixture('ms_forms')).replaceAll('\r\n', '\n'), ',', true).rows;

/** A file of every kind that is read. */
const files: readonly Uint8Array[] = [
  ...names.map(fixture),
  writeWorkbook([{ name: 'Sheet1', rows }]),
  bytesOf('respondent,group,item,answer\nr1,teacher,vision,4\nr1,teacher,culture,DK\n"r,2",family,transparency,\n'),
  bytesOf('respondent;group;vision;culture\nr1;teacher;4;NA\nr2;learner;DECLINED;\n'),
  bytesOf('[{"group": "teacher", "vision": 4, "Quality": {"culture": "5"}}, {"vision": "DK", "Supports": ["a", "b"]}]'),
  bytesOf('{"respondent":"r1","group":"teacher","item":"vision","answer":4}\n{"respondent":"r1","group":"teacher","item":"culture","answer":null}\n'),
  bytesOf('{"instrument":{"id":"x"},"responses":[{"respondent":"r1","group":"family","item":"vision","answer":3}]}\n'),
];

/** Bytes that mean something to one of the readers, and any. */
const byte = fc.oneof(fc.constantFrom(...[...'",;\n\r\t\0{}[]:<>&\'=@P'].map((mark) => mark.charCodeAt(0)), 0xff, 0xfe, 0xef, 0xbb, 0xbf, 0xa0, 0xc3, 0x80), fc.nat(255));

/** One thing that can happen to a file on its way. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), at: fc.nat(), byte }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), byte }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.nat(200) }),
  fc.record({ kind: fc.constant('repeat' as const), at: fc.nat(), length: fc.nat(200) }),
  fc.record({ kind: fc.constant('end' as const), at: fc.nat() }),
);

/** A file of one of the tools with a few things done to it. */
const changedFile = fc.tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 5 })).map(([bytes, changes]) => {
  let file = [...bytes];
  for (const one of changes) {
    const at = one.at % (file.length + 1);
    if (one.kind === 'put') file[at] = one.byte;
    else if (one.kind === 'insert') file.splice(at, 0, one.byte);
    else if (one.kind === 'cut') file.splice(at, one.length);
    else if (one.kind === 'repeat') file.splice(at, 0, ...file.slice(at, at + one.length));
    else file = file.slice(0, at);
  }
  return new Uint8Array(file);
});

const cell = fc.oneof(fc.constantFrom('vision', 'culture', 'group', 'Timestamp', 'ID', 'Respondent ID', 'Collector ID', 'id', 'submitdate', 'lastpage', '{"ImportId":"QID1"}', 'Teacher', '4', 'DK', '=1+1', '', '"', 'a\nb', '\ufeff', '2026-09-09 08:00:00'), fc.string({ unit: 'binary', maxLength: 8 }));
/** A table of cells that tools write, put together anyhow. */
const oddTable = fc.tuple(fc.constantFrom(',', ';', '\t'), fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 })).map(([separator, table]) => bytesOf(table.map((row) => row.map((text) => (/["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(separator)).join('\n')));

/** Any file that may be given to the readers, and the pieces in which it comes. */
export const anyFile = fc.tuple(fc.oneof({ weight: 6, arbitrary: changedFile }, { weight: 2, arbitrary: oddTable }, { weight: 1, arbitrary: fc.jsonValue().map((value) => bytesOf(JSON.stringify(value))) }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) }), fc.integer({ min: 1, max: 4000 }));

export const piecesOf = (bytes: Uint8Array, length: number): readonly Uint8Array[] => Array.from({ length: Math.ceil(bytes.length / length) }, (_, i) => bytes.subarray(i * length, (i + 1) * length));

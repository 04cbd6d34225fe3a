import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { InstrumentDocument } from '@readiness-kit/core';
import { processIo } from '../src/process-io.ts';
import { fakeIo, ran } from './fake-io.ts';

test('blank: an instrument that passes the check without a warning, its schema, and the next three commands', async () => {
  const { code, out, err, made } = await ran(['new-instrument', 'my-own']);
  assert.equal(code, 0);
  assert.equal(err, '');
  assert.match(out, /readiness check my-own[\\/]my-own\.instrument\.json\n$/);
  const paths = ['my-own.instrument.json', 'instrument.schema.json', 'README.md'].map((file) => join('my-own', file));
  assert.deepEqual(Object.keys(made), paths);
  const [instrument = '', schema = '', page = ''] = paths.map((path) => made[path]);
  const checked = await ran(['check', 'i.json'], { files: { 'i.json': instrument } });
  assert.equal(checked.code, 0);
  assert.match(checked.out, /^my-own 0\.1\.0: errors: 0, warnings: 0, indicators: 1\.$/m);
  assert.equal((JSON.parse(instrument) as { $schema: string }).$schema, './instrument.schema.json');
  assert.ok(Object.hasOwn(JSON.parse(schema) as object, 'properties'));
  assert.equal(page.match(/^readiness (?:check|score) .*my-own\.instrument\.json/gm)?.length, 3);
});

test('blank: the rows and commands of its page can be used', async () => {
  const { made } = await ran(['new-instrument', 'x', '--out', 'f']);
  const page = made[join('f', 'README.md')] ?? '';
  const rows = /```csv\n([^]*?)```/.exec(page)?.[1] ?? '';
  const files = { 'answers.csv': rows, 'x.instrument.json': made[join('f', 'x.instrument.json')] ?? '' };
  const commands = [...page.matchAll(/^readiness ([^#>\n]*)/gm)].map(([, words = '']) => words.trim().split(/\s+/));
  assert.equal(commands.length, 3);
  for (const argv of commands) assert.equal((await ran(argv, { files })).code, 0, argv.join(' '));
});

test('district: the built-in instrument under a name of its own, in English and Spanish', async () => {
  const { code, made } = await ran(['new-instrument', 'ours', '--from', 'district', '--out', 'there']);
  assert.equal(code, 0);
  const copy = JSON.parse(made[join('there', 'ours.instrument.json')] ?? '') as InstrumentDocument;
  assert.equal(copy.id, 'ours');
  assert.ok(copy.indicators.length > 13);
  for (const words of [copy.texts, copy.guides]) assert.deepEqual(words?.map(({ language }) => language), ['en', 'es']);
  const { out } = await ran(['check', 'i.json'], { files: { 'i.json': JSON.stringify(copy) } });
  assert.match(out, /^ours 0\.1\.0: errors: 0,/m);
});

test('a name that is no id is wrong use, before anything is written', async () => {
  for (const name of ['../up', 'a b', '1st', '', 'x'.repeat(81), 'a/b']) {
    const { code, err, made } = await ran(['new-instrument', '--', name]);
    assert.equal(code, 2, name);
    assert.match(err, /cannot be a name: it starts with a letter/);
    assert.deepEqual(made, {});
  }
});

test('nothing is overwritten: one file that is there stops all, in either language', async () => {
  for (const file of ['README.md', 'mine.instrument.json', 'instrument.schema.json']) {
    const { code, err, made } = await ran(['new-instrument', 'mine'], { files: { [join('mine', file)]: 'precious' } });
    assert.equal(code, 5);
    assert.match(err.replaceAll(/\s+/g, ' '), /could not be written: it exists already, and nothing is overwritten\./);
    assert.deepEqual(made, {});
  }
  const spanish = await ran(['new-instrument', 'mine', '--lang', 'es'], { files: { [join('mine', 'README.md')]: 'precious' } });
  assert.match(spanish.err.replaceAll(/\s+/g, ' '), /No se pudo escribir «mine.README\.md»: ya existe/);
});

test('a fault of the disk is said; a fault of the program is not hidden', async () => {
  const { io, err } = fakeIo();
  const failing = (error: Error) => import('../src/cli.ts').then(({ run }) => run(['new-instrument', 'mine'], { ...io, create: () => Promise.reject(error) }));
  assert.equal(await failing(Object.assign(new Error('full'), { code: 'ENOSPC' })), 5);
  assert.match(err(), /the disk is full/);
  await assert.rejects(failing(new TypeError('oops')), /oops/);
});

test('a real folder: made with its parents; a file in it is safe from a second time', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'readiness-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'a', 'b.txt');
  const io = processIo();
  assert.equal(await io.exists(file), false);
  await io.create(file, 'one');
  assert.equal(await io.exists(file), true);
  await assert.rejects(io.create(file, 'two'), { code: 'EEXIST' });
  assert.equal(readFileSync(file, 'utf8'), 'one');
  writeFileSync(join(folder, 'plain'), '');
  await assert.rejects(io.create(join(folder, 'plain', 'c.txt'), ''), (error: NodeJS.ErrnoException) => typeof error.code === 'string');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exitCodes } from '../src/exit-codes.ts';
import { goldenFiles, ran } from './fake-io.ts';

test('--version and --help answer on standard output and end well', async () => {
  assert.deepEqual(await ran(['--version']), { code: 0, out: '1.2.3\n', err: '', made: {} });
  for (const args of [['--help'], ['-h'], ['score', '--help'], ['check', '-h'], ['new-instrument', '-h'], ['report', '-h'], ['compare', '-h'], ['what-if', '-h'], ['score', 'x.csv', '--help']]) {
    const { code, out, err } = await ran(args);
    assert.equal(code, 0);
    assert.match(out, /Usage: readiness /);
    assert.equal(err, '');
    assert.deepEqual(out.split('\n').filter((line) => line.length > 80), []);
  }
});

test('the help names every option of its command and every exit code', async () => {
  const { out } = await ran(['score', '--help']);
  for (const option of ['--instrument', '--profile', '--roster', '--form', '--lang', '--seed', '--top', '--json']) assert.match(out, new RegExp(`^ +${option}\\b`, 'm'));
  for (const code of Object.values(exitCodes)) assert.match(out, new RegExp(`^ +${code} +\\w`, 'm'));
  const others = { import: ['--out', '--mapping', '--save-mapping', '--group', '--removed', '--details', '--codebook', '--zone', '--date-order', '--state', '--instrument', '--lang', '--json'], export: ['--form', '--group', '--lang', '--out', '--instrument', '--date', '--namespace', '--survey', '--school-year', '--district'], report: ['--format', '--audience', '--instrument', '--lang', '--name', '--out'], compare: ['--instrument', '--least-change', '--lang', '--json'], 'what-if': ['--raise', '--reach', '--instrument', '--profile', '--lang', '--json'], check: ['--allow', '--lang'], 'new-instrument': ['--out', '--from', '--lang'] };
  for (const [command, options] of Object.entries(others)) for (const option of options) assert.match((await ran([command, '--help'])).out, new RegExp(`^ +${option}\\b`, 'm'));
});

const wrong: readonly (readonly [argv: readonly string[], sentence: string])[] = [
  [[], 'Name a command, such as import, score, report or check.'],
  [['scores'], 'There is no command “scores”.'],
  [['--jsn'], 'There is no option “--jsn”.'],
  [['toString'], 'There is no command “toString”.'],
  [['score'], 'Name the file with the answers.'],
  [['score', 'answers.csv', '--jsn'], 'There is no option “--jsn”.'],
  [['score', 'answers.csv', '-x'], 'There is no option “-x”.'],
  [['score', 'answers.csv', 'more.csv'], 'One file at a time: “more.csv” is too many.'],
  [['score', 'answers.csv', '--seed'], '--seed needs a value after it.'],
  [['score', 'answers.csv', '--seed', '--json'], '--seed needs a value after it.'],
  [['score', 'answers.csv', '--json=yes'], '--json takes no value.'],
  [['score', 'answers.csv', '--seed', '1.5'], '--seed is a whole number from 0 to 4294967295, not “1.5”.'],
  [['score', 'answers.csv', '--seed', '4294967296'], '--seed is a whole number from 0 to 4294967295, not “4294967296”.'],
  [['score', 'answers.csv', '--top', 'all'], '--top is a whole number from 0 to 10000, not “all”.'],
  [['score', 'answers.csv', '--lang', 'fr'], '--lang is en or es, not “fr”.'],
  [['score', '-', '--instrument', '-'], 'Standard input can stand for one file only.'],
  [['check', 'i.json', '--json'], 'There is no option “--json”.'],
  [['check', '-', '--allow', '-'], 'Standard input can stand for one file only.'],
  [['new-instrument'], 'Name the new instrument.'],
  [['new-instrument', 'a', 'b'], 'One instrument at a time: “b” is too many.'],
  [['new-instrument', 'a', '--from', 'toString'], '--from is blank or district, not “toString”.'],
];

for (const [argv, sentence] of wrong) {
  test(`readiness ${argv.join(' ')}: one sentence, the usage, code 2`, async () => {
    const { code, out, err } = await ran(argv, { files: goldenFiles });
    assert.equal(code, 2);
    assert.equal(out, '');
    const [first, ...rest] = err.split('\n');
    assert.equal(first, `readiness: ${sentence}`);
    assert.match(rest.join('\n'), /^Usage: readiness /);
  });
}

test('“-” is standard input; a name that looks like an option goes after “--”', async () => {
  const { 'answers.csv': answers, ...files } = goldenFiles;
  const options = ['--instrument', 'instrument.json', '--json'];
  const fromFile = await ran(['score', 'answers.csv', ...options], { files: goldenFiles });
  const fromInput = await ran(['score', '-', ...options], { files: { ...files, '-': answers } });
  const dashed = await ran(['score', ...options, '--', '--help'], { files: { ...files, '--help': answers } });
  assert.equal(fromInput.out, fromFile.out);
  assert.equal(dashed.out, fromFile.out);
});

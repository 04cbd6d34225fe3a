import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assess, type InstrumentDocument, oneGroupProfile, parseResponses } from '@readiness-kit/core';
import { parseInstrument } from '@readiness-kit/core/schemas';
import { parse } from 'csv-parse/sync';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const extract = here('made-up-extract.csv');
const extractText = readFileSync(extract, 'utf8');
const convert = (...args: readonly string[]) => spawnSync(process.execPath, [here('rse-to-long-csv.mjs'), ...args], { encoding: 'utf8' });

function readInstrument(): InstrumentDocument {
  const parsed = parseInstrument(JSON.parse(readFileSync(here('rse-2017.instrument.json'), 'utf8')));
  assert.ok(parsed.ok, JSON.stringify(parsed.issues));
  assert.deepEqual(parsed.issues, []);
  return parsed.value;
}

function readLongCsv(text: string): readonly Record<string, unknown>[] {
  const rows: Record<string, string>[] = parse(text, { columns: true });
  return rows.map((row) => ({ ...row, answer: row.answer === '' ? null : Number(row.answer) }));
}

/** Question stems of the survey, and by hand from the extract: how many people answered enough of each. */
const scales = {
  satisfaction: { stem: 'affSat', items: 4, people: 9 },
  recognition: { stem: 'affRec', items: 5, people: 9 },
  feedback: { stem: 'perfCheck', items: 7, people: 9 },
  career: { stem: 'progRSE', items: 5, people: 9 },
  employability: { stem: 'percEmp', items: 4, people: 10 },
};

/** From the extract alone, with neither the script nor the engine. */
function independently(stem: string): { people: number; mean: number; blanks: Record<string, number> } {
  const points: Record<string, number> = {
    'Never': 0, 'Sometimes': 25, 'Often': 50, 'Very Often': 75, 'Always': 100,
    'Strongly disagree': 0, 'Disagree': 25, 'Neither agree or disagree': 50, 'Agree': 75, 'Strongly Agree': 100,
  };
  const rows: Record<string, string>[] = parse(extractText, { columns: true });
  const titles = Object.keys(rows[0] ?? {}).filter((title) => title.includes(`[${stem}`));
  const blanks = Object.fromEntries(titles.map((title) => [title.slice(8, title.indexOf(']')), rows.filter((row) => row[title] === '').length]));
  const persons = rows
    .map((row) => titles.map((title) => row[title]).filter((cell) => cell !== ''))
    .filter((given) => given.length >= 2 && given.length >= titles.length / 2)
    .map((given) => given.reduce((sum, cell) => sum + points[cell ?? '']!, 0) / given.length);
  return { people: persons.length, mean: persons.reduce((a, b) => a + b, 0) / persons.length, blanks };
}

describe('the instrument', () => {
  it('is valid, without errors or warnings', () => {
    const { constructs, indicators, levels, forms, texts, guides } = readInstrument();
    assert.deepEqual([levels, constructs.length, indicators.length, forms[0]?.indicators?.length, texts?.length, guides?.length], [5, 5, 25, 25, 1, 1]);
    for (const [id, { items }] of Object.entries(scales)) assert.equal(indicators.filter((x) => x.construct === id).length, items, id);
  });

  it('has short words of its own for each of its 100 actions, and none left over', () => {
    const { indicators, guides } = readInstrument();
    const words = guides?.[0]?.actions ?? {};
    assert.deepEqual(Object.keys(words), indicators.flatMap((x) => x.actions.map((a) => a.id)));
    assert.equal(new Set(Object.values(words).map((w) => w.what)).size, 100);
    const count = (text: string): number => text.split(/\s+/).length;
    const long = Object.entries(words).filter(([, w]) => count(w.what) > 25 || count(w.unlocks ?? '') > 15 || count(w.evidence) > 15);
    assert.deepEqual(long, []);
  });
});

describe('answers of the made-up extract', () => {
  const converted = convert(extract);
  const instrument = readInstrument();
  const responses = parseResponses(instrument, readLongCsv(converted.stdout));
  assert.ok(responses.ok);
  const result = assess({ instrument, responses: responses.value, profile: oneGroupProfile, smallestGroup: 1 }); // twelve made-up people

  it('are converted with their counts told', () => {
    assert.equal(converted.status, 0);
    assert.equal(converted.stderr, '12 rows read, 228 answers, 72 blanks\n');
    assert.equal(readLongCsv(converted.stdout).length, 12 * 25);
    assert.deepEqual(responses.issues, []);
  });

  for (const [id, { stem, people }] of Object.entries(scales)) {
    it(`give the mean of ${id} that a few independent lines give`, () => {
      const own = independently(stem);
      const construct = result.constructs[id];
      assert.ok(construct?.status === 'scored');
      assert.equal(own.people, people);
      assert.equal(construct.groups['software-engineer']?.n, people);
      assert.ok(Math.abs(construct.value - own.mean) < 1e-9, `${construct.value} is not ${own.mean}`);
      for (const [item, blanks] of Object.entries(own.blanks)) assert.equal(result.indicators[item]?.counts?.missing, blanks, item);
    });
  }

  it('give an overall index and, for every priority, an action', () => {
    const overall = result.composites.overall;
    assert.ok(overall?.status === 'scored');
    const means = Object.values(scales).map(({ stem }) => independently(stem).mean);
    assert.ok(Math.abs(overall.value - means.reduce((a, b) => a + b, 0) / means.length) < 1e-9);
    assert.ok(result.priorities.length > 0);
    for (const priority of result.priorities) assert.ok(priority.actions.length > 0);
  });
});

describe('the script', () => {
  let folder = '';
  before(() => { folder = mkdtempSync(join(tmpdir(), 'rse-')); });
  after(() => { rmSync(folder, { recursive: true }); });

  const convertText = (text: string) => {
    const file = join(folder, 'export.csv');
    writeFileSync(file, text);
    return convert(file);
  };

  it('refuses an unknown label, and says in which row and column', () => {
    const cells = extractText.replace('\n5,Nowhere (made up),Yes,Often,', '\n5,Nowhere (made up),Yes,Now and then,');
    const { status, stdout, stderr } = convertText(cells);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.equal(stderr, 'row 2, column likert1[perfCheck4]: unknown answer "Now and then"\n');
  });

  it('does not take a label of the other scale', () => {
    const { status, stderr } = convertText(extractText.replace('Yes,Very Often,', 'Yes,Agree,'));
    assert.equal(status, 1);
    assert.match(stderr, /row 1, column likert1\[perfCheck4\]: unknown answer "Agree"/);
  });

  it('does not mind case, spacing, byte order marks or the order of columns', () => {
    const rows: string[][] = parse(extractText);
    const odd = rows.map((cells, i) => cells.map((cell) => `"${i === 0 ? cell : `\uFEFF ${cell.toUpperCase()} `}"`).reverse().join(','));
    const { status, stdout, stderr } = convertText(`\uFEFF${odd.join('\r\n')}\r\n`);
    assert.equal(stderr, '12 rows read, 228 answers, 72 blanks\n');
    assert.equal(status, 0);
    assert.equal(stdout, convert(extract).stdout);
  });

  it('refuses a missing or doubled column', () => {
    assert.match(convertText(extractText.replace('likert2[affSat2]', 'likert2[other]')).stderr, /^affSat2: 0 columns with this code/);
    const twice = convertText(extractText.replace('likert2[affSat2]', 'likert2[affSat1]'));
    assert.equal(twice.status, 1);
    assert.match(twice.stderr, /affSat1: 2 columns with this code/);
  });

  it('says how it is used, and when a file cannot be read', () => {
    assert.equal(convert().status, 2);
    const none = convert(join(folder, 'none.csv'));
    assert.equal(none.status, 1);
    assert.match(none.stderr, /ENOENT/);
  });
});

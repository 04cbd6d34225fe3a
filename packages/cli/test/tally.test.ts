import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTallyDocument, scoreTally, type TallyDocument } from '@readiness-kit/core';
import { parseInstrument, parseProfile } from '@readiness-kit/core/schemas';
import { goldenFiles, ran, type Ran } from './fake-io.ts';

const golden = ['--instrument', 'instrument.json', '--profile', 'profile.json'] as const;
const place = ['--district', '0100005', '--wave', '2026-fall'] as const;
const instrument = parsed(parseInstrument(JSON.parse(goldenFiles['instrument.json'])));
const profile = parsed(parseProfile(JSON.parse(goldenFiles['profile.json']), instrument));
const rows = goldenFiles['answers.csv'].trimEnd().split('\n');
const header = rows[0] as string;

function parsed<T>(read: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  assert.ok(read.ok);
  return read.value;
}

const tally = (more: readonly string[] = [], files: Readonly<Record<string, string>> = {}): Promise<Ran> => ran(['tally', 'answers.csv', ...golden, ...place, ...more], { files: { ...goldenFiles, ...files } });
const scoresIn = (text: string): ReturnType<typeof scoreTally> => scoreTally({ instrument, profile, tally: parsed(parseTallyDocument(JSON.parse(text), { instrument, profile })).tally });

/** Answers in two files, by the respondent. */
const respondents = [...new Set(rows.slice(1).map((row) => row.split(',')[0] as string))];
const half = (part: number): string => [header, ...rows.slice(1).filter((row) => respondents.indexOf(row.split(',')[0] as string) % 2 === part)].join('\n');

test('tally: a file that gives the scores of its answers, what was read, and for whom it is, said once', async () => {
  const { code, out, err, made } = await tally(['--roster', 'roster.csv', '--district-name', 'Alder', '-o', 'a.tally.json']);
  assert.equal(code, 0, out);
  assert.equal(err, '');
  assert.match(out, /^What was read\nRows read: ([\d,]+) = \1 kept \+ 0 left out\.$/m);
  assert.match(out, /^Tally of Alder \(0100005\), 2026-fall\nWho answered +Answered +Of +Share$/m);
  assert.match(out, /^Written: a\.tally\.json$/m);
  assert.equal(out.split('not anonymous').length, 2);
  assert.deepEqual(out.split('\n').filter((line) => line.length > 80), []);
  const { out: scored } = await ran(['score', 'answers.csv', ...golden, '--json', '--smallest-group', '1'], { files: goldenFiles });
  const result = JSON.parse(scored) as { readonly constructs: unknown; readonly composites: unknown };
  const { constructs, composites } = scoresIn(made['a.tally.json'] ?? '');
  assert.deepEqual(JSON.parse(JSON.stringify({ constructs, composites })), { constructs: result.constructs, composites: result.composites });
});

test('tally: without a file it goes to standard output, and all that is said to standard error', async () => {
  const { code, out, err, made } = await tally();
  assert.equal(code, 0);
  assert.equal((JSON.parse(out) as TallyDocument).district.name, null);
  assert.match(err, /Rows read: [^]*not anonymous/);
  assert.deepEqual(made, {});
  assert.match((await tally(['--lang', 'es'])).err, /^Recuento de 0100005, 2026-fall\n[^]*no es\s+anónimo/m);
});

test('tally: the same answers, the same bytes', async () => {
  const { out } = await tally();
  assert.equal((await tally()).out, out);
  const turned = [header, ...rows.slice(1).toReversed()].join('\n');
  assert.equal((await tally([], { 'answers.csv': turned })).out, out);
});

test('tally: what is left out is told with its line, and the exit code says it', async () => {
  const { code, out, made } = await tally(['--roster', 'roster.csv', '-o', 'a.json'], { 'answers.csv': `${goldenFiles['answers.csv'].trimEnd()}\nx,dragon,i,1\n`, 'roster.csv': 'group,roster\nteachers,1\n' });
  assert.equal(code, 4);
  assert.match(out, new RegExp(`1 × group-unknown  line ${rows.length + 1}`));
  assert.match(out, /1 × roster-too-small {2}rosters: teachers/);
  assert.equal((JSON.parse(made['a.json'] ?? '') as TallyDocument).rosters, undefined);
});

test('tally: a file that is there stays, and where there is no answer none is made', async () => {
  const there = await tally(['-o', 'roster.csv']);
  assert.equal(there.code, 5);
  assert.match(there.err, /“roster\.csv” could not be written: it exists already/);
  const none = await tally(['-o', 'a.json'], { 'answers.csv': `${header}\n` });
  assert.equal(none.code, 1);
  assert.deepEqual(none.made, {});
  assert.equal((await ran(['tally', 'gone.csv', ...place, '-o', 'a.json'])).code, 3);
});

test('merge: the tallies of two schools give the scores of all answers, and rosters add up', async () => {
  const one = (await tally(['--roster', 'roster.csv'], { 'answers.csv': half(0) })).out;
  const two = (await tally(['--roster', 'roster.csv'], { 'answers.csv': half(1) })).out;
  const whole = (await tally()).out;
  const { code, out, made } = await ran(['merge', 'one.json', 'two.json', '--instrument', 'instrument.json', '--profile', 'profile.json', '-o', 'all.json'], { files: { ...goldenFiles, 'one.json': one, 'two.json': two } });
  assert.equal(code, 0, out);
  assert.match(out, /^Tallies put together: 2\.\nTally of 0100005, 2026-fall$/m);
  assert.equal(out.split('not anonymous').length, 2);
  const merged = JSON.parse(made['all.json'] ?? '') as TallyDocument;
  const teachers = (text: string): number => (JSON.parse(text) as TallyDocument).rosters?.['teachers'] ?? assert.fail('no roster');
  assert.equal(merged.rosters?.['teachers'], 2 * teachers(one));
  assert.deepEqual(merged.respondents, (JSON.parse(whole) as TallyDocument).respondents);
  const values = (text: string): readonly (readonly [string, number | null])[] => Object.entries(scoresIn(text).constructs).map(([id, score]) => [id, score.status === 'scored' ? Math.round(score.value * 1e9) : null]);
  assert.deepEqual(values(made['all.json'] ?? ''), values(whole));
});

test('merge: profile and form are those that the first file names, and no file is opened because data names it', async () => {
  const header = 'respondent,group,item,answer\n';
  const files = { 'a.csv': `${header}a,teacher,vision.guides-decisions,2\n`, 'b.csv': `${header}b,teacher,vision.guides-decisions,4\n` };
  const [a, b] = [await ran(['tally', 'a.csv', ...place, '--form', 'quick', '--profile', 'one-group'], { files }), await ran(['tally', 'b.csv', ...place, '--form', 'quick', '--profile', 'one-group'], { files })];
  const { code, out } = await ran(['merge', 'a.json', 'b.json'], { files: { 'a.json': a.out, 'b.json': b.out } });
  assert.equal(code, 0);
  const { provenance, respondents } = JSON.parse(out) as TallyDocument;
  assert.deepEqual([provenance.profile.id, provenance.form, respondents['teacher']], ['one-group', 'quick', 2]);
  const named = await ran(['merge', 'a.json'], { files: { 'a.json': a.out.replace('"id":"one-group"', '"id":"secret.json"'), 'secret.json': '{' } });
  assert.equal(named.code, 1);
  assert.match(named.err, /1 × tally-profile-differs[^]*--profile/);
  for (const odd of ['5', 'null', '"x"', '[]', '{"provenance":null}', '{"provenance":{"profile":null,"form":{}}}', '{"provenance":"x"}']) assert.equal((await ran(['merge', 'a.json'], { files: { 'a.json': odd } })).code, 1, odd);
});

test('merge: what does not go together is refused by file, with what to do, and nothing is written', async () => {
  const one = (await tally([], { 'answers.csv': half(0) })).out;
  const of = async (district: string, ...more: readonly string[]): Promise<string> => (await ran(['tally', 'answers.csv', ...golden, '--district', district, ...more], { files: goldenFiles })).out;
  const cases: readonly (readonly [name: string, text: string, said: RegExp])[] = [
    ['other.json', await of('0100006', '--wave', '2026-fall'), /1 × tally-district-differs {2}other\.json: district\.id/],
    ['later.json', await of('0100005', '--wave', '2027-fall'), /1 × tally-wave-differs {2}later\.json: wave/],
    ['edited.json', one.replace('"wave":"2026-fall"', '"wave":"2026-fall."'), /1 × tally-edited {2}edited\.json: hash/],
    ['twice.json', one, /1 × tally-twice/],
    ['result.json', '{}', /1 × tally-kind-invalid {2}result\.json: kind/],
    ['newer.json', JSON.stringify({ ...(JSON.parse(one) as object), schemaVersion: 9 }), /schema version 9;/],
    ['district.json', (await ran(['tally', 'd.csv', ...place], { files: { 'd.csv': 'respondent,group,item,answer\na,teacher,vision.guides-decisions,2\n' } })).out, /tally-instrument-differs[^]*--instrument/],
  ];
  for (const [name, text, said] of cases) {
    const { code, out, err, made } = await ran(['merge', 'one.json', name, ...golden, '-o', 'all.json'], { files: { ...goldenFiles, 'one.json': one, [name]: text } });
    assert.equal(code, 1, name);
    assert.equal(out, '');
    assert.match(err, new RegExp(`^readiness: No result: ${name} has problems`));
    assert.match(err, said);
    assert.deepEqual(made, {});
  }
});

test('merge: a roster that one part lacks is said; broken JSON and a file that is there too', async () => {
  const one = (await tally(['--roster', 'roster.csv'], { 'answers.csv': half(0) })).out;
  const two = (await tally([], { 'answers.csv': half(1) })).out;
  const files = { ...goldenFiles, 'one.json': one, 'two.json': two, 'broken.json': '{\n"x"' };
  const { code, err } = await ran(['merge', 'one.json', 'two.json', ...golden], { files });
  assert.equal(code, 0);
  assert.match(err, /\d × tally-roster-incomplete {2}rosters: /);
  assert.match((await ran(['merge', 'broken.json'], { files })).err, /line 2/);
  assert.equal((await ran(['merge', 'one.json', ...golden, '-o', 'two.json'], { files })).code, 5);
  assert.equal((await ran(['merge', 'gone.json'], { files })).code, 3);
});

for (const [argv, sentence] of [
  [['tally', ...place], 'Name the file with the answers.'],
  [['tally', 'a.csv', '--wave', 'w'], 'Name the district by the id that the state knows it by: --district 0100005.'],
  [['tally', 'a.csv', '--wave', 'w', '--district', ' 1'], 'Name the district by the id that the state knows it by: --district 0100005.'],
  [['tally', 'a.csv', ...place, '--district-name', 'a\nb'], '--district-name is a line of up to 200 characters.'],
  [['tally', 'a.csv', '--district', '1'], 'Name the wave, such as --wave 2026-fall: letters, digits, “.”, “_” and “-”.'],
  [['tally', 'a.csv', '--district', '1', '--wave', '../w'], 'Name the wave, such as --wave 2026-fall: letters, digits, “.”, “_” and “-”.'],
  [['tally', 'a.csv', ...place, '--form', 'none'], 'The instrument has no form “none”; it has: quick, full, teacher, learner, family, partner.'],
  [['tally', '-', ...place, '--roster', '-'], 'Standard input can stand for one file only.'],
  [['merge'], 'Name the files with the tallies.'],
  [['merge', '-', '-'], 'Standard input can stand for one file only.'],
  [['merge', 'a.json', '--form', 'none'], 'The instrument has no form “none”; it has: quick, full, teacher, learner, family, partner.'],
] as const) {
  test(`readiness ${argv.join(' ')}: one sentence, the usage, code 2`, async () => {
    const { code, out, err } = await ran(argv);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err.replaceAll('\n', ' '), new RegExp(`^readiness: ${sentence.replaceAll(/[.“”]/g, '.').replaceAll(' ', '\\s+')}\\s+Usage: readiness ${argv[0]}`));
  });
}

test('the help of both names every option, within the width of a page', async () => {
  for (const [command, options] of [['tally', ['--district', '--district-name', '--wave', '--roster', '--instrument', '--profile', '--form', '--lang']], ['merge', ['--instrument', '--profile', '--form', '--lang']]] as const) {
    const { code, out } = await ran([command, '--help']);
    assert.equal(code, 0);
    for (const option of options) assert.match(out, new RegExp(`^ +${option}\\b`, 'm'));
    assert.match(out, /^ +-o, --out\b/m);
    assert.deepEqual(out.split('\n').filter((line) => line.length > 80), []);
  }
});

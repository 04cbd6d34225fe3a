import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyAdministration } from '../../test/properties/arbitraries.ts';
import { tinyInstrument } from '../../test/fixtures/tiny-instrument.ts';
import { tableOf } from '../../test/fixtures/made-table.ts';
import { groupAnswers } from '../perspectives/group-answers.ts';
import { tallyGroupAnswers } from '../perspectives/tally-group-answers.ts';
import { ReadinessError } from '../model/issue.ts';
import { readAnswers } from '../responses/read-answers.ts';
import { assess } from '../result/assess.ts';
import { answerHistogram } from '../scoring/answer-counts.ts';
import { scoringPlan } from '../scoring/scoring-plan.ts';
import { emptyTally, mergeTallies, type Tally, tallyAnswers } from '../scoring/tally.ts';
import { tallyDocument } from './make-tally-document.ts';
import { mergeTallyDocuments } from './merge-tally-documents.ts';
import { parseTallyDocument } from './parse-tally-document.ts';
import type { TallyDocument } from './tally-document.ts';

const place = { district: { id: '0100005', name: 'Alder County Schools' }, wave: '2026-fall' };

/** Through a file and back. */
const sent = (document: TallyDocument): unknown => JSON.parse(JSON.stringify(document));

/** All numbers as lists, in which strict equality tells the last bits apart, and −0 from 0. */
const numbers = ({ groups, pairs, histogram, items, patterns }: Tally): unknown => [
  ...[groups.counts, groups.means, groups.squares, pairs, histogram, items.shares].map((column) => [...column]),
  patterns.map((pattern) => [...pattern].sort(([a], [b]) => (a < b ? -1 : 1))),
];

const made = (input: Parameters<typeof tallyDocument>[0]): TallyDocument => {
  const parsed = tallyDocument(input);
  assert.ok(parsed.ok, JSON.stringify(parsed.issues));
  return parsed.value;
};

const tiny = (rows: Parameters<typeof tableOf>[1]) => ({ ...place, instrument: tinyInstrument, table: tableOf(tinyInstrument, rows) });

test('a tally goes through a file and back without losing a bit', () => {
  fc.assert(fc.property(anyAdministration, ({ instrument, responses, profile }) => {
    const { table } = readAnswers(instrument, responses);
    const document = made({ ...place, instrument, profile, table });
    const parsed = parseTallyDocument(sent(document), { instrument, profile });
    assert.deepEqual(parsed.issues, []);
    assert.ok(parsed.ok);
    assert.deepEqual(numbers(parsed.value.tally), numbers(tallyAnswers({ instrument, profile, table })));
    assert.deepEqual(made({ ...place, instrument, profile, tally: parsed.value.tally, respondents: document.respondents }), document);
  }), { numRuns: 100 });
});

test('it says what was measured with what as a result does, and who took part', () => {
  const document = made({ ...tiny([['teacher', 1, 2], ['teacher', 3], ['family', 2]]), form: 'full', rosters: { teacher: 4 } });
  const { provenance: { instrument, profile, engine, form }, participation } = assess({ instrument: tinyInstrument, form: 'full', responses: tiny([['teacher', 1, 2], ['teacher', 3], ['family', 2]]).table });
  assert.deepEqual(document.provenance, { instrument, profile, engine, form });
  assert.deepEqual(document.respondents, { teacher: participation['teacher']?.respondents, family: participation['family']?.respondents });
  assert.deepEqual(document.rosters, { teacher: 4 });
  assert.match(document.hash, /^[0-9a-f]{64}$/);
});

test('only what is there is written, by the names of the instrument', () => {
  const { tally, respondents } = made(tiny([['teacher', 3], ['teacher', 0, 0]]));
  assert.deepEqual(respondents, { teacher: 1, family: 0 });
  assert.deepEqual(tally, {
    teacher: {
      patterns: { '10': 1, '00': 1 },
      constructs: { vision: { n: 1, mean: 100, squares: 0 } },
      pairs: {},
      indicators: {
        'vision.shared': { counts: { levels: [0, 0, 1], dontKnow: 0, notApplicable: 0, declined: 0, missing: 1 }, shares: [0, 0, 1] },
        'instruction.varied': { counts: { levels: [0, 0, 0], dontKnow: 0, notApplicable: 0, declined: 0, missing: 2 }, shares: [0, 0, 0] },
      },
    },
  });
});

test('a roster that cannot be is left out, and that is said', () => {
  const parsed = tallyDocument({ ...tiny([['teacher', 1], ['teacher', 2]]), rosters: { teacher: 1, family: 0.5, pilot: 3 } });
  assert.ok(parsed.ok);
  assert.equal(parsed.value.rosters, undefined);
  assert.deepEqual(parsed.issues.map(({ code, path }) => `${code} ${path.join('.')}`), ['roster-too-small rosters.teacher', 'roster-invalid rosters.family', 'group-unknown rosters.pilot']);
});

test('without a district or a wave there is no document', () => {
  const codes = (change: Partial<typeof place>): readonly string[] => tallyDocument({ ...tiny([['teacher', 1]]), ...change }).issues.map(({ code }) => code);
  for (const id of ['', ' 1', 'a\nb', 'x'.repeat(81)]) assert.deepEqual(codes({ district: { id, name: '' } }), ['district-id-invalid', 'district-name-invalid'], id);
  for (const wave of ['', '2026 fall', '../x', 'w'.repeat(41)]) assert.deepEqual(codes({ wave }), ['wave-invalid'], wave);
});

test('a tally that is not of the instrument, or contradicts itself, is a mistake of the program', () => {
  const refused = (input: Parameters<typeof tallyDocument>[0]): void => assert.throws(() => tallyDocument(input), (error) => error instanceof ReadinessError && error.code === 'tally-mismatch');
  const { instrument, table } = tiny([['teacher', 1, 2]]);
  const tally = tallyAnswers({ instrument, table });
  refused({ ...place, instrument, tally: emptyTally({ ...instrument, groups: ['teacher'] }) });
  refused({ ...place, instrument, tally: { ...tally, groups: { ...tally.groups, means: tally.groups.means.map(() => 99) } } });
  refused({ ...place, instrument, tally: { ...tally, groups: { ...tally.groups, squares: tally.groups.squares.map(() => NaN) } } });
  refused({ ...place, instrument, tally, respondents: { teacher: 2, family: 0 } });
});

test('parts that are merged hold what their tallies merge to, and the answers of all together with their agreement, to the last digit', () => {
  fc.assert(fc.property(anyAdministration, fc.integer({ min: 2, max: 4 }), ({ instrument, responses, profile }, count) => {
    const parts = Array.from({ length: count }, (_, part) => responses.filter(({ respondent }) => Number(respondent.split('-')[1]) % count === part));
    const tables = parts.map((part) => readAnswers(instrument, part).table);
    const documents = tables.map((table, i) => sent(made({ ...place, district: { id: place.district.id, name: i === 1 ? 'Named' : null }, instrument, profile, table })));
    const different = documents.filter((document, i) => documents.findIndex((other) => JSON.stringify(other) === JSON.stringify(document)) === i);
    fc.pre(different.length === documents.length);
    const merged = mergeTallyDocuments(documents, { instrument, profile });
    assert.ok(merged.ok, JSON.stringify(merged.issues));
    const { table } = readAnswers(instrument, responses);
    const pooled = made({ ...place, instrument, profile, table });
    assert.equal(merged.value.district.name, 'Named');
    assert.deepEqual(merged.value.respondents, pooled.respondents);
    const read = parseTallyDocument(sent(merged.value), { instrument, profile });
    assert.ok(read.ok);
    const plan = scoringPlan(instrument, profile);
    assert.deepEqual(tallyGroupAnswers({ instrument, profile, tally: read.value.tally }), groupAnswers({ plan, histogram: answerHistogram(plan, table) }));
    assert.deepEqual(numbers(read.value.tally), numbers(tables.map((part) => tallyAnswers({ instrument, profile, table: part })).reduce(mergeTallies)));
  }), { numRuns: 100 });
});

test('agreement of a merged tally is that of all together, and of other instruments there is none', () => {
  const [one, two] = [tiny([['teacher', 1], ['teacher', 1]]), tiny([['teacher', 3], ['teacher', 3]])];
  const tally = [one, two].map(({ instrument, table }) => tallyAnswers({ instrument, table })).reduce(mergeTallies);
  const agreement = tallyGroupAnswers({ instrument: tinyInstrument, tally })['vision.shared']?.['teacher']?.agreement;
  assert.equal(agreement?.vanDerEijk, -1);
  assert.equal(agreement.leik, 0);
  assert.throws(() => tallyGroupAnswers({ instrument: { ...tinyInstrument, groups: ['teacher'] }, tally }), (error) => error instanceof ReadinessError && error.code === 'tally-mismatch');
});

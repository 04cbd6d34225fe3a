import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { assess, compare, compareWaves, communityProfile, type AssessInput, type Change, type Comparison, type Instrument, type ReadinessResult, type Response } from '../../src/index.ts';
import { district } from '../../src/instruments/district/index.ts';
import { simulateDistrict } from '../profiles/simulate-district.ts';
import { anyAdministration } from '../properties/arbitraries.ts';

const people = { learner: 60, family: 40, teacher: 40, 'school-leader': 14, 'district-leader': 12, board: 11, partner: 12 };
const instrument: Instrument = district;
const answers = (shift = 0, seed = 1, who: Readonly<Record<string, number>> = people): readonly Response[] => simulateDistrict(instrument, { people: who, level: (x) => 1.6 + (x.id.length % 5) / 4 + shift, seed });
const wave = (shift = 0, seed = 1, more: Partial<AssessInput> = {}, who?: Readonly<Record<string, number>>): ReadinessResult => assess({ instrument, responses: answers(shift, seed, who), ...more });
const compared = (change: Change | undefined): Extract<Change, { status: 'compared' }> => (change?.status === 'compared' ? change : assert.fail(JSON.stringify(change)));
const whyNot = (change: Change | undefined): string => (change?.status === 'not-comparable' ? change.reason.code : assert.fail(JSON.stringify(change)));
const breaks = ({ breaks: list }: Comparison): readonly string[] => list.map(({ code }) => code);

describe('two waves of one district', () => {
  test('that answered the same have not changed', () => {
    const result = wave();
    const { breaks: list, constructs, composites } = compare(result, result);
    assert.deepEqual(list, []);
    for (const change of [...Object.values(constructs), ...Object.values(composites)]) {
      const { difference, verdict } = compared(change);
      assert.deepEqual([difference, verdict], [0, 'no-detectable-change']);
    }
  });

  test('a rise of half a level is one, and back again a decline; the error is that of both waves', () => {
    const [before, after] = [wave(), wave(0.5, 2)];
    const { constructs, composites } = compare(before, after);
    const overall = compared(composites.overall);
    assert.equal(overall.verdict, 'improved');
    const se = (result: ReadinessResult): number => {
      const score = result.composites.overall;
      return score?.status === 'scored' ? (score.uncertainty?.se ?? NaN) : NaN;
    };
    assert.ok(Math.abs((overall.se ?? NaN) - Math.hypot(se(before), se(after))) < 1e-12);
    assert.ok(Math.abs(overall.difference) > 1.959963984540054 * (overall.se ?? Infinity) && overall.difference >= 5);
    assert.equal(compared(compare(after, before).composites.overall).verdict, 'declined');
    assert.ok(Object.values(constructs).some((change) => compared(change).verdict === 'improved'));
  });

  test('less than five points is no detectable change, however sure', () => {
    const [before, after] = [wave(), wave(0.5, 2)];
    const { difference } = compared(compare(before, after).composites.overall);
    assert.equal(compared(compare(before, after, { leastChange: difference + 0.01 }).composites.overall).verdict, 'no-detectable-change');
    assert.equal(compared(compare(before, after, { leastChange: difference - 0.01 }).composites.overall).verdict, 'improved');
  });

  test('an error of measuring widens the interval, until nothing can be told', () => {
    const [before, after] = [wave(), wave(0.5, 2)];
    const { se, difference } = compared(compare(before, after).composites.overall);
    const wide = compared(compare(before, after, { measurementError: difference }).composites.overall);
    assert.ok(Math.abs((wide.se ?? NaN) - Math.hypot(se ?? NaN, difference)) < 1e-12);
    assert.equal(wide.verdict, 'no-detectable-change');
  });

  test('where one wave heard another group, constructs are compared on the groups both heard, composites not at all', () => {
    const { partner: _partner, ...fewer } = people;
    const [before, after] = [wave(0, 1, {}, fewer), wave()];
    const { constructs, composites } = compare(before, after);
    const vision = compared(constructs.vision);
    assert.ok(!vision.groups.includes('partner') && after.constructs.vision?.groups.partner?.present);
    const common = Object.entries(after.constructs.vision.groups).filter(([group]) => vision.groups.includes(group)).map(([, { mean }]) => mean ?? NaN);
    assert.ok(Math.abs(vision.after - common.reduce((a, b) => a + b, 0) / common.length) < 1e-9);
    assert.equal(whyNot(composites.overall), 'other-groups');
  });

  test('a figure that one wave does not have is not compared', () => {
    const before = wave(0, 1, { responses: answers().filter(({ item }) => !item.startsWith('culture.')) });
    assert.equal(whyNot(compare(before, wave()).constructs.culture), 'no-score');
  });

  test('swapped, differences change their sign and verdicts their side', () => {
    const mirror = { improved: 'declined', declined: 'improved', 'no-detectable-change': 'no-detectable-change' } as const;
    fc.assert(
      fc.property(anyAdministration, fc.nat(), (input, seed) => {
        const before = assess(input);
        const after = assess({ ...input, responses: input.responses.map((r, i) => ((i + seed) % 3 === 0 && typeof r.answer === 'number' ? { ...r, answer: input.instrument.levels } : r)) });
        const [there, back] = [compare(before, after), compare(after, before)];
        for (const id of Object.keys(there.constructs)) {
          const [a, b] = [there.constructs[id], back.constructs[id]];
          assert.equal(a?.status, b?.status, id);
          if (a?.status !== 'compared' || b?.status !== 'compared') continue;
          assert.ok(a.difference === -b.difference || Math.abs(a.difference + b.difference) < 1e-12);
          assert.equal(b.verdict, mirror[a.verdict]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('what breaks a series', () => {
  test('another instrument, major or minor version, profile or form; a patch does not', () => {
    const before = wave();
    const version = (v: string): ReadinessResult => wave(0, 1, { instrument: { ...instrument, version: v } });
    const [major = '0', minor = '0', patch = '0'] = instrument.version.split('.');
    assert.deepEqual(breaks(compare(before, wave(0, 1, { instrument: { ...instrument, id: 'other' } }))), ['other-instrument']);
    assert.deepEqual(breaks(compare(before, version(`${Number(major) + 1}.0.0`))), ['major-version']);
    assert.deepEqual(breaks(compare(before, version(`${major}.${Number(minor) + 1}.0`))), ['minor-version']);
    assert.deepEqual(breaks(compare(before, version(`${major}.${minor}.${Number(patch) + 1}`))), []);
    assert.deepEqual(breaks(compare(before, wave(0, 1, { profile: { ...communityProfile, confidence: 0.9 } }))), ['other-profile']);
    assert.deepEqual(breaks(compare(before, wave(0, 1, { form: 'quick' }))), ['other-form']);
    assert.deepEqual(Object.keys(compare(before, version('99.0.0')).constructs), []);
  });
});

describe('answers of two versions', () => {
  const [retired = ''] = instrument.indicators.map(({ id }) => id).filter((id) => id.startsWith('curriculum.') && !instrument.indicators.find((x) => x.id === id)?.core);
  const [major = '0', minor = '0'] = instrument.version.split('.');
  const next: Instrument = {
    ...instrument,
    version: `${major}.${Number(minor) + 1}.0`,
    indicators: instrument.indicators.filter(({ id }) => id !== retired).map((x) => ({ ...x, ...(x.prerequisites ? { prerequisites: x.prerequisites.filter((id) => id !== retired) } : {}) })),
    forms: instrument.forms.map((form) => (form.indicators ? { ...form, indicators: form.indicators.filter((id) => id !== retired) } : form)),
  };
  const asked = (responses: readonly Response[]): readonly Response[] => responses.filter(({ item }) => item !== retired);

  test('of a minor version are scored on what both ask', () => {
    const { breaks: list, constructs, commonIndicators, dropped } = compareWaves({ instrument, responses: answers() }, { instrument: next, responses: asked(answers(0.5, 2)) });
    assert.deepEqual([list, dropped], [[], []]);
    assert.equal(commonIndicators.length, next.indicators.length);
    const alone = assess({ instrument: next, responses: asked(answers()) }).constructs.curriculum;
    assert.ok(alone?.status === 'scored');
    assert.ok(Math.abs(compared(constructs.curriculum).before - alone.value) < 1e-9, 'both waves without the retired item');
  });

  test('with less than 60 % of a construct in common leave it out, and what is made of it', () => {
    const few = instrument.indicators.filter(({ construct }) => construct === 'curriculum').slice(2).map(({ id }) => id);
    const other: Instrument = { ...next, indicators: next.indicators.map((x) => (few.includes(x.id) ? { ...x, id: `${x.id}-new` } : x)).map((x) => ({ ...x, ...(x.prerequisites ? { prerequisites: x.prerequisites.filter((id) => !few.includes(id)) } : {}) })), forms: instrument.forms.filter((form) => !form.indicators) };
    const { constructs, composites, dropped } = compareWaves({ instrument, responses: answers() }, { instrument: other, responses: asked(answers()).filter(({ item }) => !few.includes(item)) });
    assert.deepEqual(dropped, ['curriculum']);
    assert.ok(!('curriculum' in constructs) && !('overall' in composites));
    assert.equal(compared(constructs.vision).difference, 0);
  });

  test('of a major version break the series', () => {
    assert.deepEqual(breaks(compareWaves({ instrument, responses: answers() }, { instrument: { ...instrument, version: '99.0.0' }, responses: answers() })), ['major-version']);
  });
});

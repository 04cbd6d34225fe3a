import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assess, checkInstrument, type Insufficient, type Instrument, personCoverage, personScores, readAnswers, type ReadinessResult, type Response, type Scored, scoringPlan } from '../../src/index.ts';
import { anyAdministration } from './arbitraries.ts';

type Figure = (Scored | Insufficient) & object;
const figures = (r: ReadinessResult): readonly (readonly [string, Figure])[] => [...Object.entries(r.indicators), ...Object.entries(r.constructs), ...Object.entries(r.composites)];
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

test('generated instruments are valid', () => {
  fc.assert(fc.property(anyAdministration, ({ instrument }) => assert.deepEqual(checkInstrument(instrument).filter((i) => i.severity === 'error'), [])));
});

test('bounds: every figure and interval lies in 0 … 100, every level in 1 … K, and most runs have a score', () => {
  let scored = 0;
  fc.assert(fc.property(anyAdministration, (input) => {
    const result = assess(input);
    for (const [id, f] of figures(result)) {
      if (f.status !== 'scored') continue;
      scored++;
      const [low, high] = f.uncertainty?.interval ?? [f.value, f.value];
      assert.ok(low >= 0 && high <= 100 && low - 1e-9 <= f.value && f.value <= high + 1e-9, id);
      assert.ok(f.level >= 1 && f.level <= f.ungatedLevel && f.ungatedLevel <= input.instrument.levels, id);
    }
    for (const p of result.priorities) assert.ok(p.gain >= 0 && p.honesty.topThree >= 0 && p.honesty.topThree <= 1 && p.honesty.rankInterval[1] <= result.priorities.length, p.id);
  }));
  assert.ok(scored > 100, 'the generator makes administrations that can be scored');
});

test('raising one answer never lowers any score or level', () => {
  fc.assert(fc.property(anyAdministration, fc.nat(), ({ instrument, responses, profile }, pick) => {
    const raisable = responses.flatMap((r, i) => (typeof r.answer === 'number' && r.answer < instrument.levels ? [i] : []));
    fc.pre(raisable.length > 0);
    const at = raisable[pick % raisable.length] as number;
    const raised = responses.map((r, i) => (i === at ? { ...r, answer: (r.answer as number) + 1 } : r));
    const before = assess({ instrument, profile, smallestGroup: 1, responses });
    const after = new Map(figures(assess({ instrument, profile, smallestGroup: 1, responses: raised })));
    for (const [id, f] of figures(before)) {
      const g = after.get(id);
      assert.equal(g?.status, f.status, id);
      if (f.status !== 'scored' || g?.status !== 'scored') continue;
      assert.ok(g.value >= f.value - 1e-9, `${id}: ${f.value} → ${g.value}`);
      assert.ok(g.level >= f.level && g.ungatedLevel >= f.ungatedLevel, `${id}: level ${f.level} → ${g.level}`);
    }
  }));
});

test('the order of the answers does not matter: same bytes out', () => {
  fc.assert(fc.property(anyAdministration.chain((a) => fc.tuple(fc.constant(a), fc.shuffledSubarray([...a.responses], { minLength: a.responses.length }))), ([input, shuffled]) => {
    assert.equal(JSON.stringify(assess({ ...input, responses: shuffled })), JSON.stringify(assess(input)));
  }));
});

test('the scale of the weights does not matter', () => {
  fc.assert(fc.property(anyAdministration, fc.double({ min: 0.01, max: 100, noNaN: true }), ({ instrument, responses, profile }, scale) => {
    const scaled: Instrument = {
      ...instrument,
      indicators: instrument.indicators.map((x) => ({ ...x, weight: (x.weight ?? 1) * scale })),
      composites: instrument.composites.map((c) => (c.kind === 'mean' ? { ...c, of: c.of.map((p) => ({ ...p, weight: (p.weight ?? 1) * scale })) } : c)),
    };
    const groups = Object.fromEntries(instrument.groups.map((g) => [g, scale]));
    const after = new Map(figures(assess({ instrument: scaled, responses, smallestGroup: 1, profile: { ...profile, weights: { ...profile.weights, groups } } })));
    for (const [id, f] of figures(assess({ instrument, responses, smallestGroup: 1, profile }))) {
      const g = after.get(id);
      assert.equal(g?.status, f.status, id);
      if (f.status === 'scored' && g?.status === 'scored') assert.ok(close(g.value, f.value) && g.level === f.level, id);
    }
  }));
});

test("don't-know moves coverage and never the score", () => {
  fc.assert(fc.property(anyAdministration, ({ instrument, responses, profile }) => {
    const plan = scoringPlan(instrument, profile);
    const personsWith = (from: Response['answer'], to: Response['answer']) => {
      const { table } = readAnswers(instrument, responses.map((r) => (r.answer === from ? { ...r, answer: to } : r)));
      return { scores: personScores(plan, table).scores, coverage: personCoverage(plan, table) };
    };
    const before = personsWith(null, null);
    assert.deepEqual(personsWith(null, 'dont-know'), before, 'a skipped item and a don’t-know score alike');
    // turning "not applicable" into "don't know" makes items eligible: coverage falls, the score stays or goes missing
    const after = personsWith('not-applicable', 'dont-know');
    before.scores.forEach((score, i) => {
      const later = after.scores[i] as number;
      if (!Number.isNaN(before.coverage[i])) assert.ok((after.coverage[i] as number) <= (before.coverage[i] as number) + 1e-12);
      assert.ok(Number.isNaN(later) || close(later, score), `${score} → ${later}`);
    });
  }));
});

test('contributions sum to the score, shares to one', () => {
  fc.assert(fc.property(anyAdministration, (input) => {
    const { constructs, composites } = assess(input);
    for (const [id, f] of Object.entries({ ...constructs, ...composites })) {
      if (f.status !== 'scored') assert.deepEqual(f.contributions, [], id);
      else {
        assert.ok(close(f.contributions.reduce((sum, c) => sum + c.points, 0), f.value), id);
        assert.ok(close(f.contributions.reduce((sum, c) => sum + c.share, 0), 1), id);
      }
    }
  }));
});

test('permuting ids permutes the result', () => {
  fc.assert(fc.property(anyAdministration, ({ instrument, responses, profile }) => {
    const to = (id: string): string => `z${[...id].reverse().join('').replaceAll('.', '_')}`;
    const renamed: Instrument = {
      ...instrument,
      groups: instrument.groups.map(to).reverse(),
      constructs: instrument.constructs.map((c) => ({ ...c, id: to(c.id) })).reverse(),
      indicators: instrument.indicators.map((x) => ({ ...x, id: to(x.id), construct: to(x.construct), groups: x.groups.map(to), prerequisites: (x.prerequisites ?? []).map(to) })).reverse(),
      composites: instrument.composites.map((c) => ({ ...c, id: to(c.id), ...(c.cappedBy && { cappedBy: c.cappedBy.map(to) }), ...(c.kind === 'mean' ? { of: c.of.map((p) => ({ ...p, id: to(p.id) })) } : { over: c.over.map(to) }) })).reverse(),
      overall: to('all'),
      forms: instrument.forms.map((f) => ({ ...f, indicators: (f.indicators ?? []).map(to) })),
    };
    const after = assess({ instrument: renamed, profile, smallestGroup: 1, responses: responses.map((r) => ({ ...r, group: to(r.group), item: to(r.item) })) });
    const before = assess({ instrument, profile, smallestGroup: 1, responses });
    const later = new Map(figures(after));
    for (const [id, f] of figures(before)) {
      const g = later.get(to(id));
      assert.equal(g?.status, f.status, id);
      if (f.status === 'scored' && g?.status === 'scored') assert.ok(close(g.value, f.value) && g.level === f.level && close(g.uncertainty?.se ?? -1, f.uncertainty?.se ?? -1), id);
    }
    const factors = new Map(after.priorities.map((p) => [p.id, p]));
    for (const p of before.priorities) {
      const q = factors.get(to(p.id));
      assert.ok(q && close(q.gain, p.gain) && close(q.priority, p.priority) && close(q.unlock, p.unlock), p.id);
    }
  }));
});

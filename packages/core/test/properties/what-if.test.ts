import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assess, type ConstructScore, type CompositeScore, type Instrument, type ReadinessResult, type Response, type Scores } from '../../src/index.ts';
import { cheapestRaises, whatIf, type Raises } from '../../src/what-if/index.ts';
import { anyAdministration } from './arbitraries.ts';

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** Every choice of raises that a result lists, each indicator at most once. */
function* allRaises(result: ReadinessResult): Generator<Raises> {
  const entries = Object.entries(result.raises).filter(([, list]) => list.length > 0);
  const count = entries.reduce((product, [, list]) => product * (list.length + 1), 1);
  for (let n = 0; n < count; n++) {
    let rest = n;
    yield Object.fromEntries(
      entries.flatMap(([id, list]) => {
        const to = list[(rest % (list.length + 1)) - 1]?.to;
        rest = Math.floor(rest / (list.length + 1));
        return to === undefined ? [] : [[id, to]];
      }),
    );
  }
}
const choices = (result: ReadinessResult): number => Object.values(result.raises).reduce((product, list) => product * (list.length + 1), 1);

const raised = (responses: readonly Response[], raises: Raises): readonly Response[] =>
  responses.map((r) => (typeof r.answer === 'number' && r.answer < (raises[r.item] ?? 0) ? { ...r, answer: raises[r.item] as number } : r));

function assertSame(then: Scores, assessed: ReadinessResult): void {
  for (const kind of ['indicators', 'constructs', 'composites'] as const) {
    for (const [id, a] of Object.entries<ConstructScore | CompositeScore | Scores['indicators'][string]>(assessed[kind])) {
      const b = then[kind][id];
      assert.equal(b?.status, a.status, id);
      if (a.status !== 'scored' || b?.status !== 'scored') continue;
      assert.ok(close(b.value, a.value), `${id}: ${b.value}, assessed again ${a.value}`);
      assert.deepEqual([b.level, b.ungatedLevel, b.failed.map((t) => [t.test, t.level, t.passed])], [a.level, a.ungatedLevel, a.failed.map((t) => [t.test, t.level, t.passed])], id);
      if (kind === 'indicators' && raisesUncertainty(b, a)) assert.ok(close(b.uncertainty?.se ?? -1, a.uncertainty?.se ?? -1), `${id}: se`);
      if (!('contributions' in a)) continue;
      assert.deepEqual((b as ConstructScore).contributions.map((c) => c.id), a.contributions.map((c) => c.id));
      a.contributions.forEach((c, i) => assert.ok(close((b as ConstructScore).contributions[i]?.points ?? NaN, c.points), `${id} ${c.id}`));
    }
  }
}
const raisesUncertainty = (b: { uncertainty: unknown }, a: { uncertainty: unknown }): boolean => (assert.equal(b.uncertainty === null, a.uncertainty === null), a.uncertainty !== null);

test('a raise does what assessing again with the raised answers does: figures, gates, order', () => {
  let changed = 0;
  fc.assert(
    fc.property(anyAdministration, fc.array(fc.nat(), { minLength: 16, maxLength: 16 }), (input, picks) => {
      const result = assess(input);
      const raises: Raises = Object.fromEntries(Object.entries(result.raises).flatMap(([id, list], i) => {
        const to = list[(picks[i] ?? 0) % (list.length + 1)]?.to;
        return to === undefined ? [] : [[id, to]];
      }));
      changed += Object.keys(raises).length;
      const { scores, order } = whatIf({ instrument: input.instrument, profile: input.profile, result })(raises);
      const assessed = assess({ ...input, responses: raised(input.responses, raises) });
      assertSame(scores, assessed);
      assert.deepEqual(order.map(({ id }) => id), assessed.priorities.map(({ id }) => id));
      order.forEach((step, i) => assert.ok(close(step.gain, assessed.priorities[i]?.gain ?? NaN) && close(step.priority, assessed.priorities[i]?.priority ?? NaN), step.id));
    }),
  );
  assert.ok(changed > 100, 'raises were made');
});

const effortOf = ({ indicators }: Instrument, result: ReadinessResult, raises: Raises): number =>
  Object.entries(raises).reduce((sum, [id, to]) => {
    const now = result.indicators[id];
    const from = now?.status === 'scored' ? now.level : NaN;
    return sum + (indicators.find((x) => x.id === id)?.actions ?? []).filter((a) => a.from >= from && a.from < to).reduce((cost, a) => cost + a.effort, 0);
  }, 0);

/** What waits for something is raised with it or after it. */
const isFeasible = ({ indicators }: Instrument, then: Scores, raises: Raises): boolean =>
  indicators.every((x) => !(x.id in raises) || (x.prerequisites ?? []).every((id) => {
    const first = then.indicators[id];
    return first?.status !== 'scored' || first.level >= 2;
  }));

test('the cheapest set reaches the level, and no cheaper one does: against all sets there are', () => {
  const met: Record<string, number> = { found: 0, none: 0, reached: 0 };
  fc.assert(
    fc.property(anyAdministration, fc.nat(), fc.boolean(), (input, pick, onlyNext) => {
      const { instrument, profile } = input;
      const result = assess(input);
      fc.pre(choices(result) <= 3000);
      const ids = [...Object.entries(result.constructs), ...Object.entries(result.composites)].flatMap(([id, s]) => (s.status === 'scored' ? [id] : []));
      fc.pre(ids.length > 0);
      const id = ids[pick % ids.length] as string;
      const cheapest = cheapestRaises({ instrument, profile, result, id, ...(onlyNext ? {} : { level: 1 + (pick % instrument.levels) }) });
      met[cheapest.status] = (met[cheapest.status] ?? 0) + 1;
      const outcome = whatIf({ instrument, profile, result });
      const levelOf = ({ constructs, composites }: Scores): number => {
        const score = constructs[id] ?? composites[id];
        return score?.status === 'scored' ? score.level : NaN;
      };
      if (cheapest.status === 'reached') return assert.ok(levelOf(result) >= cheapest.level);
      assert.ok(cheapest.isProven);
      let least = Infinity;
      for (const raises of allRaises(result)) {
        const effort = effortOf(instrument, result, raises);
        if (effort >= least) continue;
        const { scores } = outcome(raises);
        if (levelOf(scores) >= cheapest.level && isFeasible(instrument, scores, raises)) least = effort;
      }
      if (cheapest.status === 'none') return assert.equal(least, Infinity);
      assert.equal(cheapest.effort, least);
      assert.equal(effortOf(instrument, result, cheapest.raises), least);
      const { scores } = outcome(cheapest.raises);
      assert.ok(levelOf(scores) >= cheapest.level && isFeasible(instrument, scores, cheapest.raises));
    }),
    { numRuns: 150 },
  );
  assert.ok((met.found ?? 0) > 20 && (met.reached ?? 0) > 5, JSON.stringify(met));
});

test('what is not in the result cannot be asked for', () => {
  fc.assert(
    fc.property(anyAdministration, (input) => {
      const { instrument, profile } = input;
      const result = assess(input);
      const ask = whatIf({ instrument, profile, result });
      assert.throws(() => ask({ nothing: 2 }), { code: 'raise-unknown' });
      assert.throws(() => ask({ constructor: 2 }), { code: 'raise-unknown' });
      assert.throws(() => ask({ 'c0.i0': 99 }), { code: 'raise-unknown' });
      assert.throws(() => whatIf({ instrument: { ...instrument, id: 'other' }, profile, result }), { code: 'instrument-other' });
      assert.throws(() => whatIf({ instrument, profile: { ...profile, confidence: 0.5 }, result }), { code: 'profile-other' });
      assert.throws(() => cheapestRaises({ instrument, profile, result, id: 'toString' }), { code: 'id-unknown' });
      return true;
    }),
    { numRuns: 10 },
  );
});

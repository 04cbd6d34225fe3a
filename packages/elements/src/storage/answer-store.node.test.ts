import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FakeLayer, type Behaviour } from '../../test/fixtures/fake-layer.ts';
import { AnswerStore } from './answer-store.ts';
import { MemoryLayer } from './memory-layer.ts';
import type { Kind } from './record-store.ts';
import { mergeStamped, readStamped, type StampedMap } from './stamped.ts';

const kind: Kind<StampedMap<number>> = {
  read: (data) => (typeof data === 'object' && data !== null && !('foreign' in data) ? readStamped(data, (value): value is number => typeof value === 'number').map : undefined),
  merge: mergeStamped,
};
const patience = 20;

test('keeps in the first layer, and merges a change into what another tab kept there meanwhile', async () => {
  const device = new FakeLayer();
  const store = new AnswerStore([device, new MemoryLayer()], { patience });
  assert.deepEqual(await store.read('k', kind), { record: undefined, lasts: 'device', problem: null });
  await store.merge('k', kind, { a: [1, 1] });
  device.kept.set('k', { a: [1, 1], b: [2, 2] });
  assert.deepEqual(await store.merge('k', kind, { c: [3, 3] }), { record: { a: [1, 1], b: [2, 2], c: [3, 3] }, lasts: 'device', problem: null });
});

for (const behaviour of ['throws', 'full', 'hangs'] as const) {
  test(`a layer that ${behaviour}: the next one takes it, and what both have is merged when it works again`, async () => {
    const [device, tab] = [new FakeLayer(), new FakeLayer('tab')];
    await new AnswerStore([device, tab, new MemoryLayer()], { patience }).merge('k', kind, { a: [1, 1], b: [1, 1] });
    const failing = new AnswerStore([new FakeLayer('device', { get: behaviour, update: behaviour }), tab, new MemoryLayer()], { patience });
    assert.deepEqual(await failing.merge('k', kind, { b: [2, 2] }), { record: { b: [2, 2] }, lasts: 'tab', problem: behaviour === 'full' ? 'full' : 'unavailable' });
    assert.equal((await failing.read('k', kind)).lasts, 'tab');
    assert.deepEqual((await new AnswerStore([device, tab], { patience }).read('k', kind)).record, { a: [1, 1], b: [2, 2] });
  });
}

test('a layer that once did not answer in time is not waited for again', async () => {
  const store = new AnswerStore([new FakeLayer('device', { get: 'hangs', update: 'hangs' }), new MemoryLayer()], { patience });
  await store.read('k', kind);
  const before = performance.now();
  await store.merge('k', kind, { a: [1, 1] });
  assert.ok(performance.now() - before < patience / 2);
});

test('what is foreign, or of a later version, is set aside before it is written over, and is forgotten with the rest', async () => {
  const device = new FakeLayer();
  device.kept.set('k', { foreign: true });
  const store = new AnswerStore([device], { patience });
  assert.deepEqual(await store.read('k', kind), { record: undefined, lasts: 'device', problem: 'unreadable' });
  await store.merge('k', kind, { a: [1, 1] });
  assert.deepEqual([device.kept.get('k'), device.kept.get('k:set-aside')], [{ a: [1, 1] }, { foreign: true }]);
  assert.equal(await store.remove(['k']), true);
  assert.equal(device.kept.size, 0);
});

test('says when something could not be forgotten', async () => {
  const device = new FakeLayer('device', { delete: 'throws' });
  const store = new AnswerStore([device, new MemoryLayer()], { patience });
  await store.merge('k', kind, { a: [1, 1] });
  assert.equal(await store.remove(['k']), false);
  assert.equal(await store.remove(['other']), true);
});

test('without any layer that lasts, it says so at once', async () => {
  assert.deepEqual(await new AnswerStore([new MemoryLayer()], { patience }).read('k', kind), { record: undefined, lasts: 'page', problem: 'unavailable' });
  assert.deepEqual(await new AnswerStore([new FakeLayer('device', { get: 'throws' }), new MemoryLayer()], { patience }).read('k', kind), { record: undefined, lasts: 'page', problem: 'unavailable' });
});

test('whatever fails: it never rejects, and what it said it kept is there for a page that comes later', async () => {
  const behaviours = fc.constantFrom<Behaviour>('works', 'works', 'throws', 'full');
  const layer = fc.record({ get: behaviours, update: behaviours });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(layer, layer, fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 8 }), async (visits) => {
      const shared = [new Map<string, unknown>(), new Map<string, unknown>()];
      let acknowledged: StampedMap<number> = {};
      let stamp = 0;
      const page = (one: (typeof visits)[number][0], two: (typeof visits)[number][1]): AnswerStore => {
        const layers = [new FakeLayer('device', one), new FakeLayer('device', two)].map((made, i) => Object.assign(made, { kept: shared[i] }));
        return new AnswerStore([...layers, new MemoryLayer()], { patience });
      };
      for (const [one, two, answer] of visits) {
        stamp++;
        const kept = await page(one, two).merge('k', kind, { [`q${answer}`]: [answer, stamp] });
        if (kept.lasts === 'device') acknowledged = mergeStamped(acknowledged, { [`q${answer}`]: [answer, stamp] });
      }
      const { record = {} } = await page({ get: 'works', update: 'works' }, { get: 'works', update: 'works' }).read('k', kind);
      for (const [key, value] of Object.entries(acknowledged)) assert.deepEqual(record[key], value);
    }),
    { numRuns: 200 },
  );
});

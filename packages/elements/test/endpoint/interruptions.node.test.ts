import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { OutboxOptions } from '../../src/endpoint/outbox.ts';
import { contentOf, Device, settle, submission, type Behaviour, type Page } from './world.ts';

const minute = 60_000;
const once = submission('ana', 1);

/** Moments at which a page may die while one survey is sent: counted, so that each is tried. */
async function momentsOf(next: readonly Behaviour[]): Promise<number> {
  const device = new Device();
  device.server.next = [...next];
  const page = device.open();
  await page.outbox.post(once);
  await device.clock.advance(minute);
  assert.equal(page.status, 'sent');
  device.close();
  return page.moments;
}

const scenes: readonly Behaviour[][] = [[], ['takes-then-drops'], [{ status: 500 }, 'takes-then-hangs'], [{ status: 429, retryAfter: '5' }, 'portal']];
for (const next of scenes) {
  test(`a page that dies at any moment, with a server that does ${JSON.stringify(next)}: what was kept arrives once, what was not is posted anew`, async () => {
    const moments = await momentsOf(next);
    assert.ok(moments >= 10, String(moments));
    for (let dieAt = 1; dieAt <= moments + 1; dieAt++) {
      const device = new Device();
      device.server.next = [...next];
      const page = device.open({ dieAt });
      let kept = false;
      void page.outbox.post(once).then(() => (kept = true));
      await device.clock.advance(minute);
      assert.equal(page.isDead, dieAt <= moments);
      const later = device.open();
      if (!kept) await later.outbox.post(once);
      await device.clock.advance(10 * minute);
      assert.equal(later.outbox.stateOf('ana').status, 'sent', `dead at ${dieAt}`);
      await later.outbox.post(once);
      await device.clock.advance(10 * minute);
      assert.deepEqual([...device.server.has.values()].map((body) => body.submission), [once], `dead at ${dieAt}`);
      device.close();
    }
  });
}

test('changed answers, and a page that dies at any moment: the server ends with the last ones only', async () => {
  const run = async (dieAt: number): Promise<number> => {
    const device = new Device();
    device.server.next = ['takes-then-drops', 'takes-then-hangs'];
    const page = device.open({ dieAt });
    const acts = async (): Promise<void> => {
      await page.outbox.post(submission('ana', 1));
      await settle();
      await page.outbox.post(submission('ana', 2));
    };
    void acts();
    await device.clock.advance(minute);
    const { moments } = page;
    page.die();
    const later = device.open();
    await later.outbox.post(submission('ana', 2));
    await device.clock.advance(10 * minute);
    assert.deepEqual(device.server.current('ana').map((body) => contentOf(body.submission)), [2], `dead at ${dieAt}`);
    assert.ok(device.server.has.size <= 2);
    device.close();
    return moments;
  };
  const moments = await run(Infinity);
  for (let dieAt = 1; dieAt <= moments; dieAt++) await run(dieAt);
});

for (const withLocks of [false, true]) {
  test(`two tabs that finish the same at once, ${withLocks ? 'with' : 'without'} locks: one parcel`, async () => {
    const device = new Device();
    device.locks = withLocks;
    const [one, two] = [device.open(), device.open()];
    await Promise.all([one.outbox.post(once), two.outbox.post(once)]);
    await device.clock.advance(minute);
    assert.deepEqual([one.status, two.status, device.server.has.size], ['sent', 'sent', 1]);
    if (withLocks) assert.equal(device.server.requests.length, 1);
    device.close();
  });

  test(`two tabs that finish with other answers at once, ${withLocks ? 'with' : 'without'} locks: one of them counts`, async () => {
    for (const next of scenes) {
      const device = new Device();
      device.locks = withLocks;
      device.server.next = [...next];
      const [one, two] = [device.open(), device.open()];
      await Promise.all([one.outbox.post(submission('ana', 1)), two.outbox.post(submission('ana', 2))]);
      await device.clock.advance(10 * minute);
      assert.deepEqual([one.status, two.status], ['sent', 'sent']);
      assert.equal(device.server.current('ana').length, 1);
      device.close();
    }
  });
}

test('a second tab hears that the first has sent it', async () => {
  const device = new Device();
  const two = device.open();
  await settle();
  const one = device.open();
  await one.outbox.post(once);
  await settle();
  assert.equal(two.outbox.stateOf('ana').status, 'sent');
  device.close();
});

test('a tab that never gives its lock back does not keep another from sending; nor do locks that fail', async () => {
  const broken: readonly NonNullable<OutboxOptions['locks']>[] = [
    { request: (_, { signal }) => new Promise((__, reject) => signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))) },
    { request: () => Promise.reject(new DOMException('no', 'SecurityError')) },
    { request: () => { throw new DOMException('no', 'SecurityError'); } },
  ];
  for (const locks of broken) {
    const device = new Device();
    device.locks = locks;
    const page = device.open();
    await page.outbox.post(once);
    await device.clock.advance(minute);
    assert.deepEqual([page.status, device.server.requests.length], ['sent', 1]);
    device.close();
  }
});

for (const broken of ['get', 'update', 'both'] as const) {
  test(`storage that fails to ${broken}: it is sent all the same, and the person is told how long it is kept`, async () => {
    const device = new Device();
    device.broken = broken;
    device.server.next = [{ status: 500 }];
    const page = device.open();
    await page.outbox.post(once);
    await settle();
    assert.equal(page.outbox.state.kept, broken === 'get' ? 'device' : 'page');
    await device.clock.advance(minute);
    assert.deepEqual([page.status, device.server.has.size], ['sent', 1]);
    device.close();
  });

  test(`storage that fails to ${broken} for a while, at any moment: one parcel arrives`, async () => {
    for (let at = 0; at < 12; at++) {
      const device = new Device();
      device.server.next = ['takes-then-drops', { status: 500 }];
      const page = device.open({ fetch: async (url, init) => (at > 8 ? flip() : undefined, device.server.answer(url, init)) });
      const flip = (): void => void (device.broken = device.broken ? undefined : broken);
      const posting = page.outbox.post(once);
      for (let turn = 0; turn < at; turn++) await Promise.resolve();
      flip();
      await posting;
      await device.clock.advance(3000);
      flip();
      await page.outbox.post(once);
      await device.clock.advance(10 * minute);
      assert.deepEqual([page.status, device.server.has.size], ['sent', 1], `at ${at}`);
      device.close();
    }
  });
}

test('a store that rejects, which none should, only means that nothing outlasts the page', async () => {
  const device = new Device();
  const no = (): Promise<never> => Promise.reject(new Error('no'));
  const page = device.open({ store: { read: no, merge: no, mergeAtOnce: () => undefined, remove: no, watch: () => () => undefined } });
  await page.outbox.post(once);
  await settle();
  await page.outbox.post(once);
  await device.clock.advance(minute);
  assert.deepEqual([page.outbox.state.status, page.outbox.state.kept, device.server.requests.length], ['sent', 'page', 1]);
  device.close();
});

for (const lasts of ['tab', 'page'] as const) {
  test(`a browser that keeps no longer than the ${lasts}: it says so, and sends`, async () => {
    const device = new Device();
    device.lasts = lasts;
    device.server.next = ['drops'];
    const page = device.open();
    await page.outbox.post(once);
    await settle();
    assert.deepEqual([page.outbox.state.status, page.outbox.state.kept], ['waiting', lasts]);
    await device.clock.advance(minute);
    assert.equal(page.status, 'sent');
    device.close();
  });
}

type Step =
  | { readonly do: 'post'; readonly respondent: string; readonly answer: number; readonly page: number }
  | { readonly do: 'answer'; readonly next: Behaviour[] }
  | { readonly do: 'pass'; readonly ms: number }
  | { readonly do: 'open'; readonly dieAfter: number }
  | { readonly do: 'reload' | 'wake'; readonly page: number }
  | { readonly do: 'online'; readonly online: boolean };

const behaviours: fc.Arbitrary<Behaviour> = fc.constantFrom<Behaviour>(
  'takes', 'drops', 'takes-then-drops', 'hangs', 'takes-then-hangs', 'takes-then-hangs-in-the-body', 'portal', 'other-key', 'echo', 'empty', 'conflict', 'takes-twice',
  { status: 500 }, { status: 413 }, { status: 429, retryAfter: '30' }, { status: 503, retryAfter: '7200' },
);
const pages = fc.nat({ max: 3 });
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('post' as const), respondent: fc.constantFrom('ana', 'ben'), answer: fc.integer({ min: 1, max: 3 }), page: pages }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('answer' as const), next: fc.array(behaviours, { maxLength: 4 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.constantFrom(0, 500, 3000, 25_000, 400_000) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('open' as const), dieAfter: fc.oneof(fc.constant(1e9), fc.integer({ min: 1, max: 60 })) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('reload' as const, 'wake' as const), page: pages }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('online' as const), online: fc.boolean() }) },
);

/** What the last post of each person was, and how often their answers changed. */
interface Posts {
  readonly last: Map<string, readonly unknown[]>;
  readonly changes: Map<string, number>;
}

/** What is said to be sent is at the server; one key always means the same. */
function check(device: Device): void {
  const meanings = new Map<string, string>();
  for (const { body } of device.server.requests) {
    const said = JSON.stringify(body.submission);
    assert.equal(meanings.get(body.idempotencyKey) ?? said, said);
    meanings.set(body.idempotencyKey, said);
  }
  for (const [parcel] of Object.values(device.record?.parcels ?? {})) if (parcel?.['status'] === 'sent') assert.ok(device.server.has.has(parcel['key'] as string));
  for (const page of device.pages.filter(({ isDead }) => !isDead)) {
    for (const respondent of ['ana', 'ben']) {
      if (page.outbox.stateOf(respondent).status === 'sent') assert.ok([...device.server.has.values()].some(({ submission }) => submission.respondent === respondent));
    }
  }
}

async function act(device: Device, step: Step, posts: Posts): Promise<void> {
  const alive = device.pages.filter(({ isDead }) => !isDead);
  const pageAt = (index: number): Page => alive[index % Math.max(1, alive.length)] ?? device.open();
  switch (step.do) {
    case 'post': {
      const { respondent, answer } = step;
      const before = posts.last.get(respondent) ?? [];
      posts.changes.set(respondent, (posts.changes.get(respondent) ?? 0) + 1);
      // Until it is kept either may stand; a page that dies meanwhile never says.
      posts.last.set(respondent, [...before, answer]);
      const page = pageAt(step.page);
      await Promise.race([page.outbox.post(submission(respondent, answer)).then(() => posts.last.set(respondent, [answer])), settle()]);
      return;
    }
    case 'answer':
      device.server.next = [...step.next];
      return;
    case 'pass':
      return device.clock.advance(step.ms);
    case 'open':
      device.open({ dieAt: step.dieAfter });
      return;
    case 'reload':
      pageAt(step.page).die();
      device.open();
      return;
    case 'wake':
      pageAt(step.page).wake();
      return;
    case 'online':
      device.online = step.online;
      device.pages.forEach((page) => page.wake());
  }
}

test('whatever happens: what was kept arrives, what is said to be sent is there, and of each person one thing counts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 25 }), fc.boolean(), async (story, locked) => {
      const device = new Device();
      device.locks = locked;
      const posts: Posts = { last: new Map(), changes: new Map() };
      device.open();
      for (const step of story) {
        await act(device, step, posts);
        check(device);
      }
      // All is well again, and the person comes back.
      device.close();
      device.online = true;
      device.server.next = [];
      const page = device.open();
      await device.clock.advance(3 * 60 * minute);
      page.outbox.retryNow();
      await device.clock.advance(3 * 60 * minute);
      check(device);
      for (const [respondent, possible] of posts.last) {
        const current = device.server.current(respondent).map((body) => contentOf(body.submission));
        assert.equal(page.outbox.stateOf(respondent).count, 0);
        const mayBeNone = possible.length === posts.changes.get(respondent);
        assert.ok(current.length === 1 || (current.length === 0 && mayBeNone), `${respondent}: ${JSON.stringify(current)}`);
        if (current.length === 1) assert.ok(possible.includes(current[0]), `${respondent}: ${JSON.stringify([current, possible])}`);
        const keys = [...device.server.has.values()].filter((body) => body.submission.respondent === respondent).length;
        assert.ok(keys <= (posts.changes.get(respondent) ?? 0));
      }
      device.close();
    }),
    { numRuns: 200 },
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentOf, Device, endpoint, outboxKey, settle, submission } from './world.ts';

const hour = 60 * 60_000;
const once = submission('ana', 1);

test('a finished survey is kept, sent once as agreed, and only its receipt stays', async () => {
  const device = new Device();
  const page = device.open();
  await page.outbox.post(once);
  await settle();
  assert.deepEqual(page.outbox.state, { status: 'sent', kept: 'device', at: device.clock.now, count: 0 });
  const [{ url, init, body } = assert.fail()] = device.server.requests;
  const key = body.idempotencyKey;
  assert.match(key, /^[0-9a-f]{32}$/);
  assert.equal(url, endpoint);
  assert.deepEqual(body, { schemaVersion: 1, idempotencyKey: key, submission: once });
  const { signal, body: _, ...rest } = init;
  assert.ok(signal instanceof AbortSignal);
  assert.deepEqual(rest, {
    method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': key }, credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'no-store', keepalive: true,
  });
  assert.deepEqual(Object.keys(device.record.parcels['ana']?.[0] ?? {}).sort(), ['at', 'attempts', 'digest', 'key', 'status']);
  await device.clock.advance(24 * hour);
  assert.equal(device.server.requests.length, 1);
  device.close();
});

test('it is kept, with its key and the attempt counted, before the request is made', async () => {
  const device = new Device();
  let seen: unknown;
  const page = device.open({
    fetch: async (url, init) => {
      seen = structuredClone(device.record.parcels['ana']?.[0]);
      return device.server.answer(url, init);
    },
  });
  await page.outbox.post(once);
  await settle();
  const { key, attempts, status, submission: sent } = seen as Record<string, unknown>;
  assert.deepEqual([key, attempts, status, sent], [device.server.requests[0]?.body.idempotencyKey, 1, 'waiting', once]);
  device.close();
});

test('a large one does not ask to outlive its page, which a browser would refuse', async () => {
  const device = new Device();
  await device.open().outbox.post(submission('ana', 1, { evidence: [{ item: 'x', note: 'é'.repeat(30_000) }] }));
  await settle();
  assert.equal(device.server.requests[0]?.init.keepalive, false);
  device.close();
});

test('the same finish after a reload, or twice at once, is not sent again', async () => {
  const device = new Device();
  const page = device.open();
  await Promise.all([page.outbox.post(once), page.outbox.post(once)]);
  await settle();
  page.die();
  const next = device.open();
  await next.outbox.post(once);
  await device.clock.advance(hour);
  assert.deepEqual([next.status, device.server.requests.length], ['sent', 1]);
  device.close();
});

test('changed answers are a new parcel that names the one it replaces; changed back, one more', async () => {
  const device = new Device();
  const page = device.open();
  for (const answer of [1, 2, 1]) {
    await page.outbox.post(submission('ana', answer));
    await settle();
  }
  const [a, b, c] = device.server.requests.map(({ body }) => body);
  assert.equal(device.server.requests.length, 3);
  assert.deepEqual([a?.replaces, b?.replaces, c?.replaces], [undefined, [a?.idempotencyKey], [b?.idempotencyKey]]);
  assert.deepEqual(device.server.current('ana').map(({ submission }) => contentOf(submission)), [1]);
  device.close();
});

test('changed again before any attempt: what was never sent is dropped, and not named', async () => {
  const device = new Device();
  device.online = false;
  const page = device.open();
  for (const answer of [1, 2, 3]) await page.outbox.post(submission('ana', answer));
  device.online = true;
  page.wake();
  await settle();
  assert.deepEqual(device.server.requests.map(({ body }) => [contentOf(body.submission), body.replaces]), [[3, undefined]]);
  device.close();
});

test('all that a server may have without our knowing is named', async () => {
  const device = new Device();
  device.server.next = ['takes', 'takes-then-drops', 'drops', 'takes'];
  const page = device.open({ random: () => 0.9 });
  for (const answer of [1, 2, 3, 4]) {
    await page.outbox.post(submission('ana', answer));
    await settle();
  }
  const keys = device.server.requests.map(({ body }) => body.idempotencyKey);
  assert.deepEqual(device.server.requests.map(({ body }) => contentOf(body.submission)), [1, 2, 3, 4]);
  assert.deepEqual(device.server.requests[3]?.body.replaces, keys.slice(0, 3));
  assert.deepEqual(device.server.current('ana').map(({ submission }) => contentOf(submission)), [4]);
  device.close();
});

test('answers changed while the earlier ones are on their way: both are sent, in order', async () => {
  const device = new Device();
  device.server.next = ['takes-then-hangs'];
  const page = device.open();
  await page.outbox.post(submission('ana', 1));
  await settle();
  await page.outbox.post(submission('ana', 2));
  await device.clock.advance(60_000);
  const keys = device.server.requests.map(({ body }) => body.idempotencyKey);
  assert.deepEqual(device.server.requests.map(({ body }) => contentOf(body.submission)), [1, 2]);
  assert.deepEqual(device.server.requests[1]?.body.replaces, [keys[0]]);
  assert.equal(page.status, 'sent');
  device.close();
});

test('several people on one device: one whose survey always fails does not keep the others', async () => {
  const device = new Device();
  const page = device.open({
    fetch: async (url, init) => ((init.body as string).includes('"respondent":"ana"') ? new Response('', { status: 500 }) : device.server.answer(url, init)),
  });
  for (const respondent of ['ana', 'ben', 'eve']) await page.outbox.post(submission(respondent, 1));
  await device.clock.advance(60_000);
  assert.deepEqual(['ana', 'ben', 'eve', 'kim'].map((respondent) => page.outbox.stateOf(respondent).status), ['waiting', 'sent', 'sent', 'empty']);
  assert.equal(page.outbox.state.count, 1);
  assert.equal(page.outbox.state.status, 'sent');
  device.close();
  const later = device.open();
  await later.outbox.post(submission('kim', 1));
  assert.equal(later.outbox.state.status === 'empty', false);
  device.close();
});

test('without a post on this page, the state is that of what needs most attention', async () => {
  const device = new Device();
  device.server.next = ['takes', { status: 413 }];
  const page = device.open();
  await page.outbox.post(submission('ana', 1));
  await settle();
  page.die();
  const second = device.open();
  await settle();
  assert.equal(second.status, 'sent');
  await second.outbox.post(submission('ben', 1));
  await settle();
  second.die();
  const third = device.open();
  await settle();
  assert.deepEqual([third.status, third.outbox.state.count], ['refused', 1]);
  device.close();
});

test('who forgets their answers takes back what was not sent', async () => {
  const device = new Device();
  device.online = false;
  const page = device.open();
  await page.outbox.post(once);
  await page.outbox.forget('ana');
  assert.equal(page.status, 'empty');
  assert.ok(!JSON.stringify(device.record).includes('vision.shared'));
  device.online = true;
  page.wake();
  await device.clock.advance(hour);
  assert.equal(device.server.requests.length, 0);
  await page.outbox.post(once);
  await settle();
  assert.equal(page.status, 'sent');
  device.close();
});

test('stopped, it begins nothing; started again, it goes on', async () => {
  const device = new Device();
  device.server.next = [{ status: 500 }];
  const page = device.open();
  await page.outbox.post(once);
  await settle();
  page.outbox.stop();
  await device.clock.advance(hour);
  assert.equal(device.server.requests.length, 1);
  page.outbox.start();
  page.outbox.start();
  await settle();
  assert.deepEqual([page.status, device.server.requests.length], ['sent', 2]);
  device.close();
});

for (const endpointGiven of ['http://collect.example/', 'javascript:alert(1)', 'data:text/plain,x', 'https://user:secret@collect.example/', 'collect', '', '   ', 'https://', 'ftp://collect.example/', 'blob:https://collect.example/x', 'file:///etc/passwd', '//collect.example']) {
  test(`an endpoint “${endpointGiven}” gets nothing, and whoever made the page is told`, async (t) => {
    const errors = t.mock.method(console, 'error', () => undefined);
    const device = new Device();
    const page = device.open({ endpoint: endpointGiven });
    await page.outbox.post(once);
    page.outbox.retryNow();
    await device.clock.advance(hour);
    assert.deepEqual(page.outbox.state, { status: 'refused', reason: 'endpoint-invalid', kept: 'device', count: 0 });
    assert.deepEqual([device.server.requests.length, device.kept.size], [0, 0]);
    assert.equal(errors.mock.callCount(), 1);
    assert.match(String(errors.mock.calls[0]?.arguments[0]), /“endpoint”/);
    assert.doesNotMatch(String(errors.mock.calls[0]?.arguments[0]), /secret/);
    device.close();
  });
}

test('what was edited in storage by hand is left out or sent as it can be; the record of a later version is set aside', async () => {
  const device = new Device();
  const sound = { key: 'a'.repeat(32), digest: 'x', status: 'waiting', attempts: 2, submission: submission('ana', 1) };
  const parcels = {
    ana: [sound, 5], ben: [{ ...sound, submission: submission('eve', 1) }, 5], kim: [{ ...sound, key: 'x y' }, 5], joe: 'x', ida: [{ status: 'sent' }, 5], ['__proto__']: [sound, 5],
    lea: [{ ...sound, attempts: -1, submission: submission('lea', 1) }, 5], max: [{ ...sound, at: 1e300, status: 'sent' }, 5],
  };
  device.kept.set(outboxKey, JSON.parse(JSON.stringify({ schemaVersion: 1, parcels })));
  const page = device.open();
  await settle();
  assert.deepEqual([...device.server.has.keys()], [sound.key]);
  page.die();
  for (const foreign of [{ schemaVersion: 2, parcels }, 'x', 7, null, []]) {
    const other = new Device();
    other.kept.set(outboxKey, foreign);
    const opened = other.open();
    await opened.outbox.post(once);
    await settle();
    assert.equal(opened.status, 'sent');
    assert.deepEqual(other.kept.get(`${outboxKey}:set-aside`), foreign);
    other.close();
  }
});

test('names that are in every object are names like others', async () => {
  const device = new Device();
  const page = device.open();
  for (const respondent of ['__proto__', 'constructor', 'toString', '']) {
    assert.equal(page.outbox.stateOf(respondent).status, 'empty');
    await page.outbox.post(submission(respondent, 1));
    await settle();
    assert.equal(page.outbox.stateOf(respondent).status, 'sent');
  }
  assert.equal(device.server.has.size, 4);
  device.close();
});

test('a listener that throws keeps nothing from being sent', async (t) => {
  t.mock.method(console, 'error', () => undefined);
  const device = new Device();
  const page = device.open({ onChange: () => { throw new Error('mine'); } });
  await page.outbox.post(once);
  await settle();
  assert.equal(page.status, 'sent');
  device.close();
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Device, settle, submission, type Behaviour } from './world.ts';

const hour = 60 * 60_000;
const once = submission('ana', 1);

const troubles: readonly [string, Behaviour, string][] = [
  ['hangs', 'hangs', 'timeout'],
  ['hangs after it took it', 'takes-then-hangs', 'timeout'],
  ['hangs in the middle of its receipt', 'takes-then-hangs-in-the-body', 'timeout'],
  ['drops the connection', 'drops', 'network'],
  ['drops the connection after it took it', 'takes-then-drops', 'network'],
  ['redirects', 'redirects', 'network'],
  ['answers 500', { status: 500 }, 'server'],
  ['answers 503', { status: 503 }, 'server'],
  ['answers 408', { status: 408 }, 'server'],
  ['answers 425', { status: 425 }, 'server'],
  ['answers 304', { status: 304 }, 'server'],
  ['is a captive portal', 'portal', 'no-receipt'],
  ['has a receipt for another key', 'other-key', 'no-receipt'],
  ['says what it was told', 'echo', 'no-receipt'],
  ['answers without an end', 'endless', 'no-receipt'],
  ['answers 204', 'empty', 'no-receipt'],
  ['says 409 while it still works on it', 'conflict', 'no-receipt'],
];
for (const [name, behaviour, reason] of troubles) {
  test(`a server that ${name}: it is sent again under the same key, and arrives once`, async () => {
    const device = new Device();
    device.server.next = [behaviour, behaviour];
    const page = device.open();
    await page.outbox.post(once);
    await device.clock.advance(20_000);
    const { status, reason: why } = page.outbox.state;
    if (device.server.requests.length < 3) assert.deepEqual([status === 'sent', why], [false, reason]);
    await device.clock.advance(60_000);
    assert.equal(page.status, 'sent');
    assert.equal(device.server.requests.length, 3);
    assert.equal(device.server.has.size, 1);
    assert.equal(new Set(device.server.requests.map(({ body, init }) => JSON.stringify([body, init.headers]))).size, 1);
    device.close();
  });
}

test('before a receipt has come it never says “sent”, whatever is answered', async () => {
  const lies: Behaviour[] = ['portal', 'other-key', 'echo', 'endless', 'empty', 'conflict', { status: 200 }, { status: 201 }];
  for (const always of lies) {
    const device = new Device();
    device.server.always = always;
    const page = device.open();
    await page.outbox.post(once);
    await device.clock.advance(10 * 60_000);
    assert.equal(page.status, 'waiting', JSON.stringify(always));
    assert.deepEqual(device.record.parcels['ana']?.[0]?.['submission'], once);
    device.close();
  }
});

test('409 with a receipt is a receipt, and a server that takes it twice is told the same key twice', async () => {
  for (const [first, then] of [['takes-then-drops', 'conflict'], ['takes-then-drops', 'takes-twice']] as const) {
    const device = new Device();
    device.server.next = [first, then];
    const page = device.open();
    await page.outbox.post(once);
    await device.clock.advance(10_000);
    assert.deepEqual([page.status, device.server.requests.length, device.server.has.size], ['sent', 2, 1]);
    device.close();
  }
});

test('it waits longer each time, up to five minutes, by chance, and as long as it takes', async () => {
  const device = new Device();
  device.server.always = { status: 500 };
  const page = device.open({ random: () => 0.999999 });
  await page.outbox.post(once);
  await device.clock.advance(hour);
  const times = device.server.requests.map(({ at }) => at);
  const rests = times.slice(1).map((at, i) => Math.round((at - (times[i] as number)) / 1000));
  assert.deepEqual(rests.slice(0, 10), [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
  const { status, reason, retryAt } = page.outbox.state;
  assert.deepEqual([status, reason, retryAt], ['waiting', 'server', (times.at(-1) as number) + 0.999999 * 300_000]);
  device.close();
});

for (const [name, retryAfter, rest] of [['seconds', '120', 120_000], ['a date', new Date(1_700_000_000_000 + 90_000).toUTCString(), 90_000], ['far too many seconds', '99999999', hour], ['nonsense', 'soon', 0]] as const) {
  test(`429 with Retry-After as ${name}: not before that, whatever gives reason to try, also after a reload`, async () => {
    const device = new Device();
    device.server.next = [{ status: 429, retryAfter }];
    const page = device.open();
    await page.outbox.post(once);
    const begun = device.server.requests[0]?.at ?? 0;
    await settle();
    page.wake();
    page.outbox.retryNow();
    page.die();
    const next = device.open();
    await device.clock.advance(Math.max(0, rest - 1000));
    next.wake();
    await next.outbox.post(once);
    if (rest > 0) assert.equal(device.server.requests.length, 1);
    await device.clock.advance(5000);
    assert.equal(next.status, 'sent');
    assert.ok((device.server.requests[1]?.at ?? 0) - begun >= rest);
    device.close();
  });
}

test('a rest that is further away than any that can be asked for comes from a clock that went back: nothing waits for it', async () => {
  const device = new Device();
  device.server.next = [{ status: 503, retryAfter: '3000' }];
  const page = device.open();
  await page.outbox.post(once);
  await settle();
  page.die();
  device.clock.now -= 48 * hour;
  const next = device.open();
  await device.clock.advance(10_000);
  assert.equal(next.outbox.stateOf('ana').status, 'sent');
  device.close();
});

for (const status of [400, 401, 403, 404, 413, 422]) {
  test(`${status}: refused and kept; not sent again by itself, but when the person wants it`, async () => {
    const device = new Device();
    device.server.next = [{ status }];
    const page = device.open();
    await page.outbox.post(once);
    await device.clock.advance(24 * hour);
    assert.deepEqual(page.outbox.state, { status: 'refused', reason: 'rejected', httpStatus: status, at: device.clock.now - 24 * hour, kept: 'device', count: 1 });
    page.die();
    const next = device.open();
    await device.clock.advance(hour);
    next.wake();
    await settle();
    assert.deepEqual([next.status, device.server.requests.length], ['refused', 1]);
    next.outbox.retryNow();
    await settle();
    assert.deepEqual([next.status, device.server.requests.length, device.server.has.size], ['sent', 2, 1]);
    assert.equal(device.server.requests[0]?.body.idempotencyKey, device.server.requests[1]?.body.idempotencyKey);
    device.close();
  });
}

test('refused again when tried again', async () => {
  const device = new Device();
  device.server.always = { status: 413 };
  const page = device.open();
  await page.outbox.post(once);
  await settle();
  page.outbox.retryNow();
  await device.clock.advance(hour);
  assert.deepEqual([page.status, device.server.requests.length], ['refused', 2]);
  device.close();
});

test('offline: nothing is tried until the device is online, and then at once', async () => {
  const device = new Device();
  device.online = false;
  const page = device.open();
  await page.outbox.post(once);
  await device.clock.advance(20_000);
  const { status, reason } = page.outbox.state;
  assert.deepEqual([status, reason, device.server.requests.length], ['waiting', 'offline', 0]);
  device.online = true;
  page.wake();
  await settle();
  assert.equal(page.status, 'sent');
  device.close();
});

test('a browser that says it is offline, and is not, is not believed for ever', async () => {
  const device = new Device();
  const page = device.open({ isOnline: () => false });
  await page.outbox.post(once);
  await device.clock.advance(60_000);
  assert.equal(page.status, 'sent');
  device.close();
});

test('reasons to try come thick and fast: never two attempts within two seconds', async () => {
  const device = new Device();
  device.server.always = { status: 500 };
  const page = device.open({ random: () => 0.999999 });
  await page.outbox.post(once);
  for (let i = 0; i < 100; i++) {
    page.wake();
    await device.clock.advance(100);
  }
  const times = device.server.requests.map(({ at }) => at);
  assert.ok(times.length > 3 && times.length <= 6, String(times.length));
  times.slice(1).forEach((at, i) => assert.ok(at - (times[i] as number) >= 1999));
  device.close();
});

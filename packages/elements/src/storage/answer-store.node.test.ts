import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DeniedStorage, FakeStorage, FullStorage } from '../../test/fixtures/fake-storage.ts';
import { AnswerStore } from './answer-store.ts';

test('keeps, reads and forgets records', () => {
  const storage = new FakeStorage();
  const store = new AnswerStore(() => storage);
  assert.deepEqual(store.read('a'), {});
  assert.equal(store.write('a', { x: 1 }), undefined);
  assert.deepEqual(new AnswerStore(() => storage).read('a'), { record: { x: 1 } });
  store.remove('a');
  assert.equal(storage.items.size, 0);
});

test('where there is no storage, or asking for it throws, records live in memory', () => {
  const none = [
    () => null,
    () => undefined,
    () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
    () => new DeniedStorage(),
  ];
  for (const storage of none) {
    const store = new AnswerStore(storage);
    assert.deepEqual(store.read('a'), { problem: 'unavailable' });
    assert.equal(store.write('a', 1), 'unavailable');
    assert.deepEqual(store.read('a'), { record: 1, problem: 'unavailable' });
    store.remove('a');
    assert.deepEqual(store.read('a'), { problem: 'unavailable' });
  }
});

test('a full storage is told apart, and used again once there is room', () => {
  const full = new FullStorage();
  const roomy = new FakeStorage();
  let storage: FakeStorage = full;
  const store = new AnswerStore(() => storage);
  assert.equal(store.write('a', 1), 'full');
  assert.deepEqual(store.read('a'), { record: 1, problem: 'full' });
  storage = roomy;
  assert.equal(store.write('a', 2), undefined);
  assert.deepEqual(store.read('a'), { record: 2 });
});

test('a stored text that is not JSON is unreadable, not a crash', () => {
  const storage = new FakeStorage();
  storage.setItem('a', '{"x":');
  assert.deepEqual(new AnswerStore(() => storage).read('a'), { problem: 'unreadable' });
});

test('what cannot be forgotten can still be read', () => {
  const storage = new FakeStorage();
  storage.removeItem = () => {
    throw new Error('no');
  };
  const store = new AnswerStore(() => storage);
  store.write('a', 1);
  store.remove('a');
  assert.deepEqual(store.read('a'), { record: 1 });
});

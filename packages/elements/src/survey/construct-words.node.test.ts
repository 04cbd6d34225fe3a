import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LazySurveyText } from '@readiness-kit/core';
import { tinyText } from '../../test/fixtures/tiny-instrument.ts';
import { ConstructWords } from './construct-words.ts';

const rooms = { construct: 'rooms', indicators: ['rooms.quiet', 'rooms.clean'] };
const kitchen = { construct: 'kitchen', indicators: ['kitchen.fresh'] };

/** A text with one indicator at once; the rest by construct, as often as it may fail. */
function source(failures = 0): { readonly lazy: LazySurveyText; readonly asked: string[] } {
  const { indicators, ...text } = tinyText();
  const asked: string[] = [];
  let left = failures;
  const load = (construct: string) => async () => {
    asked.push(construct);
    if (left-- > 0) throw new Error('offline');
    return Object.fromEntries(Object.entries(indicators).filter(([id]) => id.startsWith(construct)));
  };
  return { asked, lazy: { text: { ...text, indicators: { 'rooms.quiet': tinyText().indicators['rooms.quiet'] as never } }, load: { rooms: load('rooms'), kitchen: load('kitchen') } } };
}

function words(lazy: LazySurveyText): { readonly words: ConstructWords; readonly drawn: () => Promise<void> } {
  let next: () => void;
  let drawing = new Promise<void>((resolve) => (next = resolve));
  const host = { requestUpdate: () => (next(), (drawing = new Promise((resolve) => (next = resolve)))), addController: () => {}, removeController: () => {}, updateComplete: Promise.resolve(true) };
  return { words: new ConstructWords(host, lazy), drawn: () => drawing };
}

const quiet = { ...rooms, indicators: ['rooms.quiet'] };

test('what came at once is there, and loads nothing', () => {
  const { lazy, asked } = source();
  const { words: its } = words(lazy);
  its.load([quiet]);
  assert.deepEqual([its.state([quiet]), asked], ['ready', []]);
});

test('a construct is loaded once, when it is asked about, and then all of it is there', async () => {
  const { lazy, asked } = source();
  const { words: its, drawn } = words(lazy);
  assert.equal(its.state([rooms]), 'loading');
  const drawing = drawn();
  its.load([rooms]);
  its.load([rooms]);
  await drawing;
  assert.deepEqual([its.state([rooms]), its.state([kitchen]), asked], ['ready', 'loading', ['rooms']]);
  assert.equal(its.text.indicators['rooms.clean']?.statement, 'Every room is clean.');
});

test('what could not be loaded is said, and tried again only when that is wanted', async () => {
  const { lazy, asked } = source(1);
  const { words: its, drawn } = words(lazy);
  let drawing = drawn();
  const error = console.error;
  console.error = () => {};
  its.load([kitchen]);
  await drawing;
  console.error = error;
  assert.equal(its.state([kitchen]), 'failed');
  its.load([kitchen]);
  assert.deepEqual(asked, ['kitchen']);
  drawing = drawn();
  its.load([kitchen], true);
  await drawing;
  assert.equal(its.state([kitchen]), 'ready');
});

test('another language starts anew, and what comes late from the one before is not mixed in', async () => {
  const [one, other] = [source(), source()];
  const { words: its } = words(one.lazy);
  its.load([rooms]);
  its.use(other.lazy);
  await Promise.resolve();
  await Promise.resolve();
  assert.equal(its.state([rooms]), 'loading');
  assert.deepEqual(Object.keys(its.text.indicators), ['rooms.quiet']);
});

test('an instrument that came without words has none to wait for', () => {
  const { words: its } = words({ ...source().lazy, load: {} });
  assert.equal(its.state([rooms, kitchen]), 'ready');
});

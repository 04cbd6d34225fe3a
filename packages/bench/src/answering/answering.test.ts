import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkInstrument } from '@readiness-kit/core';
import { sectionInstrument } from '../scoring/section-instrument.ts';
import { isMet } from '../section.ts';
import type { Answering } from './answer-all.ts';
import { answering } from './answering.ts';
import { type Figures, interactionsToPaint, ratioByRound, shiftOf } from './figures.ts';
import { expected, screens, surveyText } from './items.ts';
import { assertRecorded } from './recorded.ts';
import { requirements } from './requirements.ts';
import { scriptTime, type TraceEvent } from './script-trace.ts';

test('ten screens of eight questions, each with words of its own, and answers of every kind', () => {
  const items = screens.flatMap((screen) => screen.items);
  assert.deepEqual([screens.length, ...new Set(screens.map((screen) => screen.items.length))], [10, 8]);
  assert.equal(new Set(items.map(({ prompt }) => prompt)).size, 80);
  assert.deepEqual([...new Set(Object.values(expected))].map(String).sort(), ['1', '2', '3', '4', 'dont-know']);
  for (const { prompt } of items) assert.ok(items.every((other) => other.prompt === prompt || !other.prompt.includes(prompt)), prompt);
});

test('the words are complete for the instrument', () => {
  const issues = checkInstrument({ ...sectionInstrument, texts: [surveyText] }).filter(({ path }) => path[0] === 'texts');
  assert.deepEqual(issues, []);
});

test('an answer that is missing, other or too many stops the run', () => {
  const given = { a: 1, b: 'dont-know' };
  assert.doesNotThrow(() => assertRecorded('x', { b: 'dont-know', a: 1 }, given));
  assert.throws(() => assertRecorded('x', { a: 1 }, given), /1 of 2 answers are not recorded as given; b is undefined, chosen was dont-know/);
  assert.throws(() => assertRecorded('x', { a: '1', b: 'dont-know' }, given), /a is 1/);
  assert.throws(() => assertRecorded('x', { ...given, c: 2 }, given), /3 answers recorded, 2 given/);
  for (const nothing of [undefined, null]) assert.throws(() => assertRecorded('x', nothing, given), /2 of 2/);
});

test('of a press the longest event counts, and a press the browser does not tell of is a short one', () => {
  const events = [{ interaction: 7, duration: 24 }, { interaction: 9, duration: 16 }, { interaction: 7, duration: 120 }];
  assert.deepEqual(interactionsToPaint(events, 3), [120, 16, 16]);
  assert.throws(() => interactionsToPaint(events, 1), /2 interactions, and there were 1 presses/);
});

test('shifts after an input are counted apart', () => {
  const shifts = [{ value: 0.1, afterInput: true }, { value: 0.02, afterInput: false }, { value: 0.2, afterInput: true }];
  assert.ok(Math.abs(shiftOf(shifts, true) - 0.3) < 1e-12);
  assert.equal(shiftOf(shifts, false), 0.02);
  assert.equal(shiftOf([], false), 0);
});

test('script is what is called and what is put off, each moment once, a thread by itself', () => {
  const event = (name: string, ts: number, dur: number, tid = 1): TraceEvent => ({ name, ph: 'X', pid: 1, tid, ts, dur });
  const outer = event('FunctionCall', 1000, 4000);
  assert.equal(scriptTime([event('RunMicrotasks', 6000, 2000), outer]), 6);
  assert.equal(scriptTime([outer, event('RunMicrotasks', 2000, 1000), event('FunctionCall', 5000, 2000)]), 6);
  assert.equal(scriptTime([{ ...outer, tdur: 3000 }, { ...event('RunMicrotasks', 2000, 1000), tdur: 900 }]), 3);
  assert.equal(scriptTime([outer, event('FunctionCall', 2000, 1000, 2)]), 5);
  assert.equal(scriptTime([event('Layout', 0, 9000), { ...outer, ph: 'I' }]), 0);
});

test('a round on a slower machine leaves the ratio as it is', () => {
  const visits = (...scripts: number[]): Answering[] => scripts.map((script) => ({ script }) as Answering);
  assert.equal(ratioByRound(visits(100, 300, 120), visits(1000, 3000, 1000), ({ script }) => script), 0.1);
});

test('every requirement can be met, and missed by a little; without a browser none is met', async () => {
  const peer: Figures = { script: 1000, task: 0, nextMedian: 0, nextP95: 300, heap: 9e6, paintMedian: 0, paintP95: 500, shift: 0.5, shiftAfterInput: 0.5 };
  const good: Figures = { ...peer, script: 200, nextP95: 99, heap: 2.9e6, paintP95: 100, shift: 0 };
  const met = (own: Partial<Figures>): readonly boolean[] => {
    const readiness = { ...good, ...own };
    return requirements({ readiness, surveyjs: peer, script: readiness.script / peer.script, heap: readiness.heap / peer.heap }).map(isMet);
  };
  assert.deepEqual(met({}), [true, true, true, true, true]);
  const missed: readonly Partial<Figures>[] = [{ script: 201 }, { nextP95: 101 }, { heap: 3.1e6 }, { paintP95: 104 }, { shift: 0.0001 }];
  missed.forEach((own, i) => assert.deepEqual(met(own), missed.map((_, other) => other !== i)));
  const { requirements: unmeasured } = await answering({ quick: true }, undefined);
  assert.deepEqual(unmeasured.map(isMet), missed.map(() => false));
});

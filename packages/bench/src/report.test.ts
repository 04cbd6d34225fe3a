import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ratio, report, verdict } from './report.ts';
import { isMet, type Requirement } from './section.ts';

const atLeast = (value: number | null): Requirement => ({ what: 'speed', value, limit: 2, kind: 'at-least' });
const atMost = (value: number): Requirement => ({ what: 'time', value, limit: 0.35, kind: 'at-most' });

test('a requirement is met at its limit, and not beyond it', () => {
  assert.deepEqual([2, 1.999, null].map((value) => isMet(atLeast(value))), [true, false, false]);
  assert.deepEqual([0.35, 0.3501].map((value) => isMet(atMost(value))), [true, false]);
});

test('a verdict says the number, and when there is none', () => {
  assert.match(verdict(atLeast(1.5)), /^NOT MET {2}speed: 1\.50 \(at least 2\)$/);
  assert.match(verdict(atLeast(null)), /^NOT MET {2}speed: not measured/);
  assert.match(verdict(atMost(0.2)), /^met {6}time: 0\.20 \(at most 0\.35\)$/);
});

test('a run is told as text and as Markdown', () => {
  const table = { title: 'T', columns: ['who', 'ns'], rows: [['a|b', '1']], notes: ['n'] };
  const sections = [{ name: 's', tables: [table], requirements: [atLeast(3)], data: null }];
  assert.equal(report(sections, 'text'), 'T\nwho  ns\n---  --\na|b   1\nn\n\nmet      speed: 3.00 (at least 2)');
  assert.equal(report(sections, 'markdown'), '**T**\n\n| who | ns |\n|---|---:|\n| a\\|b | 1 |\n\nn\n\n- met      speed: 3.00 (at least 2)');
});

test('ratios keep three digits', () => {
  assert.deepEqual([0.35249, 12.44, 1250.4].map(ratio), ['0.352', '12.4', '1,250']);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { ReadinessResult } from '@readiness-kit/core';
import { ran } from './fake-io.ts';

const text = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const resultText = text('../../../examples/district-site/district-result.json');
const result = JSON.parse(resultText) as ReadinessResult;
const files = { 'r.json': resultText, 'first.json': text('../../core/test/fixtures/results/schema-1.json') };

const page = async (...argv: readonly string[]): Promise<string> => {
  const { code, out, err } = await ran(['report', 'r.json', ...argv], { files });
  assert.deepEqual([code, err], [0, '']);
  return out;
};
const headings = (html: string): readonly number[] => [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));

test('the report is one page that asks for nothing and runs nothing', async () => {
  const html = await page();
  assert.match(html, /^<!doctype html>\n<html lang="en">/);
  assert.doesNotMatch(html, /<script|<link|<img|<iframe|<button|src=|url\(|@import|<!--/);
  assert.match(html, /http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'/);
  for (const title of ['Overall level', 'What to do first', 'Profile', 'Strengths', 'Where groups see different districts', 'Why this level', 'What was answered', 'How complete', 'How this was made']) assert.match(html, new RegExp(`<h2[^>]*>\\s*${title}`));
  assert.doesNotMatch(html, /undefined|NaN|\{\w+\}(?![^<]*<\/style>)|\[object/);
});

test('headings are in order in every version, and what belongs on paper is open', async () => {
  for (const audience of ['full', 'board', 'staff', 'family', 'partners']) {
    const html = await page('--audience', audience);
    const levels = headings(html);
    assert.equal(levels[0], 1);
    levels.forEach((level, i) => assert.ok(i === 0 || level <= (levels[i - 1] as number) + 1, `${audience}: ${levels.join()}`));
    assert.doesNotMatch(html, /data-print/);
    assert.match(html, new RegExp(`class="report for-${audience}"`));
  }
});

test('a board reads what to decide, a family no term of statistics, partners where they join in', async () => {
  assert.match(await page('--audience', 'board'), /What is asked of the board[\s\S]*can be made locally/);
  const family = (await page('--audience', 'family')).replace(/<style>[\s\S]*?<\/style>/, '').replaceAll(/<(details|figure|svg)[\s\S]*?<\/\1>/g, '');
  assert.match(family, /Where our district stands[\s\S]*What we want to do first[\s\S]*What you can do/);
  assert.doesNotMatch(family, /interval|margin of error|simulat|confidence/i);
  assert.match(await page('--audience', 'partners'), /Where partners can join in/);
});

test('a page in Arabic reads from right to left; the district’s name is text, whatever it looks like', async () => {
  const html = await page('--lang', 'ar', '--name', '<script>alert(1)</script> & "Maple"');
  assert.match(html, /<html lang="ar">[\s\S]*<main class="root" lang="ar" dir="rtl">/);
  assert.doesNotMatch(html, /<script/);
  assert.match(html, /<title>&lt;script>alert\(1\)&lt;\/script> &amp; &quot;Maple&quot; · /);
});

test('the table holds every figure unrounded; what is not known is empty', async () => {
  const rows = parse<Record<string, string>>(await page('--format', 'csv'), { columns: true, bom: true });
  const row = (kind: string, id: string, group = ''): Record<string, string> | undefined => rows.find((one) => one.kind === kind && one.id === id && one.group === group);
  for (const [kind, scores] of [['construct', result.constructs], ['composite', result.composites], ['indicator', result.indicators]] as const) {
    for (const [id, score] of Object.entries(scores)) {
      const found = row(kind, id);
      if (score.status === 'insufficient') assert.deepEqual([found?.status, found?.value, found?.level, found?.reason], ['insufficient', '', '', score.reason.code]);
      else assert.deepEqual([Number(found?.value), Number(found?.level), found?.low === '' ? null : Number(found?.low)], [score.value, score.level, score.uncertainty?.interval[0] ?? null]);
    }
  }
  for (const [id, { groups }] of Object.entries(result.constructs)) for (const [group, { n, mean }] of Object.entries(groups)) assert.deepEqual([row('group', id, group)?.people, row('group', id, group)?.value], [String(n), mean === null ? '' : String(mean)]);
  assert.equal(rows.filter(({ kind }) => kind === 'gap').length, Object.values(result.perspectives).reduce((sum, { gaps }) => sum + gaps.length, 0));
  assert.equal(rows.find(({ kind, rank }) => kind === 'priority' && rank === '1')?.id, result.priorities[0]?.id);
});

test('a file of the first version is read, shown and given in the present one', async () => {
  const { code, out, err } = await ran(['report', 'first.json', '--format', 'json'], { files });
  assert.deepEqual([code, err, (JSON.parse(out) as ReadinessResult).schemaVersion], [0, '', 2]);
  assert.equal((await ran(['report', 'first.json'], { files })).code, 0);
});

test('a file that was changed after it was made is shown, and said to be', async () => {
  const edited = { 'e.json': JSON.stringify({ ...result, confidence: 0.9 }) };
  const { code, out, err } = await ran(['report', 'e.json'], { files: edited });
  assert.equal(code, 0);
  assert.match(err.replaceAll('\n', ' '), /“e\.json” does not fit its content/);
  assert.match(out, /it was changed after it was made/);
  assert.match((await ran(['report', 'e.json', '--lang', 'es'], { files: edited })).err, /se cambió/);
});

test('what is no result leaves none, with its place', async () => {
  const bad: readonly (readonly [string, RegExp])[] = [
    ['{', /breaks at line 1/],
    ['[]', /No result/],
    [JSON.stringify({ ...result, schemaVersion: 99 }), /schema version 99/],
    [JSON.stringify({ ...result, constructs: { curriculum: { status: 'scored', value: 'high' } } }), /curriculum\.value/],
  ];
  for (const [content, said] of bad) {
    const { code, out, err } = await ran(['report', 'b.json'], { files: { 'b.json': content } });
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, said);
  }
});

test('it is written to a new file, and to no other', async () => {
  const { code, out, made } = await ran(['report', 'r.json', '--audience', 'board', '--out', 'board.html'], { files });
  assert.deepEqual([code, out, Object.keys(made)], [0, '', ['board.html']]);
  assert.equal((await ran(['report', 'r.json', '--out', 'r.json'], { files })).code, 5);
});

test('an instrument of one’s own brings its words; without them its ids are shown', async () => {
  const own = JSON.stringify({ ...result, provenance: { ...result.provenance, instrument: { ...result.provenance.instrument, id: 'another' } } });
  const { code, out } = await ran(['report', 'o.json', '--audience', 'board'], { files: { 'o.json': own } });
  assert.equal(code, 0);
  assert.match(out, /The words of this instrument were not given/);
  assert.match(out, />leadership-development</);
});

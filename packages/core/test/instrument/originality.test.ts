import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { allAtoms } from '../../../../scripts/lib/instrument-pages/framework-atoms.mjs';
import { districtGuideEn } from '../../src/instruments/district/text/en/guide.ts';
import { districtEn } from '../../src/instruments/district/text/en/index.ts';
import { hashOf, runs } from './phrase-runs.ts';

interface SourcePhrases {
  readonly proof: string;
  readonly hashes: readonly string[];
}

const { proof, hashes } = JSON.parse(readFileSync(new URL('../fixtures/source-phrases.json', import.meta.url), 'utf8')) as SourcePhrases;
const theirs = new Set(hashes);
const found = (passage: string, phrases: ReadonlySet<string> = theirs): readonly string[] => runs(passage).filter((run) => phrases.has(hashOf(run)));

/** Every sentence anywhere in a value. */
const sentences = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : []);

const ours = [...sentences(districtEn), ...sentences(districtGuideEn)];

test('no six words in a row are those of a source', () => {
  assert.ok(ours.length > 3000, `${ours.length} sentences`);
  assert.deepEqual(ours.flatMap((sentence) => found(sentence).map((run) => `${run} — in: ${sentence}`)), []);
});

test('nor in the labels of the framework’s parts, or in what is written about the instrument', () => {
  const docs = new URL('../../../../docs/', import.meta.url);
  const generated = readdirSync(new URL('instrument/', docs)).filter((name) => name.endsWith('.md')).map((name) => `instrument/${name}`);
  const pages = ['authoring.md', ...generated].map((name) => readFileSync(new URL(name, docs), 'utf8'));
  // A title of a work is its name, not a phrase taken from it.
  const titles = /A State Policy Framework for Scaling Personalized Learning/g;
  const lines = [...allAtoms.map(({ label }) => label), ...pages.flatMap((page) => page.replaceAll(titles, '').split(/[\n|]/))];
  assert.deepEqual(lines.flatMap((line) => found(line)), []);
});

test('the check can fail: a phrase hashed in with the others is found, in other case and punctuation too', () => {
  assert.ok(theirs.size > 1000);
  assert.ok(hashes.every((hash) => /^[0-9a-f]{12}$/.test(hash)));
  assert.equal(found(`We say: ${proof.toUpperCase()}!`).length, runs(proof).length);
  assert.ok(runs(proof).length >= 1);
});

test('the check can fail: were a sentence of ours theirs, it would be found', () => {
  const sentence = districtEn.indicators['vision.states-outcomes'].statement;
  assert.deepEqual(found(`As before: ${sentence}`, new Set([...theirs, ...runs(sentence).map(hashOf)])), runs(sentence));
  assert.deepEqual(found(sentence), []);
});

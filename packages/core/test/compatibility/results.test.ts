import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { upgradeResult } from '../../src/index.ts';
import { parseResult } from '../../src/schemas/index.ts';

// One result file of each released schema version, as that version wrote it. Never changed, only added to.
const folder = new URL('../fixtures/results/', import.meta.url);
const files = readdirSync(folder).map((name) => ({ name, data: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { schemaVersion: number; hash: string; constructs: object } }));

test('there is a file of each version', () => assert.deepEqual(files.map(({ data }) => data.schemaVersion), [1, 2]));

for (const { name, data } of files) {
  test(`${name} is read without an issue, and its figures are what they were`, () => {
    const parsed = parseResult(data);
    assert.deepEqual([parsed.ok, parsed.issues], [true, []]);
    if (!parsed.ok) return;
    assert.equal(parsed.value.schemaVersion, 2);
    for (const [id, construct] of Object.entries(data.constructs)) {
      for (const [key, value] of Object.entries(construct as object)) assert.deepEqual(parsed.value.constructs[id]?.[key as 'status'], value, `${id} ${key}`);
    }
  });

  test(`${name}, once upgraded, is as sound as a file of today`, () => {
    const parsed = parseResult(data);
    assert.ok(parsed.ok);
    const again = parseResult(JSON.parse(JSON.stringify(parsed.value)));
    assert.deepEqual(again, { ok: true, value: parsed.value, issues: [] });
  });

  test(`${name} that was edited by hand is read, and it says so`, () => {
    const parsed = parseResult({ ...data, levels: data.schemaVersion === 1 ? 4 : 5 });
    assert.deepEqual([parsed.ok, parsed.issues.map(({ code }) => code)], [true, ['hash-mismatch']]);
  });
}

test('what is no result is not made one', () => {
  for (const data of [null, undefined, 7, 'x', [], {}, { schemaVersion: 1 }, { schemaVersion: 1, constructs: [] }, { schemaVersion: 3 }]) assert.equal(parseResult(data).ok, false, JSON.stringify(data));
  assert.equal(upgradeResult(7), 7);
});

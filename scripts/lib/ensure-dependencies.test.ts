import assert from 'node:assert/strict';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { needsInstall } from './ensure-dependencies.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

interface Entry { version?: string; optional?: boolean; link?: boolean }
const lit: Record<string, Entry> = { 'node_modules/lit': { version: '3.3.3' } };

function folder(t: TestContext, wanted: Record<string, Entry>, installed: Record<string, Entry>, newerLock = true): string {
  const path = temporaryFolder(t, {
    'package-lock.json': JSON.stringify({ packages: { '': {}, 'packages/core': {}, ...wanted } }),
    'node_modules/.package-lock.json': JSON.stringify({ packages: installed }),
  });
  const lockTime = new Date(newerLock ? '2026-02-02' : '2026-01-01');
  utimesSync(join(path, 'package-lock.json'), lockTime, lockTime);
  utimesSync(join(path, 'node_modules/.package-lock.json'), new Date('2026-02-01'), new Date('2026-02-01'));
  return path;
}

test('installs when nothing is installed', (t) => {
  assert.equal(needsInstall(temporaryFolder(t, { 'package-lock.json': '{"packages":{}}' })), true);
});

test('installs when a newer lockfile names another version, or another package', (t) => {
  assert.equal(needsInstall(folder(t, lit, { 'node_modules/lit': { version: '3.3.2' } })), true);
  assert.equal(needsInstall(folder(t, { ...lit, 'node_modules/@readiness-kit/core': { link: true } }, lit)), true);
});

test('does not install again when git only touched the lockfile', (t) => {
  assert.equal(needsInstall(folder(t, lit, lit)), false);
});

test('leaves optional packages out: most are for other systems', (t) => {
  assert.equal(needsInstall(folder(t, { ...lit, 'node_modules/fsevents': { version: '1.0.0', optional: true } }, lit)), false);
});

test('trusts what was installed after the lockfile was written', (t) => {
  assert.equal(needsInstall(folder(t, lit, {}, false)), false);
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { join } from 'node:path';
import { root } from './root.mjs';

interface Manifest {
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const plain = (bin: Manifest['bin'] = {}) => Object.fromEntries(Object.entries(bin).map(([name, path]) => [name, path.replace(/^\.\//, '')]));

// `npm ci` links commands and installs dependencies by the lockfile, whatever the manifests say.
test('the lockfile knows the packages as they are', () => {
  const { packages } = read('package-lock.json') as { packages: Record<string, Manifest> };
  for (const name of readdirSync(join(root, 'packages'))) {
    const manifest = read(`packages/${name}/package.json`) as Manifest;
    const locked = packages[`packages/${name}`];
    assert.deepEqual(plain(locked?.bin), plain(manifest.bin), name);
    assert.deepEqual(locked?.dependencies ?? {}, manifest.dependencies ?? {}, name);
  }
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

// Every TypeScript block of the documentation is a whole program: it must type-check, run, and print
// what its `// → …` comments say.
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}docs/.code-examples`;
const documents = ['README.md', 'docs/scoring-api.md', 'docs/formats.md', 'packages/disclosure/README.md'];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
after(() => rmSync(folder, { recursive: true, force: true }));

const blocks = documents.flatMap((document) => {
  const text = readFileSync(root + document, 'utf8');
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map((m, i) => ({ name: `${document} block ${i + 1}`, file: `${folder}/${document.replaceAll('/', '-')}-${i + 1}.ts`, code: m[1] as string }));
});

test('the documentation has code', () => assert.ok(blocks.length >= 5));

for (const { name, file, code } of blocks) {
  writeFileSync(file, code);
  test(`${name} runs and prints what it says`, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file], { cwd: root, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    const expected = [...code.matchAll(/\/\/ → (.*)/g)].map((m) => (m[1] as string).trim());
    assert.deepEqual(stdout.trim().split('\n').filter((line) => line !== ''), expected);
  });
}

test('the local questions of the authoring guide pass the check, words included', () => {
  const json = /```json\n([\s\S]*?)```/.exec(readFileSync(`${root}docs/authoring.md`, 'utf8'))?.[1] ?? assert.fail('no example');
  writeFileSync(`${folder}/questions.json`, json);
  const { status, stdout } = spawnSync(process.execPath, [`${root}packages/cli/bin/readiness.js`, 'check', `${folder}/questions.json`], { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
  assert.match(stdout, /errors: 0, warnings: 0/);
});

test('all blocks type-check', () => {
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ extends: '../../tsconfig.base.json', compilerOptions: { composite: false, noEmit: true, declaration: false, declarationMap: false, sourceMap: false, lib: ['es2023', 'dom'] }, include: ['*.ts'] }));
  const { status, stdout } = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', folder], { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
});

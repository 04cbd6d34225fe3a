import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth } from '../src/words/text-width.ts';
import { golden } from '../../core/test/golden/golden-files.ts';
import { goldenArgs, goldenFiles, ran } from './fake-io.ts';

const expected = golden('model-golden.json');
const shown = await ran(goldenArgs, { files: goldenFiles });
const lines = shown.out.split('\n');
const whole = (x: number): string => String(Math.round(x));

test('ends well, and standard error stays silent', () => {
  assert.equal(shown.code, 0);
  assert.equal(shown.err, '');
});

test('the overall index: level, score rounded once, interval, and why', () => {
  const { score, ci, level } = expected.overall;
  assert.ok(lines.includes(`overall: Level ${level}, ${whole(score)} of 100 (${ci.map(whole).join('–')})`), shown.out);
  assert.match(shown.out, /Level 3 begins at 50 points; points missing: 3\./);
});

test('every construct: level, score, interval, respondents, coverage', () => {
  for (const { id, score, ci } of Object.values<any>(expected.condition)) {
    const line = lines.find((text) => text.startsWith(`${id}  `)) ?? '';
    const n = expected.group_condition.filter((g: { cond: string }) => g.cond === id).reduce((sum: number, g: { n: number }) => sum + g.n, 0);
    assert.match(line, new RegExp(`^${id} +Level ${expected.condition_level[id].level}[ <~]+ ${whole(score)} +${ci.map(whole).join('–')} +${n} +\\d+%$`), id);
  }
});

test('remarks stand under their construct; marks are explained', () => {
  const at = lines.findIndex((text) => text.startsWith('C10  '));
  assert.equal(lines[at + 1], '    Too few answers from: partners.');
  assert.match(shown.out, /^C09 +Level 2 < ~/m);
  assert.match(shown.out, /^~ close call/m);
  assert.match(shown.out, /^< held below/m);
});

test('the first three priorities in the golden order, with factors and action', () => {
  const heads = lines.flatMap((text) => /^(\d+)\. (.+)$/.exec(text)?.[2] ?? []);
  assert.deepEqual(heads, expected.order.slice(0, 3));
  assert.match(shown.out, /unlocks C10 \(1\.2 points\)/);
  assert.match(shown.out, /To reach Level 4: C06\.1\.3-4/);
  assert.match(shown.out, /3 of 10; --top shows more/);
});

test('--top changes how many are shown; none shows no heading', async () => {
  const heads = async (top: string): Promise<number> => ((await ran([...goldenArgs, '--top', top], { files: goldenFiles })).out.match(/^\d+\. /gm) ?? []).length;
  assert.equal(await heads('10'), 10);
  assert.equal(await heads('1'), 1);
  assert.equal(await heads('0'), 0);
});

test('who answered, of how many', () => {
  assert.match(shown.out, /^leaders +6 +8 +75%$/m);
  assert.match(shown.out, /^families +55 +2,400 +2%$/m);
  assert.match(shown.out, /^partners +5 +— +—$/m);
});

test('everything fits 80 columns', () => {
  assert.deepEqual(lines.filter((text) => textWidth(text) > 80), []);
});

test('colours only for a person who has not refused them', async () => {
  const tty = (env: Record<string, string>) => ran(goldenArgs, { files: goldenFiles, tty: true, env });
  assert.doesNotMatch(shown.out, /\u001b/);
  assert.match((await tty({})).out, /\u001b\[1moverall/);
  assert.doesNotMatch((await tty({ NO_COLOR: '1' })).out, /\u001b/);
  assert.equal((await tty({})).out.replaceAll(/\u001b\[\d+m/g, ''), shown.out);
});

test('Spanish: words, numbers and sentences', async () => {
  const { out, code } = await ran([...goldenArgs, '--lang', 'es'], { files: goldenFiles });
  assert.equal(code, 0);
  assert.match(out, /^overall: Nivel 2, 47 de 100/m);
  assert.match(out, /mejora 2,0 puntos/);
  assert.match(out, /Filas leídas: 8080 = 8080 usadas \+ 0 fuera\./);
  assert.doesNotMatch(out, /Rows|Level|points/);
});

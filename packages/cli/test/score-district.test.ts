import assert from 'node:assert/strict';
import { test } from 'node:test';
import { district } from '@readiness-kit/core/instruments/district';
import { districtEn } from '@readiness-kit/core/instruments/district/en';
import { districtEs } from '@readiness-kit/core/instruments/district/es';
import { textWidth } from '../src/words/text-width.ts';
import { ran } from './fake-io.ts';

/** Everybody at level 2, eight of each group, in a header of another order and with a column more. */
const rows = district.groups.flatMap((group) => district.indicators.filter((x) => (x.groups as readonly string[]).includes(group)).flatMap(({ id }) => Array.from({ length: 8 }, (_, p) => `${id},2,,${group},${group}-${p}`)));
const files = { 'answers.csv': ['Item,ANSWER,comment,group,Respondent', ...rows, ''].join('\n') };

test('without an instrument the built-in one is scored, in its own words', async () => {
  const { code, out } = await ran(['score', 'answers.csv'], { files });
  assert.equal(code, 0);
  assert.match(out, new RegExp(`^${districtEn.title}$`, 'm'));
  assert.match(out, /^Overall readiness: Piloting, 33 of 100/m);
  for (const { id } of district.constructs) assert.match(out, new RegExp(`^${districtEn.constructs[id].name} +Piloting +33 +33–33 +\\d+ +100%$`, 'm'));
  assert.match(out, /To reach Scaling: \S+/);
  assert.match(out, new RegExp(`Rows read: ${rows.length.toLocaleString('en')} = ${rows.length.toLocaleString('en')} kept`));
  assert.match(out, /Columns not used: comment\./);
  assert.ok(out.replaceAll(/\s+/g, ' ').includes(districtEn.credit), 'the credit stands under the page');
  assert.deepEqual(out.split('\n').filter((line) => textWidth(line) > 80), []);
});

test('a form is scored alone; one it does not have is wrong use', async () => {
  const { code, out } = await ran(['score', 'answers.csv', '--form', 'quick', '--json'], { files });
  assert.equal(code, 4, 'answers that the form does not ask for are left out, and told');
  assert.equal((JSON.parse(out) as { provenance: { form: string } }).provenance.form, 'quick');
  const wrong = await ran(['score', 'answers.csv', '--form', 'long'], { files });
  assert.equal(wrong.code, 2);
  assert.match(wrong.err, /no form “long”; it has: .*quick/);
});

test('Spanish words of the built-in instrument', async () => {
  const { out } = await ran(['score', 'answers.csv', '--lang', 'es'], { files });
  assert.match(out, new RegExp(`^${districtEs.title}$`, 'm'));
  for (const { id } of district.constructs) assert.ok(out.includes(districtEs.constructs[id].name), id);
});

test('one group alone: no figure, the reason, and the profile that scores it', async () => {
  const alone = { 'answers.csv': `respondent,group,item,answer\n${rows.filter((row) => row.includes(',teacher,')).map((row) => row.split(',')).map(([item, answer, , group, who]) => `${who},${group},${item},${answer}`).join('\n')}` };
  const many = await ran(['score', 'answers.csv', '--smallest-group', '1'], { files: alone });
  assert.match(many.out, /^Curriculum +— +— +— +8 +100%\n +Groups with enough answers: 1; needed: 2\./m);
  assert.match(many.out, /--profile one-group/);
  const one = await ran(['score', 'answers.csv', '--profile', 'one-group', '--smallest-group', '8'], { files: alone });
  assert.match(one.out, /^Curriculum +Piloting +33/m);
  assert.match(one.out, /Scored as the view of one stakeholder group/);
  const few = await ran(['score', 'answers.csv', '--profile', 'one-group'], { files: alone });
  assert.match(few.out, /^Curriculum +— +— +— +8 +100%\n +Fewer than 10 people answered, so no figure is shown\./m);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { district } from '../../src/instruments/district/district.ts';
import type { Indicator } from '../../src/model/instrument.ts';

const indicators: readonly Indicator[] = district.indicators;

/** How many parts each piece of the framework has; `-M` are recollected outlines, `TCH` what teachers said. */
const parts: Readonly<Record<string, number>> = {
  'CUR-': 7, 'INS-': 8, 'ASM-': 12, 'ENV-': 7, 'SUP-': 7, 'PD-': 8, 'LDR-': 10, 'TEC-': 7, 'DAT-': 9, 'PAR-': 12,
  'VIS-': 11, 'CUL-': 9, 'TRA-': 10, 'CUR-M': 3, 'INS-M': 5, 'ENV-M': 2, 'TCH-': 6, 'SYS-': 1,
};
const atoms = Object.entries(parts).flatMap(([prefix, n]) => Array.from({ length: n }, (_, i) => `${prefix}${i + 1}`));

test('every part of the framework is covered, and nothing is said to be covered that is no part', () => {
  const covered = new Set(indicators.flatMap((x) => x.covers ?? []));
  assert.deepEqual(atoms.filter((atom) => !covered.has(atom)), []);
  assert.deepEqual([...covered].filter((atom) => !atoms.includes(atom)), []);
});

test('every indicator covers something and says where it comes from', () => {
  for (const { id, covers = [], source } of indicators) {
    assert.ok(covers.length > 0, id);
    assert.ok(source, id);
  }
});

test('what teachers said is asked of teachers', () => {
  for (const { id, covers, groups } of indicators) if (covers?.some((atom) => atom.startsWith('TCH-'))) assert.ok(groups.includes('teacher'), id);
});

test('partnerships cover all their parts', () => {
  const covers = indicators.filter((x) => x.construct === 'partnerships').flatMap((x) => x.covers ?? []);
  assert.deepEqual(new Set(covers), new Set(atoms.filter((atom) => atom.startsWith('PAR-'))));
});

test('nobody is asked about what they cannot know', () => {
  const asked = (construct: string): readonly string[] => [...new Set(indicators.filter((x) => x.construct === construct).flatMap((x) => x.groups))];
  const never: Readonly<Record<string, readonly string[]>> = {
    curriculum: ['partner'],
    instruction: ['board', 'partner'],
    assessment: ['partner'],
    'learning-environments': ['board'],
    'student-supports': ['board'],
    'professional-development': ['learner', 'family', 'partner'],
    'leadership-development': ['learner', 'family', 'partner'],
    'technology-policy': ['partner'],
    'data-systems': ['partner'],
  };
  for (const [construct, groups] of Object.entries(never)) assert.deepEqual(groups.filter((group) => asked(construct).includes(group)), [], construct);
  for (const theme of ['vision', 'culture', 'transparency']) assert.equal(asked(theme).length, district.groups.length, theme);
  for (const { id, groups } of indicators) assert.ok(groups.includes('school-leader') && groups.includes('district-leader'), id);
});

test('a lever beside the district’s own has an area of policy or a law behind it, and an area a lever that fits', () => {
  for (const { id, lever, policyArea, actions } of indicators) {
    if (actions.some((action) => action.lever !== 'local')) assert.ok(policyArea !== undefined || lever !== 'local', id);
  }
});

import type { Effort, Indicator, Instrument } from '@readiness-kit/core';

export const sectionCount = 10;
export const itemsPerSection = 8;
const itemCount = sectionCount * itemsPerSection;
const levels = 4;

const groups = ['learner', 'family', 'teacher', 'school-leader'];
const efforts: readonly Effort[] = [1, 2, 3, 5, 8];

const sectionIds = Array.from({ length: sectionCount }, (_, i) => `section${i}`);

/** Ten sections of eight items, four levels, every group asked everything: what all contestants can express. */
export const sectionInstrument: Instrument = {
  schemaVersion: 1,
  id: 'bench',
  version: '1.0.0',
  levels,
  groups,
  constructs: sectionIds.map((id) => ({ id, kind: 'condition' })),
  indicators: Array.from({ length: itemCount }, (_, i) => indicator(i)),
  composites: [{ id: 'overall', kind: 'mean', of: sectionIds.map((id) => ({ id })) }],
  overall: 'overall',
  forms: [{ id: 'full', indicators: Array.from({ length: itemCount }, (_, i) => itemId(i)) }],
};

/** By section, the ids of its items. */
export const sectionItems: readonly (readonly string[])[] = sectionIds.map((id) => sectionInstrument.indicators.filter((x) => x.construct === id).map((x) => x.id));

function itemId(i: number): string {
  return `${sectionIds[Math.floor(i / itemsPerSection)]}.item${i % itemsPerSection}`;
}

function indicator(i: number): Indicator {
  const id = itemId(i);
  const step = (from: number): Indicator['actions'][number] => ({ id: `${id}.${from}`, from, effort: efforts[(i + from) % efforts.length] as Effort, lead: 'principal', lever: 'local' });
  return { id, construct: sectionIds[Math.floor(i / itemsPerSection)] as string, core: i % itemsPerSection === 0, groups, actions: [1, 2, 3].map(step) };
}

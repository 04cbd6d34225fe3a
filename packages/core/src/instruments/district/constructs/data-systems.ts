import type { ConstructPart } from '../construct-part.ts';

/** Data systems: records that help people act in time. */
export const dataSystems = {
  construct: { id: 'data-systems', kind: 'condition', prerequisites: ['technology-policy'] },
  indicators: [
    {
      id: 'data-systems.linked-timely',
      construct: 'data-systems',
      core: true,
      tags: ['transparency'],
      groups: ['learner', 'family', 'teacher', 'school-leader', 'district-leader'],
      // Records reach people in time only over access they can count on.
      prerequisites: ['technology-policy.safe-all-day'],
      actions: [
        { id: 'data-systems.linked-timely.1-2', from: 1, effort: 3, lead: 'data-lead', lever: 'local', source: 'Readiness Kit' },
        { id: 'data-systems.linked-timely.2-3', from: 2, effort: 8, lead: 'data-lead', lever: 'local', source: 'Readiness Kit' },
        { id: 'data-systems.linked-timely.3-4', from: 3, effort: 3, lead: 'data-lead', lever: 'local', source: 'Readiness Kit' },
      ],
      source: 'Readiness Kit',
    },
  ],
} as const satisfies ConstructPart;

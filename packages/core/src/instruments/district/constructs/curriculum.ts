import type { ConstructPart } from '../construct-part.ts';

/** Curriculum: what is learned, and the paths to learn it. */
export const curriculum = {
  construct: { id: 'curriculum', kind: 'condition', prerequisites: ['vision'] },
  indicators: [
    {
      id: 'curriculum.aligned-flexible',
      construct: 'curriculum',
      core: true,
      tags: ['vision', 'transparency'],
      groups: ['learner', 'family', 'teacher', 'school-leader', 'district-leader'],
      // Curriculum can be aligned only once there is a vision to align it to.
      prerequisites: ['vision.shared-guiding'],
      actions: [
        { id: 'curriculum.aligned-flexible.1-2', from: 1, effort: 3, lead: 'curriculum-lead', lever: 'local', source: 'Readiness Kit' },
        { id: 'curriculum.aligned-flexible.2-3', from: 2, effort: 5, lead: 'curriculum-lead', lever: 'local', source: 'Readiness Kit' },
        { id: 'curriculum.aligned-flexible.3-4', from: 3, effort: 3, lead: 'teacher-leader', lever: 'local', source: 'Readiness Kit' },
      ],
      source: 'Readiness Kit',
    },
  ],
} as const satisfies ConstructPart;

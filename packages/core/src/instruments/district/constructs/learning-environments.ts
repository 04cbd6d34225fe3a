import type { ConstructPart } from '../construct-part.ts';

/** Learning environments: where and when people learn, and how it feels. */
export const learningEnvironments = {
  construct: { id: 'learning-environments', kind: 'condition', prerequisites: ['culture'] },
  indicators: [
    {
      id: 'learning-environments.trusted-flexible',
      construct: 'learning-environments',
      core: true,
      tags: ['culture'],
      groups: ['learner', 'family', 'teacher', 'school-leader', 'district-leader'],
      // Trust in a classroom rests on a culture in which mistakes are safe.
      prerequisites: ['culture.safe-to-try'],
      actions: [
        { id: 'learning-environments.trusted-flexible.1-2', from: 1, effort: 1, lead: 'principal', lever: 'local', source: 'Readiness Kit' },
        { id: 'learning-environments.trusted-flexible.2-3', from: 2, effort: 5, lead: 'principal', lever: 'state-waiver', source: 'Readiness Kit' },
        { id: 'learning-environments.trusted-flexible.3-4', from: 3, effort: 3, lead: 'student-services-lead', lever: 'local', source: 'Readiness Kit' },
      ],
      source: 'Readiness Kit',
    },
  ],
} as const satisfies ConstructPart;

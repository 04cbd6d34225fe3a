import type { ConstructPart } from '../construct-part.ts';

/** Student supports: help and challenge when they are needed. */
export const studentSupports = {
  construct: { id: 'student-supports', kind: 'condition', prerequisites: ['assessment'] },
  indicators: [
    {
      id: 'student-supports.on-time',
      construct: 'student-supports',
      core: true,
      tags: ['culture'],
      groups: ['learner', 'family', 'teacher', 'school-leader', 'district-leader'],
      // Help comes on time only where checks show a need on time.
      prerequisites: ['assessment.guides-learning'],
      actions: [
        { id: 'student-supports.on-time.1-2', from: 1, effort: 2, lead: 'student-services-lead', lever: 'local', source: 'Readiness Kit' },
        { id: 'student-supports.on-time.2-3', from: 2, effort: 5, lead: 'principal', lever: 'local', source: 'Student supports: KnowledgeWorks, November 2016' },
        { id: 'student-supports.on-time.3-4', from: 3, effort: 3, lead: 'student-services-lead', lever: 'local', source: 'Readiness Kit' },
      ],
      source: 'Student supports: KnowledgeWorks, November 2016',
    },
  ],
} as const satisfies ConstructPart;

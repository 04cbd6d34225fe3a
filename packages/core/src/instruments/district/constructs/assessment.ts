import type { ConstructPart } from '../construct-part.ts';

/** Assessment: how learning is shown, and what happens next. */
export const assessment = {
  construct: { id: 'assessment', kind: 'condition' },
  indicators: [
    {
      id: 'assessment.guides-learning',
      construct: 'assessment',
      core: true,
      tags: ['culture', 'transparency'],
      groups: ['learner', 'family', 'teacher', 'school-leader', 'district-leader'],
      actions: [
        { id: 'assessment.guides-learning.1-2', from: 1, effort: 2, lead: 'assessment-lead', lever: 'local', source: 'Readiness Kit' },
        { id: 'assessment.guides-learning.2-3', from: 2, effort: 5, lead: 'assessment-lead', lever: 'local', source: 'Readiness Kit' },
        { id: 'assessment.guides-learning.3-4', from: 3, effort: 8, lead: 'superintendent', lever: 'state-waiver', source: 'Readiness Kit' },
      ],
      source: 'Assessment: KnowledgeWorks, November 2016',
    },
  ],
} as const satisfies ConstructPart;

import type { ConstructPart } from '../construct-part.ts';

/** Technology policy: rules and plans for safe, steady internet access. */
export const technologyPolicy = {
  construct: { id: 'technology-policy', kind: 'condition' },
  indicators: [
    {
      id: 'technology-policy.safe-all-day',
      construct: 'technology-policy',
      core: true,
      tags: ['transparency'],
      groups: ['learner', 'family', 'teacher', 'school-leader', 'district-leader'],
      actions: [
        { id: 'technology-policy.safe-all-day.1-2', from: 1, effort: 3, lead: 'technology-lead', lever: 'local', source: 'Readiness Kit' },
        { id: 'technology-policy.safe-all-day.2-3', from: 2, effort: 5, lead: 'technology-lead', lever: 'local', source: 'Readiness Kit' },
        { id: 'technology-policy.safe-all-day.3-4', from: 3, effort: 3, lead: 'technology-lead', lever: 'local', source: 'Readiness Kit' },
      ],
      source: 'Technology policy: KnowledgeWorks, January 2017',
    },
  ],
} as const satisfies ConstructPart;

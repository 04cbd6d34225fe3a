import type { ConstructPart } from '../construct-part.ts';

/** Partnerships: learning with business, community and colleges. */
export const partnerships = {
  construct: { id: 'partnerships', kind: 'condition', prerequisites: ['transparency'] },
  indicators: [
    {
      id: 'partnerships.shape-reach',
      construct: 'partnerships',
      core: true,
      tags: ['vision', 'transparency'],
      groups: ['learner', 'family', 'teacher', 'school-leader', 'district-leader', 'board', 'partner'],
      // Partners can share in plans only once plans are shared with them.
      prerequisites: ['transparency.open-shaping'],
      actions: [
        { id: 'partnerships.shape-reach.1-2', from: 1, effort: 2, lead: 'partnerships-lead', lever: 'local', source: 'Conditions framework: KnowledgeWorks 2014' },
        { id: 'partnerships.shape-reach.2-3', from: 2, effort: 3, lead: 'partnerships-lead', lever: 'local', source: 'Readiness Kit' },
        { id: 'partnerships.shape-reach.3-4', from: 3, effort: 3, lead: 'superintendent', lever: 'local', source: 'Readiness Kit' },
      ],
      source: 'Conditions framework: KnowledgeWorks 2014',
    },
  ],
} as const satisfies ConstructPart;

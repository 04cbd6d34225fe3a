import type { ConstructPart } from '../construct-part.ts';

/** Leadership development: how people at every level come to lead. */
export const leadershipDevelopment = {
  construct: { id: 'leadership-development', kind: 'condition' },
  indicators: [
    {
      id: 'leadership-development.every-level',
      construct: 'leadership-development',
      core: true,
      tags: ['vision', 'transparency'],
      groups: ['teacher', 'school-leader', 'district-leader', 'board'],
      actions: [
        { id: 'leadership-development.every-level.1-2', from: 1, effort: 2, lead: 'human-resources-lead', lever: 'local', source: 'Leadership development: KnowledgeWorks, December 2016' },
        { id: 'leadership-development.every-level.2-3', from: 2, effort: 5, lead: 'superintendent', lever: 'local', source: 'Leadership development: KnowledgeWorks, December 2016' },
        { id: 'leadership-development.every-level.3-4', from: 3, effort: 3, lead: 'board-chair', lever: 'local', source: 'Readiness Kit' },
      ],
      source: 'Leadership development: KnowledgeWorks, December 2016',
    },
  ],
} as const satisfies ConstructPart;

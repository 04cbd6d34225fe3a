import type { ConstructPart } from '../construct-part.ts';

/** Culture: how safe and usual it is to try, learn and improve. */
export const culture = {
  construct: { id: 'culture', kind: 'meta-theme' },
  indicators: [
    {
      id: 'culture.safe-to-try',
      construct: 'culture',
      core: true,
      groups: ['learner', 'family', 'teacher', 'school-leader', 'district-leader', 'board', 'partner'],
      actions: [
        { id: 'culture.safe-to-try.1-2', from: 1, effort: 2, lead: 'principal', lever: 'local', source: 'Readiness Kit' },
        { id: 'culture.safe-to-try.2-3', from: 2, effort: 3, lead: 'superintendent', lever: 'local', source: 'Readiness Kit' },
        { id: 'culture.safe-to-try.3-4', from: 3, effort: 5, lead: 'board-chair', lever: 'local', source: 'Readiness Kit' },
      ],
      source: 'Conditions framework: KnowledgeWorks 2014',
    },
  ],
} as const satisfies ConstructPart;

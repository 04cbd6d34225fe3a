import type { ConstructPart } from '../construct-part.ts';

/** Transparency: how openly plans, reasons and results are shared. */
export const transparency = {
  construct: { id: 'transparency', kind: 'meta-theme' },
  indicators: [
    {
      id: 'transparency.open-shaping',
      construct: 'transparency',
      core: true,
      groups: ['learner', 'family', 'teacher', 'school-leader', 'district-leader', 'board', 'partner'],
      actions: [
        { id: 'transparency.open-shaping.1-2', from: 1, effort: 1, lead: 'communications-lead', lever: 'local', source: 'Readiness Kit' },
        { id: 'transparency.open-shaping.2-3', from: 2, effort: 3, lead: 'superintendent', lever: 'local', source: 'Readiness Kit' },
        { id: 'transparency.open-shaping.3-4', from: 3, effort: 2, lead: 'board-chair', lever: 'local', source: 'Readiness Kit' },
      ],
      source: 'Conditions framework: KnowledgeWorks 2014',
    },
  ],
} as const satisfies ConstructPart;

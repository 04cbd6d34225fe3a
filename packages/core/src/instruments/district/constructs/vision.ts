import type { ConstructPart } from '../construct-part.ts';

/** Vision: a shared picture of what learning is for. */
export const vision = {
  construct: { id: 'vision', kind: 'meta-theme' },
  indicators: [
    {
      id: 'vision.shared-guiding',
      construct: 'vision',
      core: true,
      groups: ['learner', 'family', 'teacher', 'school-leader', 'district-leader', 'board', 'partner'],
      actions: [
        { id: 'vision.shared-guiding.1-2', from: 1, effort: 3, lead: 'superintendent', lever: 'local', source: 'Visioning toolkit: KnowledgeWorks 2018' },
        { id: 'vision.shared-guiding.2-3', from: 2, effort: 3, lead: 'board-chair', lever: 'local', source: 'Readiness Kit' },
        { id: 'vision.shared-guiding.3-4', from: 3, effort: 2, lead: 'superintendent', lever: 'local', source: 'Readiness Kit' },
      ],
      source: 'Conditions framework: KnowledgeWorks 2014',
    },
  ],
} as const satisfies ConstructPart;

import type { ConstructPart } from '../construct-part.ts';

/** Professional development: how teachers keep learning. */
export const professionalDevelopment = {
  construct: { id: 'professional-development', kind: 'condition', prerequisites: ['vision'] },
  indicators: [
    {
      id: 'professional-development.embedded-tailored',
      construct: 'professional-development',
      core: true,
      tags: ['vision', 'culture'],
      groups: ['teacher', 'school-leader', 'district-leader'],
      // Goals for professional learning follow from the vision.
      prerequisites: ['vision.shared-guiding'],
      actions: [
        { id: 'professional-development.embedded-tailored.1-2', from: 1, effort: 2, lead: 'professional-learning-lead', lever: 'local', source: 'Professional development: KnowledgeWorks, November 2016' },
        { id: 'professional-development.embedded-tailored.2-3', from: 2, effort: 5, lead: 'human-resources-lead', lever: 'local', source: 'Readiness Kit' },
        { id: 'professional-development.embedded-tailored.3-4', from: 3, effort: 3, lead: 'teacher-leader', lever: 'local', source: 'Readiness Kit' },
      ],
      source: 'Professional development: KnowledgeWorks, November 2016',
    },
  ],
} as const satisfies ConstructPart;

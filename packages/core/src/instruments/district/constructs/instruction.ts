import type { ConstructPart } from '../construct-part.ts';

/** Instruction: how teachers teach and learners take part. */
export const instruction = {
  construct: { id: 'instruction', kind: 'condition', prerequisites: ['culture'] },
  indicators: [
    {
      id: 'instruction.fits-learners',
      construct: 'instruction',
      core: true,
      tags: ['vision', 'culture'],
      groups: ['learner', 'teacher', 'school-leader', 'district-leader'],
      // Teachers hand over choice and pace only where a first try may fail.
      prerequisites: ['culture.safe-to-try'],
      actions: [
        { id: 'instruction.fits-learners.1-2', from: 1, effort: 2, lead: 'principal', lever: 'local', source: 'THE Journal, July 2016' },
        { id: 'instruction.fits-learners.2-3', from: 2, effort: 8, lead: 'teacher-leader', lever: 'local', source: 'Teacher reflections: KnowledgeWorks' },
        { id: 'instruction.fits-learners.3-4', from: 3, effort: 5, lead: 'curriculum-lead', lever: 'state-waiver', source: 'Readiness Kit' },
      ],
      source: 'M. Williams, NCTAF, May 2015',
    },
  ],
} as const satisfies ConstructPart;

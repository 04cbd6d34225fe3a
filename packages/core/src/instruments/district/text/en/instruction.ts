import type { instruction } from '../../constructs/instruction.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const instructionEn = {
  construct: { name: 'Instruction', meaning: 'How teachers teach and learners take part.' },
  indicators: {
    'instruction.fits-learners': {
      statement: 'In every classroom, teaching follows the vision: learners help plan, work in ways that fit them, and move on when they master the goal.',
      descriptors: [
        'Not yet, or in talk: most lessons are planned by the teacher alone or taught at one pace.',
        'In some classrooms, teaching follows the vision: learners help plan, work in ways that fit them, and move on when they master the goal.',
        'In most classrooms, teaching follows the vision: learners help plan, work in ways that fit them, and move on when they master the goal; teachers share what works.',
        'In all classrooms, teaching follows the vision: learners help plan, work in ways that fit them, and move on when they master the goal; teachers study and improve lessons together.',
      ],
      items: {
        learner: {
          prompt: 'In how many classes do you help plan your work and move on when ready?',
          answers: ['In none of my classes', 'In a few of my classes', 'In most of my classes', 'In all of my classes'],
        },
        teacher: {
          prompt: 'In how many units do your learners help plan, choose how to work and move on when ready?',
          answers: ['In none yet', 'In a few units', 'In most units', 'In all units, and colleagues and I improve them together'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof instruction>;

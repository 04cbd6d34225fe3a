import type { curriculum } from '../../constructs/curriculum.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const curriculumEn = {
  construct: { name: 'Curriculum', meaning: 'What is learned, and the paths to learn it.' },
  indicators: {
    'curriculum.aligned-flexible': {
      statement: 'In every subject, curriculum follows the vision: the same high goals for all, clear to learners and families, with several paths to reach them.',
      descriptors: [
        'Not yet, or in talk: subjects are mostly planned one by one, or with a single path through each.',
        'In some subjects or schools, curriculum follows the vision, learners can say their goals, and several paths lead to the same high goals.',
        'In most subjects and schools, curriculum follows the vision, learners and families can say the goals, and several paths lead to the same high goals.',
        'In all subjects and schools, curriculum follows the vision, learners and families can say the goals, several paths lead to the same high goals, and regular review improves it.',
      ],
      items: {
        learner: {
          prompt: 'In how many classes do you know your goal and choose how to reach it?',
          answers: ['In none of my classes', 'In a few of my classes', 'In most of my classes', 'In all of my classes'],
        },
        family: {
          prompt: 'Do you know your child’s learning goals and the different ways to reach them?',
          answers: ['In no subject', 'In a few subjects', 'In most subjects', 'In all subjects'],
        },
        teacher: {
          prompt: 'In how many units can your learners say the goal and choose among paths to it?',
          answers: ['In none yet', 'In a few units', 'In most units', 'In all units, and I help review the curriculum'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof curriculum>;

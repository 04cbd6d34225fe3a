import type { dataSystems } from '../../constructs/data-systems.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const dataSystemsEn = {
  construct: { name: 'Data systems', meaning: 'Records that help people act in time, and stay private.' },
  indicators: {
    'data-systems.linked-timely': {
      statement: 'In every school, linked records of progress, notes and supports reach teachers, learners and families in time to act, and privacy is protected.',
      descriptors: [
        'Not yet, or in talk: progress, notes and supports are kept apart, or mostly seen too late to act.',
        'In some schools, linked records of progress, notes and supports reach teachers in time to act, and privacy is protected.',
        'In most schools, linked records of progress, notes and supports reach teachers, learners and families in time to act, and privacy is protected.',
        'In all schools, linked records of progress, notes and supports reach teachers, learners and families in time to act, and yearly checks improve their accuracy and privacy.',
      ],
      items: {
        learner: {
          prompt: 'In how many classes can you look up how you are doing at any time?',
          answers: ['In none of my classes', 'In a few of my classes', 'In most of my classes', 'In all of my classes'],
        },
        family: {
          prompt: 'Can you see how your child is doing in time to help?',
          answers: ['In no subject', 'In a few subjects', 'In most subjects', 'In all subjects, and I know who sees it'],
        },
        teacher: {
          prompt: 'For how many learners do you see progress, notes and supports together in time to act?',
          answers: ['For none yet', 'For a few', 'For most', 'For all, and errors I report get fixed'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof dataSystems>;

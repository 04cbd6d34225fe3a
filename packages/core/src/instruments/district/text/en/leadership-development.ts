import type { leadershipDevelopment } from '../../constructs/leadership-development.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const leadershipDevelopmentEn = {
  construct: { name: 'Leadership development', meaning: 'How people at every level come to lead.' },
  indicators: {
    'leadership-development.every-level': {
      statement: 'In classrooms, schools and the district office, leaders are openly chosen, prepared, and given a real say in vision, plans and curriculum.',
      descriptors: [
        'Not yet, or in talk: leaders are found case by case, or mostly prepare on their own.',
        'In some schools, teachers and others are openly chosen and prepared to lead, and have a say in vision and plans.',
        'In most schools and the district office, teachers and others are openly chosen and prepared to lead, and have a say in vision, plans and curriculum.',
        'In all schools and the district office, teachers and others are openly chosen and prepared to lead, have a say in vision, plans and curriculum; successors are ready; results improve this yearly.',
      ],
      items: {
        teacher: {
          prompt: 'What chances do you have to lead beyond your own classroom?',
          answers: ['None so far', 'A few open roles, with training', 'Open roles in most teams, with training and a say in plans', 'Open roles in all teams, with training, time and a say'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof leadershipDevelopment>;

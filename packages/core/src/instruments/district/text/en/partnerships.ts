import type { partnerships } from '../../constructs/partnerships.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const partnershipsEn = {
  construct: { name: 'Partnerships', meaning: 'Learning with businesses, community groups and colleges.' },
  indicators: {
    'partnerships.shape-reach': {
      statement: 'Business, community and college partners help shape the vision and plan, and a published list of learning with them reaches every learner.',
      descriptors: [
        'Not yet, or in talk: partners mostly give money, goods or one-time help.',
        'In some schools, partners help shape the plan and offer learning such as internships, mentoring or service.',
        'In most schools, business, community and college partners help shape the vision and plan, and offer learning from a published list.',
        'In all schools, business, community and college partners help shape and yearly refine the vision and plan, and learning from a published list reaches learners of every group.',
      ],
      items: {
        learner: {
          prompt: 'How often do you learn with people who work outside of school?',
          answers: ['I have not yet', 'Once or twice so far', 'Every year', 'Every year, on things I chose'],
        },
        family: {
          prompt: 'Can your child learn with businesses, groups or colleges near you?',
          answers: ['I have not heard of a way yet', 'I have heard of a few ways', 'I have the list of ways', 'I have the list, and my child takes part'],
        },
        teacher: {
          prompt: 'How many of your learners learn with outside partners during the year?',
          answers: ['None yet', 'A few', 'Most', 'All, and partners help plan and improve it'],
        },
        partner: {
          prompt: 'What do you do with the schools of this district?',
          answers: ['We give money, goods or one-time help', 'We offer learning to a few students', 'We help plan, and offer learning to many', 'We help plan and review, and reach every group'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof partnerships>;

import type { technologyPolicy } from '../../constructs/technology-policy.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const technologyPolicyEn = {
  construct: { name: 'Technology policy', meaning: 'Rules and plans for safe, steady internet access.' },
  indicators: {
    'technology-policy.safe-all-day': {
      statement: 'A published policy, followed in every school, gives learners safe internet access all day, fixes gaps and plans ahead for growth.',
      descriptors: [
        'Not yet, or in talk: internet access depends on the room or school, or gaps are handled as they come up.',
        'In some schools, a published policy is followed: learners have safe internet access all day, and gaps are found and fixed.',
        'In most schools, a published policy is followed: learners have safe internet access all day, gaps are found and fixed, and a funded plan covers growth.',
        'In all schools, a published policy is followed: learners have safe internet access all day, gaps are found and fixed, a funded plan covers growth, and users’ feedback improves both yearly.',
      ],
      items: {
        learner: {
          prompt: 'In how many classes can you get online when you need to, and feel safe?',
          answers: ['In none of my classes', 'In a few of my classes', 'In most of my classes', 'In all of my classes'],
        },
        family: {
          prompt: 'When schoolwork needs the internet, can your child get online safely?',
          answers: ['Almost never', 'Some of the time', 'Most of the time', 'Always, and the school fixes problems we report'],
        },
        teacher: {
          prompt: 'In how many lessons can all learners get online safely when they need to?',
          answers: ['In none yet', 'In a few lessons', 'In most lessons', 'In all lessons, and problems I report get fixed'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof technologyPolicy>;

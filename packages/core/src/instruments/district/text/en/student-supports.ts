import type { studentSupports } from '../../constructs/student-supports.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const studentSupportsEn = {
  construct: { name: 'Student supports', meaning: 'Help and extra challenge, when they are needed.' },
  indicators: {
    'student-supports.on-time': {
      statement: 'Every learner gets the right help or extra challenge within days of needing it, mostly inside lessons, and someone checks that it worked.',
      descriptors: [
        'Not yet, or in talk: help mostly waits for end-of-term results or a place in a separate program.',
        'In some schools, learners get help or extra challenge within days of needing it, mostly inside lessons.',
        'In most schools, learners get help or extra challenge within days of needing it, mostly inside lessons, and schedules make room for it.',
        'In all schools, learners get help or extra challenge within days of needing it, mostly inside lessons; schedules make room for it; checks of what worked improve it.',
      ],
      items: {
        learner: {
          prompt: 'When you need help or harder work, how soon do you get it?',
          answers: ['Very late, or it never comes', 'Soon, in a few classes', 'Soon, in most classes', 'Soon, in all classes, and someone checks on me'],
        },
        family: {
          prompt: 'When your child needs help or harder work, how soon does the school act?',
          answers: ['After grades come out, or later', 'Within days, in a few subjects', 'Within days, in most subjects', 'Within days, in all subjects, and they check back'],
        },
        teacher: {
          prompt: 'When learners need help or extra challenge, what can you give?',
          answers: ['A referral, or help after grades come out', 'Help within days, for a few', 'Help within days, for most, inside my lessons', 'Help within days, for all, and I check that it worked'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof studentSupports>;

import type { culture } from '../../constructs/culture.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const cultureEn = {
  construct: { name: 'Culture', meaning: 'How safe and usual it is to try, learn and improve.' },
  indicators: {
    'culture.safe-to-try': {
      statement: 'Learners, teachers and leaders everywhere try new ideas, talk openly about what went wrong, and keep improving as part of normal work.',
      descriptors: [
        'Not yet, or in talk: most new ideas wait for permission, or mistakes are mostly kept quiet.',
        'In some schools or departments, staff and learners try new ideas and talk openly about what went wrong.',
        'In most schools and departments, staff and learners try new ideas, talk openly about what went wrong, and put problems right soon.',
        'In all schools and departments, staff and learners try new ideas, talk openly about what went wrong, put problems right soon, and have protected time and money to improve.',
      ],
      items: {
        learner: {
          prompt: 'In how many classes can you try new things and learn from mistakes?',
          answers: ['In none of my classes', 'In a few of my classes', 'In most of my classes', 'In all of my classes'],
        },
        family: {
          prompt: 'When your child has a problem at school, what happens?',
          answers: ['Things stay the same', 'At times, the school tries something new', 'Most times, the school tries something new', 'Every time, the school tries new things with us'],
        },
        teacher: {
          prompt: 'How safe is it for you to try a new idea that may go wrong?',
          answers: ['Risky: I would carry the blame', 'Safe with a few colleagues', 'Safe in most of my work; problems get fixed soon', 'Safe in all my work, with time set aside to improve'],
        },
        partner: {
          prompt: 'How many of the schools you know try new ideas with you?',
          answers: ['None so far', 'A few of them', 'Most of them', 'All of them, and we learn from it together'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof culture>;

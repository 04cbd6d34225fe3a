import type { transparency } from '../../constructs/transparency.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const transparencyEn = {
  construct: { name: 'Transparency', meaning: 'How openly plans, reasons and results are shared.' },
  indicators: {
    'transparency.open-shaping': {
      statement: 'Learners, families, staff, unions, board, partners and the public know early what is planned and why, and help to shape it.',
      descriptors: [
        'Not yet, or in talk: most people hear of decisions after they are made.',
        'In some schools or on some issues, people hear early what is planned and why, and their views change what is done.',
        'In most schools and on most issues, people hear early what is planned and why, results good and bad are shared, and views change what is done.',
        'In all schools and on all major issues, people hear early what is planned and why, results good and bad are shared, views change what is done, and missing voices are sought.',
      ],
      items: {
        learner: {
          prompt: 'In how many classes could you tell a guest what you learn and why?',
          answers: ['In none of my classes', 'In a few of my classes', 'In most of my classes', 'In all of my classes'],
        },
        family: {
          prompt: 'Do you hear early about school plans and the reasons for them?',
          answers: ['I hear after things are decided', 'Early, for a few plans', 'Early, for most plans', 'Early, for all plans, and our views change them'],
        },
        teacher: {
          prompt: 'Before decisions that change your work, how often do you hear plans and reasons?',
          answers: ['I hear after things are decided', 'Early, for a few decisions', 'Early, for most decisions, with results good and bad', 'Early, for all decisions, and our views change them'],
        },
        partner: {
          prompt: 'How much does the district share with you early: plans, and results good and bad?',
          answers: ['Nothing so far', 'A few things', 'Most things', 'All that matters, and our views change plans'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof transparency>;

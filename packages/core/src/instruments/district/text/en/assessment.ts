import type { assessment } from '../../constructs/assessment.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const assessmentEn = {
  construct: { name: 'Assessment', meaning: 'How learning is shown, and what happens next.' },
  indicators: {
    'assessment.guides-learning': {
      statement: 'In every school, checks from daily to final give learners fast feedback, change what happens next, and let them show mastery when ready.',
      descriptors: [
        'Not yet, or in talk: most tests come on fixed dates, or with results too late to change learning.',
        'In some classes, checks during learning give feedback within days, change what happens next, and let learners try again.',
        'In most schools, daily, interim and final checks fit together, give feedback within days, change what happens next, and let learners try again when ready.',
        'In all schools, daily, interim and final checks fit together, give feedback within days, change what happens next, let learners try again when ready, and are themselves improved yearly.',
      ],
      items: {
        learner: {
          prompt: 'In how many classes do you find out fast how you did and get to try again?',
          answers: ['In none of my classes', 'In a few of my classes', 'In most of my classes', 'In all of my classes'],
        },
        family: {
          prompt: 'After a weak test result, can your child learn more and try again?',
          answers: ['In no subject', 'In a few subjects', 'In most subjects', 'In all subjects'],
        },
        teacher: {
          prompt: 'In how many units do your checks of learning change what learners do within days?',
          answers: ['In none yet', 'In a few units', 'In most units, with another try when ready', 'In all units, with another try, and I improve the checks'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof assessment>;

import type { learningEnvironments } from '../../constructs/learning-environments.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const learningEnvironmentsEn = {
  construct: { name: 'Learning environments', meaning: 'Where and when people learn, and how it feels to be there.' },
  indicators: {
    'learning-environments.trusted-flexible': {
      statement: 'Every place of learning, in school and beyond, has high expectations, trust and fairness, with time and space that adapt to learners.',
      descriptors: [
        'Not yet, or in talk: schedules and rooms are mostly fixed, or learners are seldom asked how school feels.',
        'In some classes, learners say they are trusted, treated fairly and held to high expectations, and time and space adapt to them.',
        'In most schools, learners say they are trusted, treated fairly and held to high expectations; time and space adapt to them; learning outside school counts.',
        'In all schools, learners of every group say they are trusted, treated fairly and held to high expectations; time and space adapt; learning outside school counts; learners’ feedback improves it all.',
      ],
      items: {
        learner: {
          prompt: 'In how many classes are people fair to you, trust you and want your best?',
          answers: ['In none of my classes', 'In a few of my classes', 'In most of my classes', 'In all of my classes'],
        },
        family: {
          prompt: 'How many teachers trust your child, are fair, and expect great work?',
          answers: ['None of them yet', 'A few of them', 'Most of them', 'All of them, and school asks how it feels'],
        },
        teacher: {
          prompt: 'In how many lessons do you and learners adapt time, space or rules so all can aim high?',
          answers: ['In none yet', 'In a few lessons', 'In most lessons', 'In all lessons, and learners’ feedback improves it'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof learningEnvironments>;

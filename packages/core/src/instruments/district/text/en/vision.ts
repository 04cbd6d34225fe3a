import type { vision } from '../../constructs/vision.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const visionEn = {
  construct: { name: 'Vision', meaning: 'A shared picture of what learning is for.' },
  indicators: {
    'vision.shared-guiding': {
      statement: 'One vision for learning, made with the whole community, guides every decision, and each person can say their part in it.',
      descriptors: [
        'Not yet, or in talk: a vision is being discussed, was written by a few, or seldom comes up in decisions.',
        'In some schools or departments, people can say their part in a vision made with the community, and decisions are checked against it.',
        'In most schools and departments, people can say their part in a vision made with the community, and spending, hiring and programs are checked against it.',
        'In all schools and departments, people can say their part in a vision made with the community; spending, hiring and programs are checked against it; yearly results refine it.',
      ],
      items: {
        learner: {
          prompt: 'Can you say what your school wants all students to learn and become?',
          answers: ['I have not heard about it', 'I have heard a little', 'I can say most of it', 'I can say it, and my part in it'],
        },
        family: {
          prompt: 'Do you know the district’s vision of what children should learn and become?',
          answers: ['I have not heard of it', 'I have heard of it', 'I know it and see it at school', 'I see it, know my part and share ideas'],
        },
        teacher: {
          prompt: 'How does the district’s vision for learning shape what you do?',
          answers: ['I have yet to hear of it or use it', 'I know it; it shapes a few choices', 'I know my part; it shapes most choices', 'I know my part; it shapes all choices; I help refine it'],
        },
        partner: {
          prompt: 'What part do you have in the district’s vision for learning?',
          answers: ['I have not heard of it', 'I have heard of it', 'I know my part in it', 'I know my part and help review progress'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof vision>;

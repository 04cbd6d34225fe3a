import type { professionalDevelopment } from '../../constructs/professional-development.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const professionalDevelopmentEn = {
  construct: { name: 'Professional development', meaning: 'How teachers keep learning.' },
  indicators: {
    'professional-development.embedded-tailored': {
      statement: 'All teachers learn as part of the work week, with colleagues, on goals that fit them, their learners and the vision.',
      descriptors: [
        'Not yet, or in talk: most training is the same for all or held on set days.',
        'For some teachers, learning is part of the work week, shared with colleagues, and built on goals that fit them, their learners and the vision.',
        'For most teachers, learning is part of the work week, shared with colleagues, and built on goals that fit them, their learners and the vision, with coaching.',
        'For all teachers, learning is part of the work week, shared with colleagues, and built on goals that fit them, their learners and the vision, with coaching; results improve it yearly.',
      ],
      items: {
        teacher: {
          prompt: 'How much of your professional learning is at work, with colleagues, on goals that fit you?',
          answers: ['None yet: we all attend the same sessions', 'A little of it', 'Most of it', 'All of it, and our feedback improves it'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof professionalDevelopment>;

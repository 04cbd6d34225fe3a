import type { vision } from '../../constructs/vision.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const visionGuideEn = {
  indicators: {
    'vision.shared-guiding': {
      why: 'Without a shared direction, each new program starts over. When people know the vision and their part in it, choices in classrooms and budgets add up.',
      evidence: [
        'Published vision with its date and the names of those who helped write it',
        'Board papers or decision notes that cite the vision',
        'Answers to: what is your part in our vision?',
        'Yearly report of progress toward it',
      ],
    },
  },
  actions: {
    'vision.shared-guiding.1-2': {
      what: 'By day 30, invite 20 people: learners, families, teachers, union, board, employers, some of whom disagree. By day 90, they agree on what graduates should know, do and be, and test one page in two open meetings. By day 365, two schools have written each role’s part and checked their plans.',
      why: 'People carry what they helped to write, and those who disagree find its weak spots early.',
      evidence: 'In the two schools, 8 of 10 people asked can say their part, and both school plans cite the vision.',
    },
    'vision.shared-guiding.2-3': {
      what: 'By day 30, board and superintendent list the ten largest decisions ahead in spending, hiring and programs. By day 90, each board paper says in a line how it serves the vision. By day 365, principals and department heads have written each role’s part with their teams.',
      why: 'A vision is lived once it can change a budget line or end a program.',
      evidence: 'Within a year, 9 of 10 major board papers carry the line, and at least one decision was changed or stopped by it.',
    },
    'vision.shared-guiding.3-4': {
      what: 'By day 30, learners, families, staff and partners choose five measures of the vision. By day 90, publish where each stands, by school and learner group. By day 365, the board holds a public review, changes one thing in the vision or the plan, and says what and why.',
      why: 'Measured progress keeps a vision true as people, needs and work change.',
      evidence: 'A dated public report on five measures; a review that people of all seven groups attended; a published change.',
    },
  },
} satisfies ConstructGuideText<typeof vision>;

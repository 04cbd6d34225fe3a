import type { instruction } from '../../constructs/instruction.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const instructionGuideEn = {
  indicators: {
    'instruction.fits-learners': {
      why: 'The vision reaches learners through daily teaching. Learners who help plan, work in ways that fit them and advance by mastery learn how to learn, besides the content.',
      evidence: [
        'Unit plans that show what learners added or chose',
        'Notes of short classroom visits, by way of teaching',
        'Learner survey on voice, choice and pace',
        'A page that says what is common in every classroom and what each teacher decides',
      ],
    },
  },
  actions: {
    'instruction.fits-learners.1-2': {
      what: 'By day 30, six volunteer teachers and two learners spend a day in a classroom, here or elsewhere, where learners plan and set their pace. By day 90, each teacher plans one unit with learners: goal, choices, pace. By day 365, each has taught three such units and opened the door to colleagues.',
      why: 'Seeing it work with real learners answers more doubts than a training day.',
      evidence: 'Six classrooms with three units each; most learners there say they helped plan; ten or more colleagues have visited.',
    },
    'instruction.fits-learners.2-3': {
      what: 'By day 30, teachers, principals and learners write one page: what is common in every classroom, what each teacher decides. By day 90, two trained teachers per school coach a colleague each week. By day 365, most classrooms run such units, and principals clear timetable and grading obstacles within a month.',
      why: 'Clear expectations with freedom inside them let practice spread and stay alive.',
      evidence: 'In 100 short visits across all schools, learners plan, choose or set their pace in more than half of the lessons.',
    },
    'instruction.fits-learners.3-4': {
      what: 'By day 30, list the rules that tie credit or promotion to hours or to one pace. By day 90, teachers, union and board change the local ones and ask the state to waive the rest. By day 365, learners in every school move on by mastery, and teacher teams study a lesson together monthly.',
      why: 'While time is fixed, mastery varies; the last classrooms wait for the rules to move.',
      evidence: 'A changed rule or waiver is in force; learners in every school advanced by mastery this year; lesson studies are on record monthly.',
    },
  },
} satisfies ConstructGuideText<typeof instruction>;

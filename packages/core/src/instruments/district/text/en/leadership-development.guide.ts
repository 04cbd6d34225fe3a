import type { leadershipDevelopment } from '../../constructs/leadership-development.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const leadershipDevelopmentGuideEn = {
  indicators: {
    'leadership-development.every-level': {
      why: 'Leaders move on; the work has to stay. When people at every level are prepared and trusted with real decisions, change fits each school and outlasts its founders.',
      evidence: [
        'Published criteria for choosing leaders',
        'Program outline and participants, by level and school',
        'Staff seats in the groups that decide on vision, plan and curriculum',
        'Map of key roles and who is preparing for them, with its date',
      ],
    },
  },
  actions: {
    'leadership-development.every-level.1-2': {
      what: 'By day 30, superintendent, principals, teachers and union write and publish what good leaders here do. By day 90, fill six teacher-leader roles by open application, each with half a day a week. By day 365, the six have trained together, and each has a seat in a vision or planning group.',
      why: 'Open criteria bring forward people whom a tap on the shoulder would miss.',
      evidence: 'Criteria are public; six roles are filled by application; each of the six can name a district decision they helped make.',
    },
    'leadership-development.every-level.2-3': {
      what: 'By day 30, list every group that decides on vision, plan, curriculum or partnerships. By day 90, superintendent and union agree on staff seats in each, with time. By day 365, classroom, school and district office leaders from most schools have a mentor and lead one real project.',
      why: 'People learn to lead by deciding things that matter with someone beside them.',
      evidence: 'Every listed group has staff in its seats; most schools have people in the program; projects are in use, with dates.',
    },
    'leadership-development.every-level.3-4': {
      what: 'By day 30, the board and superintendent map key roles and who could step in. By day 90, two people, drawn from across the staff, are preparing for each. By day 365, graduates of the program and the board review who applied, advanced and stayed, and change two things.',
      why: 'The work outlives a leader when the next one is already learning it.',
      evidence: 'Every key role has two people preparing; half or more of this year’s openings went to them; the review lists two changes.',
    },
  },
} satisfies ConstructGuideText<typeof leadershipDevelopment>;

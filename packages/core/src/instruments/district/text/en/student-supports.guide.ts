import type { studentSupports } from '../../constructs/student-supports.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const studentSupportsGuideEn = {
  indicators: {
    'student-supports.on-time': {
      why: 'Help at the moment of need keeps a small gap small, and extra challenge keeps learners growing. Inside lessons, both come early and are open to all.',
      evidence: [
        'Log of supports with the dates of first sign, start and check',
        'Schedules with time for help and for extension',
        'Learners’ answers to: did help come when you needed it?',
        'List of extension offers and who uses them',
      ],
    },
  },
  actions: {
    'student-supports.on-time.1-2': {
      what: 'By day 30, in two schools, trace 20 learners from the first sign of need to the first help and count the days. By day 90, teachers, counselors and families set a limit, such as five school days, and teams meet weekly on who needs what. By day 365, most help happens inside lessons.',
      why: 'Counting days makes a delay visible and gives a team a goal within reach.',
      evidence: 'In the two schools, a dated log shows a median of five school days or fewer from sign to help.',
    },
    'student-supports.on-time.2-3': {
      what: 'By day 30, the superintendent gives principals written authority to move time and staff. By day 90, teachers, counselors and bus planners fit a daily block for help and extension, with simple signs that start either. By day 365, most schools run it, with specialists working inside lessons.',
      why: 'Teachers name the schedule as a barrier; authority over time is what removes it.',
      evidence: 'Most schools run the block; the median is five days or fewer there; the log shows extension as well as catch-up every week.',
    },
    'student-supports.on-time.3-4': {
      what: 'By day 30, compare by learner group who waits, who gets extension and what worked. By day 90, teachers, families, learners and local services end one support that shows no effect and grow one that does. By day 365, every school does this each term.',
      why: 'Supports improve when results, more than habit, decide what goes on.',
      evidence: 'Each term, every school reports waits by learner group and one support changed; no group waits over two days longer than another.',
    },
  },
} satisfies ConstructGuideText<typeof studentSupports>;

import type { professionalDevelopment } from '../../constructs/professional-development.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const professionalDevelopmentGuideEn = {
  indicators: {
    'professional-development.embedded-tailored': {
      why: 'Teachers offer choice, feedback and mastery more surely once they have had them as learners. Learning at work, with colleagues, turns the vision into daily skill.',
      evidence: [
        'Learning time in the calendar or the contract',
        'Teachers’ own goals, linked to the vision and to learners’ needs',
        'Logs of coaching and of visits between classrooms',
        'Teacher survey: what changed in my lessons',
      ],
    },
  },
  actions: {
    'professional-development.embedded-tailored.1-2': {
      what: 'By day 30, teachers of two schools each set a goal with their principal, for their learners and the vision. By day 90, trade a set training day there for an hour a week of coaching, classroom visits or teacher-led sessions toward it. By day 365, those teachers have shown colleagues what changed in lessons.',
      why: 'Teachers who taste choice and pace as learners can offer it to their own.',
      evidence: 'In two schools, the hour was kept in 30 weeks; 8 of 10 teachers there name a lesson that it changed.',
    },
    'professional-development.embedded-tailored.2-3': {
      what: 'By day 30, union, principals and business office price the hours: release, substitutes, calendar. By day 90, they sign an agreement on weekly learning time, and each teacher sets one goal tied to the vision and learners’ needs. By day 365, most schools keep the time and have trained coaches.',
      why: 'Learning becomes part of the job when its hours are part of the agreement.',
      evidence: 'The agreement is signed; most teachers have a goal and two or more rounds of coaching on record this year.',
    },
    'professional-development.embedded-tailored.3-4': {
      what: 'By day 30, teachers collect their best lesson films and guides where colleagues find them at any hour. By day 90, teachers, coaches and learners review what changed in classrooms. By day 365, every teacher has time, a goal and a coach, and money has moved toward what changed lessons.',
      why: 'What helped last year may have run its course; evidence from lessons shows it.',
      evidence: 'All teachers have a goal and coaching on record; a yearly report names what was added, what ended and what lessons showed.',
    },
  },
} satisfies ConstructGuideText<typeof professionalDevelopment>;

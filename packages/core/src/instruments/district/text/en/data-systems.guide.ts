import type { dataSystems } from '../../constructs/data-systems.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const dataSystemsGuideEn = {
  indicators: {
    'data-systems.linked-timely': {
      why: 'Good decisions need the whole picture in time. Linked records let teachers, learners and families act early, and careful privacy keeps their trust.',
      evidence: [
        'Map of systems and how they are linked',
        'Table of who may see what, with the date of its last audit',
        'Sample learner page with progress, notes and supports, names removed',
        'Use of the family view, by school',
      ],
    },
  },
  actions: {
    'data-systems.linked-timely.1-2': {
      what: 'By day 30, draw where progress, notes and supports are kept, who sees them and how late. By day 90, teachers, learners and families of two schools choose the five facts they need weekly. By day 365, teachers there see the five on one page, each role seeing only what it may.',
      why: 'Starting from five needed facts keeps the work small, useful and easier to protect.',
      evidence: 'In both schools, 8 of 10 teachers open the page weekly; a test of each role shows only what it may see.',
    },
    'data-systems.linked-timely.2-3': {
      what: 'By day 30, list every vendor and agreement, and end those that put privacy at risk. By day 90, technology staff and principals link learning, assessment and student records through one sign-in. By day 365, teachers, learners and families of most schools see the page, with two trained helpers in each school.',
      why: 'Linked records save hours of copying and reach people while they can still act.',
      evidence: 'Most schools use one sign-in; half of their families look each term; every vendor has a signed privacy agreement.',
    },
    'data-systems.linked-timely.3-4': {
      what: 'By day 30, learners, families, teachers and a privacy expert list errors, worries and missing facts. By day 90, fix the first five and audit who opened what. By day 365, all schools are linked, records follow learners between schools, and the audit is public and yearly.',
      why: 'People use records they trust, and trust grows when errors are fixed in sight.',
      evidence: 'This year’s audit is public; reported errors are fixed within ten school days; records follow a moving learner within a week.',
    },
  },
} satisfies ConstructGuideText<typeof dataSystems>;

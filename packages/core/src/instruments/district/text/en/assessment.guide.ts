import type { assessment } from '../../constructs/assessment.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const assessmentGuideEn = {
  indicators: {
    'assessment.guides-learning': {
      why: 'A check matters when it changes what a learner does tomorrow. A set that fits together, with fast feedback and another try, turns testing into learning.',
      evidence: [
        'Map of all checks by grade, with the purpose of each',
        'Days from check to feedback, by school',
        'Policy on trying again and on testing when ready, with how often it is used',
        'Samples of work before and after feedback',
      ],
    },
  },
  actions: {
    'assessment.guides-learning.1-2': {
      what: 'By day 30, teachers, learners and families list every test with its purpose and the days until results. By day 90, drop one that changes nothing; in two schools, start weekly checks after which teachers regroup learners within three days. By day 365, learners in those classes may try again.',
      why: 'Dropping a test that changes nothing frees the hours that quick checks need.',
      evidence: 'The list is published with at least one test dropped; in the two schools, the median time from check to feedback is three days or less.',
    },
    'assessment.guides-learning.2-3': {
      what: 'By day 30, map daily, interim and final checks by grade and mark gaps and overlaps to close. By day 90, teachers write a performance task per course, and learners and families test-read one policy on trying again before the board adopts it. By day 365, most schools use both.',
      why: 'Shared tasks and one policy give learners the same chance in every classroom.',
      evidence: 'Most courses have a scored performance task; second tries were used in most schools; 8 of 10 families asked can explain the policy.',
    },
    'assessment.guides-learning.3-4': {
      what: 'By day 30, teachers and learners name the final tests that a fixed date hurts most. By day 90, with the board and college partners, ask the state for several dates a year or a performance alternative. By day 365, every school offers one subject tested when ready, and weak checks are dropped yearly.',
      why: 'Many final tests are set by the state, so testing when ready needs its consent.',
      evidence: 'The state’s answer is in writing; every school offers two or more test dates in a subject; two scorers agree on 8 of 10 tasks.',
    },
  },
} satisfies ConstructGuideText<typeof assessment>;

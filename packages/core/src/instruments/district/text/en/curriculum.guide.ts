import type { curriculum } from '../../constructs/curriculum.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const curriculumGuideEn = {
  indicators: {
    'curriculum.aligned-flexible': {
      why: 'Curriculum turns the vision into what learners meet each day. Shared high goals keep it fair, several paths make it fit, and clear goals let learners and families take part.',
      evidence: [
        'Review calendar and notes that name the vision',
        'Course maps that show two or more paths to the same goals',
        'Goals in learners’ own words, posted where families can see them',
        'Names of the teachers, learners and families who took part in each review',
      ],
    },
  },
  actions: {
    'curriculum.aligned-flexible.1-2': {
      what: 'By day 30, teachers, learners and families of two subjects read their units against the vision. By day 90, they write each unit’s goals in words learners use and cut what serves no goal. By day 365, one unit in every grade of both subjects is taught with two or more paths.',
      why: 'Two subjects done well show what alignment means before money is spent on materials.',
      evidence: 'In both subjects, 8 of 10 learners asked can say the goal of this week’s unit and name a second path to it.',
    },
    'curriculum.aligned-flexible.2-3': {
      what: 'By day 30, publish a four-year calendar that takes every subject through review. By day 90, teachers, special educators, learners and families have a vote on materials in each review. By day 365, most subjects have goals that families can read and two or more paths through each course.',
      why: 'A calendar and a vote carry alignment beyond the subjects that volunteered.',
      evidence: 'More than half of all subjects show a dated review, published goals and two paths per course, with enrollment in each path by learner group.',
    },
    'curriculum.aligned-flexible.3-4': {
      what: 'By day 30, put results and learners’ views of each path side by side. By day 90, teachers, learners, colleges and employers ask which paths work, for whom, and where a door closes too early. By day 365, finish the remaining subjects and change or drop each weak path.',
      why: 'Several paths are fair only if every one of them leads to the same high goals.',
      evidence: 'Every subject has been reviewed on schedule; each review lists a change; the gap between paths in reaching the goals is smaller than a year ago.',
    },
  },
} satisfies ConstructGuideText<typeof curriculum>;

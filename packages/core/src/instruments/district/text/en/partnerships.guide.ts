import type { partnerships } from '../../constructs/partnerships.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const partnershipsGuideEn = {
  indicators: {
    'partnerships.shape-reach': {
      why: 'Learning is wider than school. Partners who help set direction and open their doors show learners where learning leads, and tie schools to community life.',
      evidence: [
        'Names of partners who worked on the vision and the plan',
        'Published list of learning opportunities',
        'Participation by school and learner group',
        'Agreements with employers, colleges and community groups',
      ],
    },
  },
  actions: {
    'partnerships.shape-reach.1-2': {
      what: 'By day 30, list who already helps and who is missing: employers, colleges, local government, faith and youth groups. By day 90, eight of them help draft the plan while it is still open. By day 365, two schools offer internships, mentoring or service that partners helped to design.',
      why: 'Partners invited at the start bring ideas, people and places, besides money.',
      evidence: 'The draft plan names eight partners and what each changed; in two schools, 25 or more learners finished a project with a partner.',
    },
    'partnerships.shape-reach.2-3': {
      what: 'By day 30, employers, community groups, colleges and district lay the vision and plan beside the area’s workforce plan and adjust them. By day 90, publish one list of learning opportunities, with transport and cost solved. By day 365, most schools use it, and one named person in each answers partners within two days.',
      why: 'An open list replaces chances that depended on whom a family knew.',
      evidence: 'The list is public; learners in most schools used it this year; participation is reported by learner group.',
    },
    'partnerships.shape-reach.3-4': {
      what: 'By day 30, report who took part, by school and learner group. By day 90, learners and partners reshape offers around interests and the groups least reached. By day 365, learners in every school take part, and partners join a public review of progress that changes vision or plan.',
      why: 'Reach and interest turn many good offers into a fair share for each learner.',
      evidence: 'All schools take part; learner groups differ by less than 10 points in participation; the review names partners and what changed.',
    },
  },
} satisfies ConstructGuideText<typeof partnerships>;

import type { learningEnvironments } from '../../constructs/learning-environments.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const learningEnvironmentsGuideEn = {
  indicators: {
    'learning-environments.trusted-flexible': {
      why: 'People learn where they feel safe, trusted and stretched. Time and space that adapt let each learner work long enough, in the right place, with the right people.',
      evidence: [
        'Learner survey on trust, fairness and challenge, by learner group',
        'Schedules that show flexible blocks, and who used them',
        'Rules for recognizing what is learned outside school',
        'Changes made after learners spoke, with dates',
      ],
    },
  },
  actions: {
    'learning-environments.trusted-flexible.1-2': {
      what: 'By day 30, two schools ask every learner: do you feel trusted, fairly treated and stretched? By day 90, learners and teachers together change one thing they control: a block of time, a room or a rule. By day 365, they have asked twice more and kept what helped.',
      why: 'Learners know the climate best, and a quick change shows that the question was meant.',
      evidence: 'Answers from 8 of 10 learners, before and after, by learner group; one dated change in each school.',
    },
    'learning-environments.trusted-flexible.2-3': {
      what: 'By day 30, principals and teachers mark every hour in the schedule that could move. By day 90, with learners, union and employers, agree on a weekly flexible block and on how learning outside school counts, asking for a waiver where seat time rules forbid it. By day 365, most schools do both.',
      why: 'A schedule that moves tells learners, more than a speech, that learning comes first.',
      evidence: 'Most schools run the block weekly; learners in most schools had outside learning recognized this year; survey answers are on file by learner group.',
    },
    'learning-environments.trusted-flexible.3-4': {
      what: 'By day 30, each school sees its survey answers by learner group. By day 90, learners and families of the group that feels least trusted choose one cause and one change with staff. By day 365, every school has done so each term, and the budget pays for the changes that worked.',
      why: 'An average hides learners who feel out of place; asking each term finds them early.',
      evidence: 'Three rounds of answers in a year in every school; the gap between the groups that feel most and least trusted has narrowed.',
    },
  },
} satisfies ConstructGuideText<typeof learningEnvironments>;

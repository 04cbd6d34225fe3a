import type { culture } from '../../constructs/culture.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const cultureGuideEn = {
  indicators: {
    'culture.safe-to-try': {
      why: 'New ways of learning begin as trials. Where people may try, be wrong in safety and fix problems soon, good ideas spread; elsewhere, plans stay on paper.',
      evidence: [
        'Notes of improvement rounds: tried, learned, changed',
        'Time or money set aside for trials, and who has used it',
        'Survey: I can try something new and say when it went wrong',
        'Stories from learners, teachers and leaders of what a mistake taught them',
      ],
    },
  },
  actions: {
    'culture.safe-to-try.1-2': {
      what: 'By day 30, two principals ask staff and learners, without names, what keeps them from trying ideas. By day 90, any team there may test one idea for six weeks, with an hour a week. By day 365, teams have told the whole staff what worked and what went wrong, principals first.',
      why: 'Safety is believed once a trial has gone wrong and its team was thanked.',
      evidence: 'Two schools, four or more trials, one or more ended early and shared; asked again, more people say that it is safe to try.',
    },
    'culture.safe-to-try.2-3': {
      what: 'By day 30, superintendent, union and principals agree on what anyone may try without asking, and that all else gets an answer in ten days. By day 90, every school holds a monthly round with learners: tried, learned, fixed. By day 365, the district office answers each problem raised within a month.',
      why: 'Clear limits and quick answers spread courage beyond a few pioneers.',
      evidence: 'Most schools have dated notes of monthly rounds; the median request is answered within ten school days.',
    },
    'culture.safe-to-try.3-4': {
      what: 'By day 30, board and superintendent name a sum and hours for trials that will stand in a lean budget. By day 90, learners, teachers and partners choose which trials to fund. By day 365, an open day shares all lessons, and each trial is adopted, adapted or ended.',
      why: 'Improvement lasts when it keeps its own time and money in lean years.',
      evidence: 'The sum stands in two budgets in a row; every school ran a trial; each trial has a dated decision.',
    },
  },
} satisfies ConstructGuideText<typeof culture>;

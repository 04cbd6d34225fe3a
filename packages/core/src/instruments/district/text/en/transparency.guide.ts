import type { transparency } from '../../constructs/transparency.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const transparencyGuideEn = {
  indicators: {
    'transparency.open-shaping': {
      why: 'Openness turns an audience into builders. When plans, reasons and results are in sight early, trust grows and mistakes are fixed while they are small.',
      evidence: [
        'Notices to board, unions, families and partners, dated before decisions',
        'Public page of plans and results, good and bad',
        'Notes of what people said and what it changed',
        'Learners’ answers to a visitor: what are you learning, and why?',
      ],
    },
  },
  actions: {
    'transparency.open-shaping.1-2': {
      what: 'By day 30, superintendent and board pick two decisions due this year. By day 90, publish for both the question, reasons, facts and dates in the community’s languages, and hear learners, families, unions and partners before the vote. By day 365, publish what was heard and what it changed.',
      why: 'One honest round, in which views visibly change the outcome, earns the next.',
      evidence: 'For both decisions: a notice dated 30 days or more before the vote, and a public page of what views changed.',
    },
    'transparency.open-shaping.2-3': {
      what: 'By day 30, agree with board, unions and principals on which decisions always get early notice. By day 90, every school posts plan, results and open problems on one page and holds a visit led by learners. By day 365, each board report shows results good and bad side by side.',
      why: 'A routine reaches people who would never ask, and outlasts the goodwill of one leader.',
      evidence: 'Most schools updated the page this term; in a survey, most families and staff say that they heard before decisions.',
    },
    'transparency.open-shaping.3-4': {
      what: 'By day 30, compare who gave views last year with who lives here. By day 90, board members and principals meet the groups least heard, where they gather and in their language, and ask what would help. By day 365, two practices have changed, reported at an open board meeting.',
      why: 'Openness grows fair when it also reaches those who are seldom heard.',
      evidence: 'A yearly public count of views by group; the two groups least heard take part at a higher rate than last year.',
    },
  },
} satisfies ConstructGuideText<typeof transparency>;

import type { WordList } from './word-list.ts';

/** English. */
export const en: WordList = {
  evaluative: [
    // of success
    'fail', 'fails', 'failed', 'failing', 'failure*', 'inadequate*', 'inadequac*', 'deficien*', 'deficit*', 'lack', 'lacks', 'lacked', 'lacking', 'substandard', 'mediocre', 'low-performing', 'underperform*', 'ineffective*', 'incompetent*', 'dysfunction*', 'backward*', 'behind', 'outdated', 'at-risk', 'at risk', 'disadvantaged', 'underprivileged',
    // of worth
    'bad', 'badly', 'poor', 'poorly', 'weak*', 'worst', 'terribl*', 'awful*', 'best', 'excellent*', 'excellence', 'outstanding', 'superb*', 'superior', 'inferior', 'world-class', 'perfect', 'perfectly',
    // of people and their will
    'blame*', 'blaming', 'fault', 'lazy', 'laziness', 'careless*', 'stubborn*', 'unwilling*', 'resist', 'resists', 'resisted', 'resisting', 'resistance', 'resistant', 'struggl*', 'ignorant', 'ignorance', 'unmotivated', 'complacen*',
    // of the one who writes
    'unfortunately', 'sadly', 'only', 'merely', 'still', 'obviously', 'of course', 'should have',
  ],
  harmless: ['behind the scenes', 'still life', 'read-only'],
  joins: ['and', 'or', 'and/or', 'nor'],
  common: ['not', 'yet', 'in', 'or', 'talk', 'some', 'most', 'all', 'for', 'the', 'a', 'an', 'of', 'and', 'to', 'is', 'are', 'that', 'it', 'its', 'their', 'they', 'with', 'by', 'on', 'at', 'as', 'from', 'this', 'each', 'every', 'has', 'have', 'be', 'school', 'schools', 'district', 'class', 'classes', 'department', 'departments', 'learner', 'learners'],
};

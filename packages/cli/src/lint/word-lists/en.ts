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
  protected: {
    politics: ['politic*', 'republican*', 'democrats', 'liberal', 'liberals', 'conservative*', 'vote', 'votes', 'voted', 'voter*', 'voting', 'ballot*', 'president trump', 'president biden'],
    'mental-health': ['mental', 'mentally', 'psycholog*', 'psychiatr*', 'depress*', 'anxiety', 'anxious', 'suicid*', 'self-harm*', 'diagnosis', 'diagnoses', 'diagnosed', 'therapy', 'therapies', 'therapist*', 'trauma*', 'eating disorder*', 'adhd', 'autis*', 'panic attack*', 'emotional problem*', 'counseling'],
    sex: ['sex', 'sexes', 'sexual*', 'pregnan*', 'contracept*', 'condom*', 'birth control', 'virgin*', 'gay', 'lesbian*', 'bisexual*', 'transgender*', 'lgbt*', 'gender identity', 'boyfriend*', 'girlfriend*'],
    'illegal-behaviour': ['illegal*', 'crime*', 'criminal*', 'arrest*', 'steal*', 'stole', 'stolen', 'shoplift*', 'theft*', 'gun', 'guns', 'weapon*', 'drug', 'drugs', 'alcohol*', 'drunk', 'beer', 'vape*', 'vaping', 'smok*', 'tobacco', 'cigarette*', 'marijuana', 'cheat*', 'plagiari*', 'bully*', 'bullie*', 'gang', 'gangs', 'vandal*', 'jail*', 'prison*', 'probation', 'fistfight*', 'immigra*', 'undocumented', 'deport*'],
    'family-appraisal': ['divorc*', 'abus*', 'neglect*', 'bad parent*', 'parents fight', 'parents argue', 'parents yell', 'parents hit', 'family problem*', 'problems at home', 'trouble at home', 'family conflict*', 'foster care', 'broken home*'],
    'privileged-relationships': ['lawyer*', 'attorney*', 'doctor', 'doctors', "doctor's", 'physician*', 'minister', 'ministers', 'priest*', 'pastor*', 'rabbi*', 'imam*', 'clergy*', 'confession*'],
    religion: ['religi*', 'church*', 'mosque*', 'synagogue*', 'temple*', 'pray*', 'faith*', 'god', 'bible*', 'quran', 'koran', 'torah', 'worship*', 'christian*', 'muslim*', 'islam*', 'jewish', 'hindu*', 'buddhis*', 'catholic*', 'atheis*', 'spiritual*'],
    income: ['income*', 'salar*', 'wage', 'wages', 'poverty', 'wealth*', 'welfare', 'food stamp*', 'free lunch*', 'reduced-price', 'reduced lunch*', 'paycheck*', 'afford', 'affords', 'unemploy*', 'evict*', 'homeless*', 'household earn*', 'parents earn', 'family earns', 'how much money'],
  },
  harmless: ['in good faith', 'behind the scenes', 'still life', 'read-only', 'cost of living'],
  joins: ['and', 'or', 'and/or', 'nor'],
  common: ['not', 'yet', 'in', 'or', 'talk', 'some', 'most', 'all', 'for', 'the', 'a', 'an', 'of', 'and', 'to', 'is', 'are', 'that', 'it', 'its', 'their', 'they', 'with', 'by', 'on', 'at', 'as', 'from', 'this', 'each', 'every', 'has', 'have', 'be', 'school', 'schools', 'district', 'class', 'classes', 'department', 'departments', 'learner', 'learners'],
};

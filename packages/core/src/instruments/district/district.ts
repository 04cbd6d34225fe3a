import { defineInstrument } from '../../model/instrument.ts';
import { assessment } from './constructs/assessment.ts';
import { culture } from './constructs/culture.ts';
import { curriculum } from './constructs/curriculum.ts';
import { dataSystems } from './constructs/data-systems.ts';
import { instruction } from './constructs/instruction.ts';
import { leadershipDevelopment } from './constructs/leadership-development.ts';
import { learningEnvironments } from './constructs/learning-environments.ts';
import { partnerships } from './constructs/partnerships.ts';
import { professionalDevelopment } from './constructs/professional-development.ts';
import { studentSupports } from './constructs/student-supports.ts';
import { technologyPolicy } from './constructs/technology-policy.ts';
import { transparency } from './constructs/transparency.ts';
import { vision } from './constructs/vision.ts';

const conditions = [
  'curriculum',
  'instruction',
  'assessment',
  'learning-environments',
  'student-supports',
  'professional-development',
  'leadership-development',
  'technology-policy',
  'data-systems',
  'partnerships',
] as const;

/**
 * Readiness of a school district for personalized learning: ten conditions and three meta-themes,
 * after KnowledgeWorks' District Conditions for Scale (2014), in words of our own and not endorsed
 * by KnowledgeWorks. Words: `@readiness-kit/core/instruments/district/en`.
 */
export const district = defineInstrument({
  schemaVersion: 1,
  id: 'district-readiness',
  version: '0.2.0',
  levels: 4,
  groups: ['learner', 'family', 'teacher', 'school-leader', 'district-leader', 'board', 'partner'],
  constructs: [
    curriculum.construct,
    instruction.construct,
    assessment.construct,
    learningEnvironments.construct,
    studentSupports.construct,
    professionalDevelopment.construct,
    leadershipDevelopment.construct,
    technologyPolicy.construct,
    dataSystems.construct,
    partnerships.construct,
    vision.construct,
    culture.construct,
    transparency.construct,
  ],
  // In the order they are asked: what runs through everything comes first.
  indicators: [
    ...vision.indicators,
    ...culture.indicators,
    ...transparency.indicators,
    ...curriculum.indicators,
    ...instruction.indicators,
    ...assessment.indicators,
    ...learningEnvironments.indicators,
    ...studentSupports.indicators,
    ...professionalDevelopment.indicators,
    ...leadershipDevelopment.indicators,
    ...technologyPolicy.indicators,
    ...dataSystems.indicators,
    ...partnerships.indicators,
  ],
  composites: [
    { id: 'vision-lived', kind: 'lens', tag: 'vision', over: conditions },
    { id: 'culture-lived', kind: 'lens', tag: 'culture', over: conditions },
    { id: 'transparency-lived', kind: 'lens', tag: 'transparency', over: conditions },
    { id: 'vision-theme', kind: 'mean', of: [{ id: 'vision' }, { id: 'vision-lived' }] },
    { id: 'culture-theme', kind: 'mean', of: [{ id: 'culture' }, { id: 'culture-lived' }] },
    { id: 'transparency-theme', kind: 'mean', of: [{ id: 'transparency' }, { id: 'transparency-lived' }] },
    {
      id: 'overall',
      kind: 'mean',
      of: [
        { id: 'curriculum' },
        { id: 'instruction' },
        { id: 'assessment' },
        { id: 'learning-environments' },
        { id: 'student-supports' },
        { id: 'professional-development' },
        { id: 'leadership-development' },
        { id: 'technology-policy' },
        { id: 'data-systems' },
        { id: 'partnerships' },
      ],
      // The meta-themes as stated: averaged with what is lived, one at Exploring would no longer hold the whole.
      cappedBy: ['vision', 'culture', 'transparency'],
    },
  ],
  overall: 'overall',
  forms: [
    {
      id: 'quick',
      brief: true,
      indicators: [
        'vision.guides-decisions',
        'culture.safe-to-try',
        'transparency.open-shaping',
        'curriculum.fits-learners',
        'instruction.mastery-pace',
        'assessment.guides-learning',
        'learning-environments.trust',
        'student-supports.on-time',
        'professional-development.job-embedded',
        'leadership-development.every-level',
        'technology-policy.all-day',
        'data-systems.seen-in-time',
        'partnerships.list-reaches-all',
      ],
    },
    { id: 'full', groups: ['school-leader', 'district-leader', 'board'] },
    { id: 'teacher', groups: ['teacher'] },
    { id: 'learner', groups: ['learner'] },
    { id: 'family', groups: ['family'] },
    { id: 'partner', groups: ['partner'] },
  ],
});

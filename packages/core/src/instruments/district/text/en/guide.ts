import type { GuideText } from '../../../../model/text.ts';
import type { district } from '../../district.ts';
import { assessmentGuideEn } from './assessment.guide.ts';
import { cultureGuideEn } from './culture.guide.ts';
import { curriculumGuideEn } from './curriculum.guide.ts';
import { dataSystemsGuideEn } from './data-systems.guide.ts';
import { instructionGuideEn } from './instruction.guide.ts';
import { leadershipDevelopmentGuideEn } from './leadership-development.guide.ts';
import { learningEnvironmentsGuideEn } from './learning-environments.guide.ts';
import { partnershipsGuideEn } from './partnerships.guide.ts';
import { professionalDevelopmentGuideEn } from './professional-development.guide.ts';
import { studentSupportsGuideEn } from './student-supports.guide.ts';
import { technologyPolicyGuideEn } from './technology-policy.guide.ts';
import { transparencyGuideEn } from './transparency.guide.ts';
import { visionGuideEn } from './vision.guide.ts';

type Role = (typeof district)['indicators'][number]['actions'][number]['lead'];

/** English guide words of the district instrument: why each sign matters, what proves it, what to do next. */
export const districtGuideEn = {
  language: 'en',
  review: 'source',
  roles: {
    superintendent: 'Superintendent',
    'board-chair': 'Board chair',
    principal: 'Principal',
    'teacher-leader': 'Teacher leader',
    'curriculum-lead': 'Curriculum lead',
    'assessment-lead': 'Assessment lead',
    'student-services-lead': 'Student services lead',
    'professional-learning-lead': 'Professional learning lead',
    'human-resources-lead': 'Human resources lead',
    'technology-lead': 'Technology lead',
    'data-lead': 'Data lead',
    'partnerships-lead': 'Partnerships lead',
    'communications-lead': 'Communications lead',
  } satisfies Record<Role, string>,
  indicators: {
    ...curriculumGuideEn.indicators,
    ...instructionGuideEn.indicators,
    ...assessmentGuideEn.indicators,
    ...learningEnvironmentsGuideEn.indicators,
    ...studentSupportsGuideEn.indicators,
    ...professionalDevelopmentGuideEn.indicators,
    ...leadershipDevelopmentGuideEn.indicators,
    ...technologyPolicyGuideEn.indicators,
    ...dataSystemsGuideEn.indicators,
    ...partnershipsGuideEn.indicators,
    ...visionGuideEn.indicators,
    ...cultureGuideEn.indicators,
    ...transparencyGuideEn.indicators,
  },
  actions: {
    ...curriculumGuideEn.actions,
    ...instructionGuideEn.actions,
    ...assessmentGuideEn.actions,
    ...learningEnvironmentsGuideEn.actions,
    ...studentSupportsGuideEn.actions,
    ...professionalDevelopmentGuideEn.actions,
    ...leadershipDevelopmentGuideEn.actions,
    ...technologyPolicyGuideEn.actions,
    ...dataSystemsGuideEn.actions,
    ...partnershipsGuideEn.actions,
    ...visionGuideEn.actions,
    ...cultureGuideEn.actions,
    ...transparencyGuideEn.actions,
  },
} satisfies GuideText<typeof district>;

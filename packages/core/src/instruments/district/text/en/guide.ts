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

type Action = (typeof district)['indicators'][number]['actions'][number];
type Role = Action['lead'] | Action['involve'][number];

/** English guide words of the district instrument: why each sign matters, what proves it, what to do next. */
export const districtGuideEn = {
  language: 'en',
  review: 'source',
  roles: {
    superintendent: 'Superintendent',
    'board-chair': 'Board chair',
    board: 'Board members',
    principals: 'Principals',
    'teacher-leader': 'Teacher leader',
    teachers: 'Teachers',
    learners: 'Learners',
    families: 'Families',
    'curriculum-lead': 'Curriculum lead',
    'instruction-lead': 'Instruction lead',
    'assessment-lead': 'Assessment lead',
    'student-services-lead': 'Student services lead',
    'special-education-lead': 'Special education lead',
    'multilingual-lead': 'Multilingual learning lead',
    counselors: 'Counselors',
    'professional-learning-lead': 'Professional learning lead',
    coaches: 'Coaches',
    'human-resources-lead': 'Human resources lead',
    'technology-lead': 'Technology lead',
    'data-lead': 'Data lead',
    'privacy-officer': 'Privacy officer',
    'partnerships-lead': 'Partnerships lead',
    'communications-lead': 'Communications lead',
    'finance-lead': 'Finance lead',
    'facilities-lead': 'Facilities lead',
    librarians: 'Librarians',
    'support-staff': 'Support staff',
    union: 'Staff union or association',
    employers: 'Employers',
    'community-groups': 'Community groups',
    colleges: 'Colleges',
    'local-government': 'Local government',
    'state-agency': 'State education agency',
    'legal-counsel': 'Legal counsel',
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

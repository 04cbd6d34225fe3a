import type { SurveyText } from '../../../../model/text.ts';
import type { district } from '../../district.ts';
import { assessmentEn } from './assessment.ts';
import { cultureEn } from './culture.ts';
import { curriculumEn } from './curriculum.ts';
import { dataSystemsEn } from './data-systems.ts';
import { instructionEn } from './instruction.ts';
import { leadershipDevelopmentEn } from './leadership-development.ts';
import { learningEnvironmentsEn } from './learning-environments.ts';
import { partnershipsEn } from './partnerships.ts';
import { professionalDevelopmentEn } from './professional-development.ts';
import { studentSupportsEn } from './student-supports.ts';
import { technologyPolicyEn } from './technology-policy.ts';
import { transparencyEn } from './transparency.ts';
import { visionEn } from './vision.ts';

/** English survey words of the district instrument. */
export const districtEn = {
  language: 'en',
  review: 'source',
  title: 'District readiness for personalized learning',
  credit:
    'The ten conditions and three meta-themes come from KnowledgeWorks’ District Conditions for Scale (2014). All wording here is Readiness Kit’s own; nothing here is endorsed by KnowledgeWorks.',
  levels: [
    { name: 'Exploring', meaning: 'Not yet, or in talk.' },
    { name: 'Piloting', meaning: 'Real in some schools or classes.' },
    { name: 'Scaling', meaning: 'Real in most.' },
    { name: 'Sustaining', meaning: 'Real in all, and improving itself.' },
  ],
  groups: {
    learner: { name: 'Learners', meaning: 'Students in the district’s schools.' },
    family: { name: 'Families', meaning: 'Parents and others who raise a student here.' },
    teacher: { name: 'Teachers', meaning: 'People who teach, coach or counsel students.' },
    'school-leader': {
      name: 'School leaders',
      meaning: 'Principals and others who lead a school.',
      guidance: 'Answer for your own school: where a level speaks of schools, think of its classes and teams.',
    },
    'district-leader': { name: 'District leaders', meaning: 'The superintendent and central office staff.' },
    board: { name: 'Board', meaning: 'Members of the school board.' },
    partner: {
      name: 'Partners',
      meaning: 'Businesses, community groups, local government and colleges.',
      guidance: 'If you work with one school, answer for that school.',
    },
  },
  constructs: {
    curriculum: curriculumEn.construct,
    instruction: instructionEn.construct,
    assessment: assessmentEn.construct,
    'learning-environments': learningEnvironmentsEn.construct,
    'student-supports': studentSupportsEn.construct,
    'professional-development': professionalDevelopmentEn.construct,
    'leadership-development': leadershipDevelopmentEn.construct,
    'technology-policy': technologyPolicyEn.construct,
    'data-systems': dataSystemsEn.construct,
    partnerships: partnershipsEn.construct,
    vision: visionEn.construct,
    culture: cultureEn.construct,
    transparency: transparencyEn.construct,
  },
  composites: {
    'vision-lived': { name: 'Vision as lived', meaning: 'How far the conditions that speak to vision are in place.' },
    'culture-lived': { name: 'Culture as lived', meaning: 'How far the conditions that speak to culture are in place.' },
    'transparency-lived': { name: 'Transparency as lived', meaning: 'How far the conditions that speak to transparency are in place.' },
    'vision-theme': { name: 'Vision, stated and lived', meaning: 'The mean of vision itself and vision as lived.' },
    'culture-theme': { name: 'Culture, stated and lived', meaning: 'The mean of culture itself and culture as lived.' },
    'transparency-theme': { name: 'Transparency, stated and lived', meaning: 'The mean of transparency itself and transparency as lived.' },
    overall: { name: 'Overall readiness', meaning: 'The mean of the ten conditions. Its level can pass the weakest theme by one at most.' },
  },
  indicators: {
    ...curriculumEn.indicators,
    ...instructionEn.indicators,
    ...assessmentEn.indicators,
    ...learningEnvironmentsEn.indicators,
    ...studentSupportsEn.indicators,
    ...professionalDevelopmentEn.indicators,
    ...leadershipDevelopmentEn.indicators,
    ...technologyPolicyEn.indicators,
    ...dataSystemsEn.indicators,
    ...partnershipsEn.indicators,
    ...visionEn.indicators,
    ...cultureEn.indicators,
    ...transparencyEn.indicators,
  },
} satisfies SurveyText<typeof district>;

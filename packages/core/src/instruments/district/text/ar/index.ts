import type { SurveyText } from '../../../../model/text.ts';
import type { district } from '../../district.ts';
import { assessmentAr } from './assessment.ts';
import { cultureAr } from './culture.ts';
import { curriculumAr } from './curriculum.ts';
import { dataSystemsAr } from './data-systems.ts';
import { instructionAr } from './instruction.ts';
import { leadershipDevelopmentAr } from './leadership-development.ts';
import { learningEnvironmentsAr } from './learning-environments.ts';
import { partnershipsAr } from './partnerships.ts';
import { professionalDevelopmentAr } from './professional-development.ts';
import { studentSupportsAr } from './student-supports.ts';
import { technologyPolicyAr } from './technology-policy.ts';
import { transparencyAr } from './transparency.ts';
import { visionAr } from './vision.ts';

/** Arabic survey words of the district instrument, for learners, families and partners. */
export const districtAr = {
  language: 'ar',
  review: 'unreviewed',
  audience: ['learner', 'family', 'partner'],
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
    partner: { name: 'Partners', meaning: 'Businesses, community groups, local government and colleges.' },
  },
  constructs: {
    curriculum: curriculumAr.construct,
    instruction: instructionAr.construct,
    assessment: assessmentAr.construct,
    'learning-environments': learningEnvironmentsAr.construct,
    'student-supports': studentSupportsAr.construct,
    'professional-development': professionalDevelopmentAr.construct,
    'leadership-development': leadershipDevelopmentAr.construct,
    'technology-policy': technologyPolicyAr.construct,
    'data-systems': dataSystemsAr.construct,
    partnerships: partnershipsAr.construct,
    vision: visionAr.construct,
    culture: cultureAr.construct,
    transparency: transparencyAr.construct,
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
    ...curriculumAr.indicators,
    ...instructionAr.indicators,
    ...assessmentAr.indicators,
    ...learningEnvironmentsAr.indicators,
    ...studentSupportsAr.indicators,
    ...professionalDevelopmentAr.indicators,
    ...leadershipDevelopmentAr.indicators,
    ...technologyPolicyAr.indicators,
    ...dataSystemsAr.indicators,
    ...partnershipsAr.indicators,
    ...visionAr.indicators,
    ...cultureAr.indicators,
    ...transparencyAr.indicators,
  },
} satisfies SurveyText<typeof district>;

import type { SurveyText } from '../../../../model/text.ts';
import type { district } from '../../district.ts';
import { assessmentVi } from './assessment.ts';
import { cultureVi } from './culture.ts';
import { curriculumVi } from './curriculum.ts';
import { dataSystemsVi } from './data-systems.ts';
import { instructionVi } from './instruction.ts';
import { leadershipDevelopmentVi } from './leadership-development.ts';
import { learningEnvironmentsVi } from './learning-environments.ts';
import { partnershipsVi } from './partnerships.ts';
import { professionalDevelopmentVi } from './professional-development.ts';
import { studentSupportsVi } from './student-supports.ts';
import { technologyPolicyVi } from './technology-policy.ts';
import { transparencyVi } from './transparency.ts';
import { visionVi } from './vision.ts';

/** Vietnamese survey words of the district instrument, for learners, families and partners. */
export const districtVi = {
  language: 'vi',
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
    curriculum: curriculumVi.construct,
    instruction: instructionVi.construct,
    assessment: assessmentVi.construct,
    'learning-environments': learningEnvironmentsVi.construct,
    'student-supports': studentSupportsVi.construct,
    'professional-development': professionalDevelopmentVi.construct,
    'leadership-development': leadershipDevelopmentVi.construct,
    'technology-policy': technologyPolicyVi.construct,
    'data-systems': dataSystemsVi.construct,
    partnerships: partnershipsVi.construct,
    vision: visionVi.construct,
    culture: cultureVi.construct,
    transparency: transparencyVi.construct,
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
    ...curriculumVi.indicators,
    ...instructionVi.indicators,
    ...assessmentVi.indicators,
    ...learningEnvironmentsVi.indicators,
    ...studentSupportsVi.indicators,
    ...professionalDevelopmentVi.indicators,
    ...leadershipDevelopmentVi.indicators,
    ...technologyPolicyVi.indicators,
    ...dataSystemsVi.indicators,
    ...partnershipsVi.indicators,
    ...visionVi.indicators,
    ...cultureVi.indicators,
    ...transparencyVi.indicators,
  },
} satisfies SurveyText<typeof district>;

import type { SurveyText } from '../../../../model/text.ts';
import type { district } from '../../district.ts';
import { assessmentZh } from './assessment.ts';
import { cultureZh } from './culture.ts';
import { curriculumZh } from './curriculum.ts';
import { dataSystemsZh } from './data-systems.ts';
import { instructionZh } from './instruction.ts';
import { leadershipDevelopmentZh } from './leadership-development.ts';
import { learningEnvironmentsZh } from './learning-environments.ts';
import { partnershipsZh } from './partnerships.ts';
import { professionalDevelopmentZh } from './professional-development.ts';
import { studentSupportsZh } from './student-supports.ts';
import { technologyPolicyZh } from './technology-policy.ts';
import { transparencyZh } from './transparency.ts';
import { visionZh } from './vision.ts';

/** Simplified Chinese survey words of the district instrument, for learners, families and partners. */
export const districtZh = {
  language: 'zh-Hans',
  review: 'unreviewed',
  audience: ['learner', 'family', 'partner'],
  title: '学区个性化学习准备情况',
  credit:
    '十个条件和三个贯穿主题来自 KnowledgeWorks 的 District Conditions for Scale（2014）。这里的全部文字都是 Readiness Kit 自己写的；KnowledgeWorks 没有为这里的任何内容背书。',
  levels: [
    { name: '探索阶段', meaning: '还没有做，或还在讨论。' },
    { name: '试点阶段', meaning: '一些学校或班级已经做到。' },
    { name: '推广阶段', meaning: '大多数已经做到。' },
    { name: '持续阶段', meaning: '全部已经做到，并且不断改进。' },
  ],
  groups: {
    learner: { name: '学生', meaning: '在学区的学校上学的人。' },
    family: { name: '家庭', meaning: '学区学生的父母，以及其他抚养学生的人。' },
    teacher: { name: '老师', meaning: '教导、指导或辅导学生的人。' },
    'school-leader': {
      name: '学校领导',
      meaning: '校长，以及其他领导学校的人。',
      guidance: '请按您自己的学校回答：等级说明中提到学校时，请想想本校的班级和团队。',
    },
    'district-leader': { name: '学区领导', meaning: '学监和学区办公室的工作人员。' },
    board: { name: '教育委员会', meaning: '学区教育委员会的委员。' },
    partner: {
      name: '合作伙伴',
      meaning: '企业、社区团体、地方政府和大学。',
      guidance: '如果您只与一所学校合作，请按这所学校的情况回答。',
    },
  },
  constructs: {
    curriculum: curriculumZh.construct,
    instruction: instructionZh.construct,
    assessment: assessmentZh.construct,
    'learning-environments': learningEnvironmentsZh.construct,
    'student-supports': studentSupportsZh.construct,
    'professional-development': professionalDevelopmentZh.construct,
    'leadership-development': leadershipDevelopmentZh.construct,
    'technology-policy': technologyPolicyZh.construct,
    'data-systems': dataSystemsZh.construct,
    partnerships: partnershipsZh.construct,
    vision: visionZh.construct,
    culture: cultureZh.construct,
    transparency: transparencyZh.construct,
  },
  composites: {
    'vision-lived': { name: '愿景：做到的', meaning: '与愿景有关的条件做到了什么程度。' },
    'culture-lived': { name: '文化：做到的', meaning: '与文化有关的条件做到了什么程度。' },
    'transparency-lived': { name: '透明：做到的', meaning: '与透明有关的条件做到了什么程度。' },
    'vision-theme': { name: '愿景：说到和做到的', meaning: '愿景本身与实际做到的愿景的平均数。' },
    'culture-theme': { name: '文化：说到和做到的', meaning: '文化本身与实际做到的文化的平均数。' },
    'transparency-theme': { name: '透明：说到和做到的', meaning: '透明本身与实际做到的透明的平均数。' },
    overall: { name: '总体准备情况', meaning: '十个条件的平均数。它的等级最多比最弱的贯穿主题高一级。' },
  },
  indicators: {
    ...curriculumZh.indicators,
    ...instructionZh.indicators,
    ...assessmentZh.indicators,
    ...learningEnvironmentsZh.indicators,
    ...studentSupportsZh.indicators,
    ...professionalDevelopmentZh.indicators,
    ...leadershipDevelopmentZh.indicators,
    ...technologyPolicyZh.indicators,
    ...dataSystemsZh.indicators,
    ...partnershipsZh.indicators,
    ...visionZh.indicators,
    ...cultureZh.indicators,
    ...transparencyZh.indicators,
  },
} satisfies SurveyText<typeof district>;

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
  title: 'جاهزية المنطقة التعليمية للتعلّم المخصَّص لكل طالب',
  credit:
    'الشروط العشرة والموضوعات الجامعة الثلاثة مأخوذة من District Conditions for Scale الصادر عن KnowledgeWorks (2014). كل الصياغة هنا من وضع Readiness Kit؛ ولم تُقرّ KnowledgeWorks شيئًا مما ورد هنا.',
  levels: [
    { name: 'الاستكشاف', meaning: 'ليس بعد، أو يجري الحديث عنه.' },
    { name: 'التجريب', meaning: 'واقع في بعض المدارس أو الصفوف.' },
    { name: 'التوسّع', meaning: 'واقع في معظمها.' },
    { name: 'الاستدامة', meaning: 'واقع فيها كلها، ويتحسّن باستمرار.' },
  ],
  groups: {
    learner: { name: 'الطلاب', meaning: 'الدارسون في مدارس المنطقة التعليمية.' },
    family: { name: 'الأسر', meaning: 'الآباء والأمهات وغيرهم ممن يربّون طالبًا هنا.' },
    teacher: { name: 'المعلمون', meaning: 'من يدرّسون الطلاب أو يدرّبونهم أو يرشدونهم.' },
    'school-leader': {
      name: 'قادة المدارس',
      meaning: 'المديرون وغيرهم ممن يقودون مدرسة.',
      guidance: 'يُرجى أن تجيبوا عن مدرستكم: حيث يتحدث أحد المستويات عن المدارس، فكّروا في صفوفها وفرقها.',
    },
    'district-leader': { name: 'قادة المنطقة التعليمية', meaning: 'مدير المنطقة التعليمية والعاملون في مكتبها المركزي.' },
    board: { name: 'مجلس التعليم', meaning: 'أعضاء مجلس التعليم في المنطقة التعليمية.' },
    partner: {
      name: 'الشركاء',
      meaning: 'أصحاب الأعمال والجمعيات المحلية والحكومة المحلية والجامعات.',
      guidance: 'إذا كنتم تعملون مع مدرسة واحدة، فأجيبوا عن تلك المدرسة.',
    },
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
    'vision-lived': { name: 'الرؤية كما تُعاش', meaning: 'مدى تحقق الشروط المرتبطة بالرؤية.' },
    'culture-lived': { name: 'الثقافة كما تُعاش', meaning: 'مدى تحقق الشروط المرتبطة بالثقافة.' },
    'transparency-lived': { name: 'الشفافية كما تُعاش', meaning: 'مدى تحقق الشروط المرتبطة بالشفافية.' },
    'vision-theme': { name: 'الرؤية كما تُقال وكما تُعاش', meaning: 'متوسط الرؤية نفسها والرؤية كما تُعاش.' },
    'culture-theme': { name: 'الثقافة كما تُقال وكما تُعاش', meaning: 'متوسط الثقافة نفسها والثقافة كما تُعاش.' },
    'transparency-theme': { name: 'الشفافية كما تُقال وكما تُعاش', meaning: 'متوسط الشفافية نفسها والشفافية كما تُعاش.' },
    overall: { name: 'الجاهزية الكلية', meaning: 'متوسط الشروط العشرة. ولا يزيد مستواها على مستوى أضعف الموضوعات الجامعة إلا بواحد على الأكثر.' },
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

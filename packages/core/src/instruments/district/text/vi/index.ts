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
  title: 'Mức sẵn sàng của học khu cho việc học phù hợp với từng học sinh',
  credit:
    'Mười điều kiện và ba chủ đề xuyên suốt lấy từ tài liệu District Conditions for Scale (2014) của KnowledgeWorks. Toàn bộ lời văn ở đây là của Readiness Kit; KnowledgeWorks không bảo trợ hay xác nhận nội dung nào ở đây.',
  levels: [
    { name: 'Tìm hiểu', meaning: 'Chưa có, hoặc mới bàn đến.' },
    { name: 'Thử nghiệm', meaning: 'Đã có thật ở một số trường hoặc lớp.' },
    { name: 'Mở rộng', meaning: 'Đã có thật ở phần lớn các nơi.' },
    { name: 'Bền vững', meaning: 'Đã có thật ở mọi nơi, và tự làm mình tốt hơn.' },
  ],
  groups: {
    learner: { name: 'Học sinh', meaning: 'Học sinh các trường của học khu.' },
    family: { name: 'Gia đình', meaning: 'Cha mẹ và những người khác đang nuôi dạy một học sinh ở đây.' },
    teacher: { name: 'Giáo viên', meaning: 'Những người dạy, kèm cặp hoặc tư vấn cho học sinh.' },
    'school-leader': {
      name: 'Lãnh đạo trường',
      meaning: 'Hiệu trưởng và những người khác dẫn dắt một trường.',
      guidance: 'Xin trả lời cho trường của quý vị: chỗ nào một mức nói về các trường, hãy nghĩ đến các lớp và các tổ của trường mình.',
    },
    'district-leader': { name: 'Lãnh đạo học khu', meaning: 'Giám đốc học khu và nhân viên văn phòng học khu.' },
    board: { name: 'Hội đồng học khu', meaning: 'Các ủy viên của hội đồng học khu.' },
    partner: {
      name: 'Đối tác',
      meaning: 'Doanh nghiệp, nhóm cộng đồng, chính quyền địa phương và trường đại học.',
      guidance: 'Nếu quý vị chỉ làm việc với một trường, xin trả lời về trường đó.',
    },
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
    'vision-lived': { name: 'Tầm nhìn trong thực tế', meaning: 'Các điều kiện gắn với tầm nhìn đã có được đến đâu.' },
    'culture-lived': { name: 'Văn hóa trong thực tế', meaning: 'Các điều kiện gắn với văn hóa đã có được đến đâu.' },
    'transparency-lived': { name: 'Minh bạch trong thực tế', meaning: 'Các điều kiện gắn với minh bạch đã có được đến đâu.' },
    'vision-theme': { name: 'Tầm nhìn, như đã nêu và trong thực tế', meaning: 'Trung bình của tầm nhìn như đã nêu và tầm nhìn trong thực tế.' },
    'culture-theme': { name: 'Văn hóa, như đã nêu và trong thực tế', meaning: 'Trung bình của văn hóa như đã nêu và văn hóa trong thực tế.' },
    'transparency-theme': { name: 'Minh bạch, như đã nêu và trong thực tế', meaning: 'Trung bình của minh bạch như đã nêu và minh bạch trong thực tế.' },
    overall: { name: 'Mức sẵn sàng chung', meaning: 'Trung bình của mười điều kiện. Mức này chỉ có thể cao hơn chủ đề yếu nhất nhiều nhất một mức.' },
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

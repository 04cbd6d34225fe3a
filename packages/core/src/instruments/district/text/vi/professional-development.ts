import type { professionalDevelopment } from '../../constructs/professional-development.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const professionalDevelopmentVi = {
  construct: { name: 'Bồi dưỡng chuyên môn', meaning: 'Giáo viên tiếp tục học như thế nào.' },
  indicators: {
    'professional-development.job-embedded': {
      statement: 'Mọi giáo viên học cách dạy mới như một phần đều đặn của tuần làm việc có lương.',
      items: {},
    },
    'professional-development.aligned-to-vision': {
      statement: 'Điều giáo viên được giúp học bắt nguồn từ tầm nhìn của học khu cho học sinh.',
      items: {},
    },
    'professional-development.student-needs': {
      statement: 'Điều giáo viên học tiếp được chọn theo nhu cầu của học sinh họ đang dạy.',
      items: {},
    },
    'professional-development.learning-together': {
      statement: 'Giáo viên thường xuyên học từ cách làm của nhau.',
      items: {},
    },
    'professional-development.improvement-cycles': {
      statement: 'Giáo viên học theo những vòng ngắn: thử một thay đổi rồi xem nó có giúp học sinh không.',
      items: {},
    },
    'professional-development.tailored': {
      statement: 'Việc học của mỗi giáo viên được xây dựng quanh mục tiêu phát triển riêng của người đó.',
      items: {},
    },
    'professional-development.any-time': {
      statement: 'Công nghệ giúp mọi giáo viên học chuyên môn vào bất cứ lúc nào, từ bất cứ đâu.',
      items: {},
    },
  },
} satisfies ConstructItemText<typeof professionalDevelopment>;

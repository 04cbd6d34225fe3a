import type { professionalDevelopment } from '../../constructs/professional-development.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const professionalDevelopmentZh = {
  construct: { name: '教师专业发展', meaning: '老师怎样不断学习。' },
  indicators: {
    'professional-development.job-embedded': {
      statement: '学习新做法是所有老师带薪工作周里固定的一部分。',
      items: {},
    },
    'professional-development.aligned-to-vision': {
      statement: '帮助老师学什么，由学区对学生的愿景来定。',
      items: {},
    },
    'professional-development.student-needs': {
      statement: '老师接下来学什么，按现在所教学生的需要来选。',
      items: {},
    },
    'professional-development.learning-together': {
      statement: '老师经常学习彼此的做法。',
      items: {},
    },
    'professional-development.improvement-cycles': {
      statement: '老师的学习按短周期进行，用学生的实际表现检验一项改变。',
      items: {},
    },
    'professional-development.tailored': {
      statement: '每位老师的学习都围绕自己的成长目标来安排。',
      items: {},
    },
    'professional-development.any-time': {
      statement: '借助技术，每位老师随时随地都能参加专业学习。',
      items: {},
    },
  },
} satisfies ConstructItemText<typeof professionalDevelopment>;

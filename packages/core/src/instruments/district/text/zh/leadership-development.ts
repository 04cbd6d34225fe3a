import type { leadershipDevelopment } from '../../constructs/leadership-development.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const leadershipDevelopmentZh = {
  construct: { name: '领导力培养', meaning: '各个层级的人怎样学会带领大家。' },
  indicators: {
    'leadership-development.programme': {
      statement: '学区有一个长期的培养项目，让人学会带领大家实现愿景。',
      items: {},
    },
    'leadership-development.finds-leaders': {
      statement: '学区按人人都能读到的标准，主动寻找未来的领导。',
      items: {},
    },
    'leadership-development.every-level': {
      statement: '从教室到学区办公室，各个层级的人都接受领导力培养。',
      items: {},
    },
    'leadership-development.teachers-lead': {
      statement: '在领导提出的明确要求内，由老师带领新做法进入课堂。',
      items: {},
    },
    'leadership-development.staff-in-vision-plan': {
      statement: '各种岗位的员工都参与决定学区的长期方向。',
      items: {},
    },
    'leadership-development.staff-in-partnerships': {
      statement: '学校员工参与建立学区与社区的合作关系。',
      items: {},
    },
    'leadership-development.succession': {
      statement: '每个关键岗位空出来之前，都有人准备好接任。',
      items: {},
    },
  },
} satisfies ConstructItemText<typeof leadershipDevelopment>;

import type { partnerships } from '../../constructs/partnerships.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const partnershipsZh = {
  construct: { name: '合作关系', meaning: '与企业、社区团体和大学一起学习。' },
  indicators: {
    'partnerships.many-kinds': {
      statement: '学校与本地各类机构保持长久的合作关系。',
      items: {
        partner: {
          prompt: '您与本学区学校的合作是怎样的？',
          answers: ['捐赠或一次性的帮助', '长期的，与一两所学校', '长期的，有书面约定和联系人', '长期的，而且我们每年邀请还没加入的伙伴'],
        },
      },
    },
    'partnerships.shape-vision-plan': {
      statement: '学区的方向定下来之前，合作伙伴就参与确定。',
      items: {
        partner: {
          prompt: '学区编写学习计划时，您承担什么角色？',
          answers: ['写完以后，我们会听到', '我们对一些草稿提意见', '我们参与编写大部分内容', '我们参与编写，之后每年一起更新'],
        },
      },
    },
    'partnerships.local-economy': {
      statement: '学区的方向与本地的就业规划一致。',
      items: {
        partner: {
          prompt: '在学区的计划中，您在哪里看到本地未来的工作？',
          answers: ['到现在还没有看到', '在一两个项目中', '在大多数项目中', '处处都有，而且我们一起更新两份计划'],
        },
      },
    },
    'partnerships.teaching-aligned': {
      statement: '教学遵循合作伙伴参与制定的愿景。',
      items: {},
    },
    'partnerships.learning-created': {
      statement: '合作伙伴与学校一起创造学习机会。',
      items: {
        partner: {
          prompt: '您给学生提供什么样的学习机会？',
          answers: ['一次参观、一场讲座或一次展会', '项目或实习，与老师一起计划', '算入课上目标或学分的项目或实习', '同样算入，而且每年与老师和学生一起改进'],
        },
      },
    },
    'partnerships.list-reaches-all': {
      statement: '一份公布的合作学习机会清单，传达到每个学生。',
      items: {
        learner: {
          prompt: '你见过与校外的人一起学习的机会清单吗？',
          answers: ['没有，还没见过', '见过，有一次', '见过，还有人告诉我怎么参加', '见过，而且我今年参加了'],
        },
        family: {
          prompt: '您怎样知道孩子在校外可以去哪里学习？',
          answers: ['碰巧从认识的人那里听到', '学校告诉我们几个机会', '从一份用我们的语言写的完整清单', '从那份清单，而且孩子参加了'],
        },
        partner: {
          prompt: '您为学生提供的机会，谁会听到？',
          answers: ['碰巧认识我们的人', '一两所学校的学生', '大多数学校的学生，通过公开的清单', '所有学生，我们也看得到谁参加了'],
        },
      },
    },
    'partnerships.progress-reviewed': {
      statement: '合作伙伴参与衡量学区在实现愿景上的进展。',
      items: {
        partner: {
          prompt: '学区检查自己的进展时，您做什么？',
          answers: ['事后有人告诉我们结果', '我们看一些数字，然后提问', '我们与员工一起研究大多数衡量项目', '我们选择衡量项目，我们的发现会改变愿景'],
        },
      },
    },
    'partnerships.follow-interests': {
      statement: '学生与合作伙伴一起学的内容，从学生自己的兴趣出发。',
      items: {
        learner: {
          prompt: '你与校外的人一起学什么，由谁来选？',
          answers: ['大人来选，或者我还没有这样学过', '大人来选，先问过我', '我来选，从我喜欢的事情中选', '我和他们一起计划'],
        },
        family: {
          prompt: '学校安排的校外学习，是从您孩子喜欢的事情开始的吗？',
          answers: ['还没有，有什么就参加什么', '到现在有一两次', '大多数时候是', '每次都是，孩子还参与计划'],
        },
        partner: {
          prompt: '您怎样了解学生对什么感兴趣？',
          answers: ['我们提供自己懂的内容', '有些活动，老师会告诉我们', '大多数活动之前，我们就知道学生的兴趣', '每项活动都由学生和我们一起计划'],
        },
      },
    },
  },
} satisfies ConstructItemText<typeof partnerships>;

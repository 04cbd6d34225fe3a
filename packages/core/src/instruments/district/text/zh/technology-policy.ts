import type { technologyPolicy } from '../../constructs/technology-policy.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const technologyPolicyZh = {
  construct: { name: '技术政策', meaning: '让上网安全、稳定的规则和计划。' },
  indicators: {
    'technology-policy.written': {
      statement: '一份人人都能读到的书面技术政策，指导每所学校的网络使用。',
      items: {},
    },
    'technology-policy.access-everywhere': {
      statement: '在学校里，凡是学习的地方，学生都能上网。',
      items: {},
    },
    'technology-policy.safe': {
      statement: '学生通过学校上网时，始终是安全的。',
      items: {
        learner: {
          prompt: '网上有什么让你觉得不对劲时，你知道该怎么办吗？',
          answers: ['我还没有学过', '我们谈过一两次', '知道，也知道该告诉哪个大人', '知道，而且我们说了，大人会处理'],
        },
        family: {
          prompt: '学校怎样帮助您的孩子安全上网？',
          answers: ['我还没有听说', '我见过一些规则', '我知道规则，也知道该给谁打电话', '这两样我都知道，而且我们反映的问题会带来改变'],
        },
      },
    },
    'technology-policy.all-day': {
      statement: '在校的任何时间，学生都能上网学习。',
      items: {
        learner: {
          prompt: '在学校，你什么时候可以上网学习？',
          answers: ['几乎没有，或者在固定的时间', '在几门课上', '在大多数课上', '一天里任何时候，只要对我有帮助'],
        },
      },
    },
    'technology-policy.gaps-fixed': {
      statement: '学区技术方面发现的每个缺口，都在人人能查到的日期前解决。',
      items: {},
    },
    'technology-policy.capacity-planned': {
      statement: '一份有经费的计划，让网络始终走在学习的用网需要前面。',
      items: {},
    },
    'technology-policy.serves-learning': {
      statement: '学生用技术做的事，都为了一个他们说得出的学习目标。',
      items: {
        learner: {
          prompt: '你知道课上为什么要用电子设备吗？',
          answers: ['还不知道，给我什么就用什么', '在有些课上，我知道目标', '在大多数课上，我知道目标', '在所有课上都知道，我还参与选择工具'],
        },
        family: {
          prompt: '您多常能看到孩子在课上用技术做什么？',
          answers: ['我还没有看到过', '一年一两次', '大多数月份', '大多数星期，而且我可以参与'],
        },
      },
    },
  },
} satisfies ConstructItemText<typeof technologyPolicy>;

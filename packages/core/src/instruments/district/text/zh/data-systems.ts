import type { dataSystems } from '../../constructs/data-systems.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const dataSystemsZh = {
  construct: { name: '数据系统', meaning: '帮助人们及时行动、又保护隐私的记录。' },
  indicators: {
    'data-systems.linked': {
      statement: '学区各个系统里关于一个学生的记录，汇集在一个地方。',
      items: {},
    },
    'data-systems.history': {
      statement: '每个学生的学习成果记录，一年一年跟着学生走。',
      items: {},
    },
    'data-systems.teacher-comments': {
      statement: '老师对学生成长的评语保存在学生的记录里。',
      items: {
        family: {
          prompt: '老师写下的关于孩子成长的评语，您多常能读到？',
          answers: ['有事情发生的时候', '每个学期，在几门课上', '一年到头，在大多数课上', '随时，在每门课上，我还可以回复'],
        },
      },
    },
    'data-systems.supports-recorded': {
      statement: '学生得到的每项支持都有记录，帮助这个学生的人都能看到。',
      items: {},
    },
    'data-systems.private': {
      statement: '学生的信息只向需要的人开放。',
      items: {
        family: {
          prompt: '您知道谁能看到孩子在学校的记录吗？',
          answers: ['还没有谈到过这件事', '有几种记录，我知道', '大多数记录，我知道', '所有记录我都知道，提问也有答复'],
        },
      },
    },
    'data-systems.seen-in-time': {
      statement: '凡是参与帮助学生进步的人，都能及时看到进展并采取行动。',
      items: {
        learner: {
          prompt: '你怎样知道自己在课上学得怎么样？',
          answers: ['我等成绩单', '在几门课上，我自己查得到', '在大多数课上，我自己查得到', '在所有课上都查得到，我还用它来做计划'],
        },
        family: {
          prompt: '您什么时候知道孩子在课上学得怎么样？',
          answers: ['成绩单来的时候', '在几门课上，还来得及帮忙的时候', '在大多数课上，还来得及帮忙的时候', '在每门课上都及时知道，我们还一起计划下一步'],
        },
      },
    },
    'data-systems.used-to-act': {
      statement: '员工按固定的时间一起看数据，决定要改变什么。',
      items: {},
    },
  },
} satisfies ConstructItemText<typeof dataSystems>;

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
          answers: ['有事情发生的时候', '每个学期一次', '一年到头都能读到', '随时，我还可以回复'],
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
          prompt: '谁能看到您孩子的记录，学校告诉过您什么？',
          answers: ['我不记得说过什么', '说过有规定', '说过谁能看哪些记录', '说过谁看什么、为什么看、有问题问谁'],
        },
      },
    },
    'data-systems.seen-in-time': {
      statement: '凡是参与帮助学生进步的人，都能及时看到进展并采取行动。',
      items: {
        learner: {
          prompt: '你怎样知道自己在课上学得怎么样？',
          answers: ['我等成绩单', '老师偶尔会告诉我', '大多数星期，我自己看得到', '哪天都看得到，我还用它来做计划'],
        },
        family: {
          prompt: '您什么时候知道孩子在课上学得怎么样？',
          answers: ['成绩单来的时候', '偶尔，在两次成绩单之间', '大多数时候，还来得及帮忙', '总是来得及，我们还一起计划下一步'],
        },
      },
    },
    'data-systems.used-to-act': {
      statement: '员工按固定的时间一起看数据，决定要改变什么。',
      items: {},
    },
  },
} satisfies ConstructItemText<typeof dataSystems>;

import type { studentSupports } from '../../constructs/student-supports.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const studentSupportsZh = {
  construct: { name: '学生支持', meaning: '需要的时候，得到帮助和更深的挑战。' },
  indicators: {
    'student-supports.matched': {
      statement: '每个学生都得到适合自己需要的支持。',
      items: {
        learner: {
          prompt: '学校给的帮助适合你的需要吗？',
          answers: ['大家得到的帮助都一样', '有一部分适合我', '大部分适合我', '很适合我，我还参与选择'],
        },
        family: {
          prompt: '学校给您孩子的帮助是怎样选定的？',
          answers: ['大家得到的帮助都一样', '学校的人会看孩子需要什么', '我们一起选，并定好检查的日子', '我们一起选，没有用的就换'],
        },
      },
    },
    'student-supports.on-time': {
      statement: '每个学生需要帮助时，几天之内就能得到。',
      items: {
        learner: {
          prompt: '你需要帮助的时候，多快能得到？',
          answers: ['成绩出来以后，或者还没得到过', '有时几天，有时几个星期', '大多数时候，几天之内', '几天之内，还有人来问我好了没有'],
        },
        family: {
          prompt: '您的孩子需要帮助时，多快能开始？',
          answers: ['成绩单来了以后，或者还没开始过', '有些需要几天之内，有些要几个星期', '大多数需要都在几天之内', '每个需要都在几天之内，之后还会再来了解'],
        },
      },
    },
    'student-supports.from-feedback': {
      statement: '决定给什么支持，依据的是日常学习中最新的情况。',
      items: {},
    },
    'student-supports.inside-learning': {
      statement: '只要可以，支持就在日常的课上进行。',
      items: {},
    },
    'student-supports.flexible-time': {
      statement: '学校可以调整课表上的时间，为支持留出空间。',
      items: {},
    },
    'student-supports.stretch': {
      statement: '每个准备好学更多的学生，都得到更深入的功课。',
      items: {
        learner: {
          prompt: '功课对你来说变容易的时候，会怎么样？',
          answers: ['我等着，或者再做同样的', '有时会给我更大的挑战', '大多数时候会给我更大的挑战', '我选择更大的挑战，还参与计划'],
        },
        family: {
          prompt: '功课变容易的时候，您的孩子会得到什么？',
          answers: ['到现在，还是同样的功课', '在一两个科目上，有更深入的功课', '在大多数科目上，有更深入的功课', '在所有科目上都有，孩子还可以提意见'],
        },
      },
    },
    'student-supports.linked-services': {
      statement: '从出生到毕业，学校的支持与本地的儿童服务紧密配合。',
      items: {
        family: {
          prompt: '您孩子的学校怎样帮助家庭联系本地的服务机构（例如诊所）？',
          answers: ['到现在，我见过一份电话表', '有些服务，有人帮忙打电话', '大多数服务，有人安排第一次见面', '所有服务都这样，家长还帮助改进'],
        },
        partner: {
          prompt: '您为青少年提供的服务怎样与学校衔接？',
          answers: ['我们各做各的', '有些学校的联络人会打电话来', '大多数学校与我们签了合作计划', '所有学校都签了，我们还一起回顾结果'],
        },
      },
    },
  },
} satisfies ConstructItemText<typeof studentSupports>;

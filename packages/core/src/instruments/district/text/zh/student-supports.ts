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
          answers: ['大家得到的帮助都一样', '在一两门课上适合我', '在大多数课上适合我', '在哪里都适合我，我还参与选择'],
        },
        family: {
          prompt: '学校怎样找到适合您孩子的帮助？',
          answers: ['大家得到的帮助都一样', '在一个科目上，会找到适合的', '在大多数科目上，会找到适合的', '在所有科目上都会，而且我们一起选择'],
        },
      },
    },
    'student-supports.on-time': {
      statement: '每个学生需要帮助时，几天之内就能得到。',
      items: {
        learner: {
          prompt: '你需要帮助的时候，多快能得到？',
          answers: ['成绩出来以后，或者还没得到过', '几天之内，在有些课上', '几天之内，在大多数课上', '在哪里都是几天之内，还有人来问我好了没有'],
        },
        family: {
          prompt: '您的孩子需要帮助时，多快能开始？',
          answers: ['成绩单来了以后，或者还没开始过', '几天之内，在一两个科目上', '几天之内，在大多数科目上', '所有科目都在几天之内，之后还会再来了解'],
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
          answers: ['我等着，或者再做同样的', '有些课会给我更深入的功课', '大多数课会给我更深入的功课', '所有课都会，我还可以自己计划'],
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
          prompt: '本地的服务机构（例如诊所）怎样与您孩子的学校合作？',
          answers: ['到现在，我见过一份电话表', '有几家有时会到学校来', '大多数与学校有共同的计划', '所有机构都有，家长还帮助改进计划'],
        },
        partner: {
          prompt: '您为青少年提供的服务怎样与学校衔接？',
          answers: ['我们各做各的', '有些学校的联络人会打电话来', '大多数学校与我们签了合作计划', '所有学校都签了，我们还一起回顾结果'],
        },
      },
    },
  },
} satisfies ConstructItemText<typeof studentSupports>;

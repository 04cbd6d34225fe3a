import type { instruction } from '../../constructs/instruction.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const instructionZh = {
  construct: { name: '教学', meaning: '老师怎样教，学生怎样参与。' },
  indicators: {
    'instruction.aligned-to-vision': {
      statement: '每间教室的教学都遵循学区的学习愿景。',
      items: {},
    },
    'instruction.range-of-ways': {
      statement: '老师从多种教学方法中选用。',
      items: {},
    },
    'instruction.mastery-pace': {
      statement: '每个学生掌握了现在的目标，就进入下一个目标。',
      items: {
        learner: {
          prompt: '在课上，你什么时候可以往下学新内容？',
          answers: ['全班一起往下学的时候', '偶尔，我学会了就可以', '大多数时候，我学会了就可以', '每次我展示自己学会了，就可以'],
        },
        family: {
          prompt: '在学校，您的孩子什么时候可以往下学新内容？',
          answers: ['全班一起往下学的时候', '大多跟着全班，偶尔准备好了就可以', '大多数时候，准备好了就可以', '每次孩子展示自己学会了，就可以'],
        },
      },
    },
    'instruction.topics-engage': {
      statement: '学生通过自己关心的话题来学习课程内容。',
      items: {
        learner: {
          prompt: '你多常通过自己关心的事情来学习？',
          answers: ['我不记得有过', '一年几次', '大多数星期', '每天，老师还会问我的想法'],
        },
      },
    },
    'instruction.learners-plan': {
      statement: '从计划到完成，学生都参与设计自己的课。',
      items: {
        learner: {
          prompt: '班上要做什么，你怎样参与计划？',
          answers: ['还没有人问过我', '有时候，我从几个选项中选', '在大多数课上，我参与计划', '在每门课上，我都参与计划，还带领一部分'],
        },
      },
    },
    'instruction.learning-to-learn': {
      statement: '学校教学生怎样管理自己的学习。',
      items: {
        learner: {
          prompt: '在哪些课上，你学习怎样自己安排功课？',
          answers: ['到现在还没有', '一两门课', '大多数课', '所有课；我定目标，再检查自己的功课'],
        },
      },
    },
    'instruction.clear-room-to-adapt': {
      statement: '在领导给出的明确范围内，老师按自己的情况调整做法。',
      items: {},
    },
  },
} satisfies ConstructItemText<typeof instruction>;

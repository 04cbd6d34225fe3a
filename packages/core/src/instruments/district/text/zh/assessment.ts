import type { assessment } from '../../constructs/assessment.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const assessmentZh = {
  construct: { name: '评估', meaning: '怎样展示学到了什么，以及接下来做什么。' },
  indicators: {
    'assessment.one-system': {
      statement: '学区的每项学习检查，在一个有计划的体系中都有自己的位置。',
      items: {},
    },
    'assessment.aligned-to-vision': {
      statement: '学区评估的，正是愿景中写明的成果。',
      items: {},
    },
    'assessment.part-of-learning': {
      statement: '学习检查就在班上的日常学习中进行。',
      items: {},
    },
    'assessment.fast-feedback': {
      statement: '学生得到功课反馈时，还来得及用上。',
      items: {
        learner: {
          prompt: '怎样把功课做得更好，你多快能听到？',
          answers: ['往下学以后', '大约一周', '两三天', '大多数日子，在我还在做的时候'],
        },
      },
    },
    'assessment.progress-seen': {
      statement: '每个学生在每个目标上的进展，全年都能看到。',
      items: {
        family: {
          prompt: '您怎样看到孩子到现在达到了哪些目标？',
          answers: ['看成绩单上的成绩', '在一两门课上，看得到每个目标', '在大多数课上，看得到每个目标', '在每门课上都看得到，孩子还会讲解'],
        },
      },
    },
    'assessment.guides-learning': {
      statement: '学习检查显示出的情况，会改变学生接下来做的事。',
      items: {
        learner: {
          prompt: '老师检查你学到了什么以后，课上会怎么样？',
          answers: ['大家一起往下学', '偶尔，我会得到不同的功课', '大多数时候，我会得到我需要的功课', '我用结果来一起选择下一步'],
        },
      },
    },
    'assessment.when-ready': {
      statement: '学生准备好了，就参加最后的评估。',
      items: {},
    },
    'assessment.more-chances': {
      statement: '学生可以再试一次，展示自己掌握了一个目标。',
      items: {
        learner: {
          prompt: '如果你还没有学会，可以再试一次吗？',
          answers: ['不可以，第一次的分数不变', '可以，有些测验或作业', '可以，大多数都行，先多练习', '都可以，我也知道怎么提出'],
        },
        family: {
          prompt: '您的孩子想重考的时候，会怎么样？',
          answers: ['第一次的成绩不变', '有些考试可以重考', '大多数可以，先多练习', '都可以，我们也知道步骤'],
        },
      },
    },
  },
} satisfies ConstructItemText<typeof assessment>;

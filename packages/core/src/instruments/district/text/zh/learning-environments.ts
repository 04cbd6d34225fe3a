import type { learningEnvironments } from '../../constructs/learning-environments.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const learningEnvironmentsZh = {
  construct: { name: '学习环境', meaning: '在哪里、什么时候学习，以及在那里感觉怎么样。' },
  indicators: {
    'learning-environments.beyond-walls': {
      statement: '学生在校外学到的，也算作在学校的学习进展。',
      items: {
        learner: {
          prompt: '你在别的地方学到的东西，学校会怎么对待？',
          answers: ['我们还没有谈过', '偶尔，我可以讲给大家听', '可以算作功课', '算作功课，我还提前做计划'],
        },
        family: {
          prompt: '孩子在校外学到的东西，学校会怎么对待？',
          answers: ['我还没有见学校用过', '老师偶尔会问起', '可以算，我知道规定', '都算，我们也参与计划'],
        },
        partner: {
          prompt: '学生跟您学到的东西，学校会怎么对待？',
          answers: ['我们还没有谈过', '给几个学生算过', '按大家都知道的规则，给大多数学生算', '给所有学生算；我们一起回顾规则'],
        },
      },
    },
    'learning-environments.high-expectations': {
      statement: '在每个学习的地方，大人都期望每个学生做出高质量的功课。',
      items: {
        learner: {
          prompt: '学校里的大人多常鼓励你把功课做得特别好？',
          answers: ['还不常', '有些日子', '大多数日子', '每天，还会教我怎么做到'],
        },
        family: {
          prompt: '学校里的大人对您的孩子有什么要求？',
          answers: ['把功课做完', '有几项功课，要做得特别好', '大多数功课，要做得特别好', '每项功课都要做得特别好，还给我们看范例'],
        },
      },
    },
    'learning-environments.trust': {
      statement: '在每所学校，人们彼此信任，有需要就敢开口求助。',
      items: {
        learner: {
          prompt: '在你们学校，开口求助容易吗？',
          answers: ['我大多自己放在心里', '我可以找一两个人', '我可以找这里的大多数人', '我可以找任何人，别人也会来找我'],
        },
        family: {
          prompt: '在您孩子的学校，开口求助容易吗？',
          answers: ['我还不知道该找谁', '找一两个人很容易', '找那里的大多数人都容易', '找谁都容易，他们还会先来问我们'],
        },
      },
    },
    'learning-environments.fair-share': {
      statement: '学生与大人一起负责，让学校对每个人都公平。',
      items: {
        learner: {
          prompt: '谁来让你们学校对每个人都公平？',
          answers: ['规则都由大人定', '大人和几个学生一起', '我们班一起写班规', '我们大家，需要的时候规则会改'],
        },
        family: {
          prompt: '您的孩子怎样出力，让学校对每个人都公平？',
          answers: ['我还没听说有什么办法', '偶尔一起谈谈规则', '一起写班规', '一起看规则公不公平，家长也参加'],
        },
      },
    },
    'learning-environments.effort-celebrated': {
      statement: '就算第一次没做成，学校也会赞赏学生的努力。',
      items: {},
    },
    'learning-environments.flexible-space-time': {
      statement: '学校的时间和空间按学习的需要来调整。',
      items: {
        learner: {
          prompt: '一节课的时间不够你做完功课时，会怎么样？',
          answers: ['下课铃一响，我就停下', '偶尔会多给我一点时间', '大多数时候会多给我时间或地方', '都会给我，我还参与安排自己的一天'],
        },
      },
    },
    'learning-environments.improved-often': {
      statement: '每个学习的地方都经常随时看看自己做得怎样，不断改进。',
      items: {},
    },
  },
} satisfies ConstructItemText<typeof learningEnvironments>;

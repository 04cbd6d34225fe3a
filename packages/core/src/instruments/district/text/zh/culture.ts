import type { culture } from '../../constructs/culture.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const cultureZh = {
  construct: { name: '文化', meaning: '尝试、学习和改进，是每一天的一部分。' },
  indicators: {
    'culture.new-ideas-expected': {
      statement: '大家期待各个层级的人都提出新想法。',
      items: {
        partner: {
          prompt: '您向学校提出新想法时，会怎么样？',
          answers: ['我还没有找到提出的办法', '有些学校会与我们一起试一个想法', '大多数学校很快答复，而且常常会试', '学校期待我们提出想法，然后给我们看成果'],
        },
      },
    },
    'culture.leaders-try': {
      statement: '领导公开地尝试新的工作方式。',
      items: {},
    },
    'culture.safe-to-try': {
      statement: '结果还说不准的时候，人人都能放心地尝试新做法。',
      items: {
        learner: {
          prompt: '在学校，你尝试一件难事没做好时，会怎么样？',
          answers: ['目前，可能会影响我的成绩', '在有些课上，没有关系', '在大多数课上，我们会谈谈学到了什么', '在每门课上都会谈，大人也讲自己的失误'],
        },
        family: {
          prompt: '您的孩子在学校尝试新做法没有成功时，会怎么样？',
          answers: ['目前，可能会影响成绩', '有些课会让孩子再试一次', '大多数课把它当作学习的一部分', '每门课都这样，大人也讲自己的尝试'],
        },
        partner: {
          prompt: '您与学校一起尝试新做法没有成功时，会怎么样？',
          answers: ['目前我们只做有把握的事', '有些学校会与我们谈一谈', '大多数学校会从中学习，继续做下去', '每次我们都一起学习，一起修改'],
        },
      },
    },
    'culture.improving-routine': {
      statement: '一年到头，各个团队都按短周期改进工作。',
      items: {},
    },
    'culture.problems-fixed': {
      statement: '问题一有人提出，就有人着手处理。',
      items: {
        learner: {
          prompt: '你说学校有什么事让你很难学习时，会怎么样？',
          answers: ['到现在还是老样子', '有时候会解决', '大多数时候很快就解决', '都会解决，还会告诉我是怎么解决的'],
        },
        family: {
          prompt: '您告诉学校一个问题以后，会怎么样？',
          answers: ['到现在还是老样子', '有些问题会及时解决', '大多数问题很快解决，我也得到答复', '我每次都得到答复，也看到改变'],
        },
        partner: {
          prompt: '您向学校提出一个问题以后，会怎么样？',
          answers: ['到现在还是老样子', '有些人会处理', '大多数时候有人处理，也有答复', '问题得到处理，我也看到结果'],
        },
      },
    },
    'culture.lasts-on-less': {
      statement: '就算经费不增加，新的学习方式也会继续。',
      items: {},
    },
    'culture.learner-centred': {
      statement: '学生对自己的学习做出真正的选择。',
      items: {
        learner: {
          prompt: '你对自己的学习能决定多少？',
          answers: ['到现在，由大人替我决定', '有时候，我选一些小事', '大多数星期，我选目标或话题', '我规划自己的学习，还参与管理学校'],
        },
        family: {
          prompt: '在学校的学习上，您的孩子能决定什么？',
          answers: ['我还没有看到可以选的', '偶尔选一些小事', '大多数星期，选目标或话题', '孩子有自己的计划，并由自己带着做'],
        },
      },
    },
    'culture.educators-empowered': {
      statement: '教育工作者决定一种做法怎样适合自己的学生。',
      items: {},
    },
  },
} satisfies ConstructItemText<typeof culture>;

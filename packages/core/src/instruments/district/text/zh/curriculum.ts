import type { curriculum } from '../../constructs/curriculum.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const curriculumZh = {
  construct: { name: '课程', meaning: '学什么，以及有哪些途径可以学会。' },
  indicators: {
    'curriculum.aligned-to-vision': {
      statement: '每个科目教什么，都是为实现学区的学习愿景而选的。',
      items: {},
    },
    'curriculum.reviewed-on-cycle': {
      statement: '每个科目的课程都按公布的日程定期审议。',
      items: {},
    },
    'curriculum.many-pathways': {
      statement: '学生可以走不止一条路，达到同样的学习目标。',
      items: {},
    },
    'curriculum.same-high-goals': {
      statement: '每个学生都为毕业后的人生，朝着同样高的目标努力。',
      items: {},
    },
    'curriculum.fits-learners': {
      statement: '在通向共同目标的路上，每个学生学的内容都选得适合自己。',
      items: {
        learner: {
          prompt: '你多常拿到很适合你的功课？',
          answers: ['大家的功课都一样', '有些日子', '大多数日子', '每天，而且我参与选择'],
        },
        family: {
          prompt: '学校多常按您孩子的情况来选功课？',
          answers: ['就我所见，大家的功课都一样', '偶尔，在做项目的时候', '大多数星期', '大多数日子，孩子也参与选择'],
        },
      },
    },
    'curriculum.staff-review': {
      statement: '教这些课程的人参与课程审议。',
      items: {},
    },
    'curriculum.goals-visible': {
      statement: '学习目标用浅白的话写出来，人人都能看到。',
      items: {
        learner: {
          prompt: '你知道自己在课上要学会什么吗？',
          answers: ['到最后才知道', '一两个科目知道', '大多数科目知道', '所有科目都知道，也知道接下来学什么'],
        },
        family: {
          prompt: '您怎样了解孩子现在在学什么？',
          answers: ['我还没有找到可以查的地方', '一两个科目，我查得到', '大多数科目，我查得到', '任何科目我都查得到，而且浅白易懂'],
        },
      },
    },
  },
} satisfies ConstructItemText<typeof curriculum>;

import type { transparency } from '../../constructs/transparency.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const transparencyZh = {
  construct: { name: '透明', meaning: '计划、原因和结果公开到什么程度。' },
  indicators: {
    'transparency.open-with-board-staff': {
      statement: '计划还能修改的时候，教育委员会和教职员工（包括工会）就能看到。',
      items: {},
    },
    'transparency.open-with-families': {
      statement: '家长能看到孩子学校的全面情况。',
      items: {
        family: {
          prompt: '学校办得怎么样，您孩子的学校让您看到多少？',
          answers: ['到现在，是活动的消息', '不用我问，就能看到一些目标或结果', '大多数结果，不论好坏，都说得浅白易懂', '全面的情况，还会问我们缺了什么'],
        },
      },
    },
    'transparency.open-with-partners': {
      statement: '合作伙伴和公众能看到学区落实计划的情况。',
      items: {
        partner: {
          prompt: '您怎样了解学区计划的进展？',
          answers: ['到现在，我要四处打听', '见面时，有些学校会给我们看', '大多数计划和结果，我自己查得到', '我全都看得到，包括没达到的目标，提问也有答复'],
        },
      },
    },
    'transparency.informed': {
      statement: '学校社区的每个人都知道学校里有什么变化。',
      items: {
        family: {
          prompt: '您怎样知道孩子学校里有什么变化？',
          answers: ['碰巧从别人那里听到', '有些变化，学校会告诉我', '大多数变化，学校会用浅白的话告诉我', '所有变化，学校都告诉我，并确认我知道了'],
        },
        partner: {
          prompt: '学校变化的消息怎样传到您这里？',
          answers: ['到现在靠碰巧', '从与我合作的一些人那里', '从定期消息中得知大多数变化', '每项变化都及时得知，还有人可以问'],
        },
      },
    },
    'transparency.open-shaping': {
      statement: '学校社区的人不光听到将要做什么，还参与决定。',
      items: {
        learner: {
          prompt: '你对学校有想法的时候，会怎么样？',
          answers: ['还没有地方可以说', '有些大人会来问我', '我说出来，会得到答复', '我会得到答复，我们还一起做决定'],
        },
        family: {
          prompt: '您孩子的学校做计划时，您能怎样参与？',
          answers: ['计划做好以后，我会听到', '有时，决定之前会先问我们', '大多数时候，我能参与并得到答复', '每个重大计划，家长从一开始就参与'],
        },
        partner: {
          prompt: '学校的计划，您能参与到什么程度？',
          answers: ['计划定好以后，我会听到', '计划还没定时，有些学校会问我', '大多数计划都有明确的参与办法', '每个计划，我从第一稿就参与'],
        },
      },
    },
    'transparency.honest-mistakes': {
      statement: '各个层级的人都能放心地说出哪些做法没有效果。',
      items: {},
    },
    'transparency.clear-expectations': {
      statement: '无论学生在哪里学习，大家都清楚对学生的要求。',
      items: {
        learner: {
          prompt: '在哪些课上，你清楚知道对你的要求？',
          answers: ['还没有，我大多靠猜', '在有些课上', '在大多数课上，外出学习和做项目时也知道', '在所有课上，我们还一起把要求写出来'],
        },
        family: {
          prompt: '对孩子有什么要求，您有多清楚？',
          answers: ['我们边做边了解', '有些科目清楚', '大多数科目清楚，在学校和在家都一样', '所有科目都清楚，我也知道自己该做什么'],
        },
      },
    },
    'transparency.learners-explain': {
      statement: '任何学生都能告诉来访者自己在学什么、为什么学。',
      items: {
        learner: {
          prompt: '有客人问起你的功课，你能说出为什么要做吗？',
          answers: ['我能说出要做什么', '能，在有些课上', '能，在大多数课上，还能拿作品给人看', '能，在所有课上，还能说出下一步'],
        },
        family: {
          prompt: '关于学习，您的孩子会告诉您什么？',
          answers: ['大多是那天做了什么', '有时会说为什么学', '大多会说学什么、为什么学，还给我看作品', '每门课都会说：学什么、为什么学、接下来学什么'],
        },
        partner: {
          prompt: '您问起学生的功课时，会听到什么？',
          answers: ['大多是要做什么', '有些学生会说为什么做', '大多数会说为什么做，还给我看作品', '所有学生都会说为什么做，接下来做什么'],
        },
      },
    },
  },
} satisfies ConstructItemText<typeof transparency>;

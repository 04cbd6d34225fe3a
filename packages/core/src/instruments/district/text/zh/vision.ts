import type { vision } from '../../constructs/vision.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const visionZh = {
  construct: { name: '愿景', meaning: '大家对“为什么学习”的共同认识。' },
  indicators: {
    'vision.states-outcomes': {
      statement: '一份书面的愿景写明学区希望每个毕业生达到的成果。',
      items: {},
    },
    'vision.built-together': {
      statement: '社区各方面的人都参与编写愿景。',
      items: {
        learner: {
          prompt: '学生怎样一起制定你们学校的大目标？',
          answers: ['我没听说过', '有几个学生参与过', '问过我们班的想法', '我们班参与过，目标里有我们的想法'],
        },
        family: {
          prompt: '家长怎样参与编写您孩子学校的愿景？',
          answers: ['我还没听说有参与的办法', '我知道有几个家庭被问过', '我自己被问过想法', '我被问过想法，也看到了因此做的修改'],
        },
      },
    },
    'vision.shared-with-all': {
      statement: '愿景传达到学校社区的每一个人。',
      items: {
        family: {
          prompt: '您对孩子学校的学习愿景了解多少？',
          answers: ['我还没有听到过', '我听说过一两次', '我能说出大概的内容', '我能讲清楚，学校也问过我'],
        },
        partner: {
          prompt: '您在哪里见过学区的学习愿景？',
          answers: ['到现在还没有见过', '在一次活动或一份邮寄资料中', '在我们与学校的大多数会议上', '在每个合作项目中；我们也向别人讲解'],
        },
      },
    },
    'vision.own-role': {
      statement: '每个人都能说出自己在实现愿景中的角色。',
      items: {
        learner: {
          prompt: '你能说出自己为学校的大目标做了什么吗？',
          answers: ['我还不知道自己该做什么', '我能说出自己做的一件事', '在大多数课上，我知道自己该做什么', '我都知道自己该做什么，还参与规划'],
        },
        family: {
          prompt: '在您孩子学校的愿景中，您承担什么角色？',
          answers: ['我们还没有谈过这件事', '我知道自己能做的一件事', '我知道自己全年的角色', '我知道自己的角色，也参与了确定'],
        },
        partner: {
          prompt: '在学区的愿景中，贵机构承担什么角色？',
          answers: ['我们还没有谈过这件事', '我们当中有几个人说得出来', '大多数合作项目都说明了我们的角色', '我们的角色写成了文字，大家一起更新'],
        },
      },
    },
    'vision.guides-decisions': {
      statement: '共同的愿景指引学区各个层级的决定。',
      items: {
        learner: {
          prompt: '学校有新做法时，大人会说它怎样帮助实现大目标吗？',
          answers: ['我还没听他们说过', '会，有几项新做法说过', '大多数时候会，我也明白其中的联系', '每次都会，还会问我们效果好不好'],
        },
        family: {
          prompt: '您孩子学校的变化，是不是都朝着同一个学习愿景？',
          answers: ['我还看不出有联系', '有几项变化是', '大多数是，我也听到了原因', '全都是，家长还一起回顾'],
        },
        partner: {
          prompt: '学区做出与您合作的决定时，依据是什么？',
          answers: ['到现在，每个请求都是单独决定', '有一两个项目以愿景为依据', '我们做的大部分事情以愿景为依据', '所有事情都以愿景为依据，我们一起回顾'],
        },
      },
    },
    'vision.steers-new-ideas': {
      statement: '选择新想法时，看它们对实现愿景有多大帮助。',
      items: {},
    },
    'vision.actions-match': {
      statement: '领导做的事与愿景说的一致。',
      items: {},
    },
    'vision.progress-measured': {
      statement: '学区衡量自己在实现愿景上的进展。',
      items: {
        partner: {
          prompt: '学区在实现愿景上的进展，您看到过什么？',
          answers: ['我们还没有收到过消息', '偶尔有一个故事或一个数字', '每年一份报告，说明大多数目标', '每年一份完整的报告，我们也参与讨论'],
        },
      },
    },
  },
} satisfies ConstructItemText<typeof vision>;

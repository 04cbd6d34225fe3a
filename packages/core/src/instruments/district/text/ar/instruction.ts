import type { instruction } from '../../constructs/instruction.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const instructionAr = {
  construct: { name: 'التدريس', meaning: 'كيف يدرّس المعلمون وكيف يشارك الطلاب.' },
  indicators: {
    'instruction.aligned-to-vision': {
      statement: 'يسير التدريس في كل صف وفق رؤية المنطقة التعليمية للتعلّم.',
      items: {},
    },
    'instruction.range-of-ways': {
      statement: 'يختار المعلمون من بين طرق تدريس متنوعة.',
      items: {},
    },
    'instruction.mastery-pace': {
      statement: 'ينتقل كل طالب إلى الهدف التالي متى أتقن الهدف الحالي.',
      items: {
        learner: {
          prompt: 'متى يمكنك الانتقال إلى شيء جديد في الصف؟',
          answers: ['عندما ينتقل الصف كله', 'من حين إلى آخر، بعد أن أتعلّم ما قبله', 'غالبًا، بعد أن أتعلّم ما قبله', 'كلما أظهرت أنني تعلّمت ما قبله'],
        },
        family: {
          prompt: 'متى ينتقل طفلكم إلى شيء جديد في المدرسة؟',
          answers: ['عندما ينتقل الصف كله', 'مع الصف، وأحيانًا عندما يكون مستعدًا', 'غالبًا عندما يكون مستعدًا', 'كلما أظهر ما تعلّمه'],
        },
      },
    },
    'instruction.topics-engage': {
      statement: 'يصل الطلاب إلى المحتوى من خلال موضوعات تهمّهم.',
      items: {
        learner: {
          prompt: 'كم مرة يكون تعلّمك من خلال أشياء تهمّك؟',
          answers: ['لا أذكر ذلك', 'بضع مرات في السنة', 'في معظم الأسابيع', 'كل يوم، والمعلمون يسألون عن أفكاري'],
        },
      },
    },
    'instruction.learners-plan': {
      statement: 'يشارك الطلاب في تشكيل دروسهم من التخطيط إلى النهاية.',
      items: {
        learner: {
          prompt: 'ما دورك في التخطيط لما سيفعله صفّك؟',
          answers: ['لم يسألني أحد عن ذلك', 'أختار من قائمة أحيانًا', 'أساعد في التخطيط في معظم الصفوف', 'أساعد في التخطيط في كل صف، وأقود أجزاء منه'],
        },
      },
    },
    'instruction.learning-to-learn': {
      statement: 'يُعلَّم الطلاب كيف يوجّهون تعلّمهم بأنفسهم.',
      items: {
        learner: {
          prompt: 'في أي صفوف تتعلّم كيف تدير عملك بنفسك؟',
          answers: ['ولا صف حتى الآن', 'صف أو صفان', 'معظمها', 'كلها، فأنا أضع أهدافًا ثم أراجع عملي'],
        },
      },
    },
    'instruction.clear-room-to-adapt': {
      statement: 'يكيّف المعلمون الممارسات مع ظروفهم ضمن حدود واضحة يضعها القادة.',
      items: {},
    },
  },
} satisfies ConstructItemText<typeof instruction>;

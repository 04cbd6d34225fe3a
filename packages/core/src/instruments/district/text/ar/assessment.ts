import type { assessment } from '../../constructs/assessment.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const assessmentAr = {
  construct: { name: 'التقويم', meaning: 'كيف يظهر التعلّم، وماذا يحدث بعد ذلك.' },
  indicators: {
    'assessment.one-system': {
      statement: 'لكل تقويم للتعلّم في المنطقة التعليمية مكانه في نظام واحد مخطَّط له.',
      items: {},
    },
    'assessment.aligned-to-vision': {
      statement: 'النواتج المذكورة في رؤية المنطقة التعليمية هي النواتج التي تقوّمها.',
      items: {},
    },
    'assessment.part-of-learning': {
      statement: 'يُقوَّم التعلّم ضمن العمل اليومي للصف.',
      items: {},
    },
    'assessment.fast-feedback': {
      statement: 'يتلقى الطلاب ملاحظات على عملهم في وقت يسمح باستعمالها.',
      items: {
        learner: {
          prompt: 'متى تصلك ملاحظات تساعدك على تحسين عملك؟',
          answers: ['غالبًا بعد أن ننتقل إلى غيره', 'خلال أسبوع، في بضعة صفوف', 'خلال ثلاثة أيام، في معظم الصفوف', 'في كل صف، وأنا أعمل'],
        },
      },
    },
    'assessment.progress-seen': {
      statement: 'يمكن رؤية تقدّم كل طالب نحو كل هدف طوال العام.',
      items: {
        family: {
          prompt: 'كيف ترون أي الأهداف بلغها طفلكم حتى الآن؟',
          answers: ['من كشف العلامات', 'هدفًا هدفًا، في صف أو صفين', 'هدفًا هدفًا، في معظم الصفوف', 'في كل صف، وطفلي يشرحها'],
        },
      },
    },
    'assessment.guides-learning': {
      statement: 'ما يُظهره التقويم عن الطالب يغيّر ما يفعله ذلك الطالب بعده.',
      items: {
        learner: {
          prompt: 'ماذا يحدث في الصف بعد أن يتحقق المعلم مما تعلّمته؟',
          answers: ['ننتقل كلنا إلى الشيء التالي', 'في بضعة صفوف، أحصل على ما أحتاج إليه', 'في معظم الصفوف، أحصل على ما أحتاج إليه', 'في كل الصفوف، وأساعد في اختياره'],
        },
      },
    },
    'assessment.when-ready': {
      statement: 'يؤدي الطلاب التقويمات النهائية عندما يكونون مستعدين.',
      items: {},
    },
    'assessment.more-chances': {
      statement: 'يستطيع الطلاب المحاولة مرة أخرى لإظهار إتقانهم لهدف ما.',
      items: {
        learner: {
          prompt: 'هل يمكنك المحاولة مرة أخرى إذا لم تنجح المحاولة الأولى؟',
          answers: ['لا، تبقى العلامة الأولى', 'نعم، في بضعة صفوف', 'نعم، في معظم الصفوف', 'في كل صف، وأعرف كيف أطلب ذلك'],
        },
        family: {
          prompt: 'ماذا يحدث عندما يريد طفلكم إعادة اختبار؟',
          answers: ['تبقى العلامة الأولى', 'يمكن ذلك في بضعة صفوف', 'يمكن ذلك في معظم الصفوف', 'يمكن ذلك في كل صف، ونعرف الخطوات'],
        },
      },
    },
  },
} satisfies ConstructItemText<typeof assessment>;

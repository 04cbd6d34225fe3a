import type { dataSystems } from '../../constructs/data-systems.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const dataSystemsAr = {
  construct: { name: 'نظم البيانات', meaning: 'سجلات تساعد الناس على التصرّف في الوقت المناسب، وتبقى خاصة.' },
  indicators: {
    'data-systems.linked': {
      statement: 'تجتمع سجلات الطالب من كل نظم المنطقة التعليمية في مكان واحد.',
      items: {},
    },
    'data-systems.history': {
      statement: 'يرافق سجل إنجاز كل طالب صاحبه من سنة إلى أخرى.',
      items: {},
    },
    'data-systems.teacher-comments': {
      statement: 'تُحفظ تعليقات المعلمين على تطوّر الطالب في سجله.',
      items: {
        family: {
          prompt: 'متى يمكنكم قراءة ما يكتبه المعلمون عن تطوّر طفلكم؟',
          answers: ['عندما يحدث أمر ما', 'مرة في كل فصل دراسي', 'طوال العام', 'في أي وقت، ويمكنني أن أكتب ردًا'],
        },
      },
    },
    'data-systems.supports-recorded': {
      statement: 'كل دعم يتلقاه الطالب مسجَّل لدى من يساعدونه.',
      items: {},
    },
    'data-systems.private': {
      statement: 'معلومات الطالب متاحة لمن يحتاجون إليها دون غيرهم.',
      items: {
        family: {
          prompt: 'ماذا قالت لكم المدرسة عمّن يرى سجلات طفلكم؟',
          answers: ['لا شيء أذكره', 'أن هناك قواعد لذلك', 'من يمكنه رؤية كل سجل', 'من يرى ماذا، ولماذا، ومن نسأل'],
        },
      },
    },
    'data-systems.seen-in-time': {
      statement: 'كل من له دور في تقدّم الطالب يستطيع رؤية هذا التقدّم في وقت يسمح بالتصرّف.',
      items: {
        learner: {
          prompt: 'كيف تعرف مدى تقدّمك في الصف؟',
          answers: ['أنتظر كشف العلامات', 'يخبرني المعلم من حين إلى آخر', 'يمكنني الاطلاع عليه في معظم الأسابيع', 'يمكنني الاطلاع عليه في أي يوم، لأخطط'],
        },
        family: {
          prompt: 'متى تعرفون مدى تقدّم طفلكم في الصف؟',
          answers: ['عندما يصدر كشف العلامات', 'من حين إلى آخر، بين كشف وآخر', 'غالبًا في وقت يسمح بالمساعدة', 'دائمًا في الوقت المناسب، ونخطط معًا لما يلي'],
        },
      },
    },
    'data-systems.used-to-act': {
      statement: 'يجتمع العاملون حول البيانات في مواعيد منتظمة ليقرروا ما ينبغي تغييره.',
      items: {},
    },
  },
} satisfies ConstructItemText<typeof dataSystems>;

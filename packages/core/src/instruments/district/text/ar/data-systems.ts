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
          answers: ['عندما يحدث أمر ما', 'في كل فصل دراسي، في بضعة صفوف', 'طوال العام، في معظم الصفوف', 'في أي وقت، في كل صف، وأكتب لهم ردًا'],
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
          prompt: 'هل تعرفون من يمكنه رؤية سجلات طفلكم المدرسية؟',
          answers: ['لم يُطرح هذا الأمر', 'أعرف ذلك عن بضعة سجلات', 'أعرف ذلك عن معظم السجلات', 'أعرفه عنها كلها، وأسئلتي تجد إجابات'],
        },
      },
    },
    'data-systems.seen-in-time': {
      statement: 'كل من له دور في تقدّم الطالب يستطيع رؤية هذا التقدّم في وقت يسمح بالتصرّف.',
      items: {
        learner: {
          prompt: 'كيف تعرف مدى تقدّمك في الصف؟',
          answers: ['أنتظر كشف العلامات', 'يمكنني الاطلاع عليه في بضعة صفوف', 'يمكنني الاطلاع عليه في معظم الصفوف', 'في كل الصفوف، وأستعمله في التخطيط'],
        },
        family: {
          prompt: 'متى تعرفون مدى تقدّم طفلكم في الصف؟',
          answers: ['عندما يصدر كشف العلامات', 'في وقت يسمح بالمساعدة، في بضعة صفوف', 'في وقت يسمح بالمساعدة، في معظم الصفوف', 'في كل صف، ونخطط معًا للخطوات التالية'],
        },
      },
    },
    'data-systems.used-to-act': {
      statement: 'يجتمع العاملون حول البيانات في مواعيد منتظمة ليقرروا ما ينبغي تغييره.',
      items: {},
    },
  },
} satisfies ConstructItemText<typeof dataSystems>;

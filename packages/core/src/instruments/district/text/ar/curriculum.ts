import type { curriculum } from '../../constructs/curriculum.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const curriculumAr = {
  construct: { name: 'المنهج', meaning: 'ما يُتعلَّم، والطرق إلى تعلّمه.' },
  indicators: {
    'curriculum.aligned-to-vision': {
      statement: 'يُختار ما يُدرَّس في كل مادة ليخدم رؤية المنطقة التعليمية للتعلّم.',
      items: {},
    },
    'curriculum.reviewed-on-cycle': {
      statement: 'يُراجَع منهج كل مادة وفق جدول زمني منشور.',
      items: {},
    },
    'curriculum.many-pathways': {
      statement: 'يستطيع الطلاب بلوغ أهداف التعلّم نفسها بأكثر من طريق.',
      items: {},
    },
    'curriculum.same-high-goals': {
      statement: 'يعمل كل طالب نحو الأهداف العالية نفسها للحياة بعد التخرّج.',
      items: {},
    },
    'curriculum.fits-learners': {
      statement: 'يُختار ما يدرسه كل طالب في الطريق إلى الأهداف المشتركة بحيث يناسبه.',
      items: {
        learner: {
          prompt: 'كم مرة يكون العمل المدرسي مناسبًا لك؟',
          answers: ['نأخذ كلنا العمل نفسه', 'في بعض الأيام', 'في معظم الأيام', 'كل يوم، وأساعد في اختياره'],
        },
        family: {
          prompt: 'كم مرة يُختار العمل المدرسي ليناسب طفلكم؟',
          answers: ['يأخذ الجميع العمل نفسه، على حد علمي', 'من حين إلى آخر، في مشروع', 'في معظم الأسابيع', 'في معظم الأيام، وطفلي يساعد في الاختيار'],
        },
      },
    },
    'curriculum.staff-review': {
      statement: 'يشارك من يدرّسون المنهج في مراجعته.',
      items: {},
    },
    'curriculum.goals-visible': {
      statement: 'أهداف التعلّم مكتوبة بكلمات واضحة يراها الجميع.',
      items: {
        learner: {
          prompt: 'هل تعرف ما الهدف من التعلّم في الصف؟',
          answers: ['أعرفه في النهاية', 'في مادة أو مادتين', 'في معظم المواد', 'فيها كلها، وأعرف ما التالي'],
        },
        family: {
          prompt: 'كيف يمكنكم معرفة ما يتعلّمه طفلكم الآن؟',
          answers: ['لم أجد مكانًا أطّلع فيه على ذلك', 'يمكنني الاطلاع على مادة أو مادتين', 'يمكنني الاطلاع على معظم المواد', 'يمكنني الاطلاع على أي مادة، بكلمات واضحة'],
        },
      },
    },
  },
} satisfies ConstructItemText<typeof curriculum>;

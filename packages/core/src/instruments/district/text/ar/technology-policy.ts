import type { technologyPolicy } from '../../constructs/technology-policy.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const technologyPolicyAr = {
  construct: { name: 'سياسة التكنولوجيا', meaning: 'قواعد وخطط لاتصال آمن ومستقر بالإنترنت.' },
  indicators: {
    'technology-policy.written': {
      statement: 'سياسة مكتوبة للتكنولوجيا يمكن لأي شخص قراءتها توجّه استعمال الإنترنت في كل مدرسة.',
      items: {},
    },
    'technology-policy.access-everywhere': {
      statement: 'يستطيع الطلاب الاتصال بالإنترنت في كل مكان للتعلّم داخل المدرسة.',
      items: {},
    },
    'technology-policy.safe': {
      statement: 'الطلاب آمنون كلما اتصلوا بالإنترنت عن طريق المدرسة.',
      items: {
        learner: {
          prompt: 'هل تعرف ماذا تفعل إذا أزعجك شيء على الإنترنت؟',
          answers: ['لم أتعلّم ذلك بعد', 'تحدثنا عنه مرة أو مرتين', 'نعم، وأعرف من أخبر من الكبار', 'نعم، والكبار يتصرّفون عندما نخبرهم'],
        },
        family: {
          prompt: 'كيف تساعد المدرسة طفلكم على البقاء آمنًا على الإنترنت؟',
          answers: ['لم أسمع بذلك بعد', 'رأيت بعض القواعد', 'أعرف القواعد وبمن أتصل', 'أعرف الأمرين، وبلاغاتنا تُحدث تغييرًا'],
        },
      },
    },
    'technology-policy.all-day': {
      statement: 'يستطيع الطلاب الاتصال بالإنترنت للتعلّم في أي وقت من اليوم المدرسي.',
      items: {
        learner: {
          prompt: 'متى يمكنك الاتصال بالإنترنت في المدرسة للتعلّم؟',
          answers: ['نادرًا، أو في أوقات محددة', 'في بضعة من صفوفي', 'في معظم صفوفي', 'في أي وقت من اليوم عندما يفيدني'],
        },
      },
    },
    'technology-policy.gaps-fixed': {
      statement: 'كل نقص يُكتشف في تكنولوجيا المنطقة التعليمية يُصلَح في موعد يمكن للناس معرفته.',
      items: {},
    },
    'technology-policy.capacity-planned': {
      statement: 'تُبقي خطة مموَّلة الشبكة سابقة للاستعمال الذي سيأتي به التعلّم.',
      items: {},
    },
    'technology-policy.serves-learning': {
      statement: 'ما يفعله الطلاب بالتكنولوجيا يخدم هدفًا للتعلّم يستطيعون تسميته.',
      items: {
        learner: {
          prompt: 'هل تعرف لماذا تستعمل جهازًا في الصف؟',
          answers: ['ليس بعد، أستعمل ما يُعطى لي', 'في بعض الصفوف، أعرف الهدف', 'في معظم الصفوف، أعرف الهدف', 'فيها كلها، وأساعد في اختيار الأداة'],
        },
        family: {
          prompt: 'كم مرة يمكنكم رؤية ما يفعله طفلكم بالتكنولوجيا في الصف؟',
          answers: ['لم أرَ ذلك بعد', 'مرة أو مرتين في السنة', 'في معظم الأشهر', 'في معظم الأسابيع، ويمكنني المشاركة'],
        },
      },
    },
  },
} satisfies ConstructItemText<typeof technologyPolicy>;

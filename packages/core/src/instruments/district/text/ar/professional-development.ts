import type { professionalDevelopment } from '../../constructs/professional-development.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const professionalDevelopmentAr = {
  construct: { name: 'التطوير المهني', meaning: 'كيف يواصل المعلمون التعلّم.' },
  indicators: {
    'professional-development.job-embedded': {
      statement: 'يتعلّم كل المعلمين ممارسات جديدة كجزء منتظم من أسبوع عملهم المدفوع الأجر.',
      items: {},
    },
    'professional-development.aligned-to-vision': {
      statement: 'ما يُساعَد المعلمون على تعلّمه ينبع من رؤية المنطقة التعليمية للطلاب.',
      items: {},
    },
    'professional-development.student-needs': {
      statement: 'يُختار ما سيتعلّمه المعلمون بحسب ما يحتاج إليه طلابهم الحاليون.',
      items: {},
    },
    'professional-development.learning-together': {
      statement: 'يتعلّم المعلمون بانتظام بعضهم من ممارسات بعض.',
      items: {},
    },
    'professional-development.improvement-cycles': {
      statement: 'يسير تعلّم المعلمين في دورات قصيرة يُختبر فيها تغيير بأدلة من الطلاب.',
      items: {},
    },
    'professional-development.tailored': {
      statement: 'يُبنى تعلّم كل معلم حول أهدافه هو للتطوّر.',
      items: {},
    },
    'professional-development.any-time': {
      statement: 'تتيح التكنولوجيا لكل معلم الوصول إلى التعلّم المهني في أي وقت ومن أي مكان.',
      items: {},
    },
  },
} satisfies ConstructItemText<typeof professionalDevelopment>;

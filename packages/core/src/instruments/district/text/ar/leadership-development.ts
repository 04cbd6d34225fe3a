import type { leadershipDevelopment } from '../../constructs/leadership-development.ts';
import type { ConstructItemText } from '../../construct-part.ts';

export const leadershipDevelopmentAr = {
  construct: { name: 'تنمية القيادة', meaning: 'كيف يصل الناس على كل المستويات إلى القيادة.' },
  indicators: {
    'leadership-development.programme': {
      statement: 'لدى المنطقة التعليمية برنامج دائم يُعِدّ الناس للقيادة نحو رؤيتها.',
      items: {},
    },
    'leadership-development.finds-leaders': {
      statement: 'تبحث المنطقة التعليمية بنشاط عن قادة المستقبل وفق معايير يمكن للجميع قراءتها.',
      items: {},
    },
    'leadership-development.every-level': {
      statement: 'يُعَدّ للقيادة أشخاص على كل المستويات، من الصف إلى مكتب المنطقة التعليمية.',
      items: {},
    },
    'leadership-development.teachers-lead': {
      statement: 'يقود المعلمون إدخال الممارسات الجديدة إلى الصفوف ضمن توقعات واضحة يضعها القادة.',
      items: {},
    },
    'leadership-development.staff-in-vision-plan': {
      statement: 'يشارك عاملون من كل الأدوار في تقرير الاتجاه البعيد المدى للمنطقة التعليمية.',
      items: {},
    },
    'leadership-development.staff-in-partnerships': {
      statement: 'يساعد العاملون في المدارس في بناء شراكات المنطقة التعليمية مع المجتمع.',
      items: {},
    },
    'leadership-development.succession': {
      statement: 'هناك من أُعِدّ لتولّي كل منصب رئيسي قبل أن يصبح شاغرًا.',
      items: {},
    },
  },
} satisfies ConstructItemText<typeof leadershipDevelopment>;

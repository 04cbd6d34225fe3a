import type { instruction } from '../../constructs/instruction.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const instructionEs = {
  construct: { name: 'Enseñanza', meaning: 'Cómo enseñan los docentes y cómo participan los estudiantes.' },
  indicators: {
    'instruction.fits-learners': {
      statement: 'En cada aula, la enseñanza sigue la visión: los estudiantes ayudan a planear, trabajan de la manera que mejor les sirve y avanzan cuando dominan la meta.',
      descriptors: [
        'Todavía no, o solo de palabra: la mayoría de las clases las planea el docente sin sus estudiantes o van a un solo ritmo.',
        'En algunas aulas, la enseñanza sigue la visión: los estudiantes ayudan a planear, trabajan de la manera que mejor les sirve y avanzan cuando dominan la meta.',
        'En la mayoría de las aulas, la enseñanza sigue la visión: los estudiantes ayudan a planear, trabajan de la manera que mejor les sirve y avanzan cuando dominan la meta; los docentes comparten lo que funciona.',
        'En todas las aulas, la enseñanza sigue la visión: los estudiantes ayudan a planear, trabajan de la manera que mejor les sirve y avanzan cuando dominan la meta; los docentes estudian y mejoran juntos sus clases.',
      ],
      items: {
        learner: {
          prompt: '¿En cuántas clases ayudas a planear tu trabajo y pasas a lo que sigue cuando ya aprendiste?',
          answers: ['En ninguna de mis clases', 'En algunas de mis clases', 'En la mayoría de mis clases', 'En todas mis clases'],
        },
        teacher: {
          prompt: '¿En cuántas unidades sus estudiantes ayudan a planear, eligen cómo trabajar y avanzan cuando están listos?',
          answers: ['Todavía en ninguna', 'En algunas unidades', 'En la mayoría de las unidades', 'En todas las unidades, y las mejoro junto con mis colegas'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof instruction>;

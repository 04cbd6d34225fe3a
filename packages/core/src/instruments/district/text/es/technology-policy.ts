import type { technologyPolicy } from '../../constructs/technology-policy.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const technologyPolicyEs = {
  construct: { name: 'Política de tecnología', meaning: 'Reglas y planes para un internet seguro y estable.' },
  indicators: {
    'technology-policy.safe-all-day': {
      statement: 'Una política publicada, que se cumple en cada escuela, da a los estudiantes internet seguro todo el día, corrige las fallas y prevé el crecimiento.',
      descriptors: [
        'Todavía no, o solo de palabra: el internet depende del salón o de la escuela, o las fallas se atienden según aparecen.',
        'En algunas escuelas, se cumple una política publicada: los estudiantes tienen internet seguro todo el día, y las fallas se detectan y se corrigen.',
        'En la mayoría de las escuelas, se cumple una política publicada: los estudiantes tienen internet seguro todo el día, las fallas se detectan y se corrigen, y un plan con fondos cubre el crecimiento.',
        'En todas las escuelas, se cumple una política publicada: los estudiantes tienen internet seguro todo el día, las fallas se detectan y se corrigen, un plan con fondos cubre el crecimiento, y las opiniones de los usuarios mejoran la política y el plan cada año.',
      ],
      items: {
        learner: {
          prompt: '¿En cuántas clases puedes usar internet cuando lo necesitas y sentir que es seguro?',
          answers: ['En ninguna de mis clases', 'En algunas de mis clases', 'En la mayoría de mis clases', 'En todas mis clases'],
        },
        family: {
          prompt: 'Cuando hace falta internet para la escuela, ¿puede su hijo o hija conectarse de forma segura?',
          answers: ['Casi nunca', 'Algunas veces', 'La mayoría de las veces', 'Siempre, y la escuela arregla los problemas que reportamos'],
        },
        teacher: {
          prompt: '¿En cuántas clases pueden todos los estudiantes usar internet de forma segura cuando lo necesitan?',
          answers: ['Todavía en ninguna', 'En algunas clases', 'En la mayoría de las clases', 'En todas las clases, y se arreglan los problemas que reporto'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof technologyPolicy>;

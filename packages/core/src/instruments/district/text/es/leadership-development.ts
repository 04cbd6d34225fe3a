import type { leadershipDevelopment } from '../../constructs/leadership-development.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const leadershipDevelopmentEs = {
  construct: { name: 'Desarrollo del liderazgo', meaning: 'Cómo llegan a dirigir personas de todos los niveles.' },
  indicators: {
    'leadership-development.every-level': {
      statement: 'En las aulas, las escuelas y la oficina del distrito, los líderes son elegidos de forma abierta, reciben preparación y tienen voz real en la visión, los planes y el currículo.',
      descriptors: [
        'Todavía no, o solo de palabra: los líderes se buscan caso por caso, o casi siempre se preparan por su cuenta.',
        'En algunas escuelas, docentes y otras personas son elegidos de forma abierta, reciben preparación para dirigir y tienen voz en la visión y los planes.',
        'En la mayoría de las escuelas y en la oficina del distrito, docentes y otras personas son elegidos de forma abierta, reciben preparación para dirigir y tienen voz en la visión, los planes y el currículo.',
        'En todas las escuelas y en la oficina del distrito, docentes y otras personas son elegidos de forma abierta, reciben preparación para dirigir y tienen voz en la visión, los planes y el currículo; hay sucesores listos; los resultados mejoran todo esto cada año.',
      ],
      items: {
        teacher: {
          prompt: '¿Qué oportunidades tiene de dirigir más allá de su propia aula?',
          answers: ['Ninguna hasta ahora', 'Algunos puestos abiertos, con formación', 'Puestos abiertos en la mayoría de los equipos, con formación y voz en los planes', 'Puestos abiertos en todos los equipos, con formación, tiempo y voz'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof leadershipDevelopment>;

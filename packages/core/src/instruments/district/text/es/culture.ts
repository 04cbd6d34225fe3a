import type { culture } from '../../constructs/culture.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const cultureEs = {
  construct: { name: 'Cultura', meaning: 'Qué tan seguro y común es probar, aprender y mejorar.' },
  indicators: {
    'culture.safe-to-try': {
      statement: 'En todas partes, estudiantes, docentes y líderes prueban ideas nuevas, hablan con franqueza de lo que salió mal y siguen mejorando como parte del trabajo diario.',
      descriptors: [
        'Todavía no, o solo de palabra: la mayoría de las ideas nuevas esperan permiso, o los errores casi siempre se callan.',
        'En algunas escuelas o departamentos, el personal y los estudiantes prueban ideas nuevas y hablan con franqueza de lo que salió mal.',
        'En la mayoría de las escuelas y de los departamentos, el personal y los estudiantes prueban ideas nuevas, hablan con franqueza de lo que salió mal y corrigen pronto los problemas.',
        'En todas las escuelas y todos los departamentos, el personal y los estudiantes prueban ideas nuevas, hablan con franqueza de lo que salió mal, corrigen pronto los problemas y tienen tiempo y dinero asegurados para mejorar.',
      ],
      items: {
        learner: {
          prompt: '¿En cuántas clases puedes probar cosas nuevas y aprender de los errores?',
          answers: ['En ninguna de mis clases', 'En algunas de mis clases', 'En la mayoría de mis clases', 'En todas mis clases'],
        },
        family: {
          prompt: 'Cuando su hijo o hija tiene un problema en la escuela, ¿qué pasa?',
          answers: ['Todo sigue igual', 'A veces, la escuela intenta algo nuevo', 'La mayoría de las veces, la escuela intenta algo nuevo', 'Siempre, la escuela intenta algo nuevo junto con nosotros'],
        },
        teacher: {
          prompt: '¿Qué tan seguro es, en su trabajo, probar una idea nueva que puede salir mal?',
          answers: ['Arriesgado: la culpa sería mía', 'Seguro con algunos colegas', 'Seguro en la mayor parte de mi trabajo; los problemas se corrigen pronto', 'Seguro en todo mi trabajo, con tiempo reservado para mejorar'],
        },
        partner: {
          prompt: '¿Cuántas de las escuelas que conoce prueban ideas nuevas con ustedes?',
          answers: ['Ninguna hasta ahora', 'Algunas', 'La mayoría', 'Todas, y juntos aprendemos de ello'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof culture>;

import type { curriculum } from '../../constructs/curriculum.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const curriculumEs = {
  construct: { name: 'Currículo', meaning: 'Qué se aprende y los caminos para aprenderlo.' },
  indicators: {
    'curriculum.aligned-flexible': {
      statement: 'En cada materia, el currículo sigue la visión: las mismas metas altas para todos, claras para estudiantes y familias, y varios caminos para alcanzarlas.',
      descriptors: [
        'Todavía no, o solo de palabra: casi siempre, cada materia se planea por separado o con un solo camino.',
        'En algunas materias o escuelas, el currículo sigue la visión, los estudiantes saben decir sus metas y varios caminos llevan a las mismas metas altas.',
        'En la mayoría de las materias y las escuelas, el currículo sigue la visión, estudiantes y familias saben decir las metas y varios caminos llevan a las mismas metas altas.',
        'En todas las materias y las escuelas, el currículo sigue la visión, estudiantes y familias saben decir las metas, varios caminos llevan a las mismas metas altas y una revisión periódica lo mejora.',
      ],
      items: {
        learner: {
          prompt: '¿En cuántas clases sabes cuál es tu meta y eliges cómo alcanzarla?',
          answers: ['En ninguna de mis clases', 'En algunas de mis clases', 'En la mayoría de mis clases', 'En todas mis clases'],
        },
        family: {
          prompt: '¿Conoce las metas de aprendizaje de su hijo o hija y las distintas formas de alcanzarlas?',
          answers: ['En ninguna materia', 'En algunas materias', 'En la mayoría de las materias', 'En todas las materias'],
        },
        teacher: {
          prompt: '¿En cuántas unidades pueden sus estudiantes decir la meta y elegir entre varios caminos para alcanzarla?',
          answers: ['Todavía en ninguna', 'En algunas unidades', 'En la mayoría de las unidades', 'En todas las unidades, y ayudo a revisar el currículo'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof curriculum>;

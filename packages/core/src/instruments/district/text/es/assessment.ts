import type { assessment } from '../../constructs/assessment.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const assessmentEs = {
  construct: { name: 'Evaluación', meaning: 'Cómo se muestra lo aprendido y qué pasa después.' },
  indicators: {
    'assessment.guides-learning': {
      statement: 'En cada escuela, las evaluaciones, de la diaria a la final, dan pronta retroalimentación, cambian lo que sigue y permiten a los estudiantes mostrar lo que dominan cuando están listos.',
      descriptors: [
        'Todavía no, o solo de palabra: la mayoría de los exámenes tienen fecha fija, o sus resultados llegan demasiado tarde para cambiar el aprendizaje.',
        'En algunas clases, las evaluaciones durante el aprendizaje dan retroalimentación en pocos días, cambian lo que sigue y permiten a los estudiantes volver a intentarlo.',
        'En la mayoría de las escuelas, las evaluaciones diarias, periódicas y finales encajan entre sí, dan retroalimentación en pocos días, cambian lo que sigue y permiten a los estudiantes volver a intentarlo cuando están listos.',
        'En todas las escuelas, las evaluaciones diarias, periódicas y finales encajan entre sí, dan retroalimentación en pocos días, cambian lo que sigue, permiten a los estudiantes volver a intentarlo cuando están listos y se mejoran cada año.',
      ],
      items: {
        learner: {
          prompt: '¿En cuántas clases sabes pronto cómo te fue y puedes volver a intentarlo?',
          answers: ['En ninguna de mis clases', 'En algunas de mis clases', 'En la mayoría de mis clases', 'En todas mis clases'],
        },
        family: {
          prompt: 'Cuando a su hijo o hija le va mal en un examen, ¿puede aprender más y volver a intentarlo?',
          answers: ['En ninguna materia', 'En algunas materias', 'En la mayoría de las materias', 'En todas las materias'],
        },
        teacher: {
          prompt: '¿En cuántas unidades sus evaluaciones cambian, en pocos días, lo que hacen los estudiantes?',
          answers: ['Todavía en ninguna', 'En algunas unidades', 'En la mayoría, con otro intento cuando están listos', 'En todas, con otro intento, y mejoro las evaluaciones'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof assessment>;

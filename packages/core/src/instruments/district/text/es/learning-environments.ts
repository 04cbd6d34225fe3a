import type { learningEnvironments } from '../../constructs/learning-environments.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const learningEnvironmentsEs = {
  construct: { name: 'Ambientes de aprendizaje', meaning: 'Dónde y cuándo se aprende, y qué se siente estar ahí.' },
  indicators: {
    'learning-environments.trusted-flexible': {
      statement: 'En cada lugar de aprendizaje, dentro y fuera de la escuela, hay altas expectativas, confianza y trato justo, y el tiempo y el espacio se adaptan a los estudiantes.',
      descriptors: [
        'Todavía no, o solo de palabra: los horarios y los salones son casi siempre fijos, o rara vez se pregunta a los estudiantes cómo se sienten en la escuela.',
        'En algunas clases, los estudiantes dicen que se confía en ellos, que el trato es justo y que se espera mucho de ellos, y el tiempo y el espacio se adaptan a ellos.',
        'En la mayoría de las escuelas, los estudiantes dicen que se confía en ellos, que el trato es justo y que se espera mucho de ellos; el tiempo y el espacio se adaptan a ellos; lo aprendido fuera de la escuela cuenta.',
        'En todas las escuelas, estudiantes de todos los grupos dicen que se confía en ellos, que el trato es justo y que se espera mucho de ellos; el tiempo y el espacio se adaptan; lo aprendido fuera de la escuela cuenta; las opiniones de los estudiantes mejoran todo esto.',
      ],
      items: {
        learner: {
          prompt: '¿En cuántas clases son justos contigo, confían en ti y quieren que des lo mejor de ti?',
          answers: ['En ninguna de mis clases', 'En algunas de mis clases', 'En la mayoría de mis clases', 'En todas mis clases'],
        },
        family: {
          prompt: '¿Cuántos maestros confían en su hijo o hija, son justos y esperan un gran trabajo?',
          answers: ['Todavía ninguno', 'Algunos', 'La mayoría', 'Todos, y la escuela pregunta cómo nos sentimos'],
        },
        teacher: {
          prompt: '¿En cuántas clases adaptan usted y sus estudiantes el tiempo, el espacio o las reglas para que todos lleguen lejos?',
          answers: ['Todavía en ninguna', 'En algunas clases', 'En la mayoría de las clases', 'En todas las clases, y las opiniones de los estudiantes lo mejoran'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof learningEnvironments>;

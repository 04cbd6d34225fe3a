import type { dataSystems } from '../../constructs/data-systems.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const dataSystemsEs = {
  construct: { name: 'Sistemas de datos', meaning: 'Registros que ayudan a actuar a tiempo y se mantienen privados.' },
  indicators: {
    'data-systems.linked-timely': {
      statement: 'En cada escuela, registros conectados de avances, observaciones y apoyos llegan a docentes, estudiantes y familias a tiempo para actuar, y se protege la privacidad.',
      descriptors: [
        'Todavía no, o solo de palabra: avances, observaciones y apoyos se guardan por separado, o casi siempre se ven demasiado tarde para actuar.',
        'En algunas escuelas, registros conectados de avances, observaciones y apoyos llegan a los docentes a tiempo para actuar, y se protege la privacidad.',
        'En la mayoría de las escuelas, registros conectados de avances, observaciones y apoyos llegan a docentes, estudiantes y familias a tiempo para actuar, y se protege la privacidad.',
        'En todas las escuelas, registros conectados de avances, observaciones y apoyos llegan a docentes, estudiantes y familias a tiempo para actuar, y una revisión anual mejora su exactitud y su privacidad.',
      ],
      items: {
        learner: {
          prompt: '¿En cuántas clases puedes ver cómo vas en cualquier momento?',
          answers: ['En ninguna de mis clases', 'En algunas de mis clases', 'En la mayoría de mis clases', 'En todas mis clases'],
        },
        family: {
          prompt: '¿Puede ver a tiempo cómo va su hijo o hija, para poder ayudar?',
          answers: ['En ninguna materia', 'En algunas materias', 'En la mayoría de las materias', 'En todas las materias, y sé quién más lo ve'],
        },
        teacher: {
          prompt: '¿De cuántos estudiantes ve juntos los avances, las observaciones y los apoyos, a tiempo para actuar?',
          answers: ['Todavía de ninguno', 'De algunos', 'De la mayoría', 'De todos, y se corrigen los errores que reporto'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof dataSystems>;

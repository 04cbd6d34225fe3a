import type { learningEnvironments } from '../../constructs/learning-environments.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const learningEnvironmentsGuideEs = {
  indicators: {
    'learning-environments.trusted-flexible': {
      why: 'La gente aprende donde siente seguridad, confianza y retos. Un tiempo y un espacio que se adaptan permiten a cada estudiante trabajar lo suficiente, en el lugar adecuado y con las personas adecuadas.',
      evidence: [
        'Encuesta a estudiantes sobre confianza, justicia y retos, por grupo de estudiantes',
        'Horarios que muestran bloques flexibles, y quién los usó',
        'Reglas para reconocer lo aprendido fuera de la escuela',
        'Cambios hechos después de escuchar a los estudiantes, con fechas',
      ],
    },
  },
  actions: {
    'learning-environments.trusted-flexible.1-2': {
      what: 'Para el día 30, dos escuelas preguntan a cada estudiante: ¿sientes que confían en ti, que el trato es justo y que hay retos? Para el día 90, estudiantes y docentes cambian juntos algo que está en sus manos: un bloque de tiempo, un salón o una regla. Para el día 365, han preguntado dos veces más y conservado lo que ayudó.',
      why: 'Los estudiantes conocen mejor que nadie el ambiente, y un cambio rápido muestra que la pregunta iba en serio.',
      evidence: 'Respuestas de 8 de cada 10 estudiantes, antes y después, por grupo de estudiantes; un cambio con fecha en cada escuela.',
    },
    'learning-environments.trusted-flexible.2-3': {
      what: 'Para el día 30, directores y docentes marcan cada hora del horario que podría moverse. Para el día 90, con estudiantes, sindicato y empleadores, se acuerda un bloque flexible semanal y cómo cuenta lo aprendido fuera de la escuela, con una exención si las reglas de horas presenciales no lo permiten. Para el día 365, la mayoría de las escuelas hace ambas cosas.',
      why: 'Un horario que se mueve dice a los estudiantes, mejor que un discurso, que aprender es lo primero.',
      evidence: 'La mayoría de las escuelas tiene el bloque cada semana; este año se reconoció en ellas lo aprendido fuera; las respuestas de la encuesta están archivadas por grupo de estudiantes.',
    },
    'learning-environments.trusted-flexible.3-4': {
      what: 'Para el día 30, cada escuela ve las respuestas de su encuesta por grupo de estudiantes. Para el día 90, estudiantes y familias del grupo que menos siente que se confía en él eligen con el personal una causa y un cambio. Para el día 365, todas las escuelas lo han hecho cada período, y el presupuesto paga los cambios que funcionaron.',
      why: 'Un promedio esconde a quienes se sienten fuera de lugar; preguntar cada período los descubre pronto.',
      evidence: 'Tres rondas de respuestas en un año en cada escuela; se ha reducido la brecha entre los grupos que más y menos sienten que se confía en ellos.',
    },
  },
} satisfies ConstructGuideText<typeof learningEnvironments>;

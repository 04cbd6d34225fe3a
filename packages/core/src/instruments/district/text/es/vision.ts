import type { vision } from '../../constructs/vision.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const visionEs = {
  construct: { name: 'Visión', meaning: 'Una idea compartida de para qué se aprende.' },
  indicators: {
    'vision.shared-guiding': {
      statement: 'Una sola visión del aprendizaje, hecha con toda la comunidad, guía cada decisión, y cada persona sabe decir su parte en ella.',
      descriptors: [
        'Todavía no, o solo de palabra: la visión se está discutiendo, la escribieron unos cuantos o rara vez se menciona en las decisiones.',
        'En algunas escuelas o departamentos, la gente sabe decir su parte en una visión hecha con la comunidad, y las decisiones se contrastan con ella.',
        'En la mayoría de las escuelas y de los departamentos, la gente sabe decir su parte en una visión hecha con la comunidad, y los gastos, las contrataciones y los programas se contrastan con ella.',
        'En todas las escuelas y todos los departamentos, la gente sabe decir su parte en una visión hecha con la comunidad; los gastos, las contrataciones y los programas se contrastan con ella; los resultados de cada año la afinan.',
      ],
      items: {
        learner: {
          prompt: '¿Puedes decir qué quiere tu escuela que todos los estudiantes aprendan y lleguen a ser?',
          answers: ['No he oído hablar de eso', 'He oído un poco', 'Puedo decir la mayor parte', 'Puedo decirlo, y también cuál es mi parte'],
        },
        family: {
          prompt: '¿Conoce la visión del distrito sobre lo que cada estudiante debe aprender y llegar a ser?',
          answers: ['No he oído hablar de ella', 'He oído hablar de ella', 'La conozco y la veo en la escuela', 'La veo, sé cuál es mi parte y doy ideas'],
        },
        teacher: {
          prompt: '¿Cómo influye la visión de aprendizaje del distrito en lo que usted hace?',
          answers: ['Todavía no he oído hablar de ella o no la uso', 'La conozco; guía algunas decisiones', 'Sé cuál es mi parte; guía la mayoría de mis decisiones', 'Sé cuál es mi parte; guía todas mis decisiones; ayudo a afinarla'],
        },
        partner: {
          prompt: '¿Qué parte tiene usted en la visión de aprendizaje del distrito?',
          answers: ['No he oído hablar de ella', 'He oído hablar de ella', 'Sé cuál es mi parte', 'Sé cuál es mi parte y ayudo a revisar los avances'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof vision>;

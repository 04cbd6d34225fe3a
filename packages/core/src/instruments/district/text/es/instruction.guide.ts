import type { instruction } from '../../constructs/instruction.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const instructionGuideEs = {
  indicators: {
    'instruction.fits-learners': {
      why: 'La visión llega a los estudiantes por la enseñanza de cada día. Quienes ayudan a planear, trabajan de la manera que mejor les sirve y avanzan cuando dominan la meta aprenden a aprender, además del contenido.',
      evidence: [
        'Planes de unidad que muestran qué agregaron o eligieron los estudiantes',
        'Notas de visitas breves a las aulas, según la forma de enseñar',
        'Encuesta a estudiantes sobre voz, elección y ritmo',
        'Una página que dice qué es común en todas las aulas y qué decide cada docente',
      ],
    },
  },
  actions: {
    'instruction.fits-learners.1-2': {
      what: 'Para el día 30, seis docentes voluntarios y dos estudiantes pasan un día en un aula, de aquí o de otro lugar, donde los estudiantes planean y marcan su ritmo. Para el día 90, cada docente planea una unidad con sus estudiantes: meta, opciones, ritmo. Para el día 365, cada uno ha enseñado tres unidades así y ha abierto la puerta a sus colegas.',
      why: 'Verlo funcionar con estudiantes reales resuelve más dudas que un día de capacitación.',
      evidence: 'Seis aulas con tres unidades cada una; la mayoría de sus estudiantes dice que ayudó a planear; diez colegas o más las han visitado.',
    },
    'instruction.fits-learners.2-3': {
      what: 'Para el día 30, docentes, directores y estudiantes escriben una página: qué es común en todas las aulas y qué decide cada docente. Para el día 90, dos docentes capacitados por escuela acompañan cada semana a un colega. Para el día 365, la mayoría de las aulas tiene unidades así, y los directores resuelven los obstáculos de horario y calificación en un mes como máximo.',
      why: 'Expectativas claras, con libertad dentro de ellas, dejan que la práctica se extienda y siga viva.',
      evidence: 'En 100 visitas breves en todas las escuelas, los estudiantes planean, eligen o marcan su ritmo en más de la mitad de las clases.',
    },
    'instruction.fits-learners.3-4': {
      what: 'Para el día 30, se hace una lista de las reglas que atan los créditos o la promoción a las horas o a un solo ritmo. Para el día 90, docentes, sindicato y junta escolar cambian las locales y piden al estado una exención de las demás. Para el día 365, en cada escuela los estudiantes avanzan cuando dominan la meta, y equipos docentes estudian juntos una clase cada mes.',
      why: 'Si el tiempo es fijo, lo que varía es el dominio; las últimas aulas esperan a que cambien las reglas.',
      evidence: 'Está en vigor una regla cambiada o una exención; en cada escuela hubo este año estudiantes que avanzaron al dominar la meta; constan los estudios de clase de cada mes.',
    },
  },
} satisfies ConstructGuideText<typeof instruction>;

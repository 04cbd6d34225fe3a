import type { transparency } from '../../constructs/transparency.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const transparencyEs = {
  construct: { name: 'Transparencia', meaning: 'Con cuánta apertura se comparten planes, razones y resultados.' },
  indicators: {
    'transparency.open-shaping': {
      statement: 'Estudiantes, familias, personal, sindicatos, junta escolar, aliados y público saben con tiempo qué se planea y por qué, y ayudan a darle forma.',
      descriptors: [
        'Todavía no, o solo de palabra: la mayoría de la gente se entera de las decisiones cuando ya están tomadas.',
        'En algunas escuelas o algunos asuntos, la gente sabe con tiempo qué se planea y por qué, y sus opiniones cambian lo que se hace.',
        'En la mayoría de las escuelas y de los asuntos, la gente sabe con tiempo qué se planea y por qué, se comparten los resultados buenos y malos, y las opiniones cambian lo que se hace.',
        'En todas las escuelas y todos los asuntos importantes, la gente sabe con tiempo qué se planea y por qué, se comparten los resultados buenos y malos, las opiniones cambian lo que se hace, y se buscan las voces que faltan.',
      ],
      items: {
        learner: {
          prompt: '¿En cuántas clases podrías decirle a una visita qué aprendes y por qué?',
          answers: ['En ninguna de mis clases', 'En algunas de mis clases', 'En la mayoría de mis clases', 'En todas mis clases'],
        },
        family: {
          prompt: '¿Se entera con tiempo de los planes de la escuela y de sus razones?',
          answers: ['Me entero cuando ya está decidido', 'Con tiempo, de algunos planes', 'Con tiempo, de la mayoría de los planes', 'Con tiempo, de todos los planes, y nuestras opiniones los cambian'],
        },
        teacher: {
          prompt: 'Antes de las decisiones que cambian su trabajo, ¿se entera de los planes y las razones?',
          answers: ['Me entero cuando ya está decidido', 'Con tiempo, en algunas decisiones', 'Con tiempo, en la mayoría, con resultados buenos y malos', 'Con tiempo, en todas las decisiones, y nuestras opiniones las cambian'],
        },
        partner: {
          prompt: '¿Cuánto les comparte el distrito con tiempo: sus planes y sus resultados, buenos y malos?',
          answers: ['Nada hasta ahora', 'Algunas cosas', 'La mayoría de las cosas', 'Todo lo importante, y nuestras opiniones cambian los planes'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof transparency>;

import type { partnerships } from '../../constructs/partnerships.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const partnershipsEs = {
  construct: { name: 'Alianzas', meaning: 'Aprender con empresas, grupos comunitarios y universidades.' },
  indicators: {
    'partnerships.shape-reach': {
      statement: 'Aliados empresariales, comunitarios y universitarios ayudan a dar forma a la visión y al plan, y una lista pública de oportunidades para aprender con ellos llega a cada estudiante.',
      descriptors: [
        'Todavía no, o solo de palabra: los aliados dan sobre todo dinero, materiales o ayuda de una sola vez.',
        'En algunas escuelas, los aliados ayudan a dar forma al plan y ofrecen oportunidades para aprender, como prácticas laborales, mentoría o servicio.',
        'En la mayoría de las escuelas, aliados empresariales, comunitarios y universitarios ayudan a dar forma a la visión y al plan, y ofrecen una lista pública de oportunidades para aprender.',
        'En todas las escuelas, aliados empresariales, comunitarios y universitarios ayudan a dar forma a la visión y al plan y a afinarlos cada año, y una lista pública de oportunidades para aprender llega a estudiantes de todos los grupos.',
      ],
      items: {
        learner: {
          prompt: '¿Cada cuánto aprendes con personas que trabajan fuera de la escuela?',
          answers: ['Todavía no lo he hecho', 'Una o dos veces hasta ahora', 'Cada año', 'Cada año, en cosas que yo elegí'],
        },
        family: {
          prompt: '¿Puede su hijo o hija aprender con negocios, grupos o universidades cerca de ustedes?',
          answers: ['Todavía no he oído hablar de ninguna opción', 'He oído hablar de algunas opciones', 'Tengo la lista de opciones', 'Tengo la lista, y mi hijo o hija participa'],
        },
        teacher: {
          prompt: '¿Cuántos de sus estudiantes aprenden durante el año con aliados de fuera de la escuela?',
          answers: ['Todavía ninguno', 'Algunos', 'La mayoría', 'Todos, y los aliados ayudan a planearlo y mejorarlo'],
        },
        partner: {
          prompt: '¿Qué hacen ustedes con las escuelas de este distrito?',
          answers: ['Damos dinero, materiales o ayuda de una sola vez', 'Algunos estudiantes aprenden con nosotros', 'Ayudamos a planear, y muchos aprenden con nosotros', 'Ayudamos a planear y revisar, y llegamos a todos los grupos'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof partnerships>;

import type { transparency } from '../../constructs/transparency.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const transparencyGuideEs = {
  indicators: {
    'transparency.open-shaping': {
      why: 'La apertura convierte a quienes miran en quienes construyen. Cuando planes, razones y resultados están a la vista desde el principio, crece la confianza y los errores se corrigen mientras son pequeños.',
      evidence: [
        'Avisos a junta escolar, sindicatos, familias y aliados, con fecha anterior a las decisiones',
        'Página pública de planes y resultados, buenos y malos',
        'Notas de lo que dijo la gente y lo que eso cambió',
        'Respuestas de estudiantes a una visita: ¿qué aprendes y por qué?',
      ],
    },
  },
  actions: {
    'transparency.open-shaping.1-2': {
      what: 'Para el día 30, superintendencia y junta escolar eligen dos decisiones previstas para este año. Para el día 90, de ambas se publican la pregunta, las razones, los datos y las fechas en los idiomas de la comunidad, y se escucha a estudiantes, familias, sindicatos y aliados antes de votar. Para el día 365, se publica lo que se escuchó y lo que eso cambió.',
      why: 'Una ronda honesta, en la que se ve que las opiniones cambian el resultado, abre la puerta a la siguiente.',
      evidence: 'Para ambas decisiones: un aviso fechado 30 días o más antes de votar, y una página pública de lo que cambiaron las opiniones.',
    },
    'transparency.open-shaping.2-3': {
      what: 'Para el día 30, se acuerda con junta escolar, sindicatos y directores qué decisiones se avisan siempre con tiempo. Para el día 90, cada escuela publica en una página su plan, sus resultados y sus problemas pendientes, y organiza una visita guiada por estudiantes. Para el día 365, cada informe a la junta escolar muestra lado a lado los resultados buenos y malos.',
      why: 'Una rutina llega a quienes nunca preguntarían y dura más que la buena voluntad de un líder.',
      evidence: 'La mayoría de las escuelas actualizó la página este período; en una encuesta, la mayoría de las familias y del personal dice que se enteró antes de las decisiones.',
    },
    'transparency.open-shaping.3-4': {
      what: 'Para el día 30, se compara quién opinó el año pasado con quién vive aquí. Para el día 90, miembros de la junta escolar y directores se reúnen con los grupos menos escuchados, donde ellos se juntan y en su idioma, y preguntan qué ayudaría. Para el día 365, dos prácticas han cambiado y se informa en una reunión abierta de la junta escolar.',
      why: 'La apertura se vuelve justa cuando también llega a quienes pocas veces se escucha.',
      evidence: 'Un conteo público anual de opiniones por grupo; los dos grupos menos escuchados participan en mayor proporción que el año pasado.',
    },
  },
} satisfies ConstructGuideText<typeof transparency>;

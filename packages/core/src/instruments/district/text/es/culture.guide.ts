import type { culture } from '../../constructs/culture.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const cultureGuideEs = {
  indicators: {
    'culture.safe-to-try': {
      why: 'Las nuevas formas de aprender empiezan como ensayos. Donde se puede probar, equivocarse sin miedo y corregir pronto, las buenas ideas se extienden; donde no, los planes se quedan en el papel.',
      evidence: [
        'Notas de las rondas de mejora: qué se probó, qué se aprendió, qué cambió',
        'Tiempo o dinero reservado para ensayos, y quién lo ha usado',
        'Encuesta: puedo probar algo nuevo y decir si salió mal',
        'Relatos de estudiantes, docentes y líderes sobre lo que un error les enseñó',
      ],
    },
  },
  actions: {
    'culture.safe-to-try.1-2': {
      what: 'Para el día 30, la dirección de dos escuelas pregunta al personal y a los estudiantes, sin nombres, qué les impide probar ideas. Para el día 90, ahí cualquier equipo puede probar una idea durante seis semanas, con una hora por semana. Para el día 365, los equipos, empezando por la dirección, han contado a todo el personal qué funcionó y qué salió mal.',
      why: 'La gente cree que puede probar sin miedo cuando un ensayo sale mal y al equipo se le dan las gracias.',
      evidence: 'Dos escuelas, cuatro ensayos o más, al menos uno terminado antes de tiempo y compartido; al volver a preguntar, más personas dicen que se puede probar sin miedo.',
    },
    'culture.safe-to-try.2-3': {
      what: 'Para el día 30, superintendencia, sindicato y directores acuerdan qué se puede probar sin pedir permiso, y que todo lo demás recibe respuesta en diez días como máximo. Para el día 90, cada escuela hace una ronda mensual con estudiantes: qué se probó, se aprendió y se corrigió. Para el día 365, la oficina del distrito responde a cada problema planteado en un mes como máximo.',
      why: 'Límites claros y respuestas rápidas llevan la confianza más allá de unos cuantos pioneros.',
      evidence: 'La mayoría de las escuelas tiene notas con fecha de sus rondas mensuales; la mediana de respuesta a las solicitudes es de diez días de clases o menos.',
    },
    'culture.safe-to-try.3-4': {
      what: 'Para el día 30, junta escolar y superintendencia fijan dinero y horas para ensayos que se mantendrán aunque el presupuesto sea ajustado. Para el día 90, estudiantes, docentes y aliados eligen qué ensayos financiar. Para el día 365, una jornada abierta comparte todo lo aprendido, y cada ensayo se adopta, se adapta o se termina.',
      why: 'La mejora dura cuando conserva su tiempo y su dinero en años difíciles.',
      evidence: 'El monto se mantiene en dos presupuestos seguidos; cada escuela hizo un ensayo; cada ensayo tiene una decisión con fecha.',
    },
  },
} satisfies ConstructGuideText<typeof culture>;

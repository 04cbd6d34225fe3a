import type { vision } from '../../constructs/vision.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const visionGuideEs = {
  indicators: {
    'vision.shared-guiding': {
      why: 'Sin un rumbo compartido, cada programa nuevo empieza de cero. Cuando la gente conoce la visión y su parte en ella, las decisiones en las aulas y en los presupuestos van sumando.',
      evidence: [
        'Visión publicada, con su fecha y los nombres de quienes ayudaron a escribirla',
        'Documentos de la junta escolar o notas de decisiones que citan la visión',
        'Respuestas a: ¿cuál es tu parte en nuestra visión?',
        'Informe anual de avances hacia ella',
      ],
    },
  },
  actions: {
    'vision.shared-guiding.1-2': {
      what: 'Para el día 30, se invita a 20 personas: estudiantes, familias, docentes, sindicato, junta escolar, empleadores; entre ellas, algunas que no están de acuerdo. Para el día 90, acuerdan qué deben saber, hacer y ser quienes se gradúan, y ponen a prueba una página en dos reuniones abiertas. Para el día 365, dos escuelas han escrito la parte de cada rol y revisado sus planes.',
      why: 'La gente sostiene lo que ayudó a escribir, y quien no está de acuerdo ve pronto los puntos débiles.',
      evidence: 'En las dos escuelas, 8 de cada 10 personas consultadas saben decir su parte, y los planes de ambas citan la visión.',
    },
    'vision.shared-guiding.2-3': {
      what: 'Para el día 30, junta escolar y superintendencia anotan las diez mayores decisiones que vienen en gastos, contrataciones y programas. Para el día 90, cada documento de la junta escolar dice en una línea cómo sirve a la visión. Para el día 365, directores y jefes de departamento han escrito con sus equipos la parte de cada rol.',
      why: 'Una visión se vive cuando puede cambiar una línea del presupuesto o terminar un programa.',
      evidence: 'En un año, 9 de cada 10 documentos importantes de la junta escolar llevan esa línea, y por ella cambió o se detuvo al menos una decisión.',
    },
    'vision.shared-guiding.3-4': {
      what: 'Para el día 30, estudiantes, familias, personal y aliados eligen cinco medidas de la visión. Para el día 90, se publica cómo va cada una, por escuela y grupo de estudiantes. Para el día 365, la junta escolar hace una revisión pública, cambia algo en la visión o en el plan y dice qué y por qué.',
      why: 'Medir los avances mantiene viva una visión cuando cambian las personas, las necesidades y el trabajo.',
      evidence: 'Un informe público con fecha sobre cinco medidas; una revisión a la que asistieron personas de los siete grupos; un cambio publicado.',
    },
  },
} satisfies ConstructGuideText<typeof vision>;

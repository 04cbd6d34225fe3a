import type { partnerships } from '../../constructs/partnerships.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const partnershipsGuideEs = {
  indicators: {
    'partnerships.shape-reach': {
      why: 'Aprender va más allá de la escuela. Los aliados que ayudan a fijar el rumbo y abren sus puertas muestran a los estudiantes a dónde lleva lo que aprenden, y unen las escuelas con la vida de la comunidad.',
      evidence: [
        'Nombres de los aliados que trabajaron en la visión y el plan',
        'Lista publicada de oportunidades de aprendizaje',
        'Participación por escuela y grupo de estudiantes',
        'Acuerdos con empleadores, universidades y grupos comunitarios',
      ],
    },
  },
  actions: {
    'partnerships.shape-reach.1-2': {
      what: 'Para el día 30, se anota quién ya ayuda y quién falta: empleadores, universidades, gobierno local, grupos religiosos y juveniles. Para el día 90, ocho de ellos ayudan a redactar el plan cuando aún puede cambiar. Para el día 365, dos escuelas ofrecen prácticas laborales, mentoría o servicio que los aliados ayudaron a diseñar.',
      why: 'Los aliados invitados desde el principio traen ideas, personas y lugares, además de dinero.',
      evidence: 'El borrador del plan nombra a ocho aliados y lo que cambió cada uno; en dos escuelas, 25 estudiantes o más terminaron un proyecto con un aliado.',
    },
    'partnerships.shape-reach.2-3': {
      what: 'Para el día 30, empleadores, grupos comunitarios, universidades y distrito comparan la visión y el plan con el plan laboral de la región y los ajustan. Para el día 90, se publica una sola lista de oportunidades de aprendizaje, con el transporte y el costo resueltos. Para el día 365, la mayoría de las escuelas la usa, y en cada una, una persona designada responde a los aliados en dos días como máximo.',
      why: 'Una lista abierta reemplaza oportunidades que dependían de a quién conocía la familia.',
      evidence: 'La lista es pública; este año la usaron estudiantes de la mayoría de las escuelas; la participación se informa por grupo de estudiantes.',
    },
    'partnerships.shape-reach.3-4': {
      what: 'Para el día 30, se informa quién participó, por escuela y grupo de estudiantes. Para el día 90, estudiantes y aliados rehacen la oferta según los intereses y los grupos a los que menos llegó. Para el día 365, participan estudiantes de cada escuela, y los aliados se suman a una revisión pública de los avances que cambia la visión o el plan.',
      why: 'El alcance y el interés hacen que muchas buenas ofertas se repartan con justicia entre los estudiantes.',
      evidence: 'Todas las escuelas participan; la participación de los grupos de estudiantes difiere en menos de 10 puntos; la revisión nombra a los aliados y lo que cambió.',
    },
  },
} satisfies ConstructGuideText<typeof partnerships>;

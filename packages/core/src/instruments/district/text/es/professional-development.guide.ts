import type { professionalDevelopment } from '../../constructs/professional-development.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const professionalDevelopmentGuideEs = {
  indicators: {
    'professional-development.embedded-tailored': {
      why: 'Los docentes ofrecen con más seguridad opciones, retroalimentación y dominio cuando ellos mismos aprendieron así. Aprender en el trabajo, con colegas, convierte la visión en práctica diaria.',
      evidence: [
        'Tiempo para aprender en el calendario o en el contrato',
        'Metas propias de cada docente, ligadas a la visión y a lo que necesitan sus estudiantes',
        'Registros de acompañamiento y de visitas entre aulas',
        'Encuesta a docentes: qué cambió en mis clases',
      ],
    },
  },
  actions: {
    'professional-development.embedded-tailored.1-2': {
      what: 'Para el día 30, cada docente de dos escuelas fija con la dirección una meta, pensada para sus estudiantes y la visión. Para el día 90, un día fijo de capacitación se cambia ahí por una hora semanal de acompañamiento, visitas a aulas o sesiones dirigidas por docentes hacia esa meta. Para el día 365, esos docentes han mostrado a sus colegas qué cambió en sus clases.',
      why: 'Los docentes que aprenden con opciones y a su ritmo pueden ofrecer lo mismo a sus estudiantes.',
      evidence: 'En dos escuelas, la hora se respetó durante 30 semanas; 8 de cada 10 docentes de ellas nombran una clase que cambió gracias a ella.',
    },
    'professional-development.embedded-tailored.2-3': {
      what: 'Para el día 30, sindicato, directores y oficina de finanzas calculan el costo de las horas: tiempo liberado, suplentes, calendario. Para el día 90, firman un acuerdo sobre el tiempo semanal para aprender, y cada docente fija una meta ligada a la visión y a lo que necesitan sus estudiantes. Para el día 365, la mayoría de las escuelas respeta ese tiempo y tiene asesores capacitados.',
      why: 'Aprender se vuelve parte del trabajo cuando sus horas son parte del acuerdo.',
      evidence: 'El acuerdo está firmado; la mayoría de los docentes tiene una meta y dos o más rondas de acompañamiento registradas este año.',
    },
    'professional-development.embedded-tailored.3-4': {
      what: 'Para el día 30, los docentes reúnen sus mejores videos de clases y guías donde sus colegas los encuentren a cualquier hora. Para el día 90, docentes, asesores y estudiantes revisan qué cambió en las aulas. Para el día 365, cada docente tiene tiempo, una meta y acompañamiento, y el dinero se ha movido hacia lo que cambió las clases.',
      why: 'Lo que ayudó el año pasado puede haber dado ya todo lo que podía; lo muestra lo que pasa en las clases.',
      evidence: 'Todos los docentes tienen una meta y acompañamiento registrado; un informe anual dice qué se agregó, qué terminó y qué mostraron las clases.',
    },
  },
} satisfies ConstructGuideText<typeof professionalDevelopment>;

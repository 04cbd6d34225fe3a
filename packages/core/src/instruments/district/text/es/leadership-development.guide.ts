import type { leadershipDevelopment } from '../../constructs/leadership-development.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const leadershipDevelopmentGuideEs = {
  indicators: {
    'leadership-development.every-level': {
      why: 'Los líderes se van; el trabajo tiene que quedarse. Cuando personas de todos los niveles reciben preparación y se les confían decisiones de verdad, el cambio se ajusta a cada escuela y dura más que quienes lo iniciaron.',
      evidence: [
        'Criterios publicados para elegir líderes',
        'Temario del programa y participantes, por nivel y escuela',
        'Lugares del personal en los grupos que deciden sobre visión, plan y currículo',
        'Mapa de los puestos clave y de quién se prepara para ellos, con fecha',
      ],
    },
  },
  actions: {
    'leadership-development.every-level.1-2': {
      what: 'Para el día 30, superintendencia, directores, docentes y sindicato escriben y publican qué hacen aquí los buenos líderes. Para el día 90, se cubren por convocatoria abierta seis puestos de docente líder, con medio día por semana cada uno. Para el día 365, las seis personas se han formado juntas, y cada una tiene un lugar en un grupo de visión o de planeación.',
      why: 'Los criterios abiertos acercan a personas que una elección a dedo pasaría por alto.',
      evidence: 'Los criterios son públicos; los seis puestos se cubrieron por convocatoria; cada una de las seis personas puede nombrar una decisión del distrito en la que participó.',
    },
    'leadership-development.every-level.2-3': {
      what: 'Para el día 30, se hace una lista de los grupos que deciden sobre visión, plan, currículo o alianzas. Para el día 90, superintendencia y sindicato acuerdan lugares para el personal en cada uno, con tiempo. Para el día 365, líderes de aula, de escuela y de la oficina del distrito, en la mayoría de las escuelas, tienen mentoría y dirigen un proyecto real.',
      why: 'Se aprende a dirigir decidiendo cosas que importan, con alguien al lado.',
      evidence: 'Cada grupo de la lista tiene personal en sus lugares; la mayoría de las escuelas tiene personas en el programa; hay proyectos en uso, con fechas.',
    },
    'leadership-development.every-level.3-4': {
      what: 'Para el día 30, junta escolar y superintendencia hacen un mapa de los puestos clave y de quién podría asumirlos. Para el día 90, dos personas, de cualquier parte del personal, se preparan para cada puesto. Para el día 365, quienes terminaron el programa y la junta escolar revisan quién se postuló, avanzó y se quedó, y cambian dos cosas.',
      why: 'El trabajo dura más que un líder cuando quien sigue ya lo está aprendiendo.',
      evidence: 'Cada puesto clave tiene dos personas preparándose; ellas ocuparon al menos la mitad de las vacantes de este año; la revisión señala dos cambios.',
    },
  },
} satisfies ConstructGuideText<typeof leadershipDevelopment>;

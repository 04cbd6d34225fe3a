import type { leadershipDevelopment } from '../../constructs/leadership-development.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const leadershipDevelopmentEs = {
  construct: { name: 'Desarrollo del liderazgo', meaning: 'Cómo llegan a dirigir personas de todos los niveles.' },
  indicators: {
    'leadership-development.programme': {
      statement: 'El distrito tiene un programa permanente que prepara a personas para dirigir hacia su visión.',
      descriptors: [
        'Todavía no, o solo de palabra: quien quiere dirigir busca cursos por su cuenta, y el distrito ayuda caso por caso.',
        'En algunas escuelas, hay personas que se reúnen en un grupo de liderazgo con temario escrito, mentor para cada integrante y tareas reales de la escuela.',
        'En la mayoría de las escuelas, alguien participa en un programa anual con su propia partida del presupuesto, cuyas sesiones practican lo que la visión pide a los líderes.',
        'En todas las escuelas y departamentos, hay egresados del programa; la junta escolar conoce cada año qué cambiaron para los estudiantes, y con eso se revisa el temario.',
      ],
      items: {},
    },
    'leadership-development.finds-leaders': {
      statement: 'El distrito busca activamente a sus futuros líderes con criterios que todos pueden leer.',
      descriptors: [
        'Todavía no, o solo de palabra: los líderes se buscan caso por caso, cuando se abre un puesto.',
        'En algunas escuelas, está escrito qué hace a un buen líder, las funciones de liderazgo se anuncian a todo el personal, y la dirección invita a probar una.',
        'En la mayoría de las escuelas, criterios publicados guían la búsqueda, cada quien puede proponerse o proponer a un colega, y cada aspirante conversa con alguien sobre sus próximos pasos.',
        'En todas las escuelas y departamentos, la búsqueda se hace cada año; son públicas las cifras de quién fue invitado, se postuló y avanzó, y cambian la forma de buscar del distrito.',
      ],
      items: {
        teacher: {
          prompt: '¿Cómo llegaría un colega a una función de liderazgo en su escuela?',
          answers: ['Se le pregunta en privado a alguien cuando se abre un puesto', 'Algunas funciones se anuncian a todo el personal', 'Por criterios abiertos; para la mayoría de las funciones se puede proponer a cualquiera', 'Por criterios abiertos cada año, y el personal mejora la búsqueda'],
        },
      },
    },
    'leadership-development.every-level': {
      statement: 'Personas de todos los niveles, desde el aula hasta la oficina del distrito, están preparadas para dirigir.',
      descriptors: [
        'Todavía no, o solo de palabra: las personas aprenden a dirigir casi siempre por su cuenta, después de asumir un puesto.',
        'En algunas escuelas, tanto docentes como directores pertenecen a un grupo de liderazgo, tienen al lado a una persona con experiencia y dirigen un cambio pequeño.',
        'En la mayoría de las escuelas y en la oficina del distrito, cada nivel tiene un camino de preparación escrito, con tiempo pagado y mentor, y hay personas que lo recorren.',
        'En todas las escuelas y departamentos, hay un camino abierto para cada función del personal, quienes lo recorren dirigen trabajo real, y los egresados ayudan a revisarlo cada año.',
      ],
      items: {
        teacher: {
          prompt: '¿Qué preparación para dirigir está abierta para usted como docente?',
          answers: ['Ninguna de la que haya oído hasta ahora', 'Un grupo de liderazgo al que entramos unos pocos', 'Un camino para docentes, con tiempo pagado y mentor', 'Ese camino, trabajo real que dirigir y parte en su revisión'],
        },
      },
    },
    'leadership-development.teachers-lead': {
      statement: 'Los docentes dirigen cómo llega la nueva práctica a las aulas, dentro de expectativas claras que fijan los líderes.',
      descriptors: [
        'Todavía no, o solo de palabra: las expectativas se están definiendo, y los cambios en las aulas casi siempre se planean para los docentes.',
        'En algunas escuelas, los líderes han escrito qué se espera y qué queda abierto, y los equipos docentes eligen cómo llevarlo a sus clases.',
        'En la mayoría de las escuelas, los equipos docentes planean, dirigen y ajustan la nueva práctica; las expectativas se mantienen, y los líderes dan tiempo y quitan los obstáculos que los equipos nombran.',
        'En todas las escuelas, los docentes dirigen juntos entre grados y materias, acompañan a colegas de otros lugares y se reúnen cada año con los líderes para afinar las expectativas mismas.',
      ],
      items: {
        teacher: {
          prompt: '¿Quién decide cómo se llevan a la práctica las nuevas formas de enseñar en su escuela?',
          answers: ['Casi siempre personas de fuera del aula', 'En unos pocos equipos, los docentes, con expectativas que escribieron los líderes', 'Casi siempre los equipos docentes, con expectativas claras y tiempo', 'En todo, los equipos docentes; además ayudamos a afinar las expectativas'],
        },
      },
    },
    'leadership-development.staff-in-vision-plan': {
      statement: 'El personal de todas las funciones ayuda a decidir el rumbo del distrito a largo plazo.',
      descriptors: [
        'Todavía no, o solo de palabra: la oficina del distrito y la junta escolar escriben la visión y el plan estratégico; el personal se entera después.',
        'En algunas escuelas, docentes y personal de apoyo dieron ideas antes de que la visión o el plan quedara listo, y pueden señalar una que se usó.',
        'En la mayoría de las escuelas, el personal de todas las funciones elige a colegas para los grupos que escriben la visión y el plan, y ellos asisten en tiempo pagado.',
        'En todas las escuelas y departamentos, el personal participa siempre que se revisa la visión o el plan; cada propuesta recibe una respuesta pública, y su experiencia mejora el proceso.',
      ],
      items: {
        teacher: {
          prompt: '¿Qué parte tiene el personal como usted al planear el futuro del distrito?',
          answers: ['Nos enteramos cuando ya está decidido', 'Algunos dimos ideas antes de que quedara listo', 'Colegas que elegimos ayudan a escribirlo, en tiempo pagado', 'Ayudamos a escribirlo y revisarlo; cada propuesta recibe respuesta pública'],
        },
      },
    },
    'leadership-development.staff-in-partnerships': {
      statement: 'El personal de las escuelas ayuda a crear las alianzas del distrito con la comunidad.',
      descriptors: [
        'Todavía no, o solo de palabra: la oficina del distrito establece las alianzas, un acuerdo a la vez.',
        'En algunas escuelas, un docente, un consejero o alguien del personal de apoyo ha iniciado una alianza, con ayuda de la oficina del distrito.',
        'En la mayoría de las escuelas, alguien del personal tiene horas para las alianzas, visita a los aliados donde trabajan y es escuchado antes de firmar un nuevo acuerdo.',
        'En todas las escuelas, personal y aliados miran juntos el trabajo una vez al año; lo que ayuda a los estudiantes crece, lo demás cambia o termina, y el personal nuevo conoce a los aliados.',
      ],
      items: {},
    },
    'leadership-development.succession': {
      statement: 'Para cada puesto clave hay alguien preparado para asumirlo antes de que quede vacante.',
      descriptors: [
        'Todavía no, o solo de palabra: la búsqueda empieza cuando alguien se va, y lo que esa persona sabía se transmite caso por caso.',
        'En algunas escuelas o departamentos, hay una lista de puestos clave, las notas de entrega están escritas y un colega ha practicado una parte de cada trabajo.',
        'En la mayoría de las escuelas y departamentos, se preparan sucesores, quien se va coincide un tiempo con quien llega, y el trabajo hacia la visión siguió durante los cambios recientes.',
        'En todas las escuelas y departamentos, dos personas se preparan para cada puesto clave; la junta escolar revisa cada año qué tan listas están, y cada relevo mejora la preparación del siguiente.',
      ],
      items: {},
    },
  },
} satisfies ConstructSurveyText<typeof leadershipDevelopment>;

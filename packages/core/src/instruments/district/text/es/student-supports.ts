import type { studentSupports } from '../../constructs/student-supports.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const studentSupportsEs = {
  construct: { name: 'Apoyos para estudiantes', meaning: 'Ayuda y retos mayores, cuando hacen falta.' },
  indicators: {
    'student-supports.matched': {
      statement: 'Cada estudiante recibe el apoyo que corresponde a lo que necesita.',
      descriptors: [
        'Todavía no, o solo de palabra: los programas que ya existen deciden qué ayuda se ofrece; se habla de cómo ajustarla a cada persona.',
        'En algunas escuelas, un equipo mira a un estudiante a la vez, nombra la necesidad específica y elige entre varios tipos de ayuda.',
        'En la mayoría de las escuelas, cada apoyo tiene un objetivo por escrito y una fecha de revisión; se elige junto con el estudiante y la familia.',
        'En todas las escuelas, los resultados de cada grupo de estudiantes muestran qué apoyos acertaron; el que no acertó se reemplaza, y el menú se rehace cada año.',
      ],
      items: {
        learner: {
          prompt: '¿Qué tanto te sirve la ayuda de la escuela para lo que necesitas?',
          answers: ['Es la misma ayuda para todos', 'Una parte me sirve', 'Casi toda me sirve', 'Me sirve, y yo ayudo a elegirla'],
        },
        family: {
          prompt: '¿Cómo se elige la ayuda que su hijo o hija recibe en la escuela?',
          answers: ['Todos reciben la misma ayuda', 'El personal mira lo que necesita', 'La elegimos con la escuela, con fecha para revisarla', 'La elegimos con la escuela y cambiamos lo que no sirvió'],
        },
        teacher: {
          prompt: '¿Entre qué puede elegir usted cuando un estudiante suyo necesita apoyo?',
          answers: [
            'Un programa fijo, o el envío a otro servicio',
            'Unas pocas opciones, que sirven a algunos de mis estudiantes',
            'Varias opciones, que sirven a la mayoría de mis estudiantes',
            'Lo que sirva a cada uno, y reviso que funcione',
          ],
        },
      },
    },
    'student-supports.on-time': {
      statement: 'Cada estudiante recibe ayuda a los pocos días de necesitarla.',
      descriptors: [
        'Todavía no, o solo de palabra: la ayuda casi siempre empieza cuando llegan las calificaciones, los resultados anuales o un lugar en un programa.',
        'En algunas escuelas, el personal anota el día en que se ve una necesidad, y la ayuda empieza dentro de un número de días acordado.',
        'En la mayoría de las escuelas, los equipos ven cada semana quién necesita qué, y un registro con fechas muestra que la ayuda suele llegar dentro del límite acordado.',
        'En todas las escuelas, la espera es igual de corta para cada grupo de estudiantes; se halla la causa de cada espera larga, y por ella cambian horarios, personal o pasos.',
      ],
      items: {
        learner: {
          prompt: '¿Qué tan pronto llega la ayuda cuando la necesitas?',
          answers: ['Después de las calificaciones, o todavía no', 'A veces en días, a veces en semanas', 'Casi siempre en pocos días', 'En pocos días, y luego alguien revisa'],
        },
        family: {
          prompt: '¿Qué tan pronto empieza la ayuda cuando su hijo o hija la necesita?',
          answers: ['Después de las calificaciones, o todavía no', 'Para algunas cosas en días, para otras en semanas', 'Para casi todo, en pocos días', 'Para todo en pocos días, y luego nos preguntan'],
        },
        teacher: {
          prompt: '¿Qué tan pronto pueden recibir ayuda sus estudiantes cuando usted ve la necesidad?',
          answers: [
            'Cuando llegan calificaciones, resultados de exámenes o un trámite',
            'En pocos días, para algunos',
            'En pocos días, para la mayoría, en nuestra reunión semanal de equipo',
            'En pocos días, para todos, y corregimos lo que causa esperas',
          ],
        },
      },
    },
    'student-supports.from-feedback': {
      statement: 'Las decisiones sobre apoyos se basan en evidencia reciente del aprendizaje diario.',
      descriptors: [
        'Todavía no, o solo de palabra: los apoyos se asignan por puntajes anuales y calificaciones pasadas; lo que los docentes notan en clase se queda con ellos.',
        'En algunas escuelas, los docentes llevan a una reunión trabajos y revisiones cortas de esta semana, y según lo que ven eligen los apoyos.',
        'En la mayoría de las escuelas, los resultados de las revisiones llegan al equipo en pocos días; un apoyo empieza, cambia o termina cuando ellos lo indican.',
        'En todas las escuelas, los estudiantes leen la misma evidencia y proponen qué ayudaría; cada año, los equipos buscan necesidades que no se vieron y ajustan sus revisiones.',
      ],
      items: {
        teacher: {
          prompt: '¿Qué mira usted al decidir el apoyo para un estudiante?',
          answers: [
            'Calificaciones o puntajes de períodos anteriores',
            'Trabajos recientes de clase, para algunos estudiantes',
            'Revisiones de los últimos días, para la mayoría de los estudiantes',
            'Las revisiones de esta semana, para cada uno, leídas con el estudiante',
          ],
        },
      },
    },
    'student-supports.inside-learning': {
      statement: 'El apoyo se da dentro de las clases de cada día siempre que se puede.',
      descriptors: [
        'Todavía no, o solo de palabra: la ayuda adicional se da casi siempre en un salón aparte, mientras la clase sigue sin el estudiante.',
        'En algunas clases, un especialista y el docente planean en conjunto, y el apoyo se da en el salón, en la misma tarea que tienen todos.',
        'En la mayoría de las clases, las tareas ya traen apoyos incluidos; los horarios de los especialistas siguen a las clases, y la ayuda en otro lugar tiene una razón escrita.',
        'En todas las clases se cuentan los minutos fuera; cada período, los equipos y los estudiantes que salen traen de vuelta lo que podría hacerse en el salón.',
      ],
      items: {
        teacher: {
          prompt: '¿Dónde reciben ayuda adicional sus estudiantes?',
          answers: [
            'Casi siempre en otro salón, durante la clase',
            'En mi salón, cuando puede venir un especialista',
            'En la mayoría de mis clases, planeada con un especialista',
            'En cada clase donde se puede, y revisamos el tiempo fuera',
          ],
        },
      },
    },
    'student-supports.flexible-time': {
      statement: 'Las escuelas pueden mover tiempo del horario para hacer lugar a los apoyos.',
      descriptors: [
        'Todavía no, o solo de palabra: el horario deja la ayuda para el almuerzo, el recreo o después de clases; cada cambio necesita su propia aprobación.',
        'En algunas escuelas, quien dirige ha movido minutos entre horas de clase para abrir un bloque de apoyo regular, al que entran los estudiantes según lo necesitan.',
        'En la mayoría de las escuelas, una autorización escrita permite a los equipos mover horas, personal y autobuses; el bloque es semanal y nadie pierde otra clase por él.',
        'En todas las escuelas, el uso de las horas del día, del año y del verano se revisa cada período; el tiempo pasa a donde los estudiantes avanzaron con él.',
      ],
      items: {
        teacher: {
          prompt: '¿Qué le permite su horario cuando un estudiante necesita apoyo?',
          answers: [
            'La ayuda espera al almuerzo, al recreo o a la salida',
            'Puedo usar un bloque de apoyo para algunas necesidades',
            'Uso un bloque semanal de apoyo para la mayoría de las necesidades',
            'Movemos el tiempo según cambian las necesidades, y revisamos qué ayudó',
          ],
        },
      },
    },
    'student-supports.stretch': {
      statement: 'Cada estudiante que está listo para más recibe un trabajo que va más a fondo.',
      descriptors: [
        'Todavía no, o solo de palabra: quienes terminan temprano casi siempre reciben más de lo mismo; el trabajo más profundo pertenece a un programa aparte.',
        'En algunas clases, cada unidad tiene una tarea más profunda, y quien muestra que está listo la empieza sin examen ni recomendación.',
        'En la mayoría de las clases, los estudiantes pasan a proyectos, mentorías o cursos avanzados cuando su trabajo indica que es momento; hay horas de personal reservadas para ello.',
        'En todas las clases, los registros muestran a cada grupo de estudiantes yendo más a fondo; donde uno participa menos, esos estudiantes dicen qué abriría el camino, y eso cambia.',
      ],
      items: {
        learner: {
          prompt: '¿Qué pasa cuando tu trabajo se vuelve fácil para ti?',
          answers: ['Espero o hago más de lo mismo', 'A veces me dan un reto mayor', 'Casi siempre me dan un reto mayor', 'Elijo un reto mayor y ayudo a planearlo'],
        },
        family: {
          prompt: '¿Qué recibe su hijo o hija cuando el trabajo se le vuelve fácil?',
          answers: ['Más de lo mismo, hasta ahora', 'Trabajo más profundo en una o dos materias', 'Trabajo más profundo en la mayoría de las materias', 'Trabajo más profundo en todas, y opina sobre él'],
        },
        teacher: {
          prompt: '¿Qué ofrece usted a quienes están listos para ir más a fondo?',
          answers: [
            'Más práctica, o tiempo para leer',
            'Una tarea más profunda en algunas unidades',
            'Una en la mayoría de las unidades, abierta a quien esté listo',
            'Caminos más profundos en todas, que los estudiantes ayudan a diseñar',
          ],
        },
      },
    },
    'student-supports.linked-services': {
      statement: 'Los apoyos de la escuela van de la mano con los servicios locales desde el nacimiento hasta la graduación.',
      descriptors: [
        'Todavía no, o solo de palabra: las escuelas entregan números de teléfono de servicios locales; cada organización trabaja por su lado.',
        'En algunas escuelas, una persona de enlace conecta a los estudiantes con servicios de salud, primera infancia, sociales o comunitarios y sabe si hubo contacto.',
        'En la mayoría de las escuelas, acuerdos firmados con esos servicios fijan quién hace qué, cómo dan permiso las familias y qué tan pronto es el primer encuentro.',
        'En todas las escuelas, del preescolar a la graduación, familias y servicios miran datos comunes dos veces al año y mueven dinero, horas o lugares hacia las esperas más largas.',
      ],
      items: {
        family: {
          prompt: '¿Cómo ayuda la escuela de su hijo o hija a usar servicios locales, como una clínica?',
          answers: ['Hasta ahora he visto una lista de teléfonos', 'Alguien llama por las familias, a algunos servicios', 'Alguien organiza la primera visita, en la mayoría', 'En todos los servicios, y las familias ayudan a mejorarlo'],
        },
        partner: {
          prompt: '¿Cómo se conectan con las escuelas sus servicios para jóvenes?',
          answers: ['Trabajamos cada quien por su lado', 'De algunas escuelas nos llama una persona de enlace', 'La mayoría tiene un plan firmado con nosotros', 'Todas lo tienen, y revisamos juntos los resultados'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof studentSupports>;

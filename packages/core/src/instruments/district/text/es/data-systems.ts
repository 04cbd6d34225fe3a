import type { dataSystems } from '../../constructs/data-systems.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const dataSystemsEs = {
  construct: { name: 'Sistemas de datos', meaning: 'Registros que ayudan a actuar a tiempo y se mantienen privados.' },
  indicators: {
    'data-systems.linked': {
      statement: 'Los registros de un estudiante en todos los sistemas del distrito se reúnen en un solo lugar.',
      descriptors: [
        'Todavía no, o solo de palabra: los sistemas de información estudiantil, de gestión del aprendizaje y de evaluación guardan cada uno sus registros; se conversa sobre unirlos.',
        'En algunas escuelas, las listas de clase pasan solas del sistema de información estudiantil a los de aprendizaje y evaluación, y el personal ya no las escribe a mano.',
        'En la mayoría de las escuelas, un solo inicio de sesión abre los tres sistemas, y el trabajo, los resultados de evaluación y los datos de inscripción de un estudiante aparecen en una página.',
        'En todas las escuelas, un dato que se anota una vez llega en un día a los sistemas de aprendizaje, evaluación y estudiantes; los errores se registran y corrigen, y no se compra nada que no pueda conectarse.',
      ],
      items: {
        teacher: {
          prompt: '¿En cuántos lugares debe buscar para ver los registros de un estudiante?',
          answers: ['Un lugar aparte para cada tipo de registro', 'Varios, pero las listas de clase llegan sin volver a escribirlas', 'Un lugar, para la mayoría de los registros de mis estudiantes', 'Un lugar para todo; se corrigen los errores que reporto'],
        },
      },
    },
    'data-systems.history': {
      statement: 'El historial de logros acompaña a cada estudiante de un año a otro.',
      descriptors: [
        'Todavía no, o solo de palabra: los resultados anteriores se quedan en carpetas de la escuela que los produjo; se conversa sobre cómo llevarlos adelante.',
        'En algunas escuelas, los docentes pueden abrir los resultados de sus estudiantes de los últimos dos años antes de que empiecen las clases.',
        'En la mayoría de las escuelas, el historial abarca todos los años en el distrito, muestra metas dominadas con muestras de trabajo junto a los puntajes, y llega cuando un estudiante cambia de escuela.',
        'En todas las escuelas, los docentes planean el comienzo de cada estudiante con el historial completo; los estudiantes lo revisan cada año, y lo que falta o está mal se corrige en una fecha fijada.',
      ],
      items: {
        teacher: {
          prompt: '¿Qué puede ver de los logros anteriores de sus nuevos estudiantes al empezar el año?',
          answers: ['Lo que me cuentan los docentes anteriores', 'Resultados recientes, de algunos', 'Varios años de resultados con muestras de trabajo, de la mayoría', 'El historial completo de todos; planeo con él y reporto errores'],
        },
      },
    },
    'data-systems.teacher-comments': {
      statement: 'Los comentarios de los docentes sobre el crecimiento de un estudiante se guardan en su registro.',
      descriptors: [
        'Todavía no, o solo de palabra: los comentarios se quedan en las notas de cada docente; se conversa sobre un lugar común para ellos.',
        'En algunas escuelas, el registro de cada estudiante recibe al menos un comentario escrito por período, y sus otros docentes lo abren.',
        'En la mayoría de las escuelas, se agregan comentarios todo el año que unen una fortaleza y un paso siguiente con una meta, y las familias los leen en un idioma que conocen.',
        'En todas las escuelas, estudiantes y familias responden en el registro; el personal lee muestras cada año, acuerda qué hace útil un comentario y retira lo que ya no está al día.',
      ],
      items: {
        family: {
          prompt: '¿Cada cuánto puede leer lo que en la escuela escriben sobre el crecimiento de su hijo o hija?',
          answers: ['Cuando surge algo', 'Una vez por período', 'Durante todo el año', 'En cualquier momento, y puedo responder'],
        },
        teacher: {
          prompt: '¿A dónde van sus comentarios sobre el crecimiento de un estudiante?',
          answers: ['A mis propias notas', 'A un registro común cada período, para algunos estudiantes', 'Al registro común todo el año, para la mayoría', 'Al registro de todos; familias y estudiantes responden'],
        },
      },
    },
    'data-systems.supports-recorded': {
      statement: 'Cada apoyo que recibe un estudiante consta en un registro para quienes le ayudan.',
      descriptors: [
        'Todavía no, o solo de palabra: quienes dan ayuda adicional llevan sus propias notas; se conversa sobre un registro común.',
        'En algunas escuelas, la ayuda adicional se anota en un registro común, con su propósito, su fecha de inicio y la persona que la da.',
        'En la mayoría de las escuelas, el registro muestra además las horas dadas y qué cambió tras unas seis semanas, y los docentes de cada estudiante lo consultan al planear.',
        'En todas las escuelas, se anota también el trabajo avanzado, y los servicios externos si la familia da su consentimiento; los equipos comparan qué apoyos hicieron avanzar y pasan horas a esos.',
      ],
      items: {
        teacher: {
          prompt: '¿Cómo se entera del apoyo que otras personas dan a sus estudiantes?',
          answers: ['En conversaciones con colegas', 'Por un registro común que incluye a algunos', 'Por un registro de la mayoría, con horas y resultados', 'Por un registro de todos; lo usamos para elegir apoyos'],
        },
      },
    },
    'data-systems.private': {
      statement: 'La información sobre un estudiante está abierta solo para quienes la necesitan.',
      descriptors: [
        'Todavía no, o solo de palabra: el acceso a la información de los estudiantes se decide caso por caso; se conversa sobre reglas más allá del aviso legal de cada año.',
        'En algunas escuelas, una tabla escrita dice qué puesto puede ver qué información, las cuentas coinciden con la tabla, y el personal ha practicado las reglas.',
        'En la mayoría de las escuelas, las cuentas se revisan dos veces al año y se cierran cuando alguien se va; cada servicio en línea en uso tiene un acuerdo de privacidad firmado.',
        'En todas las escuelas y oficinas, alguien de fuera pone a prueba estas protecciones cada año, cada hallazgo se corrige en una fecha fijada, y las familias pueden consultar qué se reúne y por qué.',
      ],
      items: {
        family: {
          prompt: '¿Qué le ha dicho la escuela sobre quién ve los registros de su hijo o hija?',
          answers: ['Nada que yo recuerde', 'Que hay reglas', 'Quién puede ver cada registro', 'Quién ve qué, por qué, y a quién preguntar'],
        },
        teacher: {
          prompt: '¿Cómo se decide qué información de los estudiantes puede abrir usted?',
          answers: ['Caso por caso, cuando la pido', 'Por una tabla escrita, en algunos sistemas', 'Por mi puesto, en la mayoría, con revisión dos veces al año', 'Por mi puesto en todos; reporto los huecos y se corrigen'],
        },
      },
    },
    'data-systems.seen-in-time': {
      statement: 'Quienes participan en el progreso de un estudiante pueden ver ese progreso a tiempo para actuar.',
      descriptors: [
        'Todavía no, o solo de palabra: el progreso se ve sobre todo al llegar las boletas; se conversa sobre formas más rápidas de verlo para docentes, estudiantes y familias.',
        'En algunas escuelas, los docentes ven dónde está cada estudiante esta semana y, gracias a ello, han actuado antes de que terminara una unidad.',
        'En la mayoría de las escuelas, estudiantes y familias consultan el mismo progreso actual que los docentes, en un idioma que leen, y alguien se comunica con ellos cuando se hace más lento.',
        'En todas las escuelas, docentes, estudiantes y familias deciden juntos los pasos siguientes a partir de lo que ven; cada año el distrito averigua a quiénes no llegó la información y lo remedia.',
      ],
      items: {
        learner: {
          prompt: '¿Cómo te enteras de cómo vas en clase?',
          answers: ['Espero mi boleta', 'En clase me lo dicen de vez en cuando', 'Puedo verlo casi todas las semanas', 'Puedo verlo cualquier día, para planear'],
        },
        family: {
          prompt: '¿Cuándo se entera usted de cómo va su hijo o hija en clase?',
          answers: ['Cuando llegan las boletas', 'De vez en cuando, entre una boleta y otra', 'Casi siempre a tiempo para ayudar', 'Siempre a tiempo, y planeamos qué sigue'],
        },
        teacher: {
          prompt: '¿Qué tan al día está el progreso que puede ver de sus estudiantes?',
          answers: ['A la fecha de la última boleta', 'A esta semana, de algunos', 'A esta semana, de la mayoría; las familias también lo ven', 'A esta semana, de todos; elegimos juntos los pasos siguientes'],
        },
      },
    },
    'data-systems.used-to-act': {
      statement: 'El personal se reúne con regularidad a mirar datos para decidir qué cambiar.',
      descriptors: [
        'Todavía no, o solo de palabra: los datos se reúnen para los informes; se conversa sobre reunirse a mirarlos para cambiar la práctica.',
        'En algunas escuelas, hay equipos que se juntan al menos cada mes, eligen un cambio a partir de resultados recientes y comprueban qué efecto tuvo.',
        'En la mayoría de las escuelas, el horario protege una reunión así cada dos semanas; cada una termina con un paso por escrito, una persona a cargo y una fecha para volver a mirar.',
        'En todas las escuelas y los departamentos, la dirección y la junta escolar también trabajan así: las decisiones citan evidencias, se comparte lo que ayudó, y ya no se reúnen cifras que nadie usa.',
      ],
      items: {
        teacher: {
          prompt: '¿Qué pasa cuando su equipo mira datos sobre sus estudiantes?',
          answers: ['Todavía no nos reunimos a mirar datos', 'Algunas reuniones terminan con un cambio que probamos', 'La mayoría termina con un paso escrito que luego revisamos', 'Todas; compartimos con otros equipos lo que ayudó'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof dataSystems>;

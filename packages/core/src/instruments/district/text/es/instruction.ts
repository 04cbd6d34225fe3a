import type { instruction } from '../../constructs/instruction.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const instructionEs = {
  construct: { name: 'Enseñanza', meaning: 'Cómo enseñan los docentes y cómo participan los estudiantes.' },
  indicators: {
    'instruction.aligned-to-vision': {
      statement: 'La enseñanza en cada aula sigue la visión del distrito sobre el aprendizaje.',
      descriptors: [
        'Todavía no, o solo de palabra: cada escuela define su propia forma de enseñar; en reuniones se ha hablado de unirla a la visión.',
        'En algunas escuelas, el personal ha descrito cómo se ve la visión en una clase, y quien visita sus aulas puede verla.',
        'En la mayoría de las escuelas, la planeación, el acompañamiento y las visitas a las aulas usan una misma descripción de la enseñanza, basada en la visión.',
        'En todas las escuelas, los estudiantes pueden señalar la visión en una clase cualquiera; lo que muestran las visitas y los resultados sirve para afinar la descripción cada año.',
      ],
      items: {},
    },
    'instruction.range-of-ways': {
      statement: 'Los docentes eligen entre una variedad de formas de enseñar.',
      descriptors: [
        'Todavía no, o solo de palabra: un método es lo usual en la mayoría de las clases; proyectos, indagación y aprendizaje combinado son temas de reunión.',
        'En algunas aulas, los estudiantes trabajan varias veces al año en proyectos, en preguntas propias o en clases combinadas, además de la enseñanza directa.',
        'En la mayoría de las aulas, los estudiantes conocen al menos tres formas cada semestre, elegidas según la meta; el distrito les da tiempo y materiales.',
        'En todas las aulas, ajustar la forma de enseñar a la meta y al estudiante es práctica diaria; los docentes comparan evidencia entre aulas y cambian lo que usan.',
      ],
      items: {
        teacher: {
          prompt: '¿Qué tan variadas son sus formas de enseñar a lo largo de un semestre?',
          answers: ['Uso una forma principal', 'Agrego un proyecto o una indagación de vez en cuando', 'La mayoría de las unidades combina varias formas', 'Todas las combinan; mis colegas y yo comparamos qué funciona'],
        },
      },
    },
    'instruction.mastery-pace': {
      statement: 'Cada estudiante pasa a la meta siguiente cuando domina la actual.',
      descriptors: [
        'Todavía no, o solo de palabra: toda la clase avanza según el calendario; se conversa sobre dejar que cada estudiante avance al dominar la meta.',
        'En algunas clases, quienes necesitan más tiempo para una meta lo reciben, y quienes ya la dominan siguen adelante.',
        'En la mayoría de las clases, está escrito qué cuenta como dominio, los estudiantes lo muestran cuando están listos, y la enseñanza se planea para varios ritmos a la vez.',
        'En todas las clases, el dominio decide el paso siguiente, incluso de un grado a otro; los docentes siguen a quienes esperan demasiado y cambian la enseñanza para que todos lleguen.',
      ],
      items: {
        learner: {
          prompt: '¿Cuándo pasas a algo nuevo en clase?',
          answers: ['Cuando pasa toda la clase', 'De vez en cuando, si ya lo aprendí', 'Casi siempre, cuando ya lo aprendí', 'Cada vez que muestro que ya lo aprendí'],
        },
        family: {
          prompt: '¿Cuándo pasa su hijo o hija a algo nuevo en la escuela?',
          answers: ['Cuando pasa toda la clase', 'Con la clase, aunque a veces cuando ya lo aprendió', 'Casi siempre cuando ya lo aprendió', 'Cada vez que muestra que ya lo aprendió'],
        },
        teacher: {
          prompt: '¿Cuándo pasan a la meta siguiente los estudiantes de sus clases?',
          answers: ['Cuando lo dice el calendario', 'En algunas unidades, cuando dominan esta meta', 'En la mayoría de las unidades, cuando muestran dominio', 'Al dominarla, en cada unidad; mi equipo sigue a quienes necesitan más'],
        },
      },
    },
    'instruction.topics-engage': {
      statement: 'Los estudiantes llegan al contenido por temas que les importan.',
      descriptors: [
        'Todavía no, o solo de palabra: las unidades parten del capítulo del libro; los docentes intercambian ideas sobre temas que importan a los estudiantes.',
        'En algunas clases, las unidades nacen de una pregunta, un problema o un interés que nombraron los estudiantes, y las metas siguen siendo exigentes.',
        'En la mayoría de las clases, los docentes averiguan qué importa a los estudiantes antes de planear y luego enseñan los estándares por medio de esos temas.',
        'En todas las clases, los estudiantes saben decir por qué el tema vale su tiempo; sus intereses y resultados renuevan las unidades de un año a otro.',
      ],
      items: {
        learner: {
          prompt: '¿Cada cuánto aprendes con cosas que te importan?',
          answers: ['No que yo recuerde', 'Unas cuantas veces al año', 'Casi todas las semanas', 'Todos los días, y en clase piden mis ideas'],
        },
        teacher: {
          prompt: '¿De dónde salen los temas de sus unidades?',
          answers: ['Del libro de texto o de la guía', 'En algunas unidades, de lo que importa a los estudiantes', 'En la mayoría, de preguntar a los estudiantes antes de planear', 'En todas, de los estudiantes; sus comentarios las renuevan cada año'],
        },
      },
    },
    'instruction.learners-plan': {
      statement: 'Los estudiantes ayudan a dar forma a sus clases, desde el plan hasta el final.',
      descriptors: [
        'Todavía no, o solo de palabra: los docentes planean y dirigen las clases; se han propuesto ideas para compartirlo con los estudiantes.',
        'En algunas clases, los estudiantes ayudan a elegir las preguntas, los productos o los tiempos de una unidad, y dirigen partes de ella.',
        'En la mayoría de las clases, cada unidad se abre con una conversación de planeación con los estudiantes, y ellos enseñan, presentan o dirigen una actividad cada mes.',
        'En todas las clases, desde kínder, los estudiantes planean y llevan a cabo las unidades con su docente y después valoran juntos cómo mejorar la próxima.',
      ],
      items: {
        learner: {
          prompt: '¿Cómo ayudas a planear lo que hará tu clase?',
          answers: ['No me han preguntado', 'A veces elijo de una lista', 'Ayudo a planear en la mayoría de las clases', 'Ayudo a planear todas las clases y dirijo partes'],
        },
        teacher: {
          prompt: '¿En qué momento entran los estudiantes en su planeación?',
          answers: ['Empiezan cuando mi plan está listo', 'Eligen entre tareas en algunas unidades', 'Ayudan a planear la mayoría de las unidades antes de empezar', 'Planean cada unidad conmigo, dirigen partes y luego la revisan'],
        },
      },
    },
    'instruction.learning-to-learn': {
      statement: 'A los estudiantes se les enseña a dirigir su propio aprendizaje.',
      descriptors: [
        'Todavía no, o solo de palabra: las clases se centran en el contenido y las dirige el docente; se conversa sobre enseñar las habilidades de aprender.',
        'En algunas clases, los docentes nombran habilidades como planear, trabajar en equipo y reflexionar, las enseñan a propósito y apartan tiempo para practicarlas.',
        'En la mayoría de las clases, los estudiantes usan estas habilidades para llevar más de su propio trabajo: se ponen metas, buscan ayuda y revisan su progreso.',
        'En todas las clases, los estudiantes dirigen gran parte del día con el docente como guía; el avance en estas habilidades se registra, y el registro orienta la enseñanza.',
      ],
      items: {
        learner: {
          prompt: '¿En qué clases aprendes a llevar tu propio trabajo?',
          answers: ['En ninguna hasta ahora', 'En una o dos', 'En la mayoría', 'En todas; me pongo metas y reviso mi trabajo'],
        },
        teacher: {
          prompt: '¿Cómo llegan a dirigir su propio trabajo los estudiantes de sus clases?',
          answers: ['Yo dirijo el trabajo; primero va el contenido', 'En algunas unidades enseño a planear o a reflexionar', 'Casi cada semana se ponen metas y revisan su progreso', 'A diario dirigen y yo guío; juntos registramos su avance'],
        },
      },
    },
    'instruction.clear-room-to-adapt': {
      statement: 'Los docentes adaptan la práctica a su propio contexto dentro de parámetros claros de sus líderes.',
      descriptors: [
        'Todavía no, o solo de palabra: no está escrito qué es fijo y qué puede cambiar un docente; líderes y docentes lo están conversando.',
        'En algunas escuelas, los líderes han puesto en una página qué comparten todas las aulas y qué deciden los docentes, y estos han adaptado prácticas dentro de ella.',
        'En la mayoría de las escuelas, los docentes ajustan las prácticas comunes a sus estudiantes sin pedir permiso antes, y sus colegas los visitan para ver qué resultó.',
        'En todas las escuelas, los parámetros son breves y los conoce todo el mundo; cada año los líderes los revisan con los docentes, según lo que enseñaron las adaptaciones.',
      ],
      items: {
        teacher: {
          prompt: '¿Cómo sabe usted qué puede adaptar a su propio contexto?',
          answers: ['Pregunto cada vez que quiero cambiar algo', 'Una parte está por escrito; ahí adapto', 'Casi todo está por escrito; adapto sin preguntar antes', 'Todo lo está; lo que aprendemos ayuda a revisarlo'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof instruction>;

import type { assessment } from '../../constructs/assessment.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const assessmentEs = {
  construct: { name: 'Evaluación', meaning: 'Cómo se muestra lo aprendido y qué pasa después.' },
  indicators: {
    'assessment.one-system': {
      statement: 'Cada evaluación del aprendizaje en el distrito tiene su lugar en un solo sistema planeado.',
      descriptors: [
        'Todavía no, o solo de palabra: los exámenes se fueron sumando uno por uno, cada cual por su razón; se conversa sobre un plan para el conjunto.',
        'En algunas escuelas, un mapa escrito muestra las evaluaciones diarias (formativas), periódicas y finales (sumativas) de cada grado, y para qué sirve cada una.',
        'En la mayoría de las escuelas, las evaluaciones diarias, periódicas y finales siguen un mismo plan del distrito: la gente puede decir para qué es cada una, y se quitaron los exámenes que repetían a otro.',
        'En todas las escuelas, los tres tipos de evaluación se apoyan entre sí desde kínder hasta la graduación; las pruebas de su utilidad deciden cada año qué se queda, qué cambia y qué se retira.',
      ],
      items: {},
    },
    'assessment.aligned-to-vision': {
      statement: 'Los resultados que nombra la visión del distrito son los que se evalúan.',
      descriptors: [
        'Todavía no, o solo de palabra: lo que se examina sigue los requisitos del estado; se conversa sobre cómo evaluar otros resultados de la visión.',
        'En algunas escuelas, los estudiantes han mostrado un resultado de la visión, como trabajar en equipo, en una tarea valorada con una rúbrica escrita.',
        'En la mayoría de las escuelas, cada resultado de la visión tiene al menos una tarea valorada, y las familias leen esos resultados junto a los puntajes de los exámenes.',
        'En todas las escuelas, se reúnen evidencias de cada resultado a lo largo de los grados; la junta escolar las toma en cuenta al fijar las metas del año, y se reescriben las tareas que no midieron lo que debían.',
      ],
      items: {},
    },
    'assessment.part-of-learning': {
      statement: 'El aprendizaje se comprueba dentro del trabajo diario de la clase.',
      descriptors: [
        'Todavía no, o solo de palabra: las clases se detienen para un examen al terminar la unidad; se conversa sobre contar los proyectos como evidencia de aprendizaje.',
        'En algunas clases, los docentes comprueban cada semana qué se ha comprendido, y un proyecto, un portafolio o una presentación cuenta como evidencia de una meta lograda.',
        'En la mayoría de las clases, las comprobaciones breves están en el plan varias veces por semana, y las tareas mayores se valoran con rúbricas que comparten los docentes de una materia.',
        'En todas las clases, los estudiantes reúnen pruebas de cada meta mientras trabajan y las presentan cada año; los docentes valoran muestras juntos y reescriben las tareas que mostraron muy poco.',
      ],
      items: {
        teacher: {
          prompt: '¿En qué momento de una unidad averigua qué han comprendido sus estudiantes?',
          answers: ['Al final, con el examen de la unidad', 'A lo largo del camino, en algunas unidades', 'Varias veces por semana, en la mayoría de las unidades', 'Todo el tiempo, en cada unidad; mi equipo mejora las tareas en conjunto'],
        },
      },
    },
    'assessment.fast-feedback': {
      statement: 'Los estudiantes reciben comentarios sobre su trabajo a tiempo para usarlos.',
      descriptors: [
        'Todavía no, o solo de palabra: los comentarios suelen llegar cuando la clase ya pasó a otro tema; se piensa en formas más rápidas.',
        'En algunas clases, los estudiantes saben cómo les fue en menos de una semana, antes de que empiece un tema nuevo.',
        'En la mayoría de las clases, los comentarios llegan en tres días de clases como máximo; nombran una fortaleza y un paso siguiente, y hay tiempo reservado para corregir.',
        'En todas las clases, los estudiantes reciben comentarios casi todos los días, con el trabajo todavía en las manos; dicen qué les ayudó, y las escuelas acortan las esperas que quedan.',
      ],
      items: {
        learner: {
          prompt: '¿Qué tan pronto te dicen cómo mejorar tu trabajo?',
          answers: ['Cuando ya vamos en otro tema', 'En una semana, más o menos', 'En dos o tres días', 'Casi todos los días, mientras trabajo'],
        },
        teacher: {
          prompt: '¿Cuándo suelen recibir los estudiantes de sus clases comentarios que pueden usar?',
          answers: ['Cuando ya pasamos a otro tema', 'En una semana, sobre parte de su trabajo', 'En tres días de clases, sobre la mayor parte de su trabajo', 'Mientras trabajan, casi a diario; me dicen qué les ayudó'],
        },
      },
    },
    'assessment.progress-seen': {
      statement: 'El avance de cada estudiante hacia cada meta puede verse durante todo el año.',
      descriptors: [
        'Todavía no, o solo de palabra: el avance se ve en las calificaciones de la boleta, en fechas fijas; se conversa sobre mostrarlo meta por meta.',
        'En algunas clases, los docentes marcan al menos una vez al mes qué metas ha logrado cada estudiante, según los comentarios más recientes.',
        'En la mayoría de las clases, el registro de metas está al día con dos semanas de diferencia como máximo, los estudiantes actualizan una parte, y se muestra a las familias qué sigue.',
        'En todas las clases, el crecimiento desde el otoño se ve en cada meta; los estudiantes lo explican a su familia dos veces al año, y ambos proponen formas más claras de mostrarlo.',
      ],
      items: {
        family: {
          prompt: '¿Cómo ve usted qué metas ha logrado su hijo o hija hasta ahora?',
          answers: ['Por las calificaciones de la boleta', 'Meta por meta, en una o dos clases', 'Meta por meta, en la mayoría de las clases', 'En todas las clases, y me lo explica en casa'],
        },
        teacher: {
          prompt: '¿Cómo sigue usted el avance de cada estudiante hacia cada meta?',
          answers: ['Con el promedio de las calificaciones de tareas', 'Meta por meta, en algunas unidades', 'Meta por meta en la mayoría de las unidades, al día en dos semanas', 'En cada unidad; los estudiantes llevan el registro conmigo'],
        },
      },
    },
    'assessment.guides-learning': {
      statement: 'Lo que una evaluación muestra de un estudiante cambia lo que ese estudiante hace después.',
      descriptors: [
        'Todavía no, o solo de palabra: tras una evaluación, todos pasan a la lección siguiente según lo planeado; se conversa sobre cambiar los planes según los resultados.',
        'En algunas clases, los docentes miran la evaluación en pocos días y dan a los estudiantes trabajo distinto: más práctica, otra forma de entrar al tema o un problema más difícil.',
        'En la mayoría de las clases, los grupos y las tareas cambian cada semana por lo que mostraron las evaluaciones; el horario da tiempo para ello, y los estudiantes pueden decir por qué les tocó su tarea.',
        'En todas las clases, los estudiantes usan sus propios resultados para elegir el paso siguiente con su docente; el personal averigua si ese paso ayudó y retira las evaluaciones que no cambiaron nada.',
      ],
      items: {
        learner: {
          prompt: '¿Qué pasa en clase después de que revisan lo que aprendiste?',
          answers: ['Todos pasamos a lo que sigue', 'De vez en cuando me dan otro trabajo', 'Casi siempre me dan el trabajo que necesito', 'Lo uso para ayudar a elegir qué sigue'],
        },
        teacher: {
          prompt: '¿Cada cuánto cambia una evaluación lo que sus estudiantes hacen después?',
          answers: ['Por ahora, la clase sigue la secuencia planeada', 'En algunas unidades reagrupo o vuelvo a enseñar después', 'Casi todas las semanas, tareas y grupos siguen los resultados', 'Cada semana; los estudiantes ayudan a elegir, y seguimos qué ayudó'],
        },
      },
    },
    'assessment.when-ready': {
      statement: 'Los estudiantes hacen las evaluaciones finales cuando están listos.',
      descriptors: [
        'Todavía no, o solo de palabra: el examen final llega una vez, en la misma fecha para todos; se conversa sobre ofrecer otras fechas.',
        'En algunos cursos, la evaluación final se ofrece dos o más veces al año, y cada estudiante elige el momento con su docente.',
        'En la mayoría de los cursos, los estudiantes se inscriben cuando su trabajo muestra que están listos; el calendario, el personal y las reglas de calificación dan lugar a varias fechas.',
        'En todos los cursos cuyo final controla el distrito, la preparación fija la fecha; se pidió al estado lo mismo para sus exámenes, y los resultados de quienes lo hacen antes y después afinan las reglas.',
      ],
      items: {
        teacher: {
          prompt: '¿Cómo se fija la fecha de las evaluaciones finales en las materias que usted enseña?',
          answers: ['Una misma fecha para todos', 'Algunas ofrecen dos o más fechas', 'En la mayoría, se inscriben cuando su trabajo muestra que están listos', 'En todas; con los resultados afinamos cómo saber quién está listo'],
        },
      },
    },
    'assessment.more-chances': {
      statement: 'Los estudiantes pueden volver a intentarlo para mostrar que dominan una meta.',
      descriptors: [
        'Todavía no, o solo de palabra: por lo general vale el primer resultado; se conversa sobre permitir otro intento.',
        'En algunas clases, quien ha practicado más puede repetir un examen o una tarea, y el resultado nuevo reemplaza al anterior.',
        'En la mayoría de las clases, una regla escrita de la escuela dice qué hacer antes de otro intento, cuándo llega y qué otras formas de mostrar la meta cuentan.',
        'En todas las clases, cada estudiante sabe cómo pedir otro intento; el personal ve quién lo usa, averigua qué detiene a los demás y ajusta la regla cada año.',
      ],
      items: {
        learner: {
          prompt: '¿Puedes volver a intentarlo si algo todavía no te salió?',
          answers: ['No, vale la primera nota', 'Sí, en algunas pruebas o trabajos', 'Sí, en la mayoría, si practico más', 'En todos, y sé cómo pedirlo'],
        },
        family: {
          prompt: '¿Qué pasa cuando su hijo o hija quiere repetir un examen?',
          answers: ['Vale la primera calificación', 'Algunos se pueden repetir', 'La mayoría se puede, si practica más', 'Todos se pueden, y conocemos los pasos'],
        },
        teacher: {
          prompt: '¿Qué pueden hacer los estudiantes de sus clases tras un primer intento con una meta?',
          answers: ['Seguir adelante; vale el primer resultado', 'Repetir ciertos exámenes o tareas', 'Repetir la mayoría, tras practicar más, según una regla escrita', 'Mostrar cualquier meta otra vez, de varias formas; seguimos quién lo hace'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof assessment>;

import type { learningEnvironments } from '../../constructs/learning-environments.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const learningEnvironmentsEs = {
  construct: { name: 'Ambientes de aprendizaje', meaning: 'Dónde y cuándo se aprende, y qué se siente estar ahí.' },
  indicators: {
    'learning-environments.beyond-walls': {
      statement: 'Lo que los estudiantes aprenden fuera de la escuela cuenta para su avance escolar.',
      descriptors: [
        'Todavía no, o solo de palabra: lo que se aprende en un trabajo, una granja, una biblioteca o la casa queda aparte de los registros escolares.',
        'En algunas escuelas, el personal mira los trabajos que los estudiantes traen de fuera y registra, caso por caso, el crédito o el estándar que cumplen.',
        'En la mayoría de las escuelas, una regla publicada dice cómo se muestra lo aprendido fuera, quién lo valora y para qué cuenta; los informes de calificaciones lo incluyen.',
        'En todas las escuelas, cada grupo de estudiantes usa la regla; una revisión anual de muestras y de participación cambia los lugares, el transporte y la regla misma.',
      ],
      items: {
        learner: {
          prompt: '¿Qué pasa en tu escuela con las cosas que aprendes en otros lugares?',
          answers: ['Todavía no hablamos de eso', 'De vez en cuando puedo contarlas', 'Pueden valer como trabajo de clase', 'Valen, y yo las planeo antes'],
        },
        family: {
          prompt: '¿Qué hace la escuela con lo que su hijo o hija aprende en otros lugares?',
          answers: ['Todavía no he visto que lo use', 'De vez en cuando preguntan por eso', 'Puede contar, según una regla que conozco', 'Cuenta, y ayudamos a planearlo'],
        },
        teacher: {
          prompt: '¿Qué hace usted con lo que sus estudiantes aprendieron fuera de la escuela?',
          answers: [
            'Me entero por casualidad',
            'Lo he contado para unos pocos estudiantes',
            'Lo cuento para la mayoría, según la regla de la escuela',
            'Lo cuento para cualquier estudiante, y vamos mejorando la regla',
          ],
        },
        partner: {
          prompt: '¿Qué hace la escuela con lo que los estudiantes aprenden con ustedes?',
          answers: ['Todavía no hemos hablado de eso', 'Contó para unos pocos estudiantes', 'Cuenta para la mayoría, con una regla conocida', 'Cuenta para todos; revisamos juntos la regla'],
        },
      },
    },
    'learning-environments.high-expectations': {
      statement: 'En cada lugar de aprendizaje, los adultos esperan trabajos de alta calidad de cada estudiante.',
      descriptors: [
        'Todavía no, o solo de palabra: de las altas expectativas se habla en discursos; cuánto pide una tarea depende de la clase en que esté cada estudiante.',
        'En algunas clases, todos los estudiantes reciben tareas de su grado, ven modelos de alta calidad y tienen tiempo de corregir hasta alcanzarlos.',
        'En la mayoría de las clases, los estudiantes dicen que los adultos esperan mucho de ellos. Los equipos comparan tareas entre salones, y los cursos avanzados están abiertos a cualquiera.',
        'En todas las clases, las muestras indican tareas igual de exigentes para cada grupo; los estudiantes ayudan a definir la calidad; cada período, los equipos reescriben lo que pide poco.',
      ],
      items: {
        learner: {
          prompt: '¿Qué tan seguido te animan los adultos de la escuela a hacer un gran trabajo?',
          answers: ['Todavía no muy seguido', 'Algunos días', 'Casi todos los días', 'Todos los días, y me enseñan cómo'],
        },
        family: {
          prompt: '¿Qué le piden a su hijo o hija los adultos de la escuela?',
          answers: ['Que termine las tareas', 'Un gran trabajo en unas pocas tareas', 'Un gran trabajo en la mayoría de las tareas', 'Un gran trabajo en todas, con ejemplos a la vista'],
        },
        teacher: {
          prompt: '¿Cómo saben ustedes que las tareas de su escuela piden mucho a cada estudiante?',
          answers: [
            'Cada docente lo decide por su cuenta',
            'Algunos comparamos tareas de vez en cuando',
            'Mi equipo las compara cada período, como la mayoría de los equipos',
            'Todos los equipos comparan, y reescribimos lo que pide poco',
          ],
        },
      },
    },
    'learning-environments.trust': {
      statement: 'En cada escuela, las personas confían unas en otras lo suficiente para pedir ayuda.',
      descriptors: [
        'Todavía no, o solo de palabra: pedir ayuda depende de a quién se conoce; rara vez se pregunta a estudiantes y personal por la confianza.',
        'En algunas clases, los estudiantes piden ayuda abiertamente a adultos y compañeros cuando se atoran, y sus docentes hacen lo mismo entre sí.',
        'En la mayoría de las escuelas, casi cada estudiante puede nombrar a un adulto a quien acudir; el personal visita otros salones para aprender; las familias plantean pronto sus inquietudes.',
        'En todas las escuelas, las respuestas de cada año muestran confianza en cada grupo de estudiantes, familias y personal; donde es menor, esas personas eligen un cambio y lo prueban.',
      ],
      items: {
        learner: {
          prompt: '¿Qué tan fácil es pedir ayuda en tu escuela?',
          answers: ['Casi siempre me lo guardo', 'Puedo pedirla a una o dos personas', 'Puedo pedirla a la mayoría de las personas', 'Puedo pedirla a cualquiera, y también me la piden'],
        },
        family: {
          prompt: '¿Qué tan fácil es pedir ayuda en la escuela de su hijo o hija?',
          answers: ['Todavía no sé a quién pedirla', 'Fácil con una o dos personas', 'Fácil con la mayoría de las personas', 'Fácil con todos, y ellos nos buscan primero'],
        },
        teacher: {
          prompt: '¿Qué pasa cuando usted necesita ayuda para enseñar?',
          answers: [
            'Casi siempre lo resuelvo por mi cuenta',
            'Pregunto a uno o dos colegas que conozco bien',
            'Puedo preguntar a la mayoría de mis colegas, y mis estudiantes lo ven',
            'Puedo preguntar a cualquiera, y también acuden a mí',
          ],
        },
      },
    },
    'learning-environments.fair-share': {
      statement: 'Los estudiantes comparten con los adultos la responsabilidad de que la escuela sea justa para todos.',
      descriptors: [
        'Todavía no, o solo de palabra: los adultos fijan las reglas de cada salón; rara vez se mira en conjunto quién recibe qué oportunidades.',
        'En algunas clases, estudiantes y docente escriben acuerdos, se turnan las tareas del salón y resuelven en una reunión fija lo que parece injusto.',
        'En la mayoría de las escuelas, personal y estudiantes cuentan cada período, por grupo, quién recibe materiales, papeles, viajes y sanciones, y cambian una práctica desigual.',
        'En todas las escuelas, estudiantes y familias de cada grupo dirigen parte de esta revisión; las diferencias encontradas antes se van cerrando, y los acuerdos se reescriben según los resultados.',
      ],
      items: {
        learner: {
          prompt: '¿Quién ayuda a que tu escuela sea justa para todos?',
          answers: ['Los adultos ponen todas las reglas', 'Los adultos, con unos pocos estudiantes', 'Mi grupo ayuda a escribir nuestras reglas', 'Todos nosotros, y cambiamos reglas si hace falta'],
        },
        family: {
          prompt: '¿Cómo ayuda su hijo o hija a que la escuela sea justa para todos?',
          answers: ['No he oído de una manera', 'Habla de las reglas de vez en cuando', 'Ayuda a escribir las reglas de su grupo', 'Revisa si las reglas son justas; participan las familias'],
        },
        teacher: {
          prompt: '¿Cómo ayudan sus estudiantes a que sus clases sean justas?',
          answers: [
            'Por ahora, yo fijo los acuerdos',
            'En algunas clases escribimos acuerdos en conjunto',
            'En la mayoría los escribimos y revisamos quién recibe oportunidades',
            'Lo hacemos en todas, y los estudiantes dirigen la revisión',
          ],
        },
      },
    },
    'learning-environments.effort-celebrated': {
      statement: 'Las escuelas celebran el esfuerzo aunque el primer intento salga mal.',
      descriptors: [
        'Todavía no, o solo de palabra: se celebran sobre todo resultados finales como calificaciones, puntajes y triunfos; un intento valiente rara vez se menciona en público.',
        'En algunas clases, los primeros borradores se exhiben junto a los trabajos terminados, y cada semana hay un momento para honrar a quien intentó algo difícil.',
        'En la mayoría de las escuelas, asambleas, paredes y mensajes a casa cuentan cómo creció el trabajo; al calificar hay un segundo intento; los líderes comparten uno suyo que no resultó.',
        'En todas las escuelas, los estudiantes eligen qué se honra y cómo; los conteos muestran a cada grupo y tipo de personal entre los celebrados; se rediseñan las costumbres que dejan a alguien fuera.',
      ],
      items: {
        teacher: {
          prompt: '¿Qué se celebra en sus clases?',
          answers: [
            'Los resultados finales, como calificaciones y puntajes',
            'Un intento valiente, de vez en cuando',
            'Cómo creció el trabajo, la mayoría de las semanas',
            'Cómo creció, cada semana, y los estudiantes eligen qué honrar',
          ],
        },
      },
    },
    'learning-environments.flexible-space-time': {
      statement: 'El tiempo y el espacio de la escuela se adaptan a lo que el aprendizaje necesita.',
      descriptors: [
        'Todavía no, o solo de palabra: casi todas las clases tienen la misma duración y el mismo salón todo el año; los docentes reacomodan lo que pueden ahí dentro.',
        'En algunas escuelas, los equipos pueden alargar una clase, unir grupos o usar otro salón en la misma semana, sin aprobación de la oficina.',
        'En la mayoría de las escuelas, el horario tiene bloques abiertos que los equipos llenan según el trabajo, y los salones cambian con facilidad entre silencio, grupos y trabajo práctico.',
        'En todas las escuelas, los estudiantes ayudan a planear sus horas y lugares; cada año, la evidencia de quién se beneficia cambia el horario, el plano y el calendario.',
      ],
      items: {
        learner: {
          prompt: '¿Qué pasa cuando tu trabajo necesita más tiempo que el de la clase?',
          answers: ['Paro cuando suena el timbre', 'De vez en cuando me dan más tiempo', 'Casi siempre me dan más tiempo o espacio', 'Me lo dan, y ayudo a planear mi día'],
        },
        teacher: {
          prompt: '¿Qué puede hacer usted cuando el horario estorba al aprendizaje?',
          answers: [
            'Reacomodo lo que puedo dentro de mi salón',
            'Cambio tiempo o espacio con unos pocos colegas',
            'Mi equipo mueve bloques o salones la mayoría de las semanas',
            'Todos los equipos lo hacen, y cada año rehacemos el horario con estudiantes',
          ],
        },
      },
    },
    'learning-environments.improved-often': {
      statement: 'Cada lugar de aprendizaje mejora a partir de frecuentes miradas informales a cómo funciona.',
      descriptors: [
        'Todavía no, o solo de palabra: las clases se miran en visitas formales y encuestas anuales; lo que se vio regresa semanas después.',
        'En algunas clases, docente y estudiantes dan una mirada rápida cada pocas semanas, por ejemplo con tres preguntas en una tarjeta, y cambian algo pequeño.',
        'En la mayoría de las escuelas, las miradas cortas son costumbre de cada mes: un colega entra como invitado, los estudiantes opinan y sigue un ajuste con fecha.',
        'En todas las escuelas, y en los sitios externos, cada ajuste se revisa de nuevo en pocas semanas; los que sirvieron pasan a otros salones, los demás se dejan.',
      ],
      items: {
        teacher: {
          prompt: '¿Cada cuánto da usted una mirada rápida a cómo funcionan sus clases?',
          answers: [
            'Cuando toca una visita formal o una encuesta',
            'Unas pocas veces al año, y cambio algo pequeño',
            'Casi cada mes, con estudiantes o con un colega que visita',
            'Cada pocas semanas, y revisamos si cada cambio sirvió',
          ],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof learningEnvironments>;

import type { transparency } from '../../constructs/transparency.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const transparencyEs = {
  construct: { name: 'Transparencia', meaning: 'Con cuánta apertura se comparten planes, razones y resultados.' },
  indicators: {
    'transparency.open-with-board-staff': {
      statement: 'La junta escolar y el personal, con sus sindicatos, ven los planes cuando aún se pueden cambiar.',
      descriptors: [
        'Todavía no, o solo de palabra: la junta escolar, el personal y sus sindicatos suelen enterarse de un plan más o menos cuando se decide.',
        'En algunas escuelas y algunos departamentos, quienes dirigen comparten el borrador de un plan y sus razones con el personal, los sindicatos y la junta escolar antes de decidir.',
        'En la mayoría de las escuelas y los departamentos, un calendario acordado muestra cuándo se puede comentar cada plan; junta escolar, sindicatos y personal reciben los mismos datos a tiempo para preguntar.',
        'En todas las escuelas y todos los departamentos, los planes importantes están abiertos desde el primer borrador hasta la decisión, con costos y dudas; una revisión anual con los sindicatos detecta qué llegó demasiado tarde.',
      ],
      items: {
        teacher: {
          prompt: '¿Cuándo ve usted por primera vez un plan que cambiará su trabajo?',
          answers: [
            'Cuando ya se decidió',
            'A veces en borrador, según quién dirija',
            'Casi siempre en borrador, con razones y a tiempo para preguntar',
            'Siempre en borrador, y revisamos con cuánta anticipación nos enteramos',
          ],
        },
      },
    },
    'transparency.open-with-families': {
      statement: 'Las familias pueden ver el panorama completo de cómo va la escuela de su hijo o hija.',
      descriptors: [
        'Todavía no, o solo de palabra: las familias reciben boletas de calificaciones y noticias; cómo va la escuela misma se cuenta cuando alguien pregunta.',
        'En algunas escuelas, las familias ven en palabras sencillas las metas del año, los resultados hasta ahora y los problemas pendientes, y pueden visitar las clases.',
        'En la mayoría de las escuelas, ese panorama llega en fechas fijas y en los idiomas de las familias, con una reunión para hacerle preguntas a la dirección.',
        'En todas las escuelas, las familias ayudan a elegir qué se muestra, lo reciben en papel o por teléfono, y lo que cada año dicen que no quedó claro cambia la edición siguiente.',
      ],
      items: {
        family: {
          prompt: '¿Cuánto le muestra la escuela de su hijo o hija sobre cómo va la escuela misma?',
          answers: [
            'Hasta ahora, noticias de eventos',
            'Algunas metas o resultados, sin que yo pregunte',
            'La mayoría de los resultados, buenos o no, en palabras sencillas',
            'El panorama completo, y preguntan qué falta',
          ],
        },
      },
    },
    'transparency.open-with-partners': {
      statement: 'Los aliados y el público pueden ver cómo avanza el distrito con respecto a sus planes.',
      descriptors: [
        'Todavía no, o solo de palabra: los planes y resultados están en las carpetas de la junta escolar, y quien está fuera de las escuelas tendría que pedirlos.',
        'En algunas escuelas y algunos departamentos, una página pública muestra los objetivos de este año con el avance hasta hoy, y quienes dirigen la recorren con sus aliados.',
        'En la mayoría de las escuelas y los departamentos, la página está al día, pone las metas no alcanzadas junto a las alcanzadas, y se conversa con los aliados al menos dos veces al año.',
        'En todas las escuelas y todos los departamentos, cualquiera puede seguir una meta de principio a fin sin preguntar; las preguntas de fuera reciben respuesta pública, y las más frecuentes llevan a páginas más claras.',
      ],
      items: {
        partner: {
          prompt: '¿Cómo se entera usted de cómo van los planes del distrito?',
          answers: [
            'Hasta ahora, tendría que preguntar por ahí',
            'Algunas escuelas nos lo muestran al reunirnos',
            'Puedo consultar la mayoría de los planes con resultados',
            'Veo todo, también metas no alcanzadas, y me responden',
          ],
        },
      },
    },
    'transparency.informed': {
      statement: 'Toda la comunidad de aprendizaje sabe qué está cambiando en las escuelas.',
      descriptors: [
        'Todavía no, o solo de palabra: las noticias de los cambios corren de boca en boca, así que lo que alguien sabe depende de a quién conoce.',
        'En algunas escuelas, un mensaje regular en palabras sencillas cuenta al personal, a las familias y a los aliados qué cambia en este período.',
        'En la mayoría de las escuelas, los mismos datos llegan a cada grupo en fechas fijas, en su idioma y por su medio, y una persona con nombre responde las preguntas.',
        'En todas las escuelas, personas elegidas al azar de cada grupo pueden nombrar los cambios principales y sus razones; una revisión anual halla a quién no le llegó, y se arreglan las vías.',
      ],
      items: {
        family: {
          prompt: '¿Cómo se entera usted de lo que cambia en la escuela de su hijo o hija?',
          answers: [
            'Por casualidad, por otras personas',
            'La escuela me cuenta algunos cambios',
            'La escuela me cuenta la mayoría, en palabras sencillas',
            'Me los cuenta todos y comprueba que me llegaron',
          ],
        },
        teacher: {
          prompt: '¿Qué cambios del distrito podría explicarle usted a alguien de su barrio?',
          answers: [
            'Ninguno hasta ahora; las noticias me llegan por casualidad',
            'Algunos de los que tocan mis propias clases',
            'La mayoría de los que tocan mi escuela',
            'Todos los principales, y revisamos quién no se ha enterado',
          ],
        },
        partner: {
          prompt: '¿Cómo le llegan las noticias de los cambios en las escuelas?',
          answers: [
            'Por casualidad hasta ahora',
            'Por algunas personas con quienes trabajo',
            'En mensajes regulares sobre la mayoría de los cambios',
            'Todos los cambios, a tiempo, con alguien a quien preguntar',
          ],
        },
      },
    },
    'transparency.open-shaping': {
      statement: 'En toda la comunidad de aprendizaje, la gente hace más que enterarse de lo que va a pasar: ayuda a darle forma.',
      descriptors: [
        'Todavía no, o solo de palabra: un círculo pequeño da forma a lo que pasa; la mayoría de estudiantes, familias, personal y aliados se entera después.',
        'En algunas escuelas, estudiantes, familias, personal y aliados trabajan juntos en una cuestión real antes de que se decida, y pueden señalar qué cambiaron.',
        'En la mayoría de las escuelas, participar está en el calendario: la gente sabe qué decisiones están abiertas y cómo sumarse, y cada propuesta recibe respuesta.',
        'En todas las escuelas, cada grupo tiene un lugar donde se preparan los planes, se invita en persona a las voces que faltan, y los comentarios de cada año mejoran la forma de participar.',
      ],
      items: {
        learner: {
          prompt: '¿Qué pasa cuando tienes una idea para tu escuela?',
          answers: [
            'Todavía no hay dónde contarla',
            'Algunos adultos me la piden',
            'La cuento y me responden',
            'Me responden, y ayudamos a decidir',
          ],
        },
        family: {
          prompt: '¿Qué parte puede tomar usted cuando la escuela de su hijo o hija hace planes?',
          answers: [
            'Me entero de los planes después',
            'A veces nos preguntan antes de decidir',
            'Casi siempre puedo participar y me responden',
            'Las familias ayudan desde el principio, en cada plan grande',
          ],
        },
        teacher: {
          prompt: '¿Cómo participa usted en las decisiones sobre cómo funciona su escuela?',
          answers: [
            'Me entero de lo decidido y lo llevo a cabo',
            'He ayudado a dar forma a algunas de antemano',
            'En la mayoría, sé cómo participar y recibo respuesta',
            'En todas las principales, y mejoramos la forma de participar',
          ],
        },
        partner: {
          prompt: '¿Hasta dónde ayuda usted a dar forma a lo que planean las escuelas?',
          answers: [
            'Me entero de los planes ya hechos',
            'Algunas escuelas me preguntan mientras el plan está abierto',
            'La mayoría de los planes tiene una vía clara para sumarse',
            'Participo desde el primer borrador, todas las veces',
          ],
        },
      },
    },
    'transparency.honest-mistakes': {
      statement: 'En todos los niveles, la gente puede decir sin temor lo que no funcionó.',
      descriptors: [
        'Todavía no, o solo de palabra: los informes cuentan lo que salió bien; lo que no funcionó se habla en privado, entre personas de confianza.',
        'En algunas escuelas y algunos departamentos, los equipos llevan a una reunión regular lo que no funcionó, y la conversación pasa a qué probar después.',
        'En la mayoría de las escuelas y los departamentos, quienes dirigen empiezan con ejemplos propios, y una promesa por escrito deja estos relatos fuera de las evaluaciones del personal.',
        'En todas las escuelas y todos los departamentos, hasta la junta escolar, estos relatos pasan de una escuela a otra y mejoran el plan siguiente; una pregunta anónima anual comprueba que hablar se siente seguro.',
      ],
      items: {
        teacher: {
          prompt: '¿Qué pasa cuando usted dice que algo que probó no funcionó?',
          answers: [
            'Por ahora, me lo guardaría',
            'Con algunos colegas se vuelve una conversación útil',
            'En la mayoría de las reuniones es normal; quienes dirigen también cuentan',
            'Es seguro en todas partes, y otros usan lo que aprendí',
          ],
        },
      },
    },
    'transparency.clear-expectations': {
      statement: 'Todo el mundo sabe qué se espera de cada estudiante dondequiera que aprenda.',
      descriptors: [
        'Todavía no, o solo de palabra: lo que se espera se fija clase por clase, así que estudiantes y familias lo oyen con palabras distintas.',
        'En algunas escuelas, estudiantes y familias pueden nombrar lo que se espera este año, tanto en clase como en proyectos, experiencias laborales y estudio en casa.',
        'En la mayoría de las escuelas, lo que se espera nace de los resultados que busca el distrito, continúa de grado en grado y detalla la parte de las personas adultas en la escuela, en casa y en el trabajo.',
        'En todas las escuelas, cada año los estudiantes lo ponen en sus propias palabras, y todo pasaje que familias o aliados hallaron confuso se vuelve a escribir con ellos.',
      ],
      items: {
        learner: {
          prompt: '¿En qué clases sabes qué se espera de ti?',
          answers: [
            'Todavía en ninguna; casi siempre adivino',
            'En algunas de mis clases',
            'En la mayoría, y en salidas y proyectos',
            'En todas, y ayudamos a ponerlo en palabras',
          ],
        },
        family: {
          prompt: '¿Qué tan claro tiene usted lo que se espera de su hijo o hija?',
          answers: [
            'Lo descubrimos sobre la marcha',
            'Claro en algunas materias',
            'Claro en la mayoría, en la escuela como en casa',
            'Claro en todas, y sé cuál es mi parte',
          ],
        },
        teacher: {
          prompt: '¿Cómo se fija lo que se espera de sus estudiantes?',
          answers: [
            'Lo fijo para mis propias clases',
            'Comparto las mismas palabras con algunos colegas',
            'Lo comparte casi toda mi escuela, unido a los resultados del distrito',
            'Lo compartimos todos; estudiantes y familias ayudan cada año a redactarlo',
          ],
        },
      },
    },
    'transparency.learners-explain': {
      statement: 'Cualquier estudiante puede contarle a una visita qué está aprendiendo y por qué.',
      descriptors: [
        'Todavía no, o solo de palabra: al preguntarles por su trabajo, los estudiantes suelen nombrar la tarea o la página; su propósito lo sabe quien enseña.',
        'En algunas clases, los estudiantes a quienes una visita pregunta pueden nombrar la meta de su tarea y decir por qué les importa.',
        'En la mayoría de las clases, las visitas siguen unas preguntas comunes, y los estudiantes apoyan su respuesta con una muestra de su propio trabajo.',
        'En todas las clases, los estudiantes responden en el idioma o la forma que les va bien, cuentan su próximo paso, y lo que oyen las visitas sirve para aclarar las metas.',
      ],
      items: {
        learner: {
          prompt: 'Una visita te pregunta por tu trabajo. ¿Puedes decir por qué lo haces?',
          answers: [
            'Puedo decir cuál es la tarea',
            'Sí, en algunas clases',
            'Sí, en la mayoría, con trabajo para mostrar',
            'Sí, en todas, y también mi próximo paso',
          ],
        },
        family: {
          prompt: '¿Qué le cuenta su hijo o hija sobre lo que aprende?',
          answers: [
            'Sobre todo, qué hizo ese día',
            'A veces, por qué lo aprende',
            'Casi siempre qué y por qué, con trabajos para mostrar',
            'En cada clase: qué, por qué y qué sigue',
          ],
        },
        teacher: {
          prompt: '¿Cuáles de sus estudiantes podrían decirle a una visita por qué hacen su tarea?',
          answers: [
            'Nombrarían sobre todo la tarea misma',
            'Quienes están en algunas de mis clases o grupos',
            'La mayoría, con una muestra de su trabajo',
            'Todos, a su manera; sus respuestas me ayudan a ajustar',
          ],
        },
        partner: {
          prompt: '¿Qué oye usted cuando pregunta a los estudiantes por su trabajo?',
          answers: [
            'Sobre todo, cuál es la tarea',
            'Algunos dicen por qué la hacen',
            'La mayoría dice por qué, con trabajo para mostrar',
            'Todos dicen por qué y qué sigue después',
          ],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof transparency>;

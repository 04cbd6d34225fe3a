import type { professionalDevelopment } from '../../constructs/professional-development.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const professionalDevelopmentEs = {
  construct: { name: 'Desarrollo profesional', meaning: 'Cómo siguen aprendiendo los docentes.' },
  indicators: {
    'professional-development.job-embedded': {
      statement: 'Todos los docentes aprenden nuevas prácticas como parte habitual de su semana de trabajo pagada.',
      descriptors: [
        'Todavía no, o solo de palabra: los docentes aprenden sobre todo en días de capacitación aparte, unas pocas veces al año.',
        'En algunas escuelas, el horario semanal reserva tiempo para que los docentes aprendan, por ejemplo una visita de acompañamiento o una hora de estudio con colegas.',
        'En la mayoría de las escuelas, cada semana hay horas pagadas y protegidas para aprender sobre las clases que se dan en ese momento, y los docentes pueden nombrar una clase que cambió.',
        'En todas las escuelas, el aprendizaje semanal está en el calendario o en el contrato, la hora que se pierde se repone, y lo que se ve en las aulas lo renueva cada año.',
      ],
      items: {
        teacher: {
          prompt: '¿Cuándo ocurre normalmente su propio aprendizaje como docente?',
          answers: ['En días fijos de capacitación, o en mi tiempo libre', 'A veces en mi semana de trabajo, además de esos días', 'Casi todas las semanas, en tiempo pagado, sobre las clases que doy', 'Cada semana, en tiempo pagado y protegido que los docentes ayudamos a mejorar'],
        },
      },
    },
    'professional-development.aligned-to-vision': {
      statement: 'Lo que se ayuda a aprender a los docentes parte de la visión del distrito para los estudiantes.',
      descriptors: [
        'Todavía no, o solo de palabra: los temas de capacitación se eligen uno por uno, según llegan ofertas y solicitudes.',
        'En algunas escuelas, cada agenda nombra el resultado de la visión al que sirve la sesión, y los docentes de ahí saben decir cuál es.',
        'En la mayoría de las escuelas, el calendario de aprendizaje del año se arma a partir de los resultados de la visión, y terminaron las sesiones que no servían a ninguno.',
        'En todas las escuelas, el tiempo y el dinero para que los docentes aprendan siguen la visión; cada primavera, lo que se observa en las aulas muestra dónde hace falta más, y el plan se ajusta.',
      ],
      items: {
        teacher: {
          prompt: '¿Cómo se relaciona su aprendizaje profesional con la visión del distrito para los estudiantes?',
          answers: ['Hasta ahora no he visto una relación', 'En unas pocas sesiones la relación es clara', 'La mayoría de las sesiones me ayuda a enseñar hacia la visión', 'Todas lo hacen, y los docentes ayudamos a elegir los próximos temas'],
        },
      },
    },
    'professional-development.student-needs': {
      statement: 'Lo que los docentes van a aprender se elige según lo que necesitan sus estudiantes actuales.',
      descriptors: [
        'Todavía no, o solo de palabra: los temas se fijan antes del año escolar, cuando aún no se conoce a los estudiantes de ese año.',
        'En algunas escuelas, los equipos docentes examinan trabajos de estudiantes en fechas fijas y de ahí sacan el próximo tema de su propio aprendizaje.',
        'En la mayoría de las escuelas, los equipos estudian cada trimestre el avance actual, con atención a estudiantes multilingües y estudiantes con discapacidades, y el acompañamiento responde a lo que encuentran.',
        'En todas las escuelas, las necesidades de los estudiantes guían durante el año lo que aprenden los docentes, se les pregunta a ellos mismos, y los equipos comprueban si un tema ayudó antes de elegir otro.',
      ],
      items: {
        teacher: {
          prompt: '¿Qué decide el tema de su próximo aprendizaje profesional?',
          answers: ['Un plan hecho antes del año escolar', 'A veces, lo que muestran los trabajos de mis estudiantes', 'Por lo general, lo que muestra el avance actual de mis estudiantes', 'Siempre lo que necesitan mis estudiantes; después comprobamos si ayudó'],
        },
      },
    },
    'professional-development.learning-together': {
      statement: 'Los docentes aprenden con regularidad de la práctica de sus colegas.',
      descriptors: [
        'Todavía no, o solo de palabra: los docentes casi siempre planean y aprenden por su cuenta; ver la clase de un colega se arregla en privado.',
        'En algunas escuelas, los docentes se reúnen en fechas fijas para estudiar clases juntos, y unos pocos han visitado otra aula u otra escuela.',
        'En la mayoría de las escuelas, cada docente pertenece a un equipo con tiempo semanal en común, visita otras aulas al menos dos veces al año y prueba algo que vio ahí.',
        'En todas las escuelas, las visitas dentro del distrito y a otros distritos tienen tiempo liberado, lo encontrado se comparte abiertamente, y los docentes lo usan para mejorar su forma de aprender juntos.',
      ],
      items: {
        teacher: {
          prompt: '¿Cómo aprende usted de la práctica de otros docentes?',
          answers: ['Hasta ahora, casi siempre por mi cuenta', 'En unas pocas reuniones y quizá una visita a un aula', 'En un equipo semanal, con visitas a aulas cada año', 'En equipo, con visitas aquí y fuera, y compartimos lo que encontramos'],
        },
      },
    },
    'professional-development.improvement-cycles': {
      statement: 'Los docentes aprenden en ciclos cortos que ponen a prueba un cambio con evidencias de sus estudiantes.',
      descriptors: [
        'Todavía no, o solo de palabra: el aprendizaje termina con la sesión; lo que pase después en clase queda a criterio de cada docente.',
        'En algunas escuelas, los equipos prueban un cambio durante unas semanas, miran juntos lo que hicieron los estudiantes y deciden cómo seguir.',
        'En la mayoría de las escuelas, cada equipo completa varios ciclos al año con un asesor o colega, y sus breves registros cuentan también lo que no funcionó.',
        'En todas las escuelas, los ciclos son la forma habitual de aprender; los hallazgos pasan de un equipo a otro, los cambios probados entran en guías y horarios, y el ciclo mismo se revisa cada año.',
      ],
      items: {
        teacher: {
          prompt: '¿Qué pasa después de que usted aprende algo nuevo en una sesión?',
          answers: ['Queda a mi criterio usarlo', 'A veces lo probamos y comparamos lo que pasó', 'Por lo general mi equipo lo prueba, lo revisa y lo ajusta', 'Siempre lo ponemos a prueba, y lo que funciona llega a otros equipos'],
        },
      },
    },
    'professional-development.tailored': {
      statement: 'El aprendizaje de cada docente se organiza alrededor de sus propias metas de crecimiento.',
      descriptors: [
        'Todavía no, o solo de palabra: los docentes de una escuela asisten casi siempre a las mismas sesiones, sin importar lo que cada uno ya sabe.',
        'En algunas escuelas, los docentes fijan una meta de crecimiento propia, eligen entre varias sesiones y conversan con alguien sobre la meta durante el año.',
        'En la mayoría de las escuelas, cada docente tiene un plan escrito con una meta, un camino elegido para alcanzarla y un asesor o colega que le da seguimiento.',
        'En todas las escuelas, los docentes omiten lo que ya pueden demostrar, reciben créditos por las nuevas prácticas que muestran, y sus respuestas anuales cambian lo que se ofrece.',
      ],
      items: {
        teacher: {
          prompt: '¿Quién fija la meta de su aprendizaje profesional?',
          answers: ['Se fija la misma meta para todos', 'Puedo elegir de una lista de sesiones', 'Yo fijo una meta de crecimiento, y alguien le da seguimiento', 'La fijo yo, muestro nuevas prácticas por créditos e influyo en la oferta'],
        },
      },
    },
    'professional-development.any-time': {
      statement: 'La tecnología permite a cada docente aprender para su profesión a cualquier hora, desde cualquier lugar.',
      descriptors: [
        'Todavía no, o solo de palabra: el aprendizaje profesional ocurre en un salón y a una hora fija, y la sesión a la que se falta se pierde.',
        'Para algunos docentes, hay clases grabadas, cursos breves o un asesor por video fuera del horario fijo, y los usan.',
        'Para la mayoría de los docentes, una colección en línea sigue las metas de aprendizaje del distrito, se abre en un teléfono o en casa, y las horas dedicadas cuentan para las requeridas.',
        'Para todos los docentes, incluidos suplentes y personal de lugares apartados, lo que se aprende en línea y en persona forma un solo camino; el uso y los resultados deciden qué se agrega o se retira.',
      ],
      items: {
        teacher: {
          prompt: '¿Qué puede hacer cuando necesita aprender algo fuera del horario fijo de capacitación?',
          answers: ['Esperar hasta la próxima sesión', 'Usar unas pocas grabaciones o cursos del distrito', 'Usar una colección amplia en línea, y esas horas cuentan', 'Usarla, consultar a un asesor en línea y proponer qué agregar'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof professionalDevelopment>;

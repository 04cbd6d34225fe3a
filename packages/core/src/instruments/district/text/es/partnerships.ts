import type { partnerships } from '../../constructs/partnerships.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const partnershipsEs = {
  construct: { name: 'Alianzas', meaning: 'Aprender con empresas, grupos comunitarios y universidades.' },
  indicators: {
    'partnerships.many-kinds': {
      statement: 'Las escuelas mantienen alianzas duraderas con todo tipo de organizaciones de su zona.',
      descriptors: [
        'Todavía no, o solo de palabra: el contacto con organizaciones va y viene con los lazos personales, y la ayuda es casi siempre un regalo de una sola vez.',
        'En algunas escuelas, dos o más tipos de aliados, como una empresa y una universidad, trabajan con estudiantes todo el año.',
        'En la mayoría de las escuelas, acuerdos escritos, cada uno con una persona de contacto, abarcan empresas, gobierno local o del condado, recreación, justicia juvenil, grupos cívicos y comunitarios, y educación superior.',
        'En todas las escuelas, hay aliados empresariales, comunitarios y universitarios activos; un mapa anual muestra qué tipos faltan, y se invita a nuevos aliados a esos lugares.',
      ],
      items: {
        partner: {
          prompt: '¿Cómo describiría su trabajo con las escuelas del distrito?',
          answers: ['Un regalo o ayuda de una sola vez', 'Continuo, con una o dos escuelas', 'Continuo, por escrito, con una persona de contacto', 'Continuo, y cada año invitamos a aliados que faltan'],
        },
      },
    },
    'partnerships.shape-vision-plan': {
      statement: 'Los aliados ayudan a fijar el rumbo del distrito antes de que sea definitivo.',
      descriptors: [
        'Todavía no, o solo de palabra: los aliados conocen la visión y el plan cuando ambos están terminados.',
        'En algunas partes del trabajo, como un programa de carreras, los aliados comentan borradores y pueden señalar una línea que cambiaron.',
        'En la mayoría de las secciones de la visión y del plan estratégico, aliados empresariales, comunitarios y universitarios escribieron o rehicieron texto, y sus nombres constan.',
        'En todas las secciones, los aliados tienen asiento como coautores desde el primer borrador hasta la renovación anual, y el público puede leer qué cambió cada uno.',
      ],
      items: {
        partner: {
          prompt: '¿Qué parte tienen ustedes en escribir los planes de aprendizaje del distrito?',
          answers: ['Los conocemos ya terminados', 'Comentamos algunos borradores', 'Ayudamos a escribir la mayoría de las secciones', 'Ayudamos a escribirlos y los renovamos cada año'],
        },
      },
    },
    'partnerships.local-economy': {
      statement: 'El rumbo del distrito va de la mano con el plan de empleo de la zona.',
      descriptors: [
        'Todavía no, o solo de palabra: las rutas de aprendizaje se definen sin mirar el plan de desarrollo económico y laboral de la zona.',
        'En algunos programas, como salud o agricultura, lo que se aprende se ha ajustado a empleos que la zona espera ver crecer.',
        'En la mayoría de las rutas, los resultados están en un mapa junto al plan de desarrollo económico y laboral, los empleadores lo revisaron, y la visión y el plan estratégico lo citan.',
        'En todas las rutas, los estudiantes ven dónde hay vacantes; quienes planean escuelas y economía se reúnen cada año, y cada parte ajusta su plan al de la otra.',
      ],
      items: {
        partner: {
          prompt: '¿En qué lugar del plan del distrito ve los empleos futuros de la zona?',
          answers: ['Hasta ahora en ninguno', 'En uno o dos programas', 'En la mayoría de los programas', 'En todo el plan, y actualizamos juntos ambos planes'],
        },
      },
    },
    'partnerships.teaching-aligned': {
      statement: 'La enseñanza sigue la visión que los aliados ayudaron a crear.',
      descriptors: [
        'Todavía no, o solo de palabra: los cursos, las pruebas y la formación del personal tienen cada uno sus metas, aparte de una visión compartida.',
        'En algunos departamentos, los cursos se han reescrito en torno a resultados nombrados con los aliados, y los docentes saben decir cuáles.',
        'En la mayoría de las escuelas, currículo, enseñanza y evaluación se han cotejado con esa visión, y el desarrollo profesional se diseña en consecuencia.',
        'En todas las escuelas, cada aspecto de la enseñanza muestra su vínculo con la visión; los aliados visitan clases cada año, y lo que notan cambia la práctica.',
      ],
      items: {},
    },
    'partnerships.learning-created': {
      statement: 'Los aliados crean oportunidades de aprendizaje junto con las escuelas.',
      descriptors: [
        'Todavía no, o solo de palabra: los aliados vienen como invitados por un día, a una charla, una visita o una feria.',
        'En algunas escuelas, docentes y aliados han diseñado mentorías, prácticas laborales o aprendizaje-servicio que duran semanas y sirven a metas de clase.',
        'En la mayoría de las escuelas, funcionan varias de estas formas, entre ellas el aprendizaje en el trabajo; el horario les aparta tiempo, y lo que los estudiantes demuestran da crédito.',
        'En todas las escuelas, se ofrecen prácticas laborales, mentorías, aprendizaje en el trabajo y aprendizaje-servicio según cada edad, y anfitriones y estudiantes los rehacen cada año.',
      ],
      items: {
        teacher: {
          prompt: '¿Cómo participan aliados de fuera en lo que hacen sus estudiantes?',
          answers: ['Como invitados, por un día o menos', 'En una unidad que planeamos juntos', 'En varias unidades que cuentan para calificación o crédito', 'En cada curso, y lo rehacemos juntos cada año'],
        },
        partner: {
          prompt: '¿Qué ofrecen ustedes para que los estudiantes aprendan?',
          answers: ['Una visita, una charla o una feria', 'Un proyecto o una práctica, planeados con docentes', 'Un trabajo que cuenta para metas de clase o créditos', 'Un trabajo que cuenta, mejorado cada año con docentes y estudiantes'],
        },
      },
    },
    'partnerships.list-reaches-all': {
      statement: 'Una lista publicada de oportunidades para aprender con aliados llega a cada estudiante.',
      descriptors: [
        'Todavía no, o solo de palabra: las oportunidades pasan de boca en boca, y enterarse de una depende de a quién se conoce.',
        'Para algunos estudiantes, una lista impresa o en línea muestra qué está abierto y cómo inscribirse, y ya han participado en algo que encontraron en ella.',
        'Para la mayoría de los estudiantes, la lista del distrito viene en los idiomas del hogar, con costos y transporte cubiertos, y un adulto de la escuela la repasa con ellos.',
        'Para todos los estudiantes, la lista ha llevado a participar; las inscripciones se cuentan por escuela y grupo, y la oferta se mueve hacia donde pocos entraron.',
      ],
      items: {
        learner: {
          prompt: '¿Has visto una lista de formas de aprender con personas de fuera de la escuela?',
          answers: ['No, todavía no', 'Sí, la vi una vez', 'Sí, y alguien me mostró cómo participar', 'Sí, y participé en algo este año'],
        },
        family: {
          prompt: '¿Cómo se entera de dónde puede aprender su hijo o hija fuera de la escuela?',
          answers: ['Por casualidad, por gente que conocemos', 'La escuela nos avisa de algunas opciones', 'Por una lista completa en nuestro idioma', 'Por esa lista, y mi hijo o hija participa'],
        },
        teacher: {
          prompt: '¿Cómo se enteran sus estudiantes de lo que pueden hacer con aliados?',
          answers: ['De boca en boca', 'Aviso a algunos cuando sé de algo', 'Por una lista pública que repaso con la mayoría', 'Por una lista con todos, y vemos quién participa'],
        },
        partner: {
          prompt: '¿Quién se entera de lo que ustedes ofrecen a estudiantes?',
          answers: ['Personas que por azar nos conocen', 'Estudiantes de una o dos escuelas', 'Estudiantes de casi todas, por una lista pública', 'Todos los estudiantes, y vemos quién participa'],
        },
      },
    },
    'partnerships.progress-reviewed': {
      statement: 'Los aliados ayudan a medir cuánto ha avanzado el distrito hacia su visión.',
      descriptors: [
        'Todavía no, o solo de palabra: el distrito mira sus resultados por su cuenta, y los aliados los leen después.',
        'En algunas revisiones de los avances, los aliados ven las cifras, preguntan y suman lo que notan en sus propios lugares.',
        'En la mayoría de las revisiones anuales, aliados empresariales, comunitarios y universitarios trabajan con las medidas junto al personal, y notas escritas muestran qué aconsejaron.',
        'En todas las revisiones, los aliados eligen medidas con el distrito y presentan en público lo hallado, y la visión se afina donde eso lo señala.',
      ],
      items: {
        partner: {
          prompt: '¿Qué hacen ustedes cuando el distrito revisa sus propios avances?',
          answers: ['Nos cuentan los resultados después', 'Vemos algunas cifras y hacemos preguntas', 'Trabajamos la mayoría de las medidas con el personal', 'Elegimos medidas, y lo que hallamos cambia la visión'],
        },
      },
    },
    'partnerships.follow-interests': {
      statement: 'Lo que los estudiantes hacen con aliados nace de sus propios intereses.',
      descriptors: [
        'Todavía no, o solo de palabra: lo que los estudiantes hacen con aliados depende de lo que haya en oferta.',
        'En algunas escuelas, los estudiantes cuentan a un adulto qué les atrae, y eso decide a quién conocen.',
        'En la mayoría de las escuelas, los intereses de cada estudiante se anotan cada año y se emparejan con prácticas o proyectos, y se buscan aliados nuevos para los que quedan sin pareja.',
        'En todas las escuelas, los estudiantes ayudan a diseñar lo que hacen con un aliado, lo miran después en retrospectiva y rehacen la oferta del año siguiente.',
      ],
      items: {
        learner: {
          prompt: '¿Quién elige lo que aprendes con personas de fuera de la escuela?',
          answers: ['Los adultos, o todavía no hago esto', 'Los adultos, después de preguntarme', 'Yo elijo entre cosas que me gustan', 'Yo ayudo a planearlo con esas personas'],
        },
        family: {
          prompt: 'Lo que la escuela organiza en otros lugares, ¿parte de lo que le gusta a su hijo o hija?',
          answers: ['Todavía no; tomamos lo que se ofrece', 'Una o dos veces hasta ahora', 'La mayoría de las veces', 'Cada vez, y mi hijo o hija ayuda a planearlo'],
        },
        teacher: {
          prompt: '¿Qué peso tienen los intereses de sus estudiantes en lo que hacen con aliados?',
          answers: ['Tomamos lo que los aliados ofrecen', 'Pregunto a algunos antes de elegir', 'Emparejo a la mayoría según los intereses que anotaron', 'Todos ayudan a diseñarlo con el aliado'],
        },
        partner: {
          prompt: '¿Cómo saben ustedes qué despierta la curiosidad de los estudiantes?',
          answers: ['Ofrecemos lo que sabemos', 'Los docentes nos lo dicen en algunas actividades', 'Nos llegan sus intereses antes de casi toda actividad', 'Los estudiantes planean cada actividad con nosotros'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof partnerships>;

import type { vision } from '../../constructs/vision.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const visionEs = {
  construct: { name: 'Visión', meaning: 'Una idea compartida de para qué se aprende.' },
  indicators: {
    'vision.states-outcomes': {
      statement: 'Una sola visión escrita nombra los resultados que el distrito quiere para cada estudiante que se gradúa.',
      descriptors: [
        'Todavía no, o solo de palabra: lo que se espera de quienes se gradúan se comenta en conversaciones, o cabe en un lema breve que no nombra resultados.',
        'En algunas escuelas, una página escrita dice qué deben saber sus estudiantes al graduarse, qué deben poder hacer y qué clase de personas esperan llegar a ser.',
        'En la mayoría de las escuelas se trabaja con un mismo texto adoptado por el distrito. Nombra conocimientos, habilidades, cualidades y los resultados que deben mejorar.',
        'En todas las escuelas y todos los departamentos, ese texto único dice también qué distingue a esta comunidad, muestra cada resultado por ciclo de grados y se reescribe en fechas conocidas a partir de evidencias.',
      ],
      items: {
        teacher: {
          prompt: '¿Qué tiene por escrito su escuela sobre los graduados que esperamos formar?',
          answers: [
            'Un lema, o nada por escrito que yo conozca',
            'Una página de resultados que algunos usamos',
            'Los resultados que nombra el distrito; la mayoría trabajamos con ellos',
            'Esos resultados, detallados para mi grado y revisados con nosotros en fechas fijas',
          ],
        },
      },
    },
    'vision.built-together': {
      statement: 'Personas de todas las partes de la comunidad participan en escribir la visión.',
      descriptors: [
        'Todavía no, o solo de palabra: un grupo pequeño escribe la visión, o se conversa sobre cómo incluir a más personas.',
        'En algunas escuelas, estudiantes, familias y personal se han sentado a redactar juntos, y en el texto hay líneas que propusieron.',
        'En la mayoría de las escuelas participaron personas de cada rol. Un registro público muestra qué dijo cada grupo y cómo cambió por eso la redacción.',
        'En todas las escuelas, quienes participan reflejan los idiomas y barrios atendidos; los autores nombrados vienen de cada grupo; un calendario publicado los convoca de nuevo para revisar su trabajo.',
      ],
      items: {
        learner: {
          prompt: '¿Cómo ayudaron los estudiantes a escribir las grandes metas de tu escuela?',
          answers: [
            'Que yo sepa, no ayudaron',
            'Ayudaron unos pocos',
            'A mi grupo le pidieron ideas',
            'Mi grupo ayudó, y ahí están nuestras ideas',
          ],
        },
        family: {
          prompt: '¿Cómo han ayudado las familias a escribir la visión para las escuelas de su hijo o hija?',
          answers: [
            'No he sabido de una manera de ayudar',
            'Sé de unas pocas familias a las que preguntaron',
            'A mí me pidieron ideas',
            'Me pidieron ideas, y veo qué cambió',
          ],
        },
      },
    },
    'vision.shared-with-all': {
      statement: 'La visión llega a cada integrante de la comunidad educativa.',
      descriptors: [
        'Todavía no, o solo de palabra: la visión es un documento que conocen quienes lo escribieron; se hacen planes para darla a conocer.',
        'En algunas escuelas, la gente conoce la visión cara a cara, en reuniones del personal o jornadas de puertas abiertas, en los idiomas que las familias hablan en casa.',
        'En la mayoría de las escuelas, estudiantes, familias, personal y aliados cuentan con sus propias palabras lo que dice, y quienes llegan la escuchan desde el principio.',
        'En todas las escuelas, una muestra anual indica que integrantes de cada grupo saben explicarla; donde la muestra encuentra a personas a las que aún no llega, se cambia la manera de contarla.',
      ],
      items: {
        family: {
          prompt: '¿Qué tan bien conoce la visión sobre lo que aprenderá su hijo o hija?',
          answers: [
            'Todavía no la he encontrado',
            'La oí una o dos veces',
            'Puedo decir de qué trata',
            'Puedo explicarla, y la escuela me lo ha preguntado',
          ],
        },
        partner: {
          prompt: '¿Dónde se ha encontrado usted con la visión de aprendizaje del distrito?',
          answers: [
            'Hasta ahora, en ningún lugar',
            'En un evento o en un envío de correo',
            'En la mayoría de nuestras reuniones con las escuelas',
            'En cada proyecto compartido; también la explicamos',
          ],
        },
      },
    },
    'vision.own-role': {
      statement: 'Cada persona puede decir cuál es su propia parte en la visión.',
      descriptors: [
        'Todavía no, o solo de palabra: se habla de lo que se desea para los estudiantes; quién hará qué para lograrlo se está definiendo.',
        'En algunas escuelas, estudiantes, familias y personal han conversado sobre lo que les pide, y pueden nombrar una cosa que hacen.',
        'En la mayoría de las escuelas y los departamentos, la gente describe su parte sin leerla, y esta aparece en descripciones de puesto, acuerdos de clase o metas anuales.',
        'En todas las escuelas y todos los departamentos, cada rol, desde quien conduce el autobús hasta quien integra la junta escolar, tiene una parte escrita que esas mismas personas actualizan cada año según su experiencia.',
      ],
      items: {
        learner: {
          prompt: '¿Puedes decir qué haces para ayudar a lograr las grandes metas de tu escuela?',
          answers: [
            'Todavía no sé cuál es mi parte',
            'Puedo decir una cosa que hago',
            'Sé mi parte en la mayoría de mis clases',
            'Sé cuál es mi parte y ayudo a planearla',
          ],
        },
        family: {
          prompt: '¿Qué parte tiene usted en la visión para la escuela de su hijo o hija?',
          answers: [
            'Todavía no hemos hablado de eso',
            'Sé de una cosa que puedo hacer',
            'Sé cuál es mi parte durante el año',
            'Sé cuál es mi parte y ayudé a definirla',
          ],
        },
        teacher: {
          prompt: '¿Qué hace usted en su trabajo a causa de la visión?',
          answers: [
            'Todavía no relaciono mi trabajo con ella',
            'Puedo dar un ejemplo de una o dos clases',
            'Puedo decir mi parte en la mayor parte de lo que enseño',
            'Mi parte es clara en todo; la actualizamos juntos cada año',
          ],
        },
        partner: {
          prompt: '¿Cuál es la parte de su organización en la visión del distrito?',
          answers: [
            'Todavía no hemos hablado de ella',
            'Algunos de nosotros podríamos decirla',
            'Está definida en la mayoría de nuestros proyectos',
            'Está por escrito; la actualizamos juntos',
          ],
        },
      },
    },
    'vision.guides-decisions': {
      statement: 'La visión compartida guía las decisiones en todos los niveles del distrito.',
      descriptors: [
        'Todavía no, o solo de palabra: se decide caso por caso; puede haber una visión escrita, y se conversa sobre usarla para elegir.',
        'En algunas escuelas o algunos departamentos, los líderes preguntan cómo sirve cada opción a la visión antes de elegir, y pueden señalar una decisión que por eso resultó distinta.',
        'En la mayoría de las escuelas y los departamentos, gastos, contrataciones y programas pasan la misma prueba, la gente conoce las razones, y las propuestas que no encajan se cambian o se dejan de lado.',
        'En todas las escuelas y todos los departamentos se toman así las decisiones importantes; cada año, personas de cada grupo miran hacia atrás para ver si sirvieron a la visión, y la prueba se mejora.',
      ],
      items: {
        learner: {
          prompt: '¿Te dicen cómo ayudan las cosas nuevas de tu escuela a lograr las grandes metas?',
          answers: [
            'Todavía no lo he oído',
            'Sí, con algunas cosas nuevas',
            'Casi siempre, y veo cómo encaja',
            'Siempre, y nos preguntan si funcionó',
          ],
        },
        family: {
          prompt: '¿Los cambios en la escuela de su hijo o hija avanzan hacia una misma visión del aprendizaje?',
          answers: [
            'Todavía no veo la relación',
            'Unos pocos cambios sí',
            'La mayoría sí, y me cuentan las razones',
            'Todos, y las familias ayudan a revisarlos después',
          ],
        },
        teacher: {
          prompt: '¿Cómo entra la visión del distrito en las decisiones importantes de su escuela?',
          answers: [
            'Todavía no se menciona cuando elegimos',
            'Ha influido en una o dos decisiones',
            'La mayoría se contrasta con ella; algunas cambian por eso',
            'Cada decisión importante se contrasta con ella y luego se revisa con nosotros',
          ],
        },
        partner: {
          prompt: '¿Qué guía las decisiones del distrito sobre su trabajo con ustedes?',
          answers: [
            'Hasta ahora, cada solicitud se decide por separado',
            'Su visión guía uno o dos proyectos',
            'Su visión guía la mayor parte de lo que hacemos',
            'Su visión lo guía todo; lo revisamos juntos',
          ],
        },
      },
    },
    'vision.steers-new-ideas': {
      statement: 'Las ideas nuevas se eligen según lo bien que sirven a la visión.',
      descriptors: [
        'Todavía no, o solo de palabra: las ideas nuevas empiezan cuando surge la ocasión, como una subvención o una oferta; su relación con la visión se conversa después.',
        'En algunas escuelas, una página breve dice, antes de que empiece un piloto, a qué resultado sirve, qué señal se buscará y cuándo termina.',
        'En la mayoría de las escuelas y los departamentos, las propuestas se comparan lado a lado por lo que aportan a la visión, y las elegidas reciben tiempo o dinero.',
        'En todas las escuelas y todos los departamentos, cualquier persona puede proponer; cada piloto se extiende, se cambia o se cierra con evidencias en una fecha fija; las preguntas de selección se afinan con lo aprendido.',
      ],
      items: {},
    },
    'vision.actions-match': {
      statement: 'Lo que hacen los líderes coincide con lo que dice la visión.',
      descriptors: [
        'Todavía no, o solo de palabra: la formación, lo que se espera de los docentes y las reglas de calificación vienen de planes separados; se conversa sobre unirlos a la visión.',
        'En algunas escuelas, los líderes han cambiado al menos una práctica, como un día de formación o una regla de calificación, para que encaje con la visión.',
        'En la mayoría de las escuelas, la formación, la elección del currículo, las expectativas y la calificación apuntan a los mismos resultados nombrados, y los docentes consultados confirman que encajan.',
        'En todas las escuelas y todos los departamentos, los líderes preguntan cada año a los docentes dónde difieren los actos y las palabras, publican las respuestas y cierran las mayores diferencias, incluso en sus propios hábitos.',
      ],
      items: {
        teacher: {
          prompt: '¿En qué coincide con la visión lo que le piden los líderes?',
          answers: [
            'Hasta ahora van por separado',
            'En alguna formación, o en una regla que cambió',
            'En la mayor parte de la formación, las expectativas y la calificación',
            'En todo; los líderes preguntan dónde no coincide y actúan',
          ],
        },
      },
    },
    'vision.progress-measured': {
      statement: 'El distrito mide sus avances hacia la visión.',
      descriptors: [
        'Todavía no, o solo de palabra: los avances se cuentan en historias o se leen en los resultados estatales; se piensa en medidas para los resultados propios de la visión.',
        'En algunas escuelas, el personal mide uno o dos resultados, por ejemplo con portafolios o encuestas, y los compara con un punto de partida.',
        'En la mayoría de las escuelas, cada resultado tiene su medida, y la junta escolar revisa en fechas fijas los datos por grupo de estudiantes.',
        'En todas las escuelas, los datos de la visión completa son públicos; estudiantes, familias y aliados ayudan a leerlos; lo que muestran lleva cada año a cambios en la visión o en su plan.',
      ],
      items: {
        partner: {
          prompt: '¿Qué ha visto usted de los avances del distrito hacia su visión?',
          answers: [
            'Todavía no nos ha llegado nada',
            'De vez en cuando, una historia o un número',
            'Un informe anual sobre la mayoría de sus metas',
            'Un informe anual completo que ayudamos a comentar',
          ],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof vision>;

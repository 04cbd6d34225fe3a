import type { technologyPolicy } from '../../constructs/technology-policy.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const technologyPolicyEs = {
  construct: { name: 'Política de tecnología', meaning: 'Reglas y planes para un internet seguro y estable.' },
  indicators: {
    'technology-policy.written': {
      statement: 'Una política de tecnología escrita, que cualquiera puede leer, orienta el uso de internet en cada escuela.',
      descriptors: [
        'Todavía no, o solo de palabra: lo que se permite en línea se decide salón por salón, sin un texto que todos puedan consultar.',
        'En algunas escuelas, el personal responde las preguntas sobre el uso de internet con una política escrita, breve y en palabras sencillas.',
        'En la mayoría de las escuelas, una sola política pública del distrito, con su fecha y una persona a quien llamar, decide las preguntas diarias sobre conectarse.',
        'En todas las escuelas, la práctica diaria coincide con la política publicada, y cada año estudiantes, familias y personal la revisan según lo que surgió.',
      ],
      items: {},
    },
    'technology-policy.access-everywhere': {
      statement: 'Los estudiantes pueden conectarse en cada lugar de la escuela donde se aprende.',
      descriptors: [
        'Todavía no, o solo de palabra: que haya conexión depende del salón, y las clases que necesitan internet se mudan a otro lugar.',
        'En algunas escuelas, cada salón tiene una conexión que alcanza para toda una clase a la vez.',
        'En la mayoría de las escuelas, la cobertura va más allá de los salones y llega a biblioteca, gimnasio, cafetería y áreas de aprendizaje al aire libre, y se registran las interrupciones.',
        'En todas las escuelas, ningún espacio de aprendizaje queda sin señal; los estudiantes ayudan a probar cada uno al año, y los puntos que encuentran se arreglan en un periodo escolar.',
      ],
      items: {
        teacher: {
          prompt: '¿Dónde puede conectarse toda su clase durante una lección en su escuela?',
          answers: ['Todavía en ningún lugar con el que pueda contar', 'En algunos salones', 'En la mayoría de los lugares donde aprendemos', 'En todo lugar donde aprendemos, y arreglan los puntos sin señal que reporto'],
        },
      },
    },
    'technology-policy.safe': {
      statement: 'Los estudiantes están seguros siempre que se conectan por medio de la escuela.',
      descriptors: [
        'Todavía no, o solo de palabra: la seguridad se deja al filtro, y qué hacer ante una preocupación en línea se resuelve caso por caso.',
        'En algunas escuelas, se enseña a los estudiantes a cuidarse en internet, y los adultos siguen pasos definidos después de un aviso.',
        'En la mayoría de las escuelas, cada grado tiene lecciones de uso seguro, un adulto designado responde los avisos en un día, y los filtros dejan pasar sitios útiles para aprender.',
        'En todas las escuelas, los estudiantes saben decir a quién avisar; en cada periodo, estudiantes y familias miran los avisos y los sitios bloqueados, y cambian lecciones o ajustes.',
      ],
      items: {
        learner: {
          prompt: '¿Sabes qué hacer si algo en internet no te parece bien?',
          answers: ['Todavía no lo he aprendido', 'Hablamos de eso una o dos veces', 'Sí, y sé a qué adulto avisar', 'Sí, y los adultos actúan cuando avisamos'],
        },
        family: {
          prompt: '¿Cómo ayuda la escuela a que su hijo o hija use internet con seguridad?',
          answers: ['Todavía no he sabido cómo', 'He visto algunas reglas', 'Conozco las reglas y sé a quién llamar', 'Sé ambas cosas, y nuestros avisos traen cambios'],
        },
      },
    },
    'technology-policy.all-day': {
      statement: 'Los estudiantes pueden conectarse para aprender a cualquier hora del día escolar.',
      descriptors: [
        'Todavía no, o solo de palabra: conectarse se reserva para ciertas horas, como la clase de computación.',
        'En algunas escuelas, cualquier lección puede usar internet cuando el trabajo lo pide, con reglas claras para los dispositivos.',
        'En la mayoría de las escuelas, el acceso dura desde la llegada hasta la salida, con almuerzo y horas de estudio, y cada estudiante decide con su docente cuándo ayuda.',
        'En todas las escuelas, ninguna hora está cerrada para aprender en línea; cada año, estudiantes y personal revisan cuándo ayudó y luego ajustan las reglas de uso.',
      ],
      items: {
        learner: {
          prompt: '¿Cuándo puedes usar internet en la escuela para aprender?',
          answers: ['Casi nunca, o a ciertas horas', 'En algunas de mis clases', 'En la mayoría de mis clases', 'A cualquier hora, cuando me ayuda'],
        },
        teacher: {
          prompt: '¿En qué momentos del día escolar pueden conectarse sus estudiantes para aprender?',
          answers: ['A ciertas horas, como la clase de computación', 'En algunas lecciones, cuando el trabajo lo pide', 'En la mayoría de las lecciones, cuando el trabajo lo pide', 'A cualquier hora, y juntos revisamos cuándo ayuda'],
        },
      },
    },
    'technology-policy.gaps-fixed': {
      statement: 'Cada punto pendiente que se encuentra en la tecnología del distrito se arregla para una fecha que la gente puede consultar.',
      descriptors: [
        'Todavía no, o solo de palabra: los arreglos empiezan cuando alguien llama, y ninguna lista muestra dónde la red es lenta o los equipos son viejos.',
        'En algunas escuelas, un recorrido ha anotado conexiones lentas, puntos sin señal y equipos gastados, y ya se trabaja en ellos.',
        'En la mayoría de las escuelas, cada punto anotado tiene responsable, costo, dinero apartado y fecha límite, y hay más puntos cerrados que abiertos.',
        'En todas las escuelas, la lista es pública, las fechas del año pasado se cumplieron o se movieron con una razón escrita, y los patrones de interrupciones deciden qué sigue.',
      ],
      items: {},
    },
    'technology-policy.capacity-planned': {
      statement: 'Un plan con fondos mantiene la red por delante del uso que traerá el aprendizaje.',
      descriptors: [
        'Todavía no, o solo de palabra: se compra más ancho de banda y equipos cuando ya aparece la lentitud, casi siempre con dinero de una sola vez.',
        'En algunas escuelas, se ha contado el uso del próximo año, con las pruebas en línea, y las compras siguen esa cuenta.',
        'En la mayoría de las escuelas, las mejoras siguen un plan de tres años o más, con costos, fechas de reemplazo y su propia línea en el presupuesto.',
        'En todas las escuelas, la capacidad supera el uso máximo; cada año la junta escolar mira el tráfico real, la matrícula y las nuevas formas de aprender, y renueva plan y dinero.',
      ],
      items: {},
    },
    'technology-policy.serves-learning': {
      statement: 'Lo que los estudiantes hacen con la tecnología sirve a una meta de aprendizaje que pueden nombrar.',
      descriptors: [
        'Todavía no, o solo de palabra: casi siempre se elige primero la herramienta, y después se le acomodan las lecciones.',
        'En algunas escuelas, los docentes parten de la meta, eligen una herramienta digital que le conviene y dicen a los estudiantes por qué.',
        'En la mayoría de las escuelas, los estudiantes usan la tecnología para investigar, crear y compartir trabajos que les importan, y las familias pueden verlos.',
        'En todas las escuelas, los estudiantes ayudan a elegir herramientas para sus propias metas, las familias siguen el trabajo y participan, y cada año se retiran las que aportan poco.',
      ],
      items: {
        learner: {
          prompt: '¿Sabes para qué usas un dispositivo en clase?',
          answers: ['Todavía no, uso lo que me dan', 'En algunas clases sé la meta', 'En la mayoría sé la meta', 'En todas, y ayudo a elegir la herramienta'],
        },
        family: {
          prompt: '¿Cada cuánto puede ver lo que su hijo o hija hace con la tecnología en clase?',
          answers: ['Todavía no lo he visto', 'Una o dos veces al año', 'Casi todos los meses', 'Casi todas las semanas, y puedo participar'],
        },
        teacher: {
          prompt: '¿Cómo llega una herramienta digital a sus lecciones?',
          answers: ['Uso lo que se ha comprado o asignado', 'En algunas unidades, la elijo según la meta', 'En la mayoría de las unidades, la elijo según la meta', 'En todas las unidades, y los estudiantes ayudan a elegirla'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof technologyPolicy>;

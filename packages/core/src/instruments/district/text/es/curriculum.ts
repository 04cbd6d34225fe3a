import type { curriculum } from '../../constructs/curriculum.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const curriculumEs = {
  construct: { name: 'Currículo', meaning: 'Qué se aprende y los caminos para aprenderlo.' },
  indicators: {
    'curriculum.aligned-to-vision': {
      statement: 'Lo que se enseña en cada materia se elige para cumplir la visión del distrito sobre el aprendizaje.',
      descriptors: [
        'Todavía no, o solo de palabra: las unidades siguen los materiales disponibles, materia por materia; se conversa sobre cómo unirlas a la visión.',
        'En algunas materias, los docentes han comparado sus unidades con la visión, han anotado la relación y han cambiado las que no servían a ninguna parte de ella.',
        'En la mayoría de las materias, los docentes pueden decir a qué resultado de la visión sirve una unidad, y los materiales nuevos pasan la misma revisión antes de comprarse.',
        'En todas las materias, cada unidad y cada compra se relaciona con la visión; los resultados de los estudiantes muestran dónde se pierde esa relación, y el personal rehace esas unidades cada año.',
      ],
      items: {
        teacher: {
          prompt: '¿Cómo influye la visión del distrito en las unidades que usted enseña?',
          answers: ['Mis unidades salen de los materiales que recibí', 'Ha influido en una o dos de mis unidades', 'Puedo decir a qué resultado sirve la mayoría de mis unidades', 'Influye en todas; mi equipo rehace las que se alejan de ella'],
        },
      },
    },
    'curriculum.reviewed-on-cycle': {
      statement: 'El currículo de cada materia se revisa según un calendario publicado.',
      descriptors: [
        'Todavía no, o solo de palabra: una materia se examina cuando se acaban sus libros de texto; se conversa sobre tener un calendario fijo.',
        'En algunas materias, hubo una revisión en la fecha anunciada, y sus conclusiones por escrito llevaron a un cambio.',
        'En la mayoría de las materias, las revisiones se hacen según lo previsto; cada una pregunta si el contenido sirve a la visión, y los cambios llegan a las aulas el año escolar siguiente.',
        'En todas las materias, el calendario se cumple año tras año; las revisiones usan los resultados y las opiniones de los estudiantes, y cada ronda mejora la forma de hacer la próxima.',
      ],
      items: {},
    },
    'curriculum.many-pathways': {
      statement: 'Los estudiantes pueden seguir más de un camino hacia las mismas metas de aprendizaje.',
      descriptors: [
        'Todavía no, o solo de palabra: todos siguen una misma secuencia en el curso; hay ideas sobre otros caminos.',
        'En algunos cursos, los estudiantes eligen entre dos o más maneras de llegar a una meta, como un proyecto, una unidad en línea o una experiencia de trabajo.',
        'En la mayoría de los cursos, varios caminos tienen horario, personal y una descripción para las familias; cada uno lleva a los mismos estándares, y se puede cambiar de uno a otro sobre la marcha.',
        'En todos los cursos, los estudiantes encuentran un camino que les funciona; los registros de quiénes toman y terminan cada uno llevan a cambios cada año.',
      ],
      items: {
        teacher: {
          prompt: '¿Cuántos caminos hacia una meta tienen abiertos los estudiantes en sus clases?',
          answers: ['Todos seguimos una secuencia', 'Un segundo camino en unas cuantas unidades', 'Dos o más caminos en la mayoría de las unidades', 'Dos o más en cada unidad, revisados con los estudiantes cada año'],
        },
      },
    },
    'curriculum.same-high-goals': {
      statement: 'Cada estudiante trabaja hacia las mismas metas altas para la vida después de graduarse.',
      descriptors: [
        'Todavía no, o solo de palabra: lo que se espera cambia de un programa a otro; se conversa sobre metas comunes que lleven a la universidad o a una carrera.',
        'En algunas materias, un mismo conjunto de metas que preparan para la universidad y el trabajo vale para cada estudiante, también para estudiantes con discapacidades y estudiantes multilingües.',
        'En la mayoría de las materias, estas metas deciden qué se enseña: se cambiaron los cursos que no llegaban a ellas, y lo que varía son los apoyos, no lo que se espera.',
        'En todas las materias, estudiantes de cada grupo participan en cursos exigentes en proporciones parecidas; una revisión anual muestra cualquier diferencia, y la junta escolar actúa.',
      ],
      items: {},
    },
    'curriculum.fits-learners': {
      statement: 'Lo que cada estudiante estudia en el camino hacia las metas comunes se elige a su medida.',
      descriptors: [
        'Todavía no, o solo de palabra: en cada clase, todos estudian los mismos textos y tareas; se conversa sobre cómo ajustarlos a los estudiantes.',
        'En algunas clases, los estudiantes eligen entre textos, temas y tareas que se planearon según sus intereses y necesidades.',
        'En la mayoría de las clases, las unidades ya incluyen esas opciones, y los docentes usan lo que saben de cada estudiante para sugerir las que le quedan bien.',
        'En todas las clases, los estudiantes ayudan a decidir qué estudian hacia las metas comunes; sus comentarios y su progreso renuevan las opciones cada año.',
      ],
      items: {
        learner: {
          prompt: '¿Cada cuánto te dan trabajo en clase que va bien contigo?',
          answers: ['A todos nos dan lo mismo', 'Algunos días', 'Casi todos los días', 'Todos los días, y ayudo a elegirlo'],
        },
        family: {
          prompt: '¿Cada cuánto se elige el trabajo de clase a la medida de su hijo o hija?',
          answers: ['Por lo que veo, todos reciben lo mismo', 'De vez en cuando, en un proyecto', 'Casi todas las semanas', 'Casi todos los días, y mi hijo o hija ayuda a elegir'],
        },
        teacher: {
          prompt: '¿Cómo se ajusta a cada estudiante lo que estudian en sus clases?',
          answers: ['Toda la clase tiene los mismos textos y tareas', 'Algunas unidades ofrecen opciones planeadas según los estudiantes', 'La mayoría las ofrece; sugiero a cada estudiante las que le convienen', 'Todas las ofrecen; los estudiantes ayudan a decidir, y renovamos las opciones'],
        },
      },
    },
    'curriculum.staff-review': {
      statement: 'Quienes enseñan el currículo participan en su revisión.',
      descriptors: [
        'Todavía no, o solo de palabra: el currículo se elige en la oficina central; se ha sugerido dar un lugar al personal de las escuelas.',
        'En algunas materias, hay docentes en el equipo de revisión, que estudian la evidencia y se enteran de cuáles de sus propuestas se aceptaron.',
        'En la mayoría de las materias, docentes, personal de educación especial y de bibliotecas revisan juntos en horas pagadas, y nada se adopta sin su recomendación.',
        'En todas las materias, los puestos rotan hasta que a cada escuela le toca su turno; se publican las razones de cada decisión, y los miembros afinan el proceso.',
      ],
      items: {
        teacher: {
          prompt: '¿Qué parte tiene el personal de su escuela en la revisión del currículo?',
          answers: ['Nos enteramos de lo que se eligió', 'Un colega está en un equipo de revisión', 'Hay colegas en la mayoría de los equipos, en horas pagadas', 'Nos turnamos en todos los equipos; las razones se publican'],
        },
      },
    },
    'curriculum.goals-visible': {
      statement: 'Las metas de aprendizaje están en palabras sencillas, a la vista de todos.',
      descriptors: [
        'Todavía no, o solo de palabra: las metas están en documentos escritos para el personal; se piensa en versiones sencillas.',
        'En algunas clases, las metas de una unidad están a la vista en palabras de los estudiantes, y quien responde a la pregunta sabe explicarlas.',
        'En la mayoría de las clases, los estudiantes saben decir su meta actual y cómo se ve alcanzarla; las familias pueden consultarla en un idioma que leen.',
        'En todas las clases, los estudiantes llevan la cuenta de las metas logradas y por lograr, las familias los siguen, y lo que confunde a alguien se vuelve a escribir con estudiantes.',
      ],
      items: {
        learner: {
          prompt: '¿Sabes qué estás tratando de aprender en clase?',
          answers: ['Me entero al final', 'En una o dos materias', 'En la mayoría de las materias', 'En todas, y sé qué viene después'],
        },
        family: {
          prompt: '¿Cómo averiguaría usted qué está aprendiendo ahora su hijo o hija?',
          answers: ['No he encontrado dónde mirar', 'Puedo consultar una o dos materias', 'Puedo consultar la mayoría de las materias', 'Puedo consultar cualquier materia, en palabras sencillas'],
        },
        teacher: {
          prompt: '¿Cómo llegan a conocer las metas los estudiantes de sus clases?',
          answers: ['Las metas están en mis planes', 'En algunas unidades las pongo en palabras de los estudiantes', 'En la mayoría de las unidades saben explicarlas', 'En cada unidad llevan su cuenta, y las familias pueden seguirlas'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof curriculum>;

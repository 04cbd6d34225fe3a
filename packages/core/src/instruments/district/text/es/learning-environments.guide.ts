import type { learningEnvironments } from '../../constructs/learning-environments.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const learningEnvironmentsGuideEs = {
  indicators: {
    'learning-environments.beyond-walls': {
      why: 'Quien arregla motores, cuida abejas o programa en la biblioteca está aprendiendo. Cuando la escuela lo cuenta, no se gastan dos veces las mismas horas y se ven las destrezas de la casa y del pueblo.',
      evidence: [
        'Regla publicada para registrar lo aprendido fuera de la escuela',
        'Muestra de trabajos hechos fuera, con la decisión sobre cada uno',
        'Informes de calificaciones que incluyen lo aprendido fuera',
        'Participación por grupo de estudiantes y por vecindario',
      ],
    },
    'learning-environments.high-expectations': {
      why: 'Los estudiantes suben hasta donde los demás creen que pueden llegar. Cuando las tareas piden menos a algunos, ellos no tienen ocasión de mostrar más.',
      evidence: [
        'Muestra de tareas de muchas clases, ordenadas por lo que piden',
        'Reglas para entrar a trabajo avanzado',
        'Modelos de trabajo de alta calidad a la vista en los salones',
        'Respuestas de estudiantes a: ¿qué tan seguido te animan a hacer un gran trabajo?',
      ],
    },
    'learning-environments.trust': {
      why: 'Se aprende cuando se puede decir sin temor “todavía no lo entiendo”. La confianza hace fácil esa frase para una niña o un niño, un docente y una familia por igual.',
      evidence: [
        'Respuestas sobre confianza de estudiantes, familias y personal, por grupo',
        'Lista con un adulto conocido para cada estudiante',
        'Registro de visitas de invitado entre colegas',
        'Cambios hechos después de las respuestas, con fechas',
      ],
    },
    'learning-environments.fair-share': {
      why: 'Los estudiantes notan enseguida lo que es injusto. Compartir la tarea de hacerlo justo aprovecha lo que ven y les enseña a cuidar de los demás.',
      evidence: [
        'Acuerdos de clase con fechas y en palabras de los estudiantes',
        'Conteos de oportunidades y sanciones por grupo de estudiantes',
        'Notas de revisiones que estudiantes y familias ayudaron a dirigir',
        'Lista de prácticas que cambiaron después de una revisión',
      ],
    },
    'learning-environments.effort-celebrated': {
      why: 'La gente repite lo que se nota. Cuando una comunidad honra el intento sincero, estudiantes y adultos se atreven a cosas más difíciles y cuentan lo que aprendieron.',
      evidence: [
        'Exhibición de primeros borradores junto a trabajos terminados',
        'Regla de calificación que permite un segundo intento',
        'Lista de celebraciones: qué se honró y a quién',
        'Relatos de líderes sobre intentos que no resultaron',
      ],
      prerequisites: { 'culture.safe-to-try': 'La gente muestra un primer intento imperfecto cuando sabe que intentar no le traerá problemas.' },
    },
    'learning-environments.flexible-space-time': {
      why: 'Un timbre puede cortar un buen trabajo, y un salón puede impedirlo. Cuando tiempo y espacio ceden, se trabaja lo suficiente, en el lugar adecuado y con las personas adecuadas.',
      evidence: [
        'Horario con bloques abiertos y registro de su uso',
        'Plano con espacios para silencio, grupos y trabajo práctico',
        'Regla sobre lo que los equipos pueden mover sin preguntar',
        'Comentarios de estudiantes y docentes sobre las semanas de prueba',
      ],
    },
    'learning-environments.improved-often': {
      why: 'Una encuesta anual ayuda a los estudiantes del año siguiente. Una mirada de cinco minutos ayuda a quienes están en el salón, y les muestra cómo se mejora.',
      evidence: [
        'Tarjetas con respuestas de estudiantes a tres preguntas',
        'Lista con fechas de los cambios pequeños de cada equipo',
        'Acuerdo que deja las miradas rápidas fuera de la evaluación',
        'Notas sobre qué cambios se mantuvieron, se compartieron o se dejaron',
      ],
      prerequisites: { 'learning-environments.trust': 'Las miradas rápidas traen respuestas sinceras cuando la gente confía en el uso que se les dará.' },
    },
  },
  actions: {
    'learning-environments.beyond-walls.1-2': {
      what: 'Contar algo aprendido fuera de la escuela para 20 estudiantes de dos escuelas',
      within: {
        30: 'En dos escuelas, preguntar a 20 estudiantes qué aprenden en otros lugares: un trabajo, una granja, un club de biblioteca. Escribir un formulario de una página para mostrarlo.',
        90: 'Que cada estudiante muestre ese trabajo a un docente y a la persona que le guio. Registrar el estándar o el crédito que cumple.',
        365: 'Tener dos días de muestra al año en ambas escuelas. Guardar los formularios, las decisiones y las preguntas que surgieron.',
      },
      evidence: 'Al menos 20 estudiantes tienen trabajo externo en su registro escolar, y dos de cada tres dicen que el formulario fue fácil.',
      unlocks: 'Casos reales con los que se puede escribir una regla justa para todos.',
      trap: 'Llegan primero quienes tienen transporte y tardes libres. Contar desde el primer día los empleos y los proyectos en casa.',
    },
    'learning-environments.beyond-walls.2-3': {
      what: 'Adoptar una sola regla publicada para registrar lo aprendido fuera de la escuela',
      within: {
        30: 'Leer diez casos de las primeras escuelas con docentes y estudiantes. Anotar qué tuvo que mostrar cada estudiante y quién lo valoró.',
        90: 'Llevar a la junta escolar una regla de dos páginas: cómo mostrar, quién valora, para qué cuenta. Pedir una exención donde la ley de horas de clase lo impida.',
        365: 'Usar la regla en la mayoría de las escuelas. Presupuestar autobuses o viajes compartidos, e incluir lo aprendido fuera en informes y expedientes.',
      },
      evidence: 'La mayoría de las escuelas registró aprendizaje externo este año; la regla está en línea en los idiomas de las familias; la decisión mediana tomó 15 días de clases o menos.',
      unlocks: 'Estudiantes y aliados pueden planear con tiempo, sabiendo qué contará.',
      trap: 'Una regla que pide horas trae de vuelta el tiempo en el asiento. Pedir prueba de lo aprendido, y que dos adultos la comparen.',
    },
    'learning-environments.beyond-walls.3-4': {
      what: 'Abrir el aprendizaje externo a cada grupo y revisar la regla cada año',
      within: {
        30: 'Contar por grupo de estudiantes y vecindario quién usó la regla. Preguntar a diez estudiantes que no la usaron qué lo impidió.',
        90: 'Con los aliados, abrir lugares donde el conteo es menor: un taller por la tarde, mentoría en línea, un sitio en la ruta del autobús.',
        365: 'Revisar muestras y conteos cada primavera en todas las escuelas. Cambiar la regla, los lugares y el transporte, y publicar lo que cambió.',
      },
      evidence: 'En todas las escuelas hay estudiantes que usan la regla; el grupo con menos uso está a diez puntos o menos del mayor; a cada revisión siguen cambios con fecha.',
      unlocks: 'Toda la comunidad se vuelve un lugar donde ocurre el aprendizaje escolar.',
      trap: 'Los conteos pueden ocultar trabajo superficial. Leer juntas cinco muestras por escuela y comparar qué muestra cada una.',
    },
    'learning-environments.high-expectations.1-2': {
      what: 'Comparar lo que piden las tareas en las clases de dos escuelas',
      within: {
        30: 'En dos escuelas, reunir una tarea de esta semana por clase. En una hora de equipo, marcar cuáles alcanzan la meta del grado.',
        90: 'Elegir una materia. Dar a cada estudiante la tarea del grado, dos modelos de alta calidad y tiempo para corregir.',
        365: 'Repetir la recolección dos veces. Preguntar a los estudiantes qué tareas les pidieron mucho, y conservar los apoyos que los ayudaron a llegar.',
      },
      evidence: 'La parte de tareas reunidas que son del grado sube en ambas escuelas, por ejemplo de 5 de 10 a 8 de 10.',
      unlocks: 'Los equipos ven que el apoyo lleva más lejos que una tarea más fácil.',
      trap: 'Ordenar tareas puede sentirse como calificar a docentes. Quitar los nombres, y que cada equipo empiece con una tarea propia.',
    },
    'learning-environments.high-expectations.2-3': {
      what: 'Abrir el trabajo avanzado a todos y comparar tareas cada período',
      within: {
        30: 'Anotar cada puerta al trabajo avanzado: exámenes, firmas, calificaciones previas. Mostrar quién pasa cada una, por grupo de estudiantes.',
        90: 'Que la junta escolar cambie las puertas por entrada abierta con apoyo. Poner en el calendario del personal una comparación de dos horas por período.',
        365: 'Hacer las comparaciones en la mayoría de las escuelas. Pagar la tutoría o la enseñanza en pareja que ayuda a quienes llegan al trabajo avanzado.',
      },
      evidence: 'La mayoría de las escuelas compara cada período; el trabajo avanzado tiene entrada abierta; se publica la parte que ocupa cada grupo.',
      unlocks: 'Las metas de cada estudiante ya no dependen de una lista de clase.',
      trap: 'Las puertas abiertas sin ayuda adentro llevan a salidas rápidas. Presupuestar la ayuda antes de que entre la primera persona.',
    },
    'learning-environments.high-expectations.3-4': {
      what: 'Definir la calidad con los estudiantes y revisarla en cada clase',
      within: {
        30: 'Sacar al azar diez tareas de cada escuela. Marcar cuánto pide cada una y comparar por nivel de curso y grupo de estudiantes.',
        90: 'En cada escuela, los estudiantes escriben qué es un trabajo de alta calidad en una tarea por materia y eligen modelos.',
        365: 'Cada período, cada equipo reescribe una tarea que pide poco y publica ambas versiones para colegas de otras escuelas.',
      },
      evidence: 'Las muestras al azar piden lo mismo a cada grupo; cada equipo tiene tres tareas reescritas; cuatro de cada cinco estudiantes dicen que se espera mucho de ellos.',
      unlocks: 'Las familias pueden contar con las mismas metas en cada salón.',
      trap: 'Más páginas no exigen más. Mirar el pensamiento que pide una tarea y dejar de lado su extensión.',
    },
    'learning-environments.trust.1-2': {
      what: 'Preguntar a estudiantes y personal por la confianza, y cambiar una cosa',
      within: {
        30: 'En dos escuelas, preguntar a cada estudiante y adulto, sin nombres: ¿A quién puede pedir ayuda? ¿Cuándo es difícil? ¿Qué serviría?',
        90: 'Mostrar las respuestas en dos semanas. Que estudiantes y personal elijan un cambio, como un encuentro semanal con el mismo adulto.',
        365: 'Preguntar otra vez en invierno y primavera. Conservar lo que ayudó, y que quienes dirigen cuenten al personal cuándo pidieron ayuda.',
      },
      evidence: 'Ocho de cada diez estudiantes respondieron cada vez, y en ambas escuelas más de ellos nombran a alguien a quien pedir ayuda.',
      unlocks: 'Respuestas sinceras: la gente dice lo difícil cuando ha visto que una respuesta se usó.',
      trap: 'El silencio después de una encuesta cuesta confianza. Fijar la fecha para mostrar respuestas antes de hacer la primera pregunta.',
    },
    'learning-environments.trust.2-3': {
      what: 'Dar a cada estudiante un adulto conocido y a cada docente una puerta abierta',
      within: {
        30: 'Anotar a cada estudiante por nombre. El personal marca a quienes conoce bien; cada nombre sin marca recibe un adulto que se le acerca.',
        90: 'Reservar 20 minutos por semana para grupos pequeños con un mismo adulto. Una vez por período, cada docente visita a un colega como invitado.',
        365: 'Hacer ambas cosas en la mayoría de las escuelas. Pagar suplencias para las visitas, y abrir cada mes una tarde para inquietudes de las familias.',
      },
      evidence: 'En la mayoría de las escuelas, nueve de cada diez estudiantes nombran a un adulto a quien acudir, y hay una visita registrada por docente y período.',
      unlocks: 'Los estudiantes toman trabajos más difíciles, y el personal empieza a mejorar sus salones en conjunto.',
      trap: 'Una visita con lista de cotejo se vuelve inspección. Quien visita toma notas sobre su propia enseñanza y deja un agradecimiento.',
    },
    'learning-environments.trust.3-4': {
      what: 'Construir confianza primero donde cada escuela indica menos',
      within: {
        30: 'Ordenar las respuestas del año por grupo de estudiantes, idioma de la familia y función del personal. Hallar en cada escuela el grupo que indica menos confianza.',
        90: 'Invitar a personas de ese grupo, en horas pagadas o de clase, a nombrar una causa y elegir un cambio con la dirección.',
        365: 'Cada escuela prueba su cambio, pregunta de nuevo y cuenta a todos el resultado. La junta escolar lee una página sobre ello cada primavera.',
      },
      evidence: 'En cada escuela, la distancia entre el grupo con más y el grupo con menos confianza es menor que hace un año; cada cambio tiene fecha.',
      unlocks: 'La mejora puede empezar en cualquier parte, porque en todas partes la gente habla pronto.',
      trap: 'Los grupos pequeños pueden reconocerse en los resultados. Unir años o escuelas hasta tener al menos diez personas por cada número.',
    },
    'learning-environments.fair-share.1-2': {
      what: 'Escribir acuerdos con los estudiantes y cuidarlos en reuniones semanales',
      within: {
        30: 'En dos escuelas, cuatro clases se preguntan: ¿qué hace justo este salón? Estudiantes y docente escriben cinco acuerdos con sus propias palabras.',
        90: 'Tener cada semana una reunión de clase de 20 minutos. Rotar las tareas, resolver un asunto que pareció injusto y anotar lo decidido.',
        365: 'Reescribir los acuerdos dos veces. Los estudiantes de las cuatro clases muestran a otra clase cómo va una reunión.',
      },
      evidence: 'Cuatro clases tienen notas de 20 o más reuniones cada una, y más estudiantes dicen que ayudan a que la clase sea justa.',
      unlocks: 'Quienes pueden hablar de lo justo en un salón están listos para hacerlo en toda la escuela.',
      trap: 'Las mismas voces seguras llenan la reunión. Usar un orden de palabra y una caja para opiniones escritas.',
    },
    'learning-environments.fair-share.2-3': {
      what: 'Mirar cada período quién recibe qué oportunidades y cambiar una práctica',
      within: {
        30: 'Contar por grupo de estudiantes quién recibe tareas del salón, equipos, viajes y trabajo avanzado, y a quién se saca de clase.',
        90: 'En la mayoría de las escuelas, personal y estudiantes leen los conteos durante una hora y eligen una práctica para cambiar este período.',
        365: 'Poner esa hora en el calendario escolar cada período. Escribir en el manual de la escuela los lugares de los estudiantes en ella.',
      },
      evidence: 'La mayoría de las escuelas tuvo la hora cada período, con estudiantes en la mesa y una práctica cambiada cada vez.',
      unlocks: 'Lo justo pasa de ser un sentimiento a algo que se ve y se cambia en conjunto.',
      trap: 'Los conteos pequeños pueden señalar a una persona. Omitir todo número menor de diez y hablar de prácticas.',
    },
    'learning-environments.fair-share.3-4': {
      what: 'Entregar parte de la revisión a estudiantes y familias',
      within: {
        30: 'En cada escuela, invitar a cuatro estudiantes y dos familiares de grupos distintos a preparar la próxima revisión con el personal.',
        90: 'Ellos eligen una pregunta, reúnen lo que necesitan y dirigen la mitad de la reunión. Pagar las horas a los familiares.',
        365: 'Hacer tres revisiones al año. Reescribir con ellas los acuerdos cada verano, y financiar los cambios que acortaron una diferencia.',
      },
      evidence: 'Cada escuela tuvo tres revisiones dirigidas en parte por estudiantes y familias; dos diferencias nombradas el año pasado son menores ahora.',
      unlocks: 'El trato justo ya no depende de quién esté a cargo.',
      trap: 'Se le puede pedir a una persona que hable por todo un grupo. Sentar al menos a dos, y empezar por las preguntas.',
    },
    'learning-environments.effort-celebrated.1-2': {
      what: 'Exhibir primeros borradores junto a trabajos terminados en seis salones',
      within: {
        30: 'En dos escuelas, tres docentes cuelgan un primer borrador, una revisión y el trabajo final: primero los suyos, luego los que elijan sus estudiantes.',
        90: 'Guardar diez minutos cada viernes para una historia: qué intenté, qué salió mal, qué hice después.',
        365: 'Abrir estas clases una tarde por período. Los estudiantes muestran a las familias cómo creció un trabajo.',
      },
      evidence: 'Seis salones exhiben borradores todo el año; cada uno reúne 25 historias de viernes, contadas por más de la mitad de sus estudiantes.',
      unlocks: 'Los estudiantes eligen trabajos más difíciles, pues un comienzo imperfecto ya es algo normal de mostrar.',
      trap: 'Elogiar el intento puede desplazar el aprendizaje. Terminar cada historia con lo que se cambió y lo que mejoró.',
    },
    'learning-environments.effort-celebrated.2-3': {
      what: 'Cambiar las costumbres de premiar y calificar para que cuente el crecimiento',
      within: {
        30: 'Anotar los premios, exhibiciones y mensajes a casa del año pasado. Marcar cuáles honraron un resultado y cuáles el camino.',
        90: 'Con docentes y sindicato, permitir que los trabajos grandes se revisen por el valor completo. Convertir una ceremonia de premios en una noche del crecimiento.',
        365: 'Hacer ambas cosas en la mayoría de las escuelas. Una vez por período, cada director de escuela y la superintendencia cuentan un intento que no resultó.',
      },
      evidence: 'La mayoría de las escuelas aplica la regla de revisión, y la mitad o más de las celebraciones públicas de este año contaron cómo creció el trabajo.',
      unlocks: 'Las familias oyen el mismo mensaje en charlas, eventos e informes de calificaciones.',
      trap: 'Los intentos sin fin agobian a los docentes. Fijar una fecha y una nota breve sobre lo que se cambió, con una sola regla para revisiones y segundos intentos.',
    },
    'learning-environments.effort-celebrated.3-4': {
      what: 'Dejar que los estudiantes decidan qué se honra y revisen a quién llega',
      within: {
        30: 'Contar por grupo de estudiantes y función del personal a quién se honró el año pasado. Compartirlo con líderes estudiantiles en cada escuela.',
        90: 'Los líderes estudiantiles preguntan a diez compañeros que no fueron honrados cómo les gustaría, y rediseñan una costumbre con el personal.',
        365: 'Cada escuela rediseña así una costumbre al año, retira otra y comparte el nuevo conteo con la junta escolar.',
      },
      evidence: 'En cada escuela, entre los honrados hay todos los grupos de estudiantes, cocina, transporte y oficina; una costumbre se rediseñó este año.',
      unlocks: 'Intentar queda como parte del lugar, también cuando cambian los líderes.',
      trap: 'El elogio público incomoda a algunas personas. Ofrecer una nota privada o un círculo pequeño como opción igual.',
    },
    'learning-environments.flexible-space-time.1-2': {
      what: 'Probar un bloque abierto por semana en dos escuelas',
      within: {
        30: 'En dos escuelas, los docentes marcan en el horario dónde un timbre corta un buen trabajo y qué espacios están vacíos.',
        90: 'Abrir un bloque de 60 minutos por semana. Cada lunes los equipos deciden cómo usarlo y qué salones, pasillo o patio necesitan.',
        365: 'Mantenerlo dos períodos. Que los equipos cambien horas en una hoja compartida, sin aprobación de la oficina, y anoten qué permitió cada cambio.',
      },
      evidence: 'Cada escuela usó 25 o más bloques abiertos; docentes y estudiantes pueden decir qué les impedía hacer el horario anterior.',
      unlocks: 'Un caso probado para cambiar el horario, que los docentes suelen llamar una barrera.',
      trap: 'Las sillas nuevas parecen un cambio. Empezar por el aprendizaje que necesita espacio y luego mover lo que ya se tiene.',
    },
    'learning-environments.flexible-space-time.2-3': {
      what: 'Poner bloques abiertos en la mayoría de los horarios y que los equipos los llenen',
      within: {
        30: 'Hacer un mapa de las horas que fijan la ley o el contrato y las que el distrito puede mover. Mostrarlo a docentes, sindicato y encargados del transporte.',
        90: 'Adoptar para el otoño un horario con dos bloques abiertos por semana. Pedir una exención donde estorben las reglas de horas de clase.',
        365: 'Aplicarlo en la mayoría de las escuelas. Presupuestar paredes móviles, mesas al aire libre o puertas que unan salones que ya existen.',
      },
      evidence: 'La mayoría de las escuelas tiene dos bloques abiertos por semana en el horario impreso, y los propios equipos registran cómo usaron cada uno.',
      unlocks: 'Los proyectos largos, los grupos pequeños y el trabajo fuera de la escuela caben en una semana normal.',
      trap: 'Los bloques abiertos se llenan pronto de exámenes atrasados y asambleas. Protegerlos por escrito y contar cada uno que se pierda.',
    },
    'learning-environments.flexible-space-time.3-4': {
      what: 'Rehacer cada año horario, salones y calendario con los estudiantes',
      within: {
        30: 'En cada escuela, preguntar a estudiantes y personal qué horas y lugares sirvieron, y quién no pudo usarlos.',
        90: 'Estudiantes y docentes trazan dos versiones del horario y del plano del próximo año, y prueban cada una durante una semana.',
        365: 'Cada primavera, elegir el próximo horario según las semanas de prueba y los resultados por grupo. Resolver autobuses, comidas y contratos antes del verano.',
      },
      evidence: 'Cada escuela cambió parte de su horario o plano después de una prueba, y estudiantes de cada grupo ayudaron a trazarlo.',
      unlocks: 'El tiempo y el espacio siguen al aprendizaje, año tras año.',
      trap: 'Las rutas y las horas de comida deciden en silencio. Llevar al personal de transporte y cocina al primer boceto.',
    },
    'learning-environments.improved-often.1-2': {
      what: 'Empezar una mirada de tres preguntas en seis clases, cada tres semanas',
      within: {
        30: 'En dos escuelas, tres docentes voluntarios preguntan en una tarjeta: ¿Qué te ayuda a aprender aquí? ¿Qué estorba? ¿Qué probamos?',
        90: 'Cada tres semanas, leer las tarjetas con la clase, elegir un cambio pequeño y poner su fecha en la pared.',
        365: 'Los seis docentes se reúnen 30 minutos al mes para intercambiar lo que cambiaron. Invitar cada vez a un colega nuevo.',
      },
      evidence: 'Seis clases tienen diez o más cambios con fecha cada una, y los estudiantes pueden nombrar uno que salió de ellos.',
      unlocks: 'Las miradas cortas se vuelven normales y otros colegas piden participar.',
      trap: 'Los formularios largos acaban con la costumbre. Mantener tres preguntas y cinco minutos, y cambiar algo esa misma semana.',
    },
    'learning-environments.improved-often.2-3': {
      what: 'Poner miradas mensuales en el calendario, aparte de la evaluación',
      within: {
        30: 'Acordar por escrito con el sindicato que lo visto en una mirada corta queda fuera de la evaluación formal.',
        90: 'Fijar un espacio de 40 minutos al mes. Un colega visita diez minutos, los estudiantes opinan y el docente elige un ajuste.',
        365: 'Mantenerlo en la mayoría de las escuelas. Directores y especialistas cubren las clases, y cada equipo publica un ajuste al mes.',
      },
      evidence: 'En la mayoría de las escuelas, cada equipo tiene este año ocho o más ajustes con fecha y lo que opinaron los estudiantes.',
      unlocks: 'Los salones mejoran entre una revisión grande y otra, a tiempo para los estudiantes de este año.',
      trap: 'Cuando una mirada sirve para juzgar, la gente actúa. Quienes dirigen van primero y piden al personal mirar sus reuniones.',
    },
    'learning-environments.improved-often.3-4': {
      what: 'Revisar de nuevo cada cambio y pasar a otros lo que ayuda',
      within: {
        30: 'Agregar a cada nota una línea: la fecha de la próxima mirada. Empezar miradas en oficinas, bibliotecas, autobuses y lugares de aprendizaje externos.',
        90: 'Tener un intercambio de una hora entre escuelas. Cada equipo trae un cambio que ayudó y uno que dejó.',
        365: 'Cada lugar revisa sus cambios dentro de seis semanas. Dos veces al año, elegir uno o dos que ayudaron, extenderlos y darles presupuesto.',
      },
      evidence: 'En una muestra de 30 cambios de todas las escuelas, 25 se revisaron dentro de seis semanas, y dos se extendieron al distrito.',
      unlocks: 'El distrito aprende más rápido de lo que pediría un plan anual.',
      trap: 'Un cambio copiado sin su razón rara vez funciona. Pasar también la pregunta y las palabras de los estudiantes.',
    },
  },
} satisfies ConstructGuideText<typeof learningEnvironments>;

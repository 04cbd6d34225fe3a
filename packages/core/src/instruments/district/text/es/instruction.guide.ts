import type { instruction } from '../../constructs/instruction.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const instructionGuideEs = {
  indicators: {
    'instruction.aligned-to-vision': {
      why: 'Una visión se hace real en clases comunes de días comunes. Cuando la enseñanza la sigue, quien cambia de aula o de escuela encuentra cumplida la misma promesa.',
      evidence: ['Una breve descripción de clases que cumplen la visión', 'Notas de visitas a las aulas que usan esta descripción', 'Respuestas de estudiantes sobre dónde ven la visión', 'Planes de acompañamiento ligados a la descripción'],
      prerequisites: { 'vision.states-outcomes': 'La enseñanza puede seguir una visión cuando esta dice qué deben saber y poder hacer los estudiantes.' },
    },
    'instruction.range-of-ways': {
      why: 'Ningún método sirve para cada meta y cada estudiante. Un docente con varias formas de enseñar puede hallar la que hoy llega a un estudiante.',
      evidence: ['Conteos de formas de enseñar vistas en visitas breves', 'Planes de unidad que dicen por qué se eligió una forma', 'Partidas del presupuesto para materiales de proyectos y salidas', 'Ejemplos de los estudiantes de distintas maneras en que han trabajado'],
    },
    'instruction.mastery-pace': {
      why: 'Cuando el calendario marca el ritmo, unos estudiantes esperan y otros quedan con huecos que crecen. Avanzar al dominar la meta da a cada uno terreno firme.',
      evidence: ['Descripciones escritas del dominio, con muestras de trabajo', 'Registros de estudiantes en puntos distintos de una misma clase', 'Reglas de calificación que informan el dominio', 'Cuántos estudiantes se adelantaron o tomaron más tiempo'],
      prerequisites: { 'curriculum.goals-visible': 'Estudiantes y docentes pueden saber si una meta se domina cuando todos pueden ver cuál es.' },
    },
    'instruction.topics-engage': {
      why: 'Las personas se esfuerzan por preguntas que significan algo para ellas. Un tema que importa lleva a los estudiantes por contenidos exigentes y les ayuda a recordarlos.',
      evidence: ['Unidades construidas sobre una pregunta de los estudiantes', 'Encuestas de intereses con notas sobre cómo se usaron', 'Trabajos de estudiantes hechos para un público real'],
    },
    'instruction.learners-plan': {
      why: 'Quienes ayudan a planear una clase saben para qué es y se interesan por cómo resulta. Además practican algo que toda persona adulta necesita.',
      evidence: ['Planes de unidad que muestran qué propusieron los estudiantes', 'Notas de conversaciones de planeación con estudiantes', 'Un calendario de clases dirigidas por estudiantes', 'Valoraciones de los estudiantes sobre unidades terminadas'],
    },
    'instruction.learning-to-learn': {
      why: 'Los estudiantes salen a un mundo que no deja de cambiar. Quien sabe ponerse una meta, hallar ayuda, trabajar con otros y revisar su progreso puede aprender en cualquier lugar.',
      evidence: ['Una lista corta de habilidades de aprender, por nivel de grados', 'Hojas de metas de los estudiantes con notas de progreso', 'Notas de visitas sobre quién dirige el trabajo en clase', 'Páginas de portafolio donde los estudiantes reflexionan sobre cómo aprendieron'],
    },
    'instruction.clear-room-to-adapt': {
      why: 'Los docentes dicen qué funciona: que los líderes den expectativas claras y luego los dejen liderar. La claridad hace justa la práctica entre escuelas; el margen la ajusta a esta clase.',
      evidence: ['Una página que dice qué es común y qué deciden los docentes', 'Ejemplos de prácticas que los docentes adaptaron, con resultados', 'Respuestas de docentes sobre qué tan claros son los parámetros'],
      prerequisites: { 'instruction.aligned-to-vision': 'Los parámetros tienen sentido cuando salen de una idea común de la enseñanza que sigue la visión.' },
    },
  },
  actions: {
    'instruction.aligned-to-vision.1-2': {
      what: 'Describir clases acordes con la visión y buscarlas en dos o tres escuelas',
      within: {
        30: 'Preguntar en una reunión de personal de cada una de dos o tres escuelas: ¿qué vería y oiría un visitante si la visión viviera aquí?',
        90: 'Resumir las respuestas en seis señales con dos estudiantes y dos docentes por escuela; probarlas en diez clases.',
        365: 'Pedir a los docentes de estas escuelas que planeen una unidad por trimestre con las señales y visiten a un colega que también lo haga.',
      },
      evidence: 'Seis señales en uso en estas escuelas; los visitantes vieron al menos cuatro en la mayoría de 30 clases.',
      unlocks: 'Acompañantes y directores pueden hablar de la visión con ejemplos.',
      trap: 'Las señales se usan para calificar personas. Dejen por escrito que las visitas sirven para aprender y no cuentan en evaluaciones.',
    },
    'instruction.aligned-to-vision.2-3': {
      what: 'Basar planeación, acompañamiento y visitas en una misma descripción, en la mayoría de las escuelas',
      within: {
        30: 'Reunir en una página lo que escribieron las primeras escuelas, y dejar que docentes de cada escuela la corrijan.',
        90: 'Reemplazar los formularios separados de plan de clase, acompañamiento y visita por uno que use esta página.',
        365: 'Dar a cada escuela un acompañante o docente líder cuatro horas por semana para trabajar con colegas, una señal a la vez.',
      },
      evidence: 'Un formulario en uso en más de la mitad de las escuelas, donde la mayoría de los docentes tuvo tres o más conversaciones de acompañamiento.',
      unlocks: 'Un lenguaje común que va con los docentes de escuela en escuela.',
      trap: 'El formulario nuevo se suma a los viejos. Retiren al menos dos el día en que empiece.',
    },
    'instruction.aligned-to-vision.3-4': {
      what: 'Afinar la descripción cada año con lo que muestran estudiantes, visitas y resultados',
      within: {
        30: 'Hallar las escuelas y departamentos donde la descripción no se usa; preguntarles qué la haría útil.',
        90: 'Preguntar a estudiantes de cada escuela dónde vieron la visión en clase esta semana; poner las respuestas junto a las notas de visita.',
        365: 'Dedicar medio día de junio con docentes y estudiantes a cambiar la descripción, y empezar agosto con la nueva.',
      },
      evidence: 'Todas las escuelas usan la página; estudiantes de cada una dan un ejemplo; la edición de este año difiere de la anterior.',
      unlocks: 'Enseñanza y visión que siguen aprendiendo una de otra.',
      trap: 'La página crece con cada edición. Por cada línea que agreguen, quiten una.',
    },
    'instruction.range-of-ways.1-2': {
      what: 'Lograr que seis docentes en dos o tres escuelas enseñen una unidad de otra forma',
      within: {
        30: 'Enviar a seis voluntarios a ver una clase con proyectos, indagación o aprendizaje combinado, en una escuela cercana o por videollamada.',
        90: 'Dejar que cada uno planee una unidad en una forma nueva, con un acompañante o con la biblioteca, y la enseñe una vez.',
        365: 'Repetir con dos unidades más, y abrir el aula a colegas en una clase de cada una.',
      },
      evidence: 'Seis docentes enseñaron 18 unidades en una forma nueva, y al menos 20 colegas fueron a ver una.',
      unlocks: 'Colegas a quienes preguntar cómo les fue con nuestros propios estudiantes.',
      trap: 'Un primer proyecto suele ser demasiado grande. Manténganlo en dos semanas y una meta.',
    },
    'instruction.range-of-ways.2-3': {
      what: 'Dar a cada equipo tiempo, materiales y bloques largos para varias formas',
      within: {
        30: 'Preguntar a cada equipo qué forma usaría si el tiempo o los materiales lo permitieran, y qué lo impide.',
        90: 'Poner un bloque de 90 minutos por semana en el horario y un pequeño monto para materiales por equipo en el presupuesto.',
        365: 'Unir cada equipo con un docente de las primeras escuelas; planear tres formas por semestre, cada una ligada a una meta.',
      },
      evidence: 'En 100 visitas breves, en más de la mitad de las aulas se vieron tres o más formas durante un semestre.',
      unlocks: 'Los docentes pueden elegir cómo trabajar según la meta y no según el timbre.',
      trap: 'La variedad porque sí cansa a todos. Escriban junto a cada elección a qué meta sirve.',
    },
    'instruction.range-of-ways.3-4': {
      what: 'Comparar lo que logra cada forma y llevarlo a cada aula',
      within: {
        30: 'Hacer una lista de grados y materias donde los estudiantes conocen una sola forma; invitar a esos docentes a elegir un aula compañera.',
        90: 'Pedir a los equipos que lleven dos muestras de trabajo por forma a una reunión mensual y pregunten qué ayudó a quién.',
        365: 'Publicar un catálogo breve de formas con las metas a las que convienen; retirar una práctica que la evidencia no respalda.',
      },
      evidence: 'En cada aula se ven tres formas; el catálogo se usa en todas las escuelas; se retiró una práctica.',
      unlocks: 'Un distrito que sabe por sus propias aulas qué funciona y para quién.',
      trap: 'Los entusiastas se comparan entre sí. Incluyan clases comunes, y miren los resultados de cada grupo de estudiantes.',
    },
    'instruction.mastery-pace.1-2': {
      what: 'Dejar que los estudiantes de seis clases avancen al dominar una meta',
      within: {
        30: 'Elegir seis docentes en dos o tres escuelas; escribir cómo se ve el dominio de cinco metas, con una muestra de trabajo de cada una.',
        90: 'Enseñar una unidad en que los estudiantes muestren dominio cuando estén listos; unos siguen adelante, otros reciben una segunda clase.',
        365: 'Hacerlo en tres unidades por clase; contar a las familias en una carta de una página qué cambió y cómo ayudar.',
      },
      evidence: 'En seis clases, cada paso a otra meta tiene guardada una prueba de dominio; cualquier viernes, cada estudiante sabe decir cuál es su meta.',
      unlocks: 'Respuestas prácticas a cómo un docente maneja varios ritmos.',
      trap: 'El ritmo propio se vuelve soledad con una pantalla. Conserven los grupos pequeños y hablen con cada estudiante cada semana.',
    },
    'instruction.mastery-pace.2-3': {
      what: 'Cambiar guías de ritmo y calificación para que el dominio decida el paso siguiente',
      within: {
        30: 'Preguntar a los docentes qué fechas, pruebas y reglas de calificación los obligan a seguir; anotar las diez más nombradas.',
        90: 'Reemplazar las guías por semana con metas por semestre; cambiar la regla de calificación para que una prueba posterior reemplace notas anteriores.',
        365: 'Dar a cada equipo dos días para escribir descripciones de dominio, y 30 minutos diarios del horario para más tiempo o para adelantar.',
      },
      evidence: 'La mayoría de las clases usa descripciones de dominio, y más de la mitad de los estudiantes consultados dice que avanza cuando está listo.',
      unlocks: 'Los apoyos y los retos adicionales pueden llegar cuando un estudiante los necesita.',
      trap: 'Quienes necesitan tiempo se alejan de la meta. Fijen una fecha en que cambie el plan, no la meta.',
    },
    'instruction.mastery-pace.3-4': {
      what: 'Llevar el dominio de un grado a otro, y cuidar que todos lleguen',
      within: {
        30: 'Hacer una lista de las reglas de promoción, entrada a cursos y crédito que dependen de edad u horas; marcar las que la junta escolar puede cambiar.',
        90: 'Lograr que la junta escolar las cambie; acordar con el sindicato cómo se ajustan clases y cargas cuando hay estudiantes de varios grados.',
        365: 'Abrir el paso entre grados en cada escuela; cada mes, los equipos revisan quiénes llevan seis semanas sin una meta nueva.',
      },
      evidence: 'En cada escuela hubo estudiantes que pasaron de grado al dominar metas, y menos que el año pasado esperaron seis semanas.',
      unlocks: 'Un diploma que se gana por lo que un estudiante sabe hacer, sea cuando sea.',
      trap: 'Los elogios son para la rapidez. Celebren también la profundidad, y revisen si el ritmo de cada grupo revela oportunidades desiguales.',
    },
    'instruction.topics-engage.1-2': {
      what: 'Empezar dos unidades en seis clases por algo que importe a los estudiantes',
      within: {
        30: 'Hacer tres preguntas a los estudiantes de seis clases en dos o tres escuelas: ¿qué te da curiosidad, qué te importa, qué quieres cambiar?',
        90: 'Elegir una respuesta por clase y construir sobre ella una unidad que conserve sus metas; invitar a una persona de la localidad.',
        365: 'Enseñar dos unidades así por clase; comparar la asistencia y los trabajos terminados con dos unidades anteriores.',
      },
      evidence: '12 unidades enseñadas; en cada clase, la mayoría de los estudiantes sabe decir por qué le importa el tema.',
      unlocks: 'Una manera de planear desde los intereses que conserva enteros los estándares.',
      trap: 'Lo divertido desplaza a la meta. Escriban primero la meta y después busquen el tema que la lleve.',
    },
    'instruction.topics-engage.2-3': {
      what: 'Preguntar a los estudiantes al planear unidades, en la mayoría de las clases',
      within: {
        30: 'Agregar una casilla al plan de unidad: ¿qué dijeron los estudiantes que les importa y dónde se nota?',
        90: 'Dar a cada escuela cinco preguntas listas y una hora en una reunión de personal para ordenar las respuestas.',
        365: 'Lograr que la mayoría de los equipos rehaga así la mitad de sus unidades, y compartir por grado los temas favoritos de los estudiantes.',
      },
      evidence: 'Más de la mitad de los planes tiene llena la casilla, y estudiantes de cada escuela saben nombrar una unidad así.',
      unlocks: 'Los aliados de la comunidad ven dónde podría entrar su propio trabajo en una clase.',
      trap: 'Los adultos adivinan qué gusta a los estudiantes. Pregunten cada semestre, también a quienes rara vez levantan la mano.',
    },
    'instruction.topics-engage.3-4': {
      what: 'Renovar los temas de cada clase con estudiantes, vecinos y resultados',
      within: {
        30: 'Hallar los cursos cuyos temas no han cambiado en tres años; reunirse con sus docentes.',
        90: 'Invitar a diez empleadores y grupos locales a traer un problema real cada uno; unirlo con metas y con una clase.',
        365: 'Reemplazar al menos un tema en cada curso según las respuestas y los resultados de los estudiantes, y mostrar los trabajos en público.',
      },
      evidence: 'Cada curso cambió un tema este año, y cada escuela hizo una muestra pública de trabajos de estudiantes.',
      unlocks: 'Un aprendizaje útil para la comunidad mientras sucede.',
      trap: 'Los intereses de un grupo pasan a ser los de todos. Ofrezcan dos temas para la misma meta y miren quién elige cuál.',
    },
    'instruction.learners-plan.1-2': {
      what: 'Planear una unidad junto con los estudiantes en seis clases',
      within: {
        30: 'Mostrar a los estudiantes de seis clases en dos o tres escuelas las metas de la próxima unidad y preguntar: ¿cómo llegamos?',
        90: 'Enseñar esa unidad con dos de sus ideas, y dejar que los estudiantes dirijan al menos una clase.',
        365: 'Planear con los estudiantes una unidad por trimestre; después de cada una, conversar 20 minutos sobre qué cambiar.',
      },
      evidence: 'Seis clases planearon cuatro unidades con estudiantes, y cada plan muestra al menos dos ideas suyas.',
      unlocks: 'Estudiantes que piden participar también en otras clases.',
      trap: 'Preguntar y no usar lo dicho. Digan en una semana qué ideas entran, cuáles no, y por qué.',
    },
    'instruction.learners-plan.2-3': {
      what: 'Reservar tiempo en la mayoría de las clases para planear con los estudiantes',
      within: {
        30: 'Dejar que estudiantes y docentes de las primeras clases escriban en una página cómo hacer esta conversación, con preguntas de ejemplo.',
        90: 'Apartar para ella la primera clase de cada unidad cambiando la guía de ritmo; los acompañantes van a la primera.',
        365: 'Lograr que la mayoría de las clases planee así cada unidad, con una clase al mes dirigida por estudiantes.',
      },
      evidence: 'Más de la mitad de los planes registra propuestas de estudiantes, y la mayoría de las clases muestra una clase mensual dirigida por ellos.',
      unlocks: 'Los docentes ganan ayudantes, y los estudiantes, razones para llegar preparados.',
      trap: 'Los que más hablan planean por todos. Empiecen con papelitos o en parejas, para que cada estudiante aporte una idea.',
    },
    'instruction.learners-plan.3-4': {
      what: 'Incluir a cada estudiante en la planeación y mejorar unidades con sus valoraciones',
      within: {
        30: 'Anotar las clases y los grupos de estudiantes sin parte en la planeación, desde kínder; preguntar a sus docentes qué ayudaría.',
        90: 'Sumar tarjetas con dibujos, traducción y herramientas de apoyo, para que participen los más pequeños, los recién llegados y estudiantes con discapacidades.',
        365: 'Reunir tras cada unidad una valoración de cinco líneas de los estudiantes, y abrir con ella la planeación del año próximo.',
      },
      evidence: 'Cada clase tiene archivadas valoraciones de estudiantes, y cada plan de unidad nombra un cambio que salió de una.',
      unlocks: 'Estudiantes listos para diseñar sus propios proyectos y caminos.',
      trap: 'Se vuelve un rito con respuestas fijas. Dejen que los estudiantes cambien las preguntas cada año.',
    },
    'instruction.learning-to-learn.1-2': {
      what: 'Enseñar a propósito tres habilidades de aprender en seis clases',
      within: {
        30: 'Elegir tres habilidades con seis docentes y sus estudiantes, como planear, trabajar en equipo y revisar el propio trabajo.',
        90: 'Enseñar cada habilidad en una lección de 20 minutos, practicarla tres semanas en trabajo real y conversar sobre ella.',
        365: 'Entregar a los estudiantes una rutina por clase, como ponerse metas los lunes, y guardar sus hojas de metas.',
      },
      evidence: 'En seis clases, 8 de cada 10 estudiantes saben nombrar una habilidad que practicaron y mostrar dónde la usaron.',
      unlocks: 'Estudiantes que necesitan menos dirección, lo que da a los docentes tiempo para grupos pequeños.',
      trap: 'Las habilidades se enseñan aparte del contenido y pronto se olvidan. Practiquen cada una en el trabajo de esta semana.',
    },
    'instruction.learning-to-learn.2-3': {
      what: 'Acordar habilidades de aprender por nivel y darles tiempo cada semana',
      within: {
        30: 'Juntar las listas de las primeras clases; acordar cinco habilidades por nivel de grados, en palabras de los estudiantes.',
        90: 'Poner 30 minutos por semana en el horario para metas y reflexión; los acompañantes dan el ejemplo en la primera sesión.',
        365: 'Lograr que en la mayoría de las clases los estudiantes se pongan una meta semanal, pidan ayuda de una manera conocida y revisen su progreso.',
      },
      evidence: 'La mayoría de las clases usa el tiempo semanal, y en la mitad de las clases visitadas los estudiantes llevan su propio trabajo.',
      unlocks: 'Los estudiantes llevan los mismos hábitos de clase en clase.',
      trap: 'Entregar demasiado de una vez. Pasen una decisión al mes del docente a los estudiantes.',
    },
    'instruction.learning-to-learn.3-4': {
      what: 'Dejar que los estudiantes dirijan en cada clase y registrar cómo crecen sus habilidades',
      within: {
        30: 'Elegir en cada clase una lección por semana que dirijan los estudiantes; preguntar qué docentes quieren un compañero para ello.',
        90: 'Pedir a cada estudiante una página por habilidad con dos muestras por semestre, y que la explique en una reunión.',
        365: 'Leer las páginas por grado cada primavera; elegir una habilidad que se enseñará de otra forma el año próximo, en cada escuela.',
      },
      evidence: 'Cada estudiante tiene páginas con muestras, y cada escuela cambió su forma de enseñar una habilidad.',
      unlocks: 'Graduados que pueden mostrar cómo aprenden, además de qué.',
      trap: 'Las habilidades se califican y los estudiantes no se arriesgan. Manténganlas como conversación y muestra, fuera de la calificación.',
    },
    'instruction.clear-room-to-adapt.1-2': {
      what: 'Escribir una página en dos o tres escuelas: qué es común, qué deciden los docentes',
      within: {
        30: 'Preguntar a los docentes de dos o tres escuelas, en una reunión de personal, qué expectativas no están claras y dónde necesitan margen.',
        90: 'Lograr que superintendencia, directores y docentes escriban una página: hasta seis prácticas comunes, y qué le toca decidir al docente.',
        365: 'Dejar que cada docente adapte una práctica común, anote en media página qué pasó, e intercambien notas en primavera.',
      },
      evidence: 'La página está a la vista en estas escuelas, y la mitad o más de sus docentes adaptaron una práctica y lo anotaron.',
      unlocks: 'Los docentes pueden liderar sin adivinar, y los líderes pueden apoyar sin prescribir.',
      trap: 'Los líderes dicen sí a la libertad y luego la corrigen de paso. Resuelvan las dudas con la página, o cámbienla.',
    },
    'instruction.clear-room-to-adapt.2-3': {
      what: 'Llevar la página a la mayoría de las escuelas y quitar reglas que la contradigan',
      within: {
        30: 'Comparar con la página los formularios de visita, guías de ritmo y reglas de programas; marcar cada línea que quita el margen prometido.',
        90: 'Quitar o cambiar esas líneas, y dejar que cada escuela agregue dos parámetros propios.',
        365: 'Dar a cada docente dos medios días al año para visitar a colegas que adaptaron la misma práctica de otra manera.',
      },
      evidence: 'La mayoría de los docentes consultados sabe decir qué es común y qué decide; la mitad ha visitado a un colega.',
      unlocks: 'La práctica pasa de docente a docente, y cada vez se ajusta de nuevo.',
      trap: 'Las escuelas agregan parámetros que vuelven a quitar margen. Que los elijan sus docentes, y que terminen al año si no se renuevan.',
    },
    'instruction.clear-room-to-adapt.3-4': {
      what: 'Revisar cada año los parámetros en cada escuela con lo que hallaron los docentes',
      within: {
        30: 'Hacer a cada docente tres preguntas sobre claridad y margen; mostrar las respuestas por escuela en una reunión de directores.',
        90: 'Reunir adaptaciones que ayudaron a los estudiantes, con evidencia, y dejar que docentes presenten cinco de ellas a los líderes.',
        365: 'Revisar la página en mayo con docentes de cada escuela, y publicar qué cambió y de quién fue la idea.',
      },
      evidence: 'Todas las escuelas usan la página; la versión de este año tiene al menos un cambio que salió de un aula.',
      unlocks: 'Las ideas nuevas pasan de un aula a todo el distrito.',
      trap: 'Un líder nuevo empieza de cero. Que la junta escolar adopte la revisión anual como regla.',
    },
  },
} satisfies ConstructGuideText<typeof instruction>;

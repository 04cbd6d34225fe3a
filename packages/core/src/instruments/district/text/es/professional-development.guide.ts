import type { professionalDevelopment } from '../../constructs/professional-development.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const professionalDevelopmentGuideEs = {
  indicators: {
    'professional-development.job-embedded': {
      why: 'Una idea que se oye una vez en un día de capacitación pocas veces llega a una clase. Cuando aprender es parte de la semana pagada, los docentes pueden probarla con sus estudiantes, volver con preguntas y ganar seguridad.',
      evidence: [
        'Tiempo semanal para aprender en el contrato, el calendario o el horario general',
        'Registro de las horas cumplidas y de las horas perdidas que se repusieron',
        'Notas de acompañamiento o de equipo de al menos 10 semanas',
        'Encuesta a docentes: qué cambió en mis clases este trimestre',
      ],
    },
    'professional-development.aligned-to-vision': {
      why: 'El tiempo de los docentes es valioso. Cuando cada sesión los ayuda a llevar la visión a los estudiantes, el esfuerzo se suma año tras año y los programas nuevos dejan de estorbarse entre sí.',
      evidence: [
        'Calendario de aprendizaje con el resultado al que sirve cada sesión',
        'Lista de sesiones que terminaron porque no servían a ninguno',
        'Partidas del presupuesto para el aprendizaje docente, ordenadas por resultado',
        'Respuestas de docentes a: ¿qué resultado me ayuda a enseñar esto?',
      ],
      prerequisites: {
        'vision.states-outcomes': 'Una sesión puede servir a un resultado cuando la visión ya lo ha puesto en palabras.',
      },
    },
    'professional-development.student-needs': {
      why: 'Un grupo cambia cada año, y también lo que pide de su docente. Lo que se aprende según las necesidades actuales ayuda a los estudiantes de este año mientras están en el aula.',
      evidence: [
        'Notas de equipo que unen trabajos de estudiantes con el tema elegido',
        'Páginas trimestrales de avance por escuela y grupo de estudiantes',
        'Planes de acompañamiento que cambiaron durante el año',
        'Trabajos de estudiantes de antes y de después',
      ],
      prerequisites: {
        'data-systems.seen-in-time': 'Los equipos pueden elegir un tema según lo que se necesita si ven el avance cuando todavía hay tiempo de actuar.',
      },
    },
    'professional-development.learning-together': {
      why: 'Mucho de lo que una escuela necesita saber ya se practica al final del pasillo o en el pueblo vecino. Verlo ahorra años de inventar por cuenta propia y hace menos solitaria la enseñanza.',
      evidence: [
        'Registro de visitas: quién fue adónde y qué probó después',
        'Tiempo semanal de equipo en el horario general',
        'Carpeta compartida con notas de visitas y ejemplos de clases',
        'Partida del presupuesto para tiempo liberado y viajes',
      ],
    },
    'professional-development.improvement-cycles': {
      why: 'Nadie sabe de antemano qué idea les sirve a qué estudiantes. Rondas cortas de probar y comprobar permiten dejar lo que no ayuda después de semanas y no de años.',
      evidence: [
        'Registros de una página: pregunta, cambio, lo que hicieron los estudiantes, decisión',
        'Calendario con fechas de inicio y de revisión',
        'Ideas que se dejaron, con el motivo',
        'Guías u horarios cuyos cambios empezaron como un ciclo',
      ],
      prerequisites: {
        'culture.safe-to-try': 'Los docentes prueban ideas abiertamente donde un intento que no funcionó se recibe con interés.',
      },
    },
    'professional-development.tailored': {
      why: 'Los docentes son tan distintos entre sí como sus estudiantes. Una meta propia respeta lo que ya saben y les permite vivir la clase de aprendizaje que se les pide ofrecer.',
      evidence: [
        'Planes de crecimiento con una meta elegida por el docente',
        'Fechas de las conversaciones con un asesor o colega',
        'Registro de créditos otorgados por prácticas demostradas',
        'Respuestas anuales de docentes sobre cómo les sirvió su plan',
      ],
    },
    'professional-development.any-time': {
      why: 'También merece respuesta quien tiene una pregunta un domingo por la noche o enseña en una escuela a 60 millas de la más cercana. Lo que se ofrece en línea acerca clases, colegas y asesores.',
      evidence: [
        'Colección en línea, con la fecha de su última revisión',
        'Uso por escuela y función, sin nombres',
        'Regla que cuenta las horas en línea como aprendizaje profesional',
        'Revisión del acceso: teléfono, casa, sitios apartados, subtítulos',
      ],
    },
  },
  actions: {
    'professional-development.job-embedded.1-2': {
      what: 'Cambiar días de capacitación y reuniones por una hora semanal de aprendizaje en dos escuelas',
      within: {
        30: 'Preguntar a los docentes de dos escuelas qué días de capacitación y reuniones cambiarían; sacar de ahí una hora semanal: entrada más tarde, período común o suplentes.',
        90: 'Probar la hora durante 8 semanas; cada docente la usa para acompañamiento, una visita a un aula o el estudio de una clase con un colega.',
        365: 'Mantener la hora durante 30 semanas, y que cada docente muestre a sus colegas una clase que cambió gracias a ella.',
      },
      evidence: 'La hora se cumplió en 30 semanas en ambas escuelas; 8 de cada 10 docentes de ellas nombran una clase que cambió.',
      unlocks: 'Un horario semanal ya probado, con su costo real, que otras escuelas pueden copiar.',
      trap: 'Los avisos se van comiendo la hora. Pásenlos a un correo semanal, y que un docente dirija la hora.',
    },
    'professional-development.job-embedded.2-3': {
      what: 'Escribir el tiempo semanal para aprender en el calendario y en el contrato laboral',
      within: {
        30: 'Calcular el costo por escuela con sindicato, directores y oficina de finanzas: tiempo liberado, suplentes, horarios de autobús, días del calendario.',
        90: 'Firmar un acuerdo que diga cuál es el tiempo semanal, para qué puede usarse y cómo se repone una hora perdida.',
        365: 'Mantener el tiempo en la mayoría de las escuelas, con un asesor o docente líder capacitado por cada 20 docentes.',
      },
      evidence: 'El acuerdo firmado; registros de la mayoría de las escuelas con 9 de cada 10 horas cumplidas; la mayoría de los docentes nombra una clase que cambió.',
      unlocks: 'El acompañamiento, el estudio en equipo y las visitas tienen un lugar fijo, sea quien sea el director.',
      trap: 'Las familias se enteran tarde de las salidas tempranas y necesitan cuidado infantil. Fijen las fechas antes del verano y ofrezcan actividades supervisadas gratuitas.',
    },
    'professional-development.job-embedded.3-4': {
      what: 'Garantizar el tiempo semanal en todas partes y renovarlo según lo visto en clase',
      within: {
        30: 'Anotar quién no tiene todavía tiempo semanal para aprender: docentes de medio tiempo, suplentes de largo plazo, docentes que atienden dos escuelas.',
        90: 'Poner ese tiempo en el horario de cada uno, y empezar a reunir tres tipos de evidencia: notas de visitas, comentarios de estudiantes, una encuesta a docentes.',
        365: 'Hacer en primavera una revisión donde docentes, asesores y estudiantes digan qué cambió las clases; mover horas y dinero hacia eso.',
      },
      evidence: 'Todos los docentes tienen el tiempo semanal en su horario; la revisión de primavera se publica con dos cambios y sus razones.',
      unlocks: 'Las prácticas nuevas se extienden en semanas, porque cada docente tiene tiempo y lugar para aprenderlas.',
      trap: 'La revisión cuenta asistencias. Pidan mejor una clase que cambió y lo que los estudiantes hicieron distinto.',
    },
    'professional-development.aligned-to-vision.1-2': {
      what: 'Ordenar la capacitación docente de dos escuelas según los resultados de la visión',
      within: {
        30: 'Anotar en una hoja todas las sesiones, cursos y horas de acompañamiento de este año en dos escuelas, con su costo.',
        90: 'Con 6 docentes, marcar el resultado al que sirve cada una y reemplazar al menos una sesión que no sirve a ninguno.',
        365: 'Imprimir el resultado al inicio de cada agenda en ambas escuelas, y pedir a los docentes que lo nombren en un boleto de salida.',
      },
      evidence: 'Todas las agendas de ambas escuelas nombran un resultado; 8 de cada 10 boletos de salida nombran el mismo.',
      unlocks: 'Un mapa de una página que muestra adónde van hoy el tiempo y el dinero para el aprendizaje docente.',
      trap: 'Se le pone una etiqueta a una sesión que no cambió. Pregunten qué harán mañana con sus estudiantes gracias a ella.',
    },
    'professional-development.aligned-to-vision.2-3': {
      what: 'Armar el próximo calendario de aprendizaje desde la visión y terminar lo que no encaja',
      within: {
        30: 'Llevar el mapa de las dos escuelas a todos los directores; cada uno agrega las sesiones de su escuela.',
        90: 'Elegir con docentes y junta escolar 3 resultados para el próximo año; adoptar la regla de que toda capacitación nueva nombre uno.',
        365: 'Usar el nuevo calendario en la mayoría de las escuelas, y pasar dinero de las sesiones terminadas al acompañamiento para los 3 resultados.',
      },
      evidence: 'En la mayoría de las escuelas, 9 de cada 10 horas de aprendizaje sirven a un resultado elegido; la junta escolar tiene la lista de sesiones terminadas.',
      unlocks: 'Los directores pueden decir que no a una oferta que no encaja, con una regla en la mano.',
      trap: 'Las sesiones que exige la ley llenan el calendario. Usen la forma más breve permitida y cuiden las horas que quedan.',
    },
    'professional-development.aligned-to-vision.3-4': {
      what: 'Dejar que lo observado en las aulas decida el plan de aprendizaje de cada año',
      within: {
        30: 'Para cada resultado, acordar dos cosas que una visita vería hacer a los estudiantes cuando los docentes ya aprendieron a enseñarlo.',
        90: 'Con docentes de otra escuela, visitar 3 aulas en cada escuela y buscar esas cosas.',
        365: 'Publicar qué resultados ya se ven y cuáles necesitan más; mover tiempo, asesores y dinero en el próximo presupuesto.',
      },
      evidence: 'Un informe anual de una página abarca todas las escuelas y dice qué se agregó, qué terminó y qué se movió.',
      unlocks: 'La junta escolar puede ver qué logra para los estudiantes lo que gasta en el aprendizaje docente.',
      trap: 'Las visitas empiezan a parecer calificaciones. Dejen los nombres fuera de las notas, y que las lea primero quien recibió la visita.',
    },
    'professional-development.student-needs.1-2': {
      what: 'Dejar que equipos de dos escuelas elijan su próximo tema desde trabajos de estudiantes',
      within: {
        30: 'Fijar una reunión de 60 minutos para cada equipo de dos escuelas; los docentes llevan trabajos de 3 estudiantes en puntos distintos.',
        90: 'Cada equipo nombra una necesidad común, dedica 6 semanas a aprender cómo atenderla y mira juntos trabajos nuevos.',
        365: 'Repetir la ronda cada trimestre y anotar en una página cada necesidad, tema y resultado.',
      },
      evidence: 'En ambas escuelas, cada equipo tiene 3 páginas o más que unen una necesidad, un tema y trabajos nuevos de estudiantes.',
      unlocks: 'Los asesores pueden prepararse para necesidades que nombraron los propios docentes.',
      trap: 'La charla se va hacia los hogares. Quédense con el trabajo que está sobre la mesa y con lo que la enseñanza puede cambiar.',
    },
    'professional-development.student-needs.2-3': {
      what: 'Dejar la mitad del calendario de aprendizaje abierta a necesidades que surjan en el año',
      within: {
        30: 'Marcar qué días de aprendizaje del próximo semestre pueden quedar sin tema; procurar que sea la mitad.',
        90: 'Dar a los equipos una página trimestral del avance actual, que muestre a estudiantes multilingües y con discapacidades, y una hora para elegir.',
        365: 'Llenar los días abiertos de la mayoría de las escuelas con lo que eligieron los equipos; enviar asesores donde dos o más comparten una necesidad.',
      },
      evidence: 'En la mayoría de las escuelas, la mitad o más de las horas de aprendizaje se asignó después de mirar el avance del trimestre.',
      unlocks: 'La ayuda llega a un grupo en el mismo trimestre en que se vio la necesidad.',
      trap: 'A quien viene de fuera se le reserva con un año. Apóyense en asesores, bibliotecarios y docentes que ya atienden esa necesidad.',
    },
    'professional-development.student-needs.3-4': {
      what: 'Comprobar en cada escuela si lo que aprendieron los docentes ayudó a los estudiantes',
      within: {
        30: 'Acordar con los docentes una pregunta por tema: ¿qué deberían hacer distinto los estudiantes después de 8 semanas?',
        90: 'Preguntar a 5 estudiantes de cada grado qué les ayuda hoy a aprender, y agregar sus respuestas a las páginas trimestrales.',
        365: 'Revisar con los equipos las páginas de todas las escuelas; mantener, cambiar o terminar cada tema y publicar la lista.',
      },
      evidence: 'Todas las escuelas tienen una lista anual de temas mantenidos, cambiados o terminados, cada uno con trabajos de estudiantes como razón.',
      unlocks: 'El distrito sabe qué tipo de aprendizaje docente ayuda a qué estudiantes.',
      trap: 'Los exámenes anuales llegan tarde para un tema de 8 semanas. Usen trabajos de estudiantes y comprobaciones breves.',
    },
    'professional-development.learning-together.1-2': {
      what: 'Empezar visitas en parejas en dos escuelas y luego visitar una escuela de fuera',
      within: {
        30: 'Preguntar en dos escuelas quién abriría su puerta; formar parejas con 8 voluntarios en cada una, y que cada pareja elija una pregunta.',
        90: 'Cada pareja hace dos visitas de 30 minutos, mientras la dirección atiende el grupo, y después conversa 20 minutos.',
        365: 'Enviar a 6 de ellos a una escuela de otro lugar que trabaja de formas nuevas; muestran a sus colegas 3 cosas para probar.',
      },
      evidence: 'Un registro con 2 visitas por pareja; 3 ideas de la visita de fuera en uso en al menos 6 aulas.',
      unlocks: 'Un grupo de docentes con la puerta abierta, que puede recibir a otros.',
      trap: 'La visita se siente como inspección. Que la pregunta la ponga quien recibe, y que las notas queden entre los dos.',
    },
    'professional-development.learning-together.2-3': {
      what: 'Poner tiempo de equipo y visitas en el horario de la mayoría de las escuelas',
      within: {
        30: 'Preguntar a las primeras parejas qué hizo valiosa una visita y escribir con eso una guía de una página.',
        90: 'Armar el próximo horario general con un período común por semana para cada equipo y un grupo de suplentes para las visitas.',
        365: 'En la mayoría de las escuelas, cada docente hizo dos visitas y llevó una idea a su equipo; los viajes tienen su partida del presupuesto.',
      },
      evidence: 'Los horarios de la mayoría de las escuelas muestran tiempo semanal de equipo; los registros muestran 2 visitas o más para la mayoría de los docentes.',
      unlocks: 'Las buenas prácticas pasan de una escuela a otra sin esperar un evento del distrito.',
      trap: 'Quien enseña solo una materia no tiene equipo. Conéctenlo por video con colegas de distritos cercanos.',
    },
    'professional-development.learning-together.3-4': {
      what: 'Abrir las puertas de cada escuela, dentro del distrito y a los vecinos',
      within: {
        30: 'Cada escuela nombra dos cosas que otros pueden venir a ver y dos que quiere aprender.',
        90: 'Emparejar las escuelas según esas listas y fijar una semana anual de visitas con dos distritos vecinos.',
        365: 'Revisar cada primavera con los docentes las notas de visitas; pagar los tipos de visita que cambiaron clases y terminar los demás.',
      },
      evidence: 'Todas las escuelas recibieron e hicieron visitas este año; la revisión de primavera nombra 3 prácticas que se extendieron y dónde.',
      unlocks: 'El distrito se vuelve un lugar donde otros aprenden, y sigue aprendiendo de ellos.',
      trap: 'Siempre reciben las mismas aulas. Túrnense, y cuenten las horas de recibir visitas como aprendizaje profesional.',
    },
    'professional-development.improvement-cycles.1-2': {
      what: 'Hacer un ciclo de 6 semanas con tres equipos en dos o tres escuelas',
      within: {
        30: 'Encontrar tres equipos voluntarios, también entre los que ya hacen ciclos; cada uno escribe una pregunta sobre su enseñanza y un cambio pequeño que probará.',
        90: 'Enseñar con el cambio 6 semanas, reunir el mismo trabajo breve de estudiantes antes y después, y decidir juntos.',
        365: 'Completar 3 ciclos por equipo, y contar al personal docente uno que funcionó y uno que no.',
      },
      evidence: '9 registros de una página de tres equipos, cada uno con trabajos de estudiantes y una decisión: mantener, cambiar o dejar.',
      unlocks: 'Un formulario sencillo y relatos honestos con los que otros equipos pueden empezar.',
      trap: 'La pregunta es demasiado grande para 6 semanas. Redúzcanla hasta que una rutina en un grupo pueda responderla.',
    },
    'professional-development.improvement-cycles.2-3': {
      what: 'Usar los ciclos en el tiempo de aprendizaje de los equipos de la mayoría de las escuelas',
      within: {
        30: 'Elegir un guía de ciclos por escuela, un docente de los primeros equipos donde lo haya, y liberarle 2 horas por semana.',
        90: 'Poner tres fechas de inicio y tres de revisión en el calendario escolar, y dar a los equipos comprobaciones breves ya listas.',
        365: 'Lograr que la mayoría de los equipos complete 3 ciclos, y que sus registros reemplacen un informe de capacitación obligatorio.',
      },
      evidence: 'En la mayoría de las escuelas, la mayoría de los equipos entregó 3 páginas este año; al menos 1 de cada 4 cuenta una idea que se dejó.',
      unlocks: 'La elección de materiales y horarios puede apoyarse en pruebas hechas en las aulas del distrito.',
      trap: 'Las páginas se escriben para el archivo. Lean dos en voz alta en cada reunión docente, y nunca pidan una segunda hoja.',
    },
    'professional-development.improvement-cycles.3-4': {
      what: 'Llevar a todo el distrito lo que muestra el ciclo de un equipo',
      within: {
        30: 'Ordenar por pregunta las páginas del año pasado y publicarlas donde cada docente pueda buscarlas.',
        90: 'Hacer un intercambio de medio día: cada escuela lleva 2 ciclos, y el personal de currículo anota qué guías conviene cambiar.',
        365: 'Llevar al menos 5 cambios probados a guías, horarios o presupuestos, y revisar el formulario con los docentes.',
      },
      evidence: 'Todos los equipos tienen páginas este año; 5 cambios en documentos del distrito citan una; el formulario revisado lleva fecha.',
      unlocks: 'El distrito mejora con sus propias evidencias, aunque cambien el dinero o los líderes.',
      trap: 'Lo que ayudó en un aula se vuelve regla para todos. Pruébenlo primero en tres grupos distintos.',
    },
    'professional-development.tailored.1-2': {
      what: 'Dejar que cada docente de dos escuelas fije una meta de crecimiento',
      within: {
        30: 'Invitar a cada docente de dos escuelas a una charla de 20 minutos: ¿qué hace bien y qué le gustaría aprender?',
        90: 'Cada uno escribe una meta y elige un camino: curso, asesor, visita o pareja de estudio; quitarle a cambio una sesión común.',
        365: 'Cada uno muestra a un colega qué cambió, y ambas escuelas anotan qué caminos sirvieron para qué metas.',
      },
      evidence: 'En ambas escuelas, 9 de cada 10 docentes tienen una meta, dos charlas con fecha y algo que mostrar.',
      unlocks: 'Un menú de formas de aprender, basado en metas que los docentes de verdad tienen.',
      trap: 'Las metas se mezclan con la evaluación y se eligen las seguras. Guárdenlas en un archivo que pertenece al docente.',
    },
    'professional-development.tailored.2-3': {
      what: 'Dar a los docentes de la mayoría de las escuelas plan, opciones y seguimiento',
      within: {
        30: 'Acordar con el sindicato un plan de una página y quién puede leerlo.',
        90: 'Convertir la mitad de las sesiones comunes en opciones, algunas a cargo de docentes, y nombrar para cada docente quién le da seguimiento.',
        365: 'En la mayoría de las escuelas, tener tres charlas de seguimiento con cada docente y contar las horas elegidas entre las requeridas.',
      },
      evidence: 'En la mayoría de las escuelas, cada docente tiene un plan y 3 charlas con fecha; la mitad de las horas de sesión fue elegida.',
      unlocks: 'Los asesores pueden reunir a docentes con la misma meta, de distintos grados y escuelas.',
      trap: 'Se elige lo que ya sale bien. Pidan una meta que se sienta nueva.',
    },
    'professional-development.tailored.3-4': {
      what: 'Dar créditos por prácticas demostradas y dejar que los docentes cambien la oferta',
      within: {
        30: 'Escribir con los docentes qué demuestra cada una de 5 habilidades comunes: video de una clase, trabajos de estudiantes, nota de un colega.',
        90: 'Aceptar esas evidencias para las 5 habilidades en lugar de horas exigidas por el distrito, para todos los docentes.',
        365: 'Preguntar a todos los docentes cómo les sirvió su plan; terminar dos ofertas que pocos necesitaron y agregar dos que pidieron.',
      },
      evidence: 'Todos los docentes tienen un plan vigente; cada escuela tiene registrados créditos por evidencias; terminaron 2 ofertas y se agregaron 2.',
      unlocks: 'Los docentes pueden contar a sus estudiantes, por experiencia, cómo es avanzar cuando uno está listo.',
      trap: 'Mostrar evidencias se vuelve papeleo. Limiten cada habilidad a 3 piezas, y que los docentes se revisen entre sí.',
    },
    'professional-development.any-time.1-2': {
      what: 'Ofrecer 10 videos breves de clases y acompañamiento por video en dos escuelas',
      within: {
        30: 'Preguntar a los docentes de dos escuelas cuáles son sus 10 preguntas más frecuentes y quién podría mostrar una respuesta.',
        90: 'Grabar 10 videos de 5 minutos con docentes voluntarios y permiso escrito para cada estudiante que se vea; publicarlos en un solo lugar, fuera de toda evaluación.',
        365: 'Agregar un asesor que atienda por video dos tardes por semana, y contar qué videos se abren.',
      },
      evidence: 'En ambas escuelas, 6 de cada 10 docentes usaron un video o al asesor al menos 3 veces este año.',
      unlocks: 'Quien falta a una sesión puede ponerse al día esa misma semana.',
      trap: 'Aparecen estudiantes sin permiso. Graben al docente y el trabajo, y pregunten antes a la persona responsable de privacidad.',
    },
    'professional-development.any-time.2-3': {
      what: 'Pagar una colección en línea que alcance a la mayoría y cuyas horas cuenten',
      within: {
        30: 'Hacer un mapa de qué docentes tienen equipo, conexión y un rato tranquilo; anotar qué paga hoy el dinero federal del Título II, Parte A.',
        90: 'Escribir el acompañamiento y los cursos en línea en la próxima solicitud federal, y adoptar una regla que cuente esas horas.',
        365: 'Abrir la colección a la mayoría de los docentes: ordenada por meta de aprendizaje, legible en un teléfono y con subtítulos.',
      },
      evidence: 'La mayoría de los docentes la usó en 3 meses o más; las horas en línea aparecen en sus registros de aprendizaje profesional.',
      unlocks: 'Las escuelas pequeñas y apartadas pueden compartir cursos y asesores con sus vecinas.',
      trap: 'Las horas en línea se van a noches sin paga. Mantengan tiempo pagado en la semana, y que cada docente elija el lugar.',
    },
    'professional-development.any-time.3-4': {
      what: 'Unir lo que se aprende en línea y en persona en un solo camino',
      within: {
        30: 'Anotar quién no puede participar todavía del todo: suplentes, docentes de medio tiempo, quienes usan tecnología de asistencia, hogares sin conexión.',
        90: 'Quitar los 3 obstáculos más comunes, por ejemplo con equipos prestados, descargas o tiempo pagado en un sitio con conexión.',
        365: 'Revisar con los docentes el uso y las clases que cambiaron; retirar lo que nadie abre y agregar lo que pidieron.',
      },
      evidence: 'Docentes de todas las escuelas usaron el camino este año; una lista con fecha muestra qué se agregó y se retiró, con razones.',
      unlocks: 'Un docente nuevo en cualquier parte del distrito puede empezar a aprender desde el primer día.',
      trap: 'Un catálogo grande se confunde con aprender. Unan cada curso a un colega o asesor que pregunte qué cambió.',
    },
  },
} satisfies ConstructGuideText<typeof professionalDevelopment>;

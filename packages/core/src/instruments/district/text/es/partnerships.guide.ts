import type { partnerships } from '../../constructs/partnerships.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const partnershipsGuideEs = {
  indicators: {
    'partnerships.many-kinds': {
      why: 'Ninguna organización sola muestra a los estudiantes toda su comunidad. Aliados de muchos tipos, por años, abren más puertas, y esas puertas siguen abiertas cuando una persona se va.',
      evidence: [
        'Aliados por tipo: empresas, condado, recreación, justicia juvenil, grupos de fe, universidades',
        'Acuerdos firmados con una persona de contacto de cada lado',
        'Mapa de aliados con la fecha de este año y los huecos marcados',
        'Respuestas de los aliados a una encuesta anual de cinco preguntas',
      ],
    },
    'partnerships.shape-vision-plan': {
      why: 'La gente defiende lo que ayudó a construir. Los aliados que escriben con el distrito aportan lo que saben de la zona, y siguen ahí cuando el primer plan pasa por su primer año difícil.',
      evidence: [
        'Autores de la visión y del plan, con sus organizaciones',
        'Borradores con los cambios de los aliados marcados',
        'Fechas de las sesiones de redacción y quién vino',
        'Asientos para aliados en el reglamento del equipo de planeación',
      ],
      prerequisites: {
        'transparency.open-with-partners': 'Los aliados pueden ayudar a fijar el rumbo cuando oyen pronto lo que se planea y ven los resultados tal como son.',
      },
    },
    'partnerships.local-economy': {
      why: 'Los jóvenes merecen ver un futuro cerca de casa y también lejos. Cuando los planes escolares encajan con los planes locales de trabajo, aprender lleva a un lugar que se puede señalar.',
      evidence: [
        'Mapa fechado de los resultados de quienes se gradúan junto al plan laboral',
        'Plan del condado o plan laboral que cita las metas de las escuelas',
        'Actas de la reunión anual de quienes planean',
        'Páginas de rutas que muestran vacantes locales',
      ],
      prerequisites: {
        'vision.states-outcomes': 'Hay que nombrar los resultados de quienes se gradúan antes de compararlos con lo que la zona espera.',
      },
    },
    'partnerships.teaching-aligned': {
      why: 'Una visión cobra vida en las lecciones. Cuando los aliados reconocen sus palabras en lo que se hace en clase un martes por la mañana, saben que su tiempo valió la pena.',
      evidence: [
        'Programas de curso que nombran los resultados de la visión',
        'Tareas de evaluación calificadas según esos resultados',
        'Calendario de desarrollo profesional con un resultado por sesión',
        'Notas de las visitas de aliados a clases, con los cambios hechos',
      ],
      prerequisites: {
        'partnerships.shape-vision-plan': 'La enseñanza puede seguir un rumbo compartido cuando los aliados han ayudado a escribirlo.',
      },
    },
    'partnerships.learning-created': {
      why: 'Se recuerda lo que se hizo junto a alguien que lo hace de verdad. El tiempo con aliados deja probar el trabajo, el servicio y el estudio antes de elegir.',
      evidence: [
        'Acuerdos de prácticas laborales, mentoría, aprendizaje en el trabajo y aprendizaje-servicio',
        'Lo que los estudiantes crearon o presentaron con aliados',
        'Reglas de crédito que cuentan lo aprendido fuera de clase',
        'Valoraciones de anfitriones y estudiantes después de cada experiencia',
      ],
      prerequisites: {
        'partnerships.many-kinds': 'Diseñar juntos pide varios tipos de aliados que ya conocen bien la escuela.',
      },
    },
    'partnerships.list-reaches-all': {
      why: 'Las buenas oportunidades viajan según quién conoce a quién. Una lista que encuentra a cada estudiante, con transporte y costos resueltos, las reparte con justicia.',
      evidence: [
        'La lista publicada con su fecha, en los idiomas del hogar',
        'Inscripciones por escuela y grupo de estudiantes',
        'Registros de transporte y cuotas cubiertas',
        'Actas de la reunión que movió la oferta',
      ],
      prerequisites: {
        'partnerships.learning-created': 'Vale la pena publicar una lista cuando contiene oportunidades que escuelas y aliados han creado.',
      },
    },
    'partnerships.progress-reviewed': {
      why: 'Los aliados encuentran a quienes se graduaron en el trabajo, en el servicio y en la universidad. Lo que notan allí dice al distrito cosas que sus propias cifras no dicen.',
      evidence: [
        'Medidas de avance elegidas con los aliados',
        'Agenda y asistencia de la revisión anual',
        'Página pública: qué se halló, qué cambió',
        'La visión afinada, con su fecha',
      ],
      prerequisites: {
        'partnerships.shape-vision-plan': 'Los aliados pueden medir el avance hacia un rumbo que ayudaron a escribir.',
      },
    },
    'partnerships.follow-interests': {
      why: 'La curiosidad pone a la gente en marcha. Cuando el tiempo con un aliado parte de lo que a cada estudiante le importa, llega el esfuerzo y aparecen puertas que ninguna lista preveía.',
      evidence: [
        'Página fechada de intereses en el plan de cada estudiante',
        'Cuenta de experiencias que coinciden con un interés escrito',
        'Proyectos con aliados que diseñaron estudiantes',
        'Aliados hallados porque los estudiantes lo pidieron',
      ],
      prerequisites: {
        'partnerships.learning-created': 'Los intereses pueden guiar la elección cuando hay varias oportunidades entre las que elegir.',
      },
    },
  },
  actions: {
    'partnerships.many-kinds.1-2': {
      what: 'Convertir cuatro contactos útiles en alianzas de todo el año en dos escuelas',
      within: {
        30: 'Anotar a quienes ayudaron el año pasado y marcar los tipos sin nadie: empresa, oficina del condado, recreación, justicia juvenil, grupo de fe, universidad.',
        90: 'Invitar a cuatro a desayunar en la escuela, dos de los tipos que faltan; preguntar qué podrían hacer cada mes, y escribir media página con cada uno.',
        365: 'Terminar la verificación de antecedentes, hacer luego la actividad mensual todo el año en ambas escuelas, y que los dos contactos nombrados hablen una vez por periodo.',
      },
      evidence: 'Cuatro acuerdos de media página, de tres tipos o más, con cada aliado activo al menos ocho meses del año.',
      unlocks: 'Se puede diseñar el aprendizaje en conjunto, porque las personas ya se conocen bien.',
      trap: 'Pedir dinero primero. Preguntar qué sabe, qué hace y qué espera el aliado; el dinero, si llega, puede venir después.',
    },
    'partnerships.many-kinds.2-3': {
      what: 'Dar a la mayoría de las escuelas acuerdos escritos con cada tipo de aliado',
      within: {
        30: 'Nombrar a una persona encargada de alianzas, compartida con un distrito vecino si el suyo es pequeño, y reunir los contactos por escuela y tipo.',
        90: 'Firmar una hoja de dos páginas con gobierno local, recreación, justicia juvenil, grupos cívicos, empleadores y una universidad, en línea si queda lejos.',
        365: 'Presupuestar en cada escuela dos horas pagadas por semana para las alianzas, y reunir a todos los aliados en otoño y primavera.',
      },
      evidence: 'La mayoría de las escuelas tiene acuerdos vigentes con empresas, organismos comunitarios y una universidad; los contactos responden en dos días de clases.',
      unlocks: 'Cerca de cada escuela hay alguien con quien crear aprendizaje.',
      trap: 'Un lazo que depende de una persona. Poner dos nombres de cada lado, y pasar la hoja cuando alguien se va.',
    },
    'partnerships.many-kinds.3-4': {
      what: 'Hacer cada año el mapa de aliados de todas las escuelas e invitar a los tipos que faltan',
      within: {
        30: 'Dibujar el mapa: escuelas hacia abajo, tipos a lo ancho, aliados activos en cada casilla. Mostrar las casillas vacías en la reunión de otoño.',
        90: 'Pedir a cada aliado que nombre un contacto para una casilla vacía; la persona encargada le llama en una semana.',
        365: 'Encuestar a los aliados, renovar los acuerdos que sirven a los estudiantes, cerrar los otros con un gracias y publicar el nuevo mapa.',
      },
      evidence: 'Cada escuela tiene aliados empresariales, comunitarios y universitarios activos, hay la mitad de casillas vacías, y renovaron nueve de cada diez aliados.',
      unlocks: 'En cualquier parte del distrito, cada estudiante puede hallar un aliado cercano a lo que quiere hacer.',
      trap: 'Más nombres, menos contacto. Contar los aliados activos de este periodo, y pausar las invitaciones si hay llamadas sin responder.',
    },
    'partnerships.shape-vision-plan.1-2': {
      what: 'Abrir a los aliados dos secciones del plan mientras son borradores',
      within: {
        30: 'Elegir dos secciones por escribir, como carreras y servicio; llamar a ocho aliados y acordar horas que puedan cumplir.',
        90: 'Hacer dos sesiones de redacción de 90 minutos en el lugar de un aliado; escribir en pantalla común y marcar quién cambió qué.',
        365: 'Adoptar ambas secciones con una página de “qué cambiaron los aliados”, y que dos de ellos las presenten a la junta escolar.',
      },
      evidence: 'Ocho aliados vinieron dos veces o más, cada uno señala una línea que cambió, y ambas secciones se adoptaron con sus nombres.',
      unlocks: 'Aliados y personal han aprendido a escribir juntos y están listos para el plan entero.',
      trap: 'Un borrador terminado con un buzón de comentarios. Partir de una hoja en blanco y una pregunta: ¿qué deberían saber hacer quienes se gradúan?',
    },
    'partnerships.shape-vision-plan.2-3': {
      what: 'Dar a los aliados asientos en el equipo que escribe la visión y el plan',
      within: {
        30: 'Cambiar el reglamento del equipo: una cuarta parte de los asientos para empresas, organismos comunitarios y universidades, con periodos de tres años.',
        90: 'Rehacer la visión en tres sesiones abiertas por la noche: en un lugar de trabajo, una oficina del condado y una universidad o biblioteca.',
        365: 'Adoptar visión y plan con la lista de autores, y poner las metas de los aliados en el presupuesto junto a las del distrito.',
      },
      evidence: 'La mayoría de las secciones tiene a un aliado como autor, y la asistencia muestra una cuarta parte de asientos ocupados por aliados en cada sesión.',
      unlocks: 'Enseñanza, oportunidades y revisiones pueden seguir un rumbo que la comunidad reconoce como suyo.',
      trap: 'Grandes empleadores que hablan por todos. Reservar asientos para empresas pequeñas, organizaciones sin fines de lucro y grupos juveniles, y turnar quién abre cada sesión.',
    },
    'partnerships.shape-vision-plan.3-4': {
      what: 'Renovar cada sección todos los años con los aliados como coautores',
      within: {
        30: 'Dar a cada sección dos responsables, uno del distrito y un aliado, y publicar las fechas de renovación de todo el año.',
        90: 'Que cada pareja reúna opiniones en su lugar, sea taller, oficina del condado o campus, y traiga tres propuestas de cambio.',
        365: 'Adoptar los cambios al plan en una sesión pública, guardar los de la visión para su próxima reescritura, e imprimir qué cambió cada aliado.',
      },
      evidence: 'Cada sección tiene su pareja y los cambios de este año, y una página pública muestra quién propuso cada uno.',
      unlocks: 'El rumbo va al paso de la comunidad, sea quien sea que dirija después el distrito.',
      trap: 'Las mismas caras cada año. Mantener periodos de tres años, y llenar los asientos libres con una convocatoria abierta.',
    },
    'partnerships.local-economy.1-2': {
      what: 'Ajustar dos programas al plan laboral de la zona',
      within: {
        30: 'Conseguir en el condado el plan económico y laboral de la zona; leerlo con tres empleadores y orientación escolar, y marcar diez habilidades.',
        90: 'Poner dos programas, por ejemplo salud y agricultura, junto a esas habilidades; marcar qué se enseña y qué falta.',
        365: 'Cambiar al menos una unidad de cada programa, e invitar a los empleadores a ver en primavera el trabajo de los estudiantes.',
      },
      evidence: 'Dos mapas fechados y firmados por empleadores; cada programa cambió al menos una unidad, y los empleadores vieron trabajos de estudiantes.',
      unlocks: 'Una manera de ajustar cualquier programa, y empleadores que conocen las escuelas por dentro.',
      trap: 'Preparar para la vacante de una sola empresa. Buscar habilidades que muchos trabajos comparten, para que las puertas sigan abiertas.',
    },
    'partnerships.local-economy.2-3': {
      what: 'Poner la mayoría de las rutas en un mapa con el plan de la zona y citarlo',
      within: {
        30: 'Invitar a medio día de trabajo a la junta laboral, la cámara de comercio, una universidad y el condado; llevar el esquema de cada ruta.',
        90: 'Publicar el mapa: ruta, habilidades, empleos locales, estudios posteriores. Escribir los vínculos en la visión y el plan estratégico, con números de página.',
        365: 'Mover dinero de cursos y equipo hacia rutas donde el mapa muestra crecimiento, entre ellas abrir un negocio propio.',
      },
      evidence: 'La mayoría de las rutas está en el mapa, los empleadores lo firmaron, y el plan estratégico cita el plan laboral en las metas relacionadas.',
      unlocks: 'Empleadores y universidades ven dónde cabe una práctica laboral o un curso con crédito universitario.',
      trap: 'Un plan que envía a todos a empleos locales. Mostrar la universidad, el servicio y la mudanza como rutas de igual valor.',
    },
    'partnerships.local-economy.3-4': {
      what: 'Planear juntos cada año para que ambos planes se ajusten entre sí',
      within: {
        30: 'Fijar una reunión anual con quienes planean la economía, antes de ambos presupuestos; llevar caminos de graduados y previsiones de empleadores.',
        90: 'Hacerla con graduados recientes y estudiantes en la sala, y acordar tres cambios para cada parte.',
        365: 'Poner al día cada página de ruta con vacantes y caminos, e informar qué cambió cada plan gracias al otro.',
      },
      evidence: 'Cada página de ruta lleva la fecha de este año, y ambos planes muestran tres cambios o más nacidos de la reunión conjunta.',
      unlocks: 'La zona invierte en el aprendizaje como parte de su propio crecimiento.',
      trap: 'Previsiones tomadas como seguras. Actualizarlas cada año, y enseñar lo que sirve aunque cambien, como el trabajo en equipo.',
    },
    'partnerships.teaching-aligned.1-2': {
      what: 'Rehacer cuatro cursos en dos escuelas en torno a los resultados compartidos',
      within: {
        30: 'Elegir cuatro cursos con docentes voluntarios; poner cada unidad junto a los resultados escritos con los aliados y marcar cada vínculo.',
        90: 'Reescribir dos unidades por curso para que un resultado se enseñe, se practique y se demuestre; un aliado lee cada unidad.',
        365: 'Enseñar las unidades, mostrar a los aliados el trabajo final de los estudiantes y anotar qué cambiar el próximo año.',
      },
      evidence: 'Ocho unidades rehechas, aliados que vieron el trabajo final de los cuatro cursos, y docentes que nombran el resultado de cada unidad.',
      unlocks: 'Otros departamentos tienen lecciones reales que visitar y de las que tomar ideas.',
      trap: 'Palabras nuevas en unidades viejas. Preguntar qué trabajo de estudiante mostraría el resultado, y planear desde ahí hacia atrás.',
    },
    'partnerships.teaching-aligned.2-3': {
      what: 'Cotejar currículo, enseñanza y evaluación con la visión en la mayoría de las escuelas',
      within: {
        30: 'Escribir con aliados una revisión de una página: ¿dónde se enseña, se practica y se demuestra cada resultado, y dónde lo aprende el personal?',
        90: 'Usar dos días del personal para que los departamentos hagan la revisión, y anotar los huecos en una hoja por escuela.',
        365: 'Cerrar los huecos mayores: sumar tareas de evaluación, cambiar lo que se compra, y dar a los resultados un tercio de la formación del personal.',
      },
      evidence: 'La mayoría de las escuelas terminó la revisión, la mitad de los huecos está cerrada, y el calendario nombra un resultado por sesión.',
      unlocks: 'Los aliados pueden ofrecer aprendizaje que encaja con lo que se trabaja en clase.',
      trap: 'Revisar documentos y nada más. Visitar cinco clases por escuela, y preguntar a los estudiantes hacia qué trabajan.',
    },
    'partnerships.teaching-aligned.3-4': {
      what: 'Invitar cada año a los aliados a las clases y actuar según lo que notan',
      within: {
        30: 'Fijar en cada escuela una mañana de visita, en otoño y primavera, con tres preguntas: ¿qué resultado ve, dónde, qué preguntaría?',
        90: 'Hacer las primeras visitas en cada escuela, en clases que ofrezcan los docentes; aliados y docentes conversan después 30 minutos, sin puntajes, y escriben dos ideas.',
        365: 'Llevar las ideas a las decisiones anuales de currículo, evaluación y formación, y contar a los aliados cuáles se usaron y por qué.',
      },
      evidence: 'Cada escuela recibió aliados, las decisiones anuales citan diez ideas o más, y cada idea tuvo respuesta.',
      unlocks: 'La alineación se renueva, porque gente de fuera sigue preguntando para qué se aprende.',
      trap: 'Los aliados buscan lo de su propio oficio. Preguntar primero qué alegraría ver en ese trabajo a cualquier empresa, universidad o vecindario.',
    },
    'partnerships.learning-created.1-2': {
      what: 'Diseñar tres experiencias de varias semanas con aliados en dos escuelas',
      within: {
        30: 'Sentar a tres docentes con tres aliados, una hora cada par, y hallar una meta de clase que el trabajo del aliado necesite.',
        90: 'Hacer un proyecto de servicio, una mentoría y una práctica laboral corta, de tres semanas o más; resolver antes verificación de antecedentes, reglas de trabajo juvenil y transporte.',
        365: 'Repetir cada una con cambios que pidan estudiantes y anfitriones, y escribir una guía de dos páginas.',
      },
      evidence: 'Tres experiencias se hicieron dos veces, y cada estudiante que terminó tiene un trabajo ligado a una meta de clase.',
      unlocks: 'Hay algo real que poner en una lista para todos.',
      trap: 'Traer café y archivar papeles. Escribir qué creará o resolverá cada estudiante, y que el anfitrión lo firme antes.',
    },
    'partnerships.learning-created.2-3': {
      what: 'Dar tiempo en el horario y crédito al aprendizaje con aliados en la mayoría de las escuelas',
      within: {
        30: 'Leer las reglas estatales de horas de clase y crédito, anotar qué se permite ya, y llamar a la agencia estatal por lo demás.',
        90: 'Liberar medio día por semana en el horario, adoptar crédito por lo que se sabe demostrar, y pedir una exención donde haga falta.',
        365: 'Ofrecer varias formas en la mayoría de las escuelas: servicio en primaria, mentoría en intermedia, prácticas y aprendizaje en el trabajo desde el grado 9.',
      },
      evidence: 'En la mayoría de las escuelas hay dos formas o más en cada periodo, y los registros de crédito muestran aprendizaje con aliados.',
      unlocks: 'Cada estudiante tiene tiempo para ello, sea cual sea su horario, y una lista puede llegar a todos.',
      trap: 'Dejar transporte, seguro y reglas de trabajo juvenil para el final. Resolver los tres el primer mes; donde los caminos son largos, llevar a los aliados a la escuela.',
    },
    'partnerships.learning-created.3-4': {
      what: 'Abrir cada forma en cada escuela y rehacerla cada año con los anfitriones',
      within: {
        30: 'Contar estudiantes en prácticas laborales, mentoría, aprendizaje en el trabajo y aprendizaje-servicio por escuela y grado, y marcar las casillas vacías.',
        90: 'Llenarlas uniendo escuelas, con mentoría en línea o lugares compartidos; aliado y docente planean lado a lado.',
        365: 'Pedir a estudiantes y anfitriones cinco respuestas después de cada ronda, y reunirse en junio para cambiar, conservar o cerrar cada oferta.',
      },
      evidence: 'Cada escuela tiene las cuatro formas en versiones para sus edades, y respondieron nueve de cada diez estudiantes y anfitriones.',
      unlocks: 'Aprender fuera de la escuela pasa a ser parte del plan de cada estudiante.',
      trap: 'Anfitriones que se cansan. Repartir estudiantes en más lugares, dar a cada anfitrión una temporada libre y dejar el papeleo en la escuela.',
    },
    'partnerships.list-reaches-all.1-2': {
      what: 'Publicar una sola lista en dos escuelas y mostrar a los estudiantes cómo participar',
      within: {
        30: 'Poner cada oportunidad en dos páginas: qué, para quién, cuándo, cómo inscribirse, quién cubre el costo si lo hay. Cuatro estudiantes prueban las palabras.',
        90: 'Imprimirla, ponerla en línea, repasarla en la hora de tutoría de ambas escuelas y enviarla a casa en los idiomas principales.',
        365: 'Ponerla al día en cada periodo, anotar quién se inscribió, y llamar a los aliados con lugares libres para preguntar qué ayudaría.',
      },
      evidence: 'Una edición por periodo; en ambas escuelas la han visto ocho de cada diez estudiantes consultados, y uno de cada cinco participó en algo.',
      unlocks: 'El distrito sabe a quién llega y a quién no, y puede actuar con hechos.',
      trap: 'Una página web que nadie visita. Llevar papel donde está la gente, del autobús a la biblioteca y la tienda, y que alguien la explique.',
    },
    'partnerships.list-reaches-all.2-3': {
      what: 'Llevar una lista del distrito a la mayoría, con costos y transporte resueltos',
      within: {
        30: 'Unir en una las listas de las escuelas; dar a un adulto designado de cada una dos horas pagadas por semana para repasarla con estudiantes.',
        90: 'Poner en el presupuesto un fondo para transporte y cuotas, y compartir camionetas o autobuses de tarde con el condado o distritos vecinos.',
        365: 'Publicarla en cada periodo en los idiomas principales del hogar, y dar a cada estudiante de la mayoría de las escuelas una charla de 20 minutos.',
      },
      evidence: 'En la mayoría de las escuelas nueve de cada diez estudiantes tuvieron su charla, y ninguna inscripción se perdió por costo o transporte.',
      unlocks: 'Las inscripciones muestran lo que importa a los estudiantes, y dicen a los aliados qué ofrecer después.',
      trap: 'Un formulario que pide demasiado. Dejar la inscripción en una página, con alguien que ayude, y aceptarla también por teléfono.',
    },
    'partnerships.list-reaches-all.3-4': {
      what: 'Seguir quién participa y mover la oferta hacia estudiantes a quienes aún no llega',
      within: {
        30: 'Contar inscripciones y participación por escuela, grado y grupo de estudiantes, con los grupos pequeños mostrados sin revelar a nadie.',
        90: 'Sentarse con estudiantes de los tres grupos con números más bajos, y cambiar horas, lugar o tipo de oferta según sugieran.',
        365: 'Poner ofertas nuevas donde los números eran más bajos, publicar la participación junto a la lista, y que estudiantes editen la próxima edición.',
      },
      evidence: 'Los registros muestran a cada estudiante en al menos una oferta este año, y las horas de participación difieren en menos de una décima parte entre grupos.',
      unlocks: 'Aprender con la comunidad es parte habitual de la escuela para todos.',
      trap: 'Promedios que esconden huecos. Mirar primero la escuela y el grupo con el número más bajo, y empezar ahí.',
    },
    'partnerships.progress-reviewed.1-2': {
      what: 'Traer a seis aliados a dos revisiones de avances este año',
      within: {
        30: 'Elegir dos preguntas de la visión, por ejemplo trabajo en equipo y pasos después de graduarse, y preguntar a seis aliados qué ven.',
        90: 'Hacer una primera revisión de 90 minutos: tres páginas de cifras enviadas una semana antes, primero lo que ven los aliados, después las preguntas.',
        365: 'Hacer la segunda, anotar qué cambió desde la primera y resumir ambas en una página para la junta escolar.',
      },
      evidence: 'Seis aliados vinieron a ambas, y la página muestra cuatro observaciones de sus lugares y al menos un cambio.',
      unlocks: 'Los aliados pueden leer las cifras del distrito y confiar en ellas.',
      trap: 'Una presentación con aplausos. Enviar antes las cifras, y dedicar dos tercios del tiempo a lo que ven los aliados.',
    },
    'partnerships.progress-reviewed.2-3': {
      what: 'Trabajar las medidas con los aliados en la mayoría de las revisiones anuales',
      within: {
        30: 'Poner cuatro fechas en el calendario, antes de decidir presupuesto y plan, con empresas, comunidad, universidad, personal y estudiantes en cada mesa.',
        90: 'Escribir una página de cifras por resultado, en palabras sencillas; un aliado y una persona de dirección escolar guían cada mesa.',
        365: 'Responder por escrito cada consejo en un mes: se tomó, se cambió o se dejó aparte, con la razón.',
      },
      evidence: 'En tres de cuatro revisiones hubo todo tipo de aliados en la mesa, y cada consejo tiene una respuesta escrita.',
      unlocks: 'Los consejos llegan al presupuesto cuando hay tiempo de usarlos.',
      trap: 'Cifras que podrían revelar a un estudiante. Mostrar grupos de diez o más, y que privacidad lea cada página.',
    },
    'partnerships.progress-reviewed.3-4': {
      what: 'Dejar que los aliados elijan también medidas y presenten los avances en público',
      within: {
        30: 'Repasar las medidas con los aliados: conservar, quitar, sumar. Incluir una que reúnan ellos, como el trabajo en equipo que ven los anfitriones.',
        90: 'Hacer cada revisión con un aliado y una persona del distrito en la presidencia, y redactar juntos lo hallado ese mismo día.',
        365: 'Presentar lo hallado en público cada primavera, afinar la visión donde lo señale y marcar cada cambio con su origen.',
      },
      evidence: 'Todas las revisiones tuvieron presidencia conjunta, y la página anual liga cada cambio de la visión a un hallazgo.',
      unlocks: 'La comunidad sostiene la visión en común, aunque cambien la junta escolar y los líderes.',
      trap: 'Medir lo que es fácil de contar. Poner un trabajo de estudiante al lado de cada número.',
    },
    'partnerships.follow-interests.1-2': {
      what: 'Preguntar a los estudiantes qué les atrae y hallarles aliados en dos escuelas',
      within: {
        30: 'Que quienes asesoran grupos en ambas escuelas pregunten a cada estudiante: ¿qué disfrutas, qué te preguntas, qué probarías?',
        90: 'Ordenar las respuestas en diez temas; con permiso de las familias, unir a 20 estudiantes o más con un aliado de antecedentes verificados para un encuentro o proyecto.',
        365: 'Hacer una segunda ronda, hallar aliados para dos temas que no tenían, y preguntar a los estudiantes qué tanto les convino.',
      },
      evidence: 'Cuarenta parejas o más parten de respuestas escritas, y ocho de cada diez de esos estudiantes elegirían la suya otra vez.',
      unlocks: 'Los estudiantes ven que lo que dicen lleva a algo, y dicen más.',
      trap: 'Preguntar y luego silencio. Prometer una respuesta en un mes a cada estudiante, aunque el aliado llegue después.',
    },
    'partnerships.follow-interests.2-3': {
      what: 'Anotar los intereses cada año y emparejar según ellos en la mayoría de las escuelas',
      within: {
        30: 'Agregar una página de intereses al plan de cada estudiante; la llena cada otoño con quien le asesora y puede cambiarla cuando quiera.',
        90: 'Dar a orientación, asesores y alianzas una hoja común de temas por escuela; los aliados ven temas, no nombres.',
        365: 'Fijar dos horas de tutoría por periodo para emparejar en la mayoría de las escuelas, y hallar aliados para los cinco temas con más espera.',
      },
      evidence: 'La mayoría de los estudiantes tiene una página fechada, siete de cada diez experiencias coinciden con un interés escrito, y cinco temas ganaron un aliado.',
      unlocks: 'Los aliados saben qué ofrecer, y los estudiantes llegan con preguntas propias.',
      trap: 'Atar a un niño o niña a un solo interés. Tratar la página como la de este año, y guardar para todos algunas pruebas fuera de ella.',
    },
    'partnerships.follow-interests.3-4': {
      what: 'Dejar que los estudiantes diseñen el trabajo con aliados y rehagan la oferta cada año',
      within: {
        30: 'Dar a los estudiantes una hoja de diseño: mi pregunta, qué haré, a quién necesito, cómo lo sabré. En los primeros grados se dibuja.',
        90: 'Que cada estudiante o grupo pequeño planee con aliado y docente en una charla de 30 minutos, en persona o por video.',
        365: 'Hacer una mirada atrás en cada escuela cada primavera; los estudiantes dicen a los aliados qué sumar, cambiar o cerrar, y la lista lo sigue.',
      },
      evidence: 'Cada escuela usó la hoja, nueve de cada diez estudiantes decidieron parte de su trabajo, y cambió un tercio de la oferta.',
      unlocks: 'Los estudiantes salen de la escuela sabiendo encontrar a quien les ayude a aprender.',
      trap: 'Que quienes hablan con soltura lo decidan todo. Aceptar dibujos, grabaciones o respuestas en el idioma del hogar, y leer cada una.',
    },
  },
} satisfies ConstructGuideText<typeof partnerships>;

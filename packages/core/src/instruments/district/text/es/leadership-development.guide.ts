import type { leadershipDevelopment } from '../../constructs/leadership-development.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const leadershipDevelopmentGuideEs = {
  indicators: {
    'leadership-development.programme': {
      why: 'Las nuevas formas de aprender piden cosas nuevas a los líderes. Un programa permanente les da tiempo de practicarlas juntos, para que el buen liderazgo no dependa de la suerte.',
      evidence: [
        'Temario del programa con fechas, mentores y tareas',
        'Partida del presupuesto y nombre de la persona responsable',
        'Participantes por escuela y función',
        'Proyectos de los egresados y lo que resultó de ellos',
      ],
      prerequisites: {
        'vision.states-outcomes': 'Un programa puede preparar para la visión cuando sus resultados ya están en palabras.',
      },
    },
    'leadership-development.finds-leaders': {
      why: 'Muchos buenos líderes nunca levantan la mano, y una invitación en privado no llega a ellos. Los criterios abiertos dicen a todo el personal: esto puede ser para usted.',
      evidence: [
        'Criterios publicados, con su fecha',
        'Anuncios de funciones de liderazgo y cuántas personas se postularon',
        'Cifras por escuela y función: personas invitadas, postuladas, que avanzaron, que se quedaron',
        'Fechas de las charlas sobre próximos pasos con aspirantes',
      ],
    },
    'leadership-development.every-level': {
      why: 'Un cambio que dirige una sola oficina se detiene en la puerta siguiente. Cuando hay personas que saben dirigir en cada nivel, cada escuela puede ajustar el trabajo a sus estudiantes.',
      evidence: [
        'Temario del camino de cada nivel, con horas',
        'Participantes por nivel y escuela',
        'Lista de mentores y fechas de reunión',
        'Proyectos dirigidos por docentes, directores y personal de oficina',
      ],
      prerequisites: {
        'leadership-development.programme': 'Un camino para cada nivel necesita un programa que sostenga su tiempo, sus mentores y su dinero.',
      },
    },
    'leadership-development.teachers-lead': {
      why: 'Los docentes conocen a sus estudiantes y sus aulas. Cuando los líderes dicen con claridad qué debe cumplirse y dejan a los docentes el cómo, la nueva práctica se ajusta al lugar.',
      evidence: [
        'La página que dice qué se espera y qué queda abierto',
        'Planes escritos por equipos docentes',
        'Reglas u horarios que los líderes cambiaron a petición de docentes',
        'Tiempo para dirigir en el horario general de los docentes',
      ],
    },
    'leadership-development.staff-in-vision-plan': {
      why: 'La gente lleva adelante un plan que ayudó a escribir. Quienes enseñan, manejan, cocinan y contestan el teléfono ven a diario lo que a un plan en papel se le puede escapar.',
      evidence: [
        'Integrantes de los grupos de visión y planeación, por función',
        'Horas pagadas para el personal que asiste',
        'Registro de propuestas del personal con la respuesta que recibió cada una',
        'Borradores que muestran lo que cambió el personal',
      ],
    },
    'leadership-development.staff-in-partnerships': {
      why: 'Enfermeras, entrenadores y docentes suelen conocer a la persona indicada del lugar. Cuando el personal mismo crea los lazos, las alianzas responden a lo que necesitan los estudiantes y duran más que una firma.',
      evidence: [
        'Lista de alianzas con la persona del personal que cuida cada una',
        'Horas o pagos para las funciones de alianza',
        'Notas de visitas del personal a los aliados',
        'Acuerdos con comentarios del personal en el archivo',
      ],
    },
    'leadership-development.succession': {
      why: 'Superintendentes y directores se van. Cuando alguien ya aprendió una parte del trabajo, los estudiantes no tienen que volver a empezar cada vez que una oficina cambia de manos.',
      evidence: [
        'Mapa con fecha de los puestos clave y de quién se prepara',
        'Notas de entrega para cada puesto clave',
        'Calendario de semanas compartidas',
        'Proyectos que siguieron durante un cambio de líder',
      ],
      prerequisites: {
        'leadership-development.finds-leaders': 'Se puede preparar a un sucesor cuando el distrito ya encontró, de forma abierta, a quienes quieren dirigir.',
      },
    },
  },
  actions: {
    'leadership-development.programme.1-2': {
      what: 'Formar un primer grupo de liderazgo de 8 personas con tareas reales',
      within: {
        30: 'Escribir en una página qué pide aquí la visión a los líderes, e invitar a postularse en dos o tres escuelas.',
        90: 'Empezar con 8 personas: medio día juntas cada mes, un mentor para cada una y una tarea que su escuela necesita.',
        365: 'Cada una termina su tarea y la presenta a la superintendencia; el grupo redacta el temario del próximo año.',
      },
      evidence: '8 personas se reunieron al menos 8 veces; 6 o más de sus tareas están en uso en sus escuelas.',
      unlocks: 'Un temario probado y mentores que pueden llevar un segundo grupo.',
      trap: 'Las sesiones se vuelven conferencias sobre dirigir. Dediquen cada reunión a un problema real que trae un integrante.',
    },
    'leadership-development.programme.2-3': {
      what: 'Hacer anual el programa, con partida del presupuesto y personas de la mayoría de las escuelas',
      within: {
        30: 'Dejar que los primeros egresados revisen el temario; sumar horas, suplentes y pago de mentores.',
        90: 'Pedir a la junta escolar una partida y nombrar a una persona responsable; un distrito pequeño puede unirse con sus vecinos.',
        365: 'Llevar a cabo el segundo grupo con personas de la mayoría de las escuelas, cada una con un egresado o director como mentor.',
      },
      evidence: 'La partida está en el presupuesto aprobado; hay participantes de la mayoría de las escuelas; sus tareas están en una lista con resultados.',
      unlocks: 'Cada año llegan personas nuevas que ya practicaron dirigir hacia la visión.',
      trap: 'En un año con menos dinero, la partida se corta primero. Muestren a la junta escolar una tarea terminada cada trimestre.',
    },
    'leadership-development.programme.3-4': {
      what: 'Mostrar cada año a la junta escolar qué cambiaron los egresados y revisar el programa',
      within: {
        30: 'Anotar a todos los egresados, dónde trabajan hoy y qué dirigen; marcar las escuelas y los departamentos que todavía no tienen.',
        90: 'Invitar a personas de los lugares marcados, y preguntar a estudiantes y colegas de cada egresado por una cosa que cambió.',
        365: 'Presentar a los egresados ante la junta escolar con lo que cambió para los estudiantes, y revisar dos partes del temario.',
      },
      evidence: 'Todas las escuelas y departamentos tienen un egresado; un informe anual a la junta escolar muestra resultados para los estudiantes y dos cambios.',
      unlocks: 'El distrito puede cubrir puestos de liderazgo con personas que conocen su visión.',
      trap: 'Los egresados vuelven a puestos sin espacio para dirigir. Acuerden una función con la dirección antes de que alguien entre.',
    },
    'leadership-development.finds-leaders.1-2': {
      what: 'Escribir criterios abiertos y cubrir con ellos seis funciones de liderazgo',
      within: {
        30: 'Con docentes, personal de apoyo, directores y sindicato, escribir media página: ¿qué hacen aquí los líderes que ayuda a los estudiantes?',
        90: 'Publicarla, anunciar 6 funciones en dos o tres escuelas a todo el personal, y dejar que cada quien se proponga o proponga a un colega.',
        365: 'Cubrir las funciones, con medio día por semana para cada una, y hablar con cada aspirante sobre un próximo paso.',
      },
      evidence: 'Los criterios son públicos; las 6 funciones tuvieron convocatoria abierta; cada aspirante tuvo una charla en 4 semanas o menos.',
      unlocks: 'Una lista de personas que quieren dirigir, con lo que a cada una le gustaría aprender.',
      trap: 'Los criterios describen a los líderes de hoy. Pregunten qué necesitarán los estudiantes, y lean el borrador con tres personas nuevas.',
    },
    'leadership-development.finds-leaders.2-3': {
      what: 'Usar los criterios para las funciones de liderazgo de la mayoría de las escuelas',
      within: {
        30: 'Anotar todas las funciones de liderazgo del distrito, pagadas o no, y cómo se encontró a quien las ocupa.',
        90: 'Adoptar una regla de contratación: cada función se anuncia a todo el personal, con los criterios y un plazo.',
        365: 'En la mayoría de las escuelas, dirección y docentes dedican una hora al año a nombrar a quién invitar, y luego hablan con cada persona.',
      },
      evidence: 'En la mayoría de las escuelas, 9 de cada 10 funciones se cubrieron por convocatoria abierta; se postularon más tipos de personal que antes.',
      unlocks: 'El programa de liderazgo puede llenar sus lugares con personas halladas de forma abierta.',
      trap: 'La convocatoria es abierta, pero parece decidida. Incluyan a dos docentes en cada panel y publiquen las razones.',
    },
    'leadership-development.finds-leaders.3-4': {
      what: 'Publicar cada año a quién se encontró y ampliar la búsqueda',
      within: {
        30: 'Sacar cifras de dos años por escuela y función: quién fue invitado, se postuló, avanzó y se quedó.',
        90: 'Preguntar a 10 personas que no se postularon qué las animaría, y cambiar una regla que ellas nombren.',
        365: 'Hacer la búsqueda en cada escuela y departamento, y llevar sus cifras y cambios a una sesión abierta de la junta escolar.',
      },
      evidence: 'Las cifras de todas las escuelas y departamentos son públicas; cada uno tiene nombres nuevos este año; cambió al menos una regla.',
      unlocks: 'Los líderes vienen de cada escuela y tipo de trabajo, y la gente puede ver cómo.',
      trap: 'En una escuela pequeña, una cifra puede señalar a una persona. Junten los grupos de menos de 10 y explíquenlo con palabras.',
    },
    'leadership-development.every-level.1-2': {
      what: 'Preparar a docentes, personal de apoyo y directores de dos escuelas para dirigir juntos',
      within: {
        30: 'En dos escuelas, preguntar a 3 docentes, un asistente y la dirección qué necesitarían para dirigir un cambio.',
        90: 'Dar a estas 10 personas medio día juntas cada mes, un mentor con experiencia y tiempo para dirigir en sus horarios.',
        365: 'El grupo de cada escuela dirige un cambio que los estudiantes notan, y escribe qué tuvo que aprender cada nivel.',
      },
      evidence: 'Dos cambios están en uso; las 10 personas asistieron a 7 de 9 medios días y saben decir qué dirigen.',
      unlocks: 'El distrito sabe qué necesita cada nivel y qué pueden aprender juntos todos.',
      trap: 'Los títulos deciden quién habla. Que los docentes dirijan por turnos, y empiecen con una pregunta del integrante más reciente.',
    },
    'leadership-development.every-level.2-3': {
      what: 'Escribir y financiar un camino de preparación para cada uno de tres niveles',
      within: {
        30: 'Con personas de aulas, oficinas escolares y oficina del distrito, anotar qué deciden en un mes los líderes de cada nivel.',
        90: 'Escribir a partir de eso tres caminos de una página, con horas, mentor y proyecto; poner el tiempo liberado en el presupuesto.',
        365: 'Lograr que docentes y directivos de la mayoría de las escuelas recorran su camino, y dos personas el de la oficina del distrito.',
      },
      evidence: 'Los tres caminos están publicados; la mayoría de las escuelas tiene un docente y un directivo en uno; los mentores se reunieron cada mes.',
      unlocks: 'Cada quien puede ver su próximo paso, y la dirección puede compartir decisiones con colegas preparados.',
      trap: 'Los tres caminos terminan en la dirección. Permitan que un docente crezca como líder y siga enseñando.',
    },
    'leadership-development.every-level.3-4': {
      what: 'Abrir un camino para cada función del personal y revisar los caminos con los egresados',
      within: {
        30: 'Anotar las funciones sin camino: asistentes, consejeros, personal de oficina, autobús y cafetería, docentes de medio tiempo.',
        90: 'Abrir un camino para cada una, con horas pagadas y un proyecto en su propio trabajo.',
        365: 'Reunir un día a egresados de todos los niveles, comparar qué cambió para los estudiantes y revisar cada camino.',
      },
      evidence: 'Cada función de todas las escuelas y departamentos tiene un camino abierto; las páginas revisadas llevan fecha y razones.',
      unlocks: 'Cualquier escuela puede cubrir una función de liderazgo, y el trabajo sigue cuando la gente se muda.',
      trap: 'Los caminos se alargan cada año. Por cada parte que se agregue, dejen que los egresados quiten una.',
    },
    'leadership-development.teachers-lead.1-2': {
      what: 'Escribir qué se espera y qué queda abierto; que planeen docentes de dos escuelas',
      within: {
        30: 'Superintendencia y directores escriben una página, o amplían la que ya usan las escuelas: 5 cosas que deben cumplirse y lo que pueden decidir los docentes.',
        90: 'En dos escuelas, equipos docentes planean en dos días pagados cómo empezar y dicen a los líderes qué estorba.',
        365: 'Los equipos dirigen el cambio en sus clases; los líderes quitan al menos 3 obstáculos que los equipos nombraron.',
      },
      evidence: 'La página está a la vista; dos planes escritos por docentes están en uso; 3 obstáculos retirados aparecen en una lista con fechas.',
      unlocks: 'Docentes que ya dirigieron un cambio pueden contar a otras escuelas cómo les fue.',
      trap: 'Las expectativas cambian a medio año y los equipos se retraen. Dejen la página fija hasta junio y junten preguntas para la siguiente versión.',
    },
    'leadership-development.teachers-lead.2-3': {
      what: 'Entregar el trabajo a equipos docentes en la mayoría de las escuelas, con tiempo y dinero',
      within: {
        30: 'Reunir medio día a los primeros equipos con las escuelas nuevas; aclarar la página donde causó preguntas.',
        90: 'Poner en el próximo horario general un período para dirigir para un docente por equipo, con un pequeño presupuesto que el equipo pueda gastar.',
        365: 'En la mayoría de las escuelas, los equipos fijan el orden de los pasos, dirigen el aprendizaje de sus colegas e informan cada trimestre al personal docente.',
      },
      evidence: 'La mayoría de las escuelas tiene períodos para dirigir e informes trimestrales; la lista con fechas de obstáculos retirados creció este año.',
      unlocks: 'Los directores ganan tiempo para las personas y los obstáculos, porque los equipos llevan los pasos.',
      trap: 'Dirigir se suma a una carga llena. Quiten una obligación por cada tarea de liderazgo, y pónganlo por escrito.',
    },
    'leadership-development.teachers-lead.3-4': {
      what: 'Dejar que los docentes dirijan entre todas las escuelas y ayuden a reescribir las expectativas',
      within: {
        30: 'Fijar una reunión del distrito por trimestre, dirigida por un docente, con un lugar para cada escuela.',
        90: 'Comparar ahí cómo se ve cada expectativa en clase y anotar las que no son claras o ya no corresponden.',
        365: 'Docentes y líderes reescriben juntos la página y la publican; los equipos con experiencia acompañan a cada escuela que lo pide.',
      },
      evidence: 'Todas las escuelas participaron en 4 reuniones; la página nueva lleva nombres de docentes; las visitas de acompañamiento están registradas.',
      unlocks: 'La práctica mejora de una escuela a otra sin esperar a la oficina del distrito.',
      trap: 'Los mismos pocos docentes lo dirigen todo. Fijen plazos de dos años y preparen a la siguiente persona durante el segundo.',
    },
    'leadership-development.staff-in-vision-plan.1-2': {
      what: 'Dejar que el personal de dos o tres escuelas cambie un borrador antes de la versión final',
      within: {
        30: 'Llevar el borrador de la visión o del plan a una reunión de 40 minutos en dos o tres escuelas, con todas las funciones invitadas.',
        90: 'Juntar las ideas en una hoja por escuela y responder a cada una: usada, cambiada o por ahora no, con la razón.',
        365: 'Incluir al menos 3 ideas en el documento aprobado y nombrar las escuelas de las que vinieron.',
      },
      evidence: 'La hoja de cada escuela muestra una respuesta a cada idea; el personal puede señalar 3 pasajes que cambió.',
      unlocks: 'El personal ve que una idea puede cambiar el texto, y la próxima invitación atrae a más personas.',
      trap: 'El personal de autobús y cocina trabaja mientras hay reuniones. Vayan a la terminal y a la cocina, en minutos pagados.',
    },
    'leadership-development.staff-in-vision-plan.2-3': {
      what: 'Dar lugares a integrantes elegidos por el personal donde se escriben visión y plan',
      within: {
        30: 'Anotar todos los grupos que escriben o revisan la visión o el plan y qué funciones participan hoy en ellos.',
        90: 'Adoptar una regla con sindicato y junta escolar: cada grupo tiene dos docentes y otro empleado, elegidos por sus colegas.',
        365: 'Reunirse en horas en que el personal puede asistir, con paga; sus integrantes informan en la mayoría de las escuelas después de cada reunión.',
      },
      evidence: 'Las listas de integrantes cumplen la regla; el personal asistió a 8 de cada 10 reuniones; la mayoría de las escuelas guarda notas de los informes.',
      unlocks: 'Los planes pasan por aulas y autobuses antes de aprobarse.',
      trap: 'El personal asiste y escucha. Envíen los documentos una semana antes, y que hable primero en un punto.',
    },
    'leadership-development.staff-in-vision-plan.3-4': {
      what: 'Responder en público a cada propuesta del personal y mejorar la forma de planear',
      within: {
        30: 'Abrir una página donde cualquier empleado pueda proponer un cambio a la visión o al plan y leer la respuesta.',
        90: 'Responder a cada propuesta en 30 días o menos y decir quién decidió y por qué.',
        365: 'En la revisión anual del plan, escuchar a personal de todas las escuelas y departamentos y cambiar dos cosas del proceso.',
      },
      evidence: 'El registro muestra propuestas de todas las escuelas y departamentos; 9 de cada 10 se respondieron en 30 días o menos; dos cambios llevan fecha.',
      unlocks: 'Un plan que sigue cerca del trabajo diario y del que el personal habla como suyo.',
      trap: 'Algunas funciones escriben mucho y otras nunca. Cuenten cada trimestre las propuestas por función y visiten a las que no tienen.',
    },
    'leadership-development.staff-in-partnerships.1-2': {
      what: 'Dejar que el personal de dos escuelas inicie una alianza en cada una',
      within: {
        30: 'En dos escuelas, preguntar en una reunión a quién conoce el personal que podría ayudar a los estudiantes, y guardar la lista.',
        90: 'Dos personas del personal por escuela visitan a tres de ellas, nombran algo que los estudiantes necesitan y traen un ofrecimiento.',
        365: 'Poner en marcha una alianza por escuela, con un acuerdo de una página y alguien del personal con 2 horas por semana para ella.',
      },
      evidence: 'Dos alianzas iniciadas por el personal están en marcha; han participado 20 estudiantes o más en cada escuela.',
      unlocks: 'La oficina del distrito cuenta con personas en las escuelas que pueden atender a nuevos aliados.',
      trap: 'Se promete algo que las reglas no permiten. Den al personal una lista de una página con lo que necesita aprobación.',
    },
    'leadership-development.staff-in-partnerships.2-3': {
      what: 'Nombrar un contacto para alianzas, con horas, en la mayoría de las escuelas',
      within: {
        30: 'Preguntar a los aliados a quién llaman en cada escuela, y al personal a qué aliados le gustaría conocer.',
        90: 'Agregar la función al horario o a la lista de pagos; que dos personas del personal lean cada acuerdo nuevo antes de firmarlo.',
        365: 'En la mayoría de las escuelas, los contactos visitan dos veces al año a los aliados donde trabajan y llevan cada vez a un colega.',
      },
      evidence: 'La mayoría de las escuelas tiene un contacto con horas; los acuerdos nuevos llevan comentarios del personal; hay notas de las visitas.',
      unlocks: 'Los aliados tienen a una persona a quien llamar, y los proyectos de los estudiantes hallan lugar más pronto.',
      trap: 'La función le toca a quien está más cerca. Pidan voluntarios y libérenlos de otra obligación.',
    },
    'leadership-development.staff-in-partnerships.3-4': {
      what: 'Revisar cada año las alianzas con el personal y los aliados que hacen el trabajo',
      within: {
        30: 'Escribir para cada alianza qué debería lograr para los estudiantes y quién puede decirlo.',
        90: 'Sentar una hora a la mesa a personal, aliado y dos estudiantes, y decidir: crecer, cambiar o cerrar.',
        365: 'Publicar las decisiones de todas las escuelas y llevar a cada empleado nuevo a conocer a dos aliados.',
      },
      evidence: 'Todas las escuelas tienen notas de revisión de cada alianza; al menos una cambió; el personal nuevo conoció a dos aliados.',
      unlocks: 'Las alianzas duran más que quienes las iniciaron.',
      trap: 'Cerrar parece descortés y nada termina. Acuerden desde el inicio una fecha de cierre y una forma de dar las gracias.',
    },
    'leadership-development.succession.1-2': {
      what: 'Hacer un mapa de 5 puestos clave y escribir sus notas de entrega',
      within: {
        30: 'Superintendencia y presidencia de la junta escolar nombran 5 puestos, en la oficina del distrito y dos escuelas, cuya ausencia detendría el trabajo.',
        90: 'Quien ocupa cada puesto escribe 4 páginas: calendario anual, contactos clave, compromisos pendientes, dónde se guardan las cosas.',
        365: 'Un colega ha hecho una parte real de cada trabajo, como una audiencia del presupuesto o el horario general.',
      },
      evidence: 'Hay 5 juegos de notas en el archivo; 5 colegas saben nombrar la parte del trabajo que hicieron.',
      unlocks: 'Una ausencia de un mes ya no detiene el trabajo.',
      trap: 'Estar en el mapa se oye como promesa, o como señal de que hay que irse. Digan en voz alta que es práctica.',
    },
    'leadership-development.succession.2-3': {
      what: 'Preparar sucesores en la mayoría de las escuelas y departamentos, con semanas compartidas pagadas',
      within: {
        30: 'Ampliar el mapa a la mayoría de las escuelas y departamentos, y preguntar abiertamente quién quisiera prepararse.',
        90: 'Dar a cada uno un mentor y 3 días de observación; adoptar la regla de dos semanas compartidas cuando un líder se va.',
        365: 'Usar la regla en cada cambio de este año y mirar después de 60 días qué proyectos siguieron.',
      },
      evidence: 'La mayoría de las escuelas y departamentos tiene a alguien preparándose; 8 de cada 10 cambios tuvieron semanas compartidas; hay lista de proyectos que siguieron.',
      unlocks: 'Se pueden planear proyectos largos, más allá del contrato de una persona.',
      trap: 'Se paga a dos personas por un puesto. Prevean una reserva anual, o empiecen con días de observación pagados en primavera.',
    },
    'leadership-development.succession.3-4': {
      what: 'Tener a dos personas preparándose en todas partes y revisarlo con la junta escolar',
      within: {
        30: 'Buscar para cada puesto clave a dos personas que deseen prepararse; en un distrito pequeño, una puede venir de un distrito vecino.',
        90: 'Ajustar la preparación de cada persona al programa de liderazgo, y mostrar a la junta escolar los números sin nombres.',
        365: 'Hablar con todos los que se fueron o llegaron este año; cambiar dos cosas en las notas, las semanas compartidas o la preparación.',
      },
      evidence: 'Todos los puestos clave tienen a dos personas preparándose; cubrieron la mitad o más de las vacantes del año; dos cambios llevan fecha.',
      unlocks: 'La visión sigue aunque haya jubilaciones, mudanzas y nuevas juntas escolares.',
      trap: 'La lista de nombres cierra la búsqueda a los demás. Mantengan cada búsqueda abierta y comparen a todos con los mismos criterios.',
    },
  },
} satisfies ConstructGuideText<typeof leadershipDevelopment>;

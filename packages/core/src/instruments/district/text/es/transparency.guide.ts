import type { transparency } from '../../constructs/transparency.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const transparencyGuideEs = {
  indicators: {
    'transparency.open-with-board-staff': {
      why: 'Quienes llevan a cabo un plan saben cosas que sus autores no saben. Mostrado temprano, el plan mejora; mostrado tarde, esas mismas personas gastan su energía en haber quedado fuera.',
      evidence: [
        'Borradores enviados a junta escolar, personal y sindicatos, con fecha anterior a la decisión',
        'Calendario de planes con las semanas para comentar cada uno',
        'Actas de reuniones entre sindicato y administración, con preguntas y respuestas',
        'Lista de cambios hechos a los planes después de los comentarios',
      ],
    },
    'transparency.open-with-families': {
      why: 'Las familias juzgan por lo que ven. Una familia que recibe temprano una noticia difícil, con lo que la escuela hará al respecto, también cree las buenas y puede ayudar.',
      evidence: [
        'Una página por escuela: metas, resultados hasta ahora, problemas pendientes',
        'La misma página en cada idioma que usan las familias',
        'Listas de asistencia de visitas a clases y noches de preguntas',
        'Comentarios de las familias a la página anterior, con los cambios hechos',
      ],
    },
    'transparency.open-with-partners': {
      why: 'Empresas, universidades, vecinos y contribuyentes dan tiempo y dinero a las escuelas. Siguen dando cuando ven qué resultó de ello, incluidas las metas no alcanzadas.',
      evidence: [
        'Página pública de metas con resultados, fechada en los últimos tres meses',
        'Metas no alcanzadas, junto a las alcanzadas',
        'Notas de reuniones con aliados sobre el avance',
        'Lista pública de preguntas de fuera con sus respuestas',
      ],
    },
    'transparency.informed': {
      why: 'La gente llena el silencio con suposiciones. Cuando quien conduce el autobús, una abuela y el dueño de una tienda oyen los mismos datos claros, lo que se dice en el pueblo ayuda.',
      evidence: [
        'Mensajes fechados a cada grupo, en los idiomas que usa',
        'Nombre y teléfono de la persona que responde preguntas',
        'Conteo de personas alcanzadas, por grupo y por medio',
        'Breve prueba: ¿qué pueden nombrar personas elegidas al azar?',
      ],
    },
    'transparency.open-shaping': {
      why: 'La gente cuida lo que ayudó a construir. Cuando la idea de un estudiante, una vecina o un cocinero cambia a la vista un plan, el plan sirve mejor y dura más que sus autores.',
      evidence: [
        'Dos planes, antes y después de que la gente los trabajara',
        'Calendario de decisiones abiertas con formas de participar',
        'Respuestas a las propuestas, usadas y no usadas, con razones',
        'Conteo de quién participó, junto a quién vive aquí',
      ],
      prerequisites: {
        'transparency.informed': 'La gente puede dar forma a un plan cuando sabe que existe, para qué es y cuándo se decidirá.',
      },
    },
    'transparency.honest-mistakes': {
      why: 'Lo que no funcionó en un aula puede ahorrarles a otras diez el mismo rodeo, si alguien se anima a contarlo. Donde contarlo es seguro, los problemas salen a la luz mientras son pequeños.',
      evidence: [
        'Punto de agenda «lo que no funcionó», con notas de los próximos intentos',
        'Promesa por escrito de que estos relatos quedan fuera de las evaluaciones',
        'Informes a la junta escolar que cuentan algo que no funcionó',
        'Respuestas anónimas del personal sobre si hablar se siente seguro',
      ],
      prerequisites: {
        'culture.safe-to-try': 'La gente habla de lo que no funcionó cuando está permitido probar; de otro modo, cada relato suena a confesión.',
      },
    },
    'transparency.clear-expectations': {
      why: 'Quien sabe qué se espera puede apuntar hacia ello sin adivinar. Familias, entrenadores y empresas pueden ayudar cuando oyen las mismas palabras.',
      evidence: [
        'Una página de lo que se espera por ciclo de grados, en palabras sencillas',
        'La misma página en un lugar de experiencia laboral o programa después de clases',
        'Versiones propias de los estudiantes en las paredes del aula',
        'Lista de pasajes reescritos tras preguntas de las familias',
      ],
      prerequisites: {
        'vision.states-outcomes': 'Lo que se espera debe llevar a algo: primero hay que decir qué deben saber y poder hacer quienes se gradúan.',
      },
    },
    'transparency.learners-explain': {
      why: 'Cuando los estudiantes saben para qué es una tarea, pueden dirigir su propio esfuerzo. Preguntarles es el camino más corto para saber con cuánta apertura trabaja una escuela.',
      evidence: [
        'Notas de visitas: respuestas de estudiantes en sus propias palabras',
        'Las preguntas comunes que hacen las visitas',
        'Proporción de estudiantes que nombró meta y razón, por visita',
        'Metas que se redactaron de nuevo después de una visita',
      ],
      prerequisites: {
        'curriculum.goals-visible': 'Los estudiantes pueden explicar una meta cuando la tienen a la vista, en palabras que entienden.',
      },
    },
  },
  actions: {
    'transparency.open-with-board-staff.1-2': {
      what: 'Abrir los borradores de dos planes a personal, sindicatos y junta escolar',
      within: {
        30: 'Elegir dos planes previstos para este año en dos o tres escuelas. Escribir una página de cada uno: pregunta, razones, costo, dudas, fecha de decisión.',
        90: 'Enviar ambas páginas a personal, sindicatos y junta escolar al menos 30 días antes de decidir. Ofrecer una hora abierta en cada escuela.',
        365: 'Publicar qué se preguntó, qué cambió y qué no, con razones. Preguntar a 20 integrantes del personal si se enteraron a tiempo.',
      },
      evidence: 'Dos borradores fechados 30 días o más antes de decidir; una lista de cambios; 20 respuestas del personal.',
      unlocks: 'El personal y la junta escolar reconocen un borrador abierto cuando lo ven, y esperan el siguiente.',
      trap: 'Compartir un plan terminado y llamarlo borrador. Marcar en la página qué partes están fijas y cuáles abiertas.',
    },
    'transparency.open-with-board-staff.2-3': {
      what: 'Acordar un solo calendario de planes abiertos con junta escolar y sindicatos',
      within: {
        30: 'Reunirse con el sindicato y la presidencia de la junta escolar. Listar los tipos de plan que se abren siempre temprano, como horarios, presupuestos, evaluación.',
        90: 'Publicar un calendario: fecha del borrador, semanas de comentarios y fecha de decisión de cada plan. Enviar a todos los mismos datos el mismo día.',
        365: 'Incluir la regla de 30 días en los procedimientos de la junta escolar. Reservar tiempo para los planes abiertos en las reuniones mensuales con el sindicato.',
      },
      evidence: 'La mayoría de los planes decididos este año figuró en el calendario 30 días antes; el procedimiento de la junta escolar está adoptado.',
      unlocks: 'La apertura temprana ya no depende de quién dirige una escuela o un departamento.',
      trap: 'Tomar los comentarios por negociación, o la negociación por comentarios. Escribir con el sindicato qué asuntos van en cada lugar.',
    },
    'transparency.open-with-board-staff.3-4': {
      what: 'Revisar cada año qué llegó demasiado tarde, y cambiar el calendario',
      within: {
        30: 'Listar las diez decisiones más grandes del año pasado. Anotar cuándo se enteraron junta escolar, sindicatos, docentes, conductores, cocina y oficina.',
        90: 'Conversar sobre la lista en una sesión conjunta de junta escolar, sindicato y personal. Acordar tres cambios, cada uno con una persona a cargo.',
        365: 'Llevar todos los departamentos al calendario, agregar costos y dudas a cada borrador, y repetir la revisión en el mismo mes.',
      },
      evidence: 'Las diez decisiones más grandes estuvieron abiertas en borrador; los tres cambios acordados se hicieron y se informaron en una reunión de la junta escolar.',
      unlocks: 'Los planes mejoran antes de empezar, porque las dudas aparecen temprano como cosa normal.',
      trap: 'Olvidar a quienes no tienen correo de trabajo. Preguntar en la cocina y en el garaje de autobuses cómo les llegaron los borradores.',
    },
    'transparency.open-with-families.1-2': {
      what: 'Dar a las familias el panorama de la escuela en una página, en dos o tres escuelas',
      within: {
        30: 'Preguntar a diez familias de cada escuela qué les gustaría saber sobre cómo va. Anotar sus preguntas.',
        90: 'Publicar una página que las responda: metas, resultados hasta ahora, un problema pendiente y el plan para resolverlo. Abrir una mañana para visitas.',
        365: 'Renovar la página tres veces. Preguntar a las mismas diez familias qué pueden contar ahora y qué falta.',
      },
      evidence: 'Tres ediciones fechadas por escuela; al menos siete de diez familias pueden nombrar una meta y un problema pendiente.',
      unlocks: 'Hay una página que las familias pidieron y que otras escuelas pueden copiar.',
      trap: 'Imprimir cifras de grupos muy pequeños, de modo que se reconozca a un niño o una niña. Omitirlas y decir por qué.',
    },
    'transparency.open-with-families.2-3': {
      what: 'Volver la página una rutina, en los idiomas de las familias, con noche de preguntas',
      within: {
        30: 'Reunir a directores y familias de las primeras escuelas. Acordar un formato y los idiomas que necesita cada escuela.',
        90: 'Fijar tres fechas en el calendario del distrito. Presupuestar la traducción y un intérprete para una noche de preguntas por escuela.',
        365: 'Publicar en la mayoría de las escuelas en las tres fechas, con una reunión donde la dirección responde preguntas sin diapositivas.',
      },
      evidence: 'La mayoría de las escuelas cumplió las tres fechas; preguntas y respuestas de cada noche se publican en dos semanas.',
      unlocks: 'Las familias pueden comparar este año con el anterior en lugar de depender de rumores.',
      trap: 'Una traducción automática que nadie leyó. Pagar a una persona de la comunidad que domine el idioma para revisar cada edición.',
    },
    'transparency.open-with-families.3-4': {
      what: 'Dejar que las familias editen el panorama, y llevarlo a cada hogar',
      within: {
        30: 'Contar qué hogares abrieron, recibieron o recogieron la última edición. Anotar los vecindarios, los idiomas y los grados con pocos.',
        90: 'Formar en cada escuela una mesa de edición con seis familias y dos estudiantes. Ofrecer papel, mensaje de texto y llamada.',
        365: 'Hacer a cada familia una pregunta: ¿qué no quedó claro? Publicar las respuestas y los cambios en la edición siguiente.',
      },
      evidence: 'Cada escuela llega al menos a nueve de diez hogares; cada edición lista qué cambió tras los comentarios de las familias.',
      unlocks: 'Las familias pasan de leer a ayudar a resolver los problemas pendientes.',
      trap: 'Escuchar cada año a las mismas seis familias. Renovar la mitad de la mesa cada año, e invitar por teléfono.',
    },
    'transparency.open-with-partners.1-2': {
      what: 'Poner las metas y los resultados de este año en una página pública',
      within: {
        30: 'En dos o tres escuelas, elegir tres metas en las que ayudaron aliados. Escribir cada una en una frase sencilla con un número.',
        90: 'Publicar la página con el avance hasta ahora. Recorrerla con cinco aliados en su lugar de trabajo, y anotar sus preguntas.',
        365: 'Actualizar la página cada trimestre, dejar en ella las metas no alcanzadas, y agradecer a los aliados nombrando qué logró su parte.',
      },
      evidence: 'Cuatro actualizaciones fechadas por escuela; cinco aliados pueden decir cómo va una meta.',
      unlocks: 'Los aliados ven dónde cuenta su ayuda, y ofrecen la siguiente.',
      trap: 'Publicar promesas sin resultados. Dejar desde el primer día una columna vacía para los resultados, con una fecha.',
    },
    'transparency.open-with-partners.2-3': {
      what: 'Informar en público, dos veces al año, las metas no alcanzadas junto a las alcanzadas',
      within: {
        30: 'Decidir con la junta escolar un formato para todas las metas: objetivo, resultado, qué pasó, qué sigue. Que quepa en una página.',
        90: 'Celebrar una primera hora de avances en la biblioteca o el ayuntamiento. Mostrar primero una meta no alcanzada, y preguntar qué opina la gente.',
        365: 'Fijar dos horas de avances en el calendario de la junta escolar. Pedir páginas al día de cada departamento antes de tratar el presupuesto.',
      },
      evidence: 'La mayoría de las escuelas y los departamentos tiene una página de menos de 90 días; dos horas de avances celebradas, con notas publicadas.',
      unlocks: 'Las conversaciones sobre el presupuesto parten de datos compartidos sobre lo que funcionó.',
      trap: 'Justificar cada meta no alcanzada. Decir el resultado, una razón y un próximo paso; después, escuchar.',
    },
    'transparency.open-with-partners.3-4': {
      what: 'Responder en público las preguntas de fuera, y rediseñar las páginas según ellas',
      within: {
        30: 'Reunir todas las preguntas de fuera del último año: correo, reuniones y recepción. Ordenarlas en diez grupos.',
        90: 'Publicar respuestas a las diez. Nombrar a una persona que responda en público en diez días hábiles a toda pregunta nueva.',
        365: 'Observar a diez vecinos mientras buscan un resultado. Reescribir las páginas donde se perdieron, y repetir la prueba cada año.',
      },
      evidence: 'Nueve de diez preguntas respondidas en diez días hábiles; nueve de diez vecinos encuentran un resultado en tres minutos.',
      unlocks: 'Cualquiera puede seguir el trabajo sin conocer a alguien de dentro.',
      trap: 'Responder en el lenguaje de la oficina. Que una persona de fuera lea cada respuesta antes de publicarla.',
    },
    'transparency.informed.1-2': {
      what: 'Enviar un mensaje sencillo en un día fijo en dos o tres escuelas',
      within: {
        30: 'Escribir cinco frases: qué cambia, por qué, para quién, desde cuándo, a quién preguntar. Que las lean una abuela o un abuelo y alguien de limpieza.',
        90: 'Enviarlo el primer lunes de cada mes a personal, familias y aliados, por el medio que cada grupo más usa.',
        365: 'En cada período, pedir a diez personas por grupo que nombren un cambio. Reescribir lo que la mayoría no pudo nombrar.',
      },
      evidence: 'Nueve mensajes mensuales enviados; seis de diez personas consultadas pueden nombrar un cambio.',
      unlocks: 'La gente comparte los mismos datos, y así las preguntas son más útiles.',
      trap: 'Un boletín que crece hasta ocho páginas. Mantener cinco frases, con un enlace para saber más.',
    },
    'transparency.informed.2-3': {
      what: 'Dar a cada grupo los mismos datos, en fechas fijas, por su propio medio',
      within: {
        30: 'Trazar con cinco personas de cada grupo dónde reciben las noticias: mensaje de texto, radio, cartelera, sala del personal, vitrina de una tienda.',
        90: 'Acordar una hoja de datos por mes y quién la lleva a qué grupo. Publicar un nombre y un teléfono para preguntas.',
        365: 'Poner las fechas en el calendario del distrito y la traducción en el presupuesto. La mayoría de las escuelas envía el mismo día.',
      },
      evidence: 'La mayoría de las escuelas envió en todas las fechas, en todos los idiomas principales; las preguntas respondidas se registran cada mes.',
      unlocks: 'Ningún grupo depende de otro para enterarse.',
      trap: 'Avisar al personal después que a las familias. Enviar al personal un día antes, para que pueda responder en la puerta.',
    },
    'transparency.informed.3-4': {
      what: 'Comprobar al azar quién se enteró, y arreglar las vías que no llegaron',
      within: {
        30: 'Sortear 15 nombres de cada grupo. Preparar dos preguntas: ¿qué está cambiando, y por qué?',
        90: 'Llamar o visitar a todas esas personas. Publicar el conteo por grupo, y nombrar los dos grupos que menos se enteraron.',
        365: 'Preguntar a esos dos grupos cómo quieren enterarse. Cambiar su vía, sortear nombres nuevos, y comparar con el primer conteo.',
      },
      evidence: 'En cada grupo, al menos 12 de 15 personas nombran un cambio principal con su razón; conteos publicados cada año.',
      unlocks: 'Todo el mundo sabe lo suficiente para participar en las decisiones.',
      trap: 'Comprobar con un formulario en línea, que llega a quienes ya saben. Usar el teléfono, la parada de autobús, la fila de salida.',
    },
    'transparency.open-shaping.1-2': {
      what: 'Llevar dos cuestiones reales a quienes les afectan, antes de decidir',
      within: {
        30: 'En dos o tres escuelas, elegir dos cuestiones abiertas de verdad, como el horario diario. Decir qué está fijo.',
        90: 'Celebrar dos noches de trabajo con estudiantes, familias, personal y aliados. Ofrecer comida, cuidado de niños e intérprete. Escribir opciones juntos.',
        365: 'Decidir en público. Publicar qué propuso la gente, qué cambió por ello, y por qué otras ideas no se usaron.',
      },
      evidence: 'Dos decisiones publicadas, cada una con al menos un cambio que vino de fuera del equipo directivo.',
      unlocks: 'La gente ha visto que sus ideas cuentan, y vuelve para la siguiente cuestión.',
      trap: 'Preguntar por algo ya resuelto. Si está abierto menos de la mitad, informar a la gente y elegir otra cuestión.',
    },
    'transparency.open-shaping.2-3': {
      what: 'Poner las decisiones abiertas en un calendario, y responder cada propuesta',
      within: {
        30: 'Acordar con junta escolar, sindicatos, directores y estudiantes qué tipos de decisión se abren a todos cada año. Empezar con cinco.',
        90: 'Publicar el calendario: cuestión, fechas, formas de participar de noche, por teléfono o en papel. Nombrar quién responde las propuestas.',
        365: 'Adoptarlo como procedimiento de la junta escolar, con un sí o un no y una razón a cada propuesta en 30 días. Presupuestar intérpretes.',
      },
      evidence: 'La mayoría de las escuelas tuvo este año una decisión abierta; nueve de diez propuestas recibieron respuesta en 30 días.',
      unlocks: 'Participar se vuelve un hábito que sobrevive a un cambio de líderes.',
      trap: 'Abrir todo, hasta que nadie viene. Abrir bien cinco decisiones en lugar de cincuenta en el papel.',
    },
    'transparency.open-shaping.3-4': {
      what: 'Dar a cada grupo un lugar donde se preparan los planes, y buscar las voces que faltan',
      within: {
        30: 'Comparar quién participó el año pasado con quién vive aquí, por escuela, idioma y función. Nombrar los dos grupos menos presentes.',
        90: 'Reunirse con ambos grupos donde ellos se juntan, y preguntar qué haría que valga la pena participar. Ofrecer lugares en los equipos de planificación.',
        365: 'Sentar a estudiantes, familias, personal y aliados en cada equipo de planificación. Publicar quién participó, y cambiar dos cosas que la gente pidió.',
      },
      evidence: 'Cada equipo de planificación tiene a todos los grupos; los dos menos presentes participan en mayor proporción que el año pasado.',
      unlocks: 'Los planes llevan el saber de toda la comunidad desde el primer borrador.',
      trap: 'Un estudiante solo en una mesa de adultos. Sentar al menos a dos, prepararlos antes, y dejar que hablen temprano.',
    },
    'transparency.honest-mistakes.1-2': {
      what: 'Empezar una reunión regular con lo que no funcionó',
      within: {
        30: 'En dos o tres escuelas, la dirección cuenta en una reunión del personal algo que no funcionó, y qué sigue.',
        90: 'Dar diez minutos de cada reunión mensual de equipo a una persona voluntaria: qué probé, qué pasó, qué probaré.',
        365: 'Reunir doce relatos sin nombres. Imprimir en una página lo aprendido, y usarlo para planear el año siguiente.',
      },
      evidence: 'Doce relatos, al menos tres de quienes dirigen; dos planes para el año siguiente que nombran uno de ellos.',
      unlocks: 'Los colegas han visto que no les pasa nada a quienes hablan.',
      trap: 'Un líder que escucha y enseguida da consejos. Acordar que los primeros cinco minutos son para preguntas.',
    },
    'transparency.honest-mistakes.2-3': {
      what: 'Escribir la promesa: lo contado en reuniones para aprender queda fuera de las evaluaciones',
      within: {
        30: 'Reunirse con el sindicato y recursos humanos. Redactar media página: qué reuniones, qué se protege, qué deberes de seguridad permanecen.',
        90: 'Firmarla con el sindicato. Cada director o jefa de departamento la lee en voz alta y agrega un ejemplo propio.',
        365: 'Reservar los diez minutos en el horario de reuniones de la mayoría de las escuelas. Agregar «lo que no funcionó» a cada informe de un esfuerzo nuevo.',
      },
      evidence: 'Promesa firmada; la mayoría de las escuelas dedica los diez minutos cada mes; la mayoría de los informes de esfuerzos nuevos trae la sección.',
      unlocks: 'Los relatos francos pueden compartirse más allá de un círculo de amistades.',
      trap: 'Prometer demasiado. Decir con claridad que una inquietud por la seguridad de un niño o una niña siempre se reporta.',
    },
    'transparency.honest-mistakes.3-4': {
      what: 'Llevar los relatos francos de una escuela a otra y hasta la junta escolar',
      within: {
        30: 'La superintendencia y la presidencia de la junta escolar cuentan cada una un relato propio en una reunión abierta, con lo que cambió después.',
        90: 'Abrir un archivo compartido de relatos por tema. Pedir a cada proyecto nuevo que nombre uno que haya usado.',
        365: 'Hacer a todo el personal una pregunta anónima sobre qué tan seguro se siente hablar. Publicar respuestas de funciones con diez personas o más; actuar sobre la más baja.',
      },
      evidence: 'Cada proyecto nuevo nombra un relato que usó; la proporción del personal que se siente seguro sube en cada grupo mostrado.',
      unlocks: 'El distrito deja de pagar dos veces por la misma lección.',
      trap: 'Una noticia sobre un informe franco puede cerrar a todo el mundo. Explicar antes a la junta escolar y a la prensa local por qué se cuenta.',
    },
    'transparency.clear-expectations.1-2': {
      what: 'Escribir con estudiantes una página de lo que se espera, en dos o tres escuelas',
      within: {
        30: 'Elegir un ciclo de grados por escuela. Preguntar a 20 estudiantes y diez familias: ¿qué se espera de ustedes, en la escuela y fuera?',
        90: 'Escribir con ellos una página en palabras sencillas: en clase, en proyectos, en experiencias laborales, en casa. Mostrar un ejemplo de cada cosa.',
        365: 'Usar la página en la primera entrevista del año. Preguntar de nuevo a las mismas personas, y reescribir las líneas que entendieron de otro modo.',
      },
      evidence: 'Una página por escuela; al menos 15 de 20 estudiantes pueden nombrar en sus palabras tres cosas que se esperan.',
      unlocks: 'Estudiantes y familias pueden hablar de las mismas metas.',
      trap: 'Una lista de reglas de conducta. Empezar cada línea con «puedo» o «voy a aprender a».',
    },
    'transparency.clear-expectations.2-3': {
      what: 'Enlazar las páginas de grado en grado, con una parte para cada persona adulta',
      within: {
        30: 'Poner en una mesa las primeras páginas junto a los resultados que busca el distrito. Marcar huecos y saltos entre ciclos de grados.',
        90: 'Llenar los huecos con docentes, familias y dos empresas. Agregar tres líneas a cada página: la parte de la escuela, del hogar y del lugar de trabajo.',
        365: 'Adoptar las páginas en la mayoría de las escuelas. Imprimirlas en guías de cursos, convenios de experiencia laboral y formularios de entrevistas.',
      },
      evidence: 'La mayoría de las escuelas usa páginas adoptadas; cada convenio de experiencia laboral firmado este año incluye una.',
      unlocks: 'Quien cambia de grado, de escuela o de lugar de trabajo encuentra que se espera lo mismo.',
      trap: 'Dar a los hogares tareas que exigen dinero o noches libres. Dejar la parte del hogar en conversación, interés y descanso.',
    },
    'transparency.clear-expectations.3-4': {
      what: 'Que los estudiantes redacten de nuevo lo que se espera, cada año y en cada escuela',
      within: {
        30: 'En las dos primeras semanas de clases, dar a cada grupo una lección para poner su página en sus propias palabras.',
        90: 'Reunir pasajes que estudiantes, familias o aliados entendieron de otro modo. Elegir los diez más frecuentes.',
        365: 'Reescribir esos diez con quienes los señalaron, revisarlos en cada idioma, y publicar la nueva edición.',
      },
      evidence: 'Cada escuela tiene páginas en palabras de estudiantes; diez pasajes reescritos; nueve de diez estudiantes consultados pueden nombrar qué se espera.',
      unlocks: 'Los estudiantes hacen suyo lo que se espera, y ayudan a quienes llegan a entenderlo.',
      trap: 'Que con palabras más simples se pida menos. Poner lo viejo junto a lo nuevo, y comprobar que cada línea pide lo mismo.',
    },
    'transparency.learners-explain.1-2': {
      what: 'Hacer dos preguntas a estudiantes en visitas breves, en dos o tres escuelas',
      within: {
        30: 'Preguntar a 20 estudiantes por escuela: ¿qué estás aprendiendo, y por qué? Anotar sus palabras, sin el nombre de ningún docente.',
        90: 'Compartir las respuestas con el personal. En clases de docentes voluntarios, dedicar dos minutos al día a para qué es la meta de hoy.',
        365: 'Repetir las 20 conversaciones en cada período. Invitar a tres familiares, y comparar las respuestas con las primeras.',
      },
      evidence: 'Tres rondas de 20 conversaciones; la proporción de estudiantes que nombra una razón sube cada vez.',
      unlocks: 'Los docentes oyen qué metas tienen sentido para sus estudiantes, y cuáles todavía no.',
      trap: 'Estudiantes que recitan una frase de la pizarra. Preguntar después: ¿me muestras en qué parte de tu trabajo?',
    },
    'transparency.learners-explain.2-3': {
      what: 'Acordar preguntas de visita comunes, y llevar trabajos de estudiantes a cada respuesta',
      within: {
        30: 'Con docentes y estudiantes, elegir cuatro preguntas de visita. Escribir en la hoja que es para aprender, no para calificar al personal.',
        90: 'Preparar a ocho visitantes por escuela, como docentes, miembros de la junta escolar y familias. Visitar una mañana las otras escuelas.',
        365: 'Poner en el calendario dos mañanas de visita por escuela, con suplentes presupuestados. Cada estudiante tiene un trabajo listo para mostrar.',
      },
      evidence: 'La mayoría de las escuelas tuvo dos mañanas de visita; la mayoría de los estudiantes consultados nombró meta y razón, con trabajo para mostrar.',
      unlocks: 'Las escuelas pueden aprender unas de otras por lo que dicen los estudiantes.',
      trap: 'La mañana se cancela cuando no llega un suplente. Planearla de modo que puedan hacerla la junta escolar, las familias y el personal de oficina.',
    },
    'transparency.learners-explain.3-4': {
      what: 'Que los estudiantes reciban a las visitas, y usar sus respuestas para redactar mejor las metas',
      within: {
        30: 'Ver de quiénes faltan respuestas: los más pequeños, quienes empiezan con el inglés, quienes usan dispositivos o señas para hablar.',
        90: 'Planear con estos estudiantes cómo quieren responder: imágenes, lengua del hogar, una grabación. Empezar con guías estudiantiles en cada escuela.',
        365: 'Abrir cada escuela a visitas cuatro veces al año. Tras cada una, redactar de nuevo las tres metas que más costó explicar.',
      },
      evidence: 'Todas las escuelas recibieron cuatro visitas; respondieron estudiantes de todos los grupos; está publicada una lista de metas redactadas de nuevo.',
      unlocks: 'La comunidad oye de los propios estudiantes para qué es la escuela.',
      trap: 'Elegir como guías a quienes hablan con más soltura. Sortear los nombres, y dejar que cada estudiante elija cómo responder.',
    },
  },
} satisfies ConstructGuideText<typeof transparency>;

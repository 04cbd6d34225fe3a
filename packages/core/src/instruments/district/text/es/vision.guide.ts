import type { vision } from '../../constructs/vision.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const visionGuideEs = {
  indicators: {
    'vision.states-outcomes': {
      why: 'La gente suma esfuerzos cuando puede leer hacia dónde va. Un lema cabe en una pancarta; los resultados con nombre permiten que docentes, familias y empleadores planeen para alcanzarlos.',
      evidence: [
        'Visión con fecha que nombra los conocimientos, habilidades y cualidades esperados en quienes se gradúan',
        'Descripción de cada resultado para primaria, secundaria intermedia y preparatoria',
        'Párrafo sobre lo que distingue a esta comunidad',
        'Acta de la junta escolar con la fecha de la próxima reescritura',
      ],
    },
    'vision.built-together': {
      why: 'La gente sostiene lo que ayudó a escribir. Además, quienes miran la escuela desde lados distintos ven pronto lo que a un grupo pequeño se le escaparía.',
      evidence: [
        'Lista de autores, con el grupo del que viene cada uno',
        'Notas de las sesiones para escuchar, con fechas e idiomas',
        'Tabla de lo que dijo la gente y lo que cambió en el texto',
        'Fecha de la próxima reescritura con la comunidad',
      ],
    },
    'vision.shared-with-all': {
      why: 'Una visión conocida en una oficina cambia una oficina. Cuando la conocen quien conduce el autobús, una estudiante de quinto grado y el dueño de una tienda, también las decisiones pequeñas se alinean.',
      evidence: [
        'Visión en los idiomas de las familias, en papel y en línea',
        'Respuestas de una muestra anual de cada grupo',
        'Carpetas de bienvenida para familias y personal que llegan',
        'Versiones de la visión hechas por estudiantes',
      ],
      prerequisites: { 'vision.states-outcomes': 'La gente puede contar una visión a otros cuando sus resultados están escritos en palabras que se pueden repetir.' },
    },
    'vision.own-role': {
      why: 'Una visión se vuelve trabajo cuando cada persona sabe qué le toca hacer. La cocinera que saluda a cada estudiante por su nombre y el miembro de la junta escolar que cuida el presupuesto la sostienen por igual.',
      evidence: [
        'Respuestas a una pregunta: ¿cuál es su parte en nuestra visión?',
        'Descripciones de puesto y metas anuales que nombran un resultado de la visión',
        'Carteles de clase con las partes que escribieron los estudiantes',
        'Acuerdos con aliados en los que consta la parte de cada lado',
      ],
      prerequisites: { 'vision.shared-with-all': 'Nadie encuentra su parte en una imagen que no ha visto.' },
    },
    'vision.guides-decisions': {
      why: 'Cuando cada decisión se contrasta con la misma imagen, los programas dejan de ir y venir. Familias y docentes ven por qué cambian las cosas y confían en que su esfuerzo durará.',
      evidence: [
        'Documentos de la junta escolar con una línea sobre cómo sirve cada propuesta a la visión',
        'Registro de decisiones, con propuestas cambiadas o rechazadas porque no encajaban',
        'Presupuesto ordenado por resultado de la visión',
        'Avisos que dan a estudiantes y familias la razón de un cambio',
      ],
      prerequisites: { 'vision.states-outcomes': 'Una decisión se puede contrastar con una visión cuando esta dice por escrito lo que quiere.' },
    },
    'vision.steers-new-ideas': {
      why: 'Las ideas llegan más rápido de lo que el tiempo permite. Elegir las que sirven a la visión deja que los docentes terminen lo que empiezan y que crezcan las ideas prometedoras.',
      evidence: [
        'Planes de piloto de una página, con un resultado de la visión y fecha de término',
        'Notas de la comparación de ideas, con las razones de cada elección',
        'Lista de pilotos: en marcha, extendidos, cambiados o cerrados',
        'Ideas propuestas por estudiantes y docentes',
      ],
      prerequisites: { 'vision.states-outcomes': 'Las ideas se pueden comparar cuando está escrito a qué deben servir.' },
    },
    'vision.actions-match': {
      why: 'Los docentes creen en lo que hacen los líderes. Cuando la formación, las expectativas y las reglas de calificación apuntan hacia donde apunta la visión, probar algo nuevo es seguro y vale el esfuerzo.',
      evidence: [
        'Calendario de formación con el resultado de la visión al que sirve cada sesión',
        'Guías de observación y de calificación que usan las palabras de la visión',
        'Respuestas anuales de los docentes sobre dónde difieren los actos y la visión',
        'Criterios para elegir el currículo que parten de la visión',
      ],
      prerequisites: { 'vision.states-outcomes': 'Los líderes pueden ajustar sus actos a una visión cuando esta dice por escrito lo que pide.' },
    },
    'vision.progress-measured': {
      why: 'Un distrito que mide lo que espera lograr aprende qué ayuda. Los resultados estatales muestran una parte; estudiantes y familias merecen ver también el resto de la visión.',
      evidence: [
        'Informe anual con una medida para cada resultado de la visión',
        'Valores iniciales y datos por escuela y grupo de estudiantes',
        'Notas de la revisión pública, con los grupos que asistieron',
        'Cambios con fecha en la visión o en su plan',
      ],
      prerequisites: { 'vision.states-outcomes': 'Los avances se pueden medir cuando los resultados por alcanzar están escritos.' },
    },
  },
  actions: {
    'vision.states-outcomes.1-2': {
      what: 'Escribir en dos escuelas una página de resultados para quienes se gradúan',
      within: {
        30: 'Preguntar a 20 personas, entre ellas estudiantes y empleadores, qué deben saber, poder hacer y cómo deben ser quienes se gradúan. Guardar cada respuesta.',
        90: 'Agrupar las respuestas en cinco a siete resultados en una página; leerla en voz alta al personal y en una noche de familias; marcar palabras poco claras.',
        365: 'Usar la página en ambas escuelas durante un año completo; en mayo, anotar qué resultados citó la gente y cuáles nadie supo explicar.',
      },
      evidence: 'Dos escuelas tienen una página con fecha; 8 de cada 10 personas del personal consultadas nombran al menos tres de sus resultados.',
      unlocks: 'Algo escrito que el resto del distrito puede poner a prueba, discutir y mejorar.',
      trap: 'Una página prestada suena bien y no es de nadie; empiecen con respuestas locales y comparen después con las páginas de otros distritos.',
    },
    'vision.states-outcomes.2-3': {
      what: 'Convertir las páginas de las escuelas en una sola visión que adopte la junta escolar',
      within: {
        30: 'Poner lado a lado las páginas de las escuelas, las reglas estatales de graduación y el plan estratégico actual; marcar qué comparten y en qué difieren.',
        90: 'Redactar una visión: conocimientos, habilidades, cualidades, tres resultados por mejorar, un párrafo sobre esta comunidad. Probarla con 10 personas que tengan dudas.',
        365: 'Adoptarla en una reunión pública de la junta escolar, retirar los textos de misión anteriores y lograr que la mayoría de las escuelas abra con ella su plan de mejora.',
      },
      evidence: 'Un texto adoptado; versiones anteriores retiradas; más de la mitad de los planes escolares nombra los resultados hacia los que trabaja.',
      unlocks: 'Todas las demás partes del distrito tienen un mismo texto con el cual alinearse.',
      trap: 'Sumar cada deseo produce una lista que no orienta nada; pongan un tope de siete resultados y guarden los demás deseos en un anexo.',
    },
    'vision.states-outcomes.3-4': {
      what: 'Describir cada resultado por ciclo de grados, con fecha para reescribirlo',
      within: {
        30: 'Elegir un resultado; preguntar a docentes de kínder, de grado 5, de grado 8 y de grado 12 cómo se ve en trabajos reales.',
        90: 'Escribir descripciones por ciclo de grados para todos los resultados, con estudiantes que revisen las palabras; añadir dos muestras de trabajo a cada uno.',
        365: 'Ponerlas a la vista en cada escuela, fijar en la política de la junta escolar una reescritura cada tres años y reunir cada primavera los cambios que proponen los docentes.',
      },
      evidence: 'Todas las escuelas usan las mismas descripciones; cada resultado tiene muestras; un registro muestra los cambios propuestos y decididos.',
      unlocks: 'El currículo, las evaluaciones y los apoyos pueden apuntar a resultados que cada estudiante puede imaginar.',
      trap: 'Las descripciones pueden crecer hasta ser otra serie de estándares; limiten cada ciclo de grados a tres oraciones por resultado.',
    },
    'vision.built-together.1-2': {
      what: 'Hacer sesiones para escuchar en dos escuelas, donde la gente ya se reúne',
      within: {
        30: 'Elegir dos escuelas; fijar fechas en lugares adonde la gente ya va: la fila de salida, un partido, la biblioteca, la tienda de forraje. Conseguir intérprete donde haga falta.',
        90: 'Hacer seis sesiones de 45 minutos, una de ellas dirigida por estudiantes; plantear tres preguntas abiertas y anotar las respuestas con las palabras de la gente.',
        365: 'Llevar frases de las sesiones a la página de ambas escuelas; enviar a cada participante el texto con lo que salió de su sesión marcado.',
      },
      evidence: 'Participaron al menos 60 personas de cinco grupos; al menos cinco frases del texto vienen de lo que dijeron.',
      unlocks: 'Un primer texto que la gente de fuera de la oficina reconoce como suyo.',
      trap: 'Vienen siempre las mismas voces seguras; después de cada sesión cuenten quién vino y vayan adonde está la gente que falta.',
    },
    'vision.built-together.2-3': {
      what: 'Dar la pluma de la visión del distrito a un equipo mixto de redacción',
      within: {
        30: 'Invitar a un equipo de 15: cuatro estudiantes, tres familiares, docentes, personal de apoyo, sindicato, empleadores, un miembro de la junta escolar; pagar o liberar horas a quien lo necesite.',
        90: 'Pedir al equipo que redacte a partir de las notas de todas las sesiones; publicar el borrador con una tabla de dos columnas: qué oímos, qué hicimos con eso.',
        365: 'Llevar el borrador a la mayoría de las escuelas, revisarlo dos veces y escribir en la política de la junta escolar que la visión se cambia por esta vía.',
      },
      evidence: 'Sesiones en la mayoría de las escuelas; tabla publicada; hay estudiantes, familias, personal y aliados entre los autores nombrados.',
      unlocks: 'La gente explica la visión a sus vecinos sin que nadie se lo pida.',
      trap: 'Un equipo escribe y después los líderes reescriben; acuerden antes, por escrito, quién puede cambiar qué y cuándo.',
    },
    'vision.built-together.3-4': {
      what: 'Reabrir la visión con cada escuela según un calendario publicado',
      within: {
        30: 'Comparar quién participó la última vez con la matrícula por escuela, idioma y barrio; nombrar los tres grupos menos escuchados.',
        90: 'Preguntar a personas de esos tres grupos cómo les gustaría ser escuchadas; hacer las sesiones a su manera y ofrecer cuidado infantil.',
        365: 'Hacer una ronda de reescritura en cada escuela; publicar qué cambió, por qué, y la fecha de la próxima ronda.',
      },
      evidence: 'La participación por escuela e idioma queda a 10 puntos o menos de la matrícula; al menos un cambio publicado por ronda.',
      unlocks: 'La visión conserva a sus autores cuando cambian las familias, el personal y el trabajo local.',
      trap: 'Reescribir cada año cansa y altera los planes; revisen la visión cada año y reabran el texto cada tres.',
    },
    'vision.shared-with-all.1-2': {
      what: 'Llevar la visión a los lugares donde se encuentra la gente en dos escuelas',
      within: {
        30: 'Preguntar a 10 personas en cada una de dos escuelas qué dice la visión; anotar sus palabras antes de explicar nada.',
        90: 'Pedir a los estudiantes versiones de un minuto: un cartel, una canción, un video corto. Mostrarlas en la noche de puertas abiertas en los idiomas de las familias.',
        365: 'Empezar las reuniones del personal, las entrevistas con familias y las charlas de bienvenida de ambas escuelas con un resultado y un ejemplo de ese mes.',
      },
      evidence: 'En cada escuela, 6 de cada 10 personas consultadas en mayo dicen lo esencial, en comparación con la primera cuenta.',
      unlocks: 'La gente puede preguntar cómo encaja un plan, porque sabe con qué debe encajar.',
      trap: 'Imprimir más carteles parece compartir; cuenten lo que la gente sabe decir y dejen los medios que nadie menciona.',
    },
    'vision.shared-with-all.2-3': {
      what: 'Incorporar la visión al calendario del distrito y a cada bienvenida',
      within: {
        30: 'Anotar 12 momentos en que la gente se encuentra con el distrito, como contratación, inscripción, entrevistas, reuniones de la junta escolar y acuerdos con aliados; elegir seis.',
        90: 'Escribir la visión en esos seis, en los idiomas de las familias, cada uno con una historia del aula contada con permiso de los estudiantes.',
        365: 'Nombrar en la mayoría de las escuelas a una persona que lo mantenga en marcha; incluir en el presupuesto impresión, interpretación y lengua de señas.',
      },
      evidence: 'Seis momentos llevan la visión en la mayoría de las escuelas; más de la mitad de 50 personas de una muestra sabe explicarla.',
      unlocks: 'Familias y aliados pueden empezar a encontrar en ella su propia parte.',
      trap: 'Una traducción automática puede enfriar palabras cálidas; pidan que antes la lean dos familiares que hablen el idioma.',
    },
    'vision.shared-with-all.3-4': {
      what: 'Comprobar cada año quién conoce la visión y cambiar cómo se difunde',
      within: {
        30: 'Sacar una muestra de 10 personas de cada grupo en cada escuela, y de aliados; escribir dos preguntas sencillas.',
        90: 'Dejar que pregunten estudiantes y enlaces con las familias; ordenar las respuestas por grupo, escuela e idioma, sin nombres.',
        365: 'Reunirse con los dos grupos a los que menos llega, cambiar la manera de contársela y volver a preguntar la primavera siguiente.',
      },
      evidence: '8 de cada 10 personas de cada grupo y escuela saben explicarla; resultados publicados dos años seguidos.',
      unlocks: 'Todas las personas pueden contrastar las decisiones con la misma imagen.',
      trap: 'Puede parecer un examen; digan que se prueba cómo lo cuenta el distrito, y agradezcan a quien dice que no sabe.',
    },
    'vision.own-role.1-2': {
      what: 'Pedir a cada grupo de dos escuelas que escriba su propia parte',
      within: {
        30: 'En una reunión del personal en cada una de dos escuelas, cada persona completa una tarjeta: Para servir a nuestra visión, yo… Guardar las tarjetas.',
        90: 'Hacer lo mismo en las clases, en una noche de familias y con el personal de autobuses y cocina; ordenar las tarjetas por grupo y leerlas en voz alta.',
        365: 'Poner la parte de cada grupo en una misma pared; volver a ella en la reunión de enero y cambiar lo que no se pudo hacer.',
      },
      evidence: '8 de cada 10 personas consultadas en las dos escuelas nombran una cosa que hacen por la visión.',
      unlocks: 'Las metas y las conversaciones de trabajo pueden partir de lo que la gente eligió hacer.',
      trap: 'Las partes que bajan desde arriba se leen como órdenes; dejen que cada grupo escriba primero y comparen después.',
    },
    'vision.own-role.2-3': {
      what: 'Escribir la parte de cada puesto en descripciones y metas de la mayoría de las escuelas',
      within: {
        30: 'Con el sindicato, elegir cinco tipos de puesto; marcar en cada descripción dónde aparece ya la visión.',
        90: 'Añadir una línea por descripción, escrita con quienes ocupan el puesto; probarla en las siguientes conversaciones de metas.',
        365: 'Usar las líneas en entrevistas de contratación y conversaciones de metas en la mayoría de las escuelas; dejarlas fuera de las evaluaciones del personal el primer año.',
      },
      evidence: 'Más de la mitad de las descripciones lleva una línea; 7 de cada 10 personas del personal consultadas describen su parte sin leerla.',
      unlocks: 'Quienes se incorporan saben antes de su primer día qué les pide la visión.',
      trap: 'Una línea añadida por la oficina pronto se pasa por alto; pongan al lado los nombres de los compañeros que la escribieron.',
    },
    'vision.own-role.3-4': {
      what: 'Lograr que cada grupo reescriba su parte cada año según lo vivido',
      within: {
        30: 'Anotar todos los roles del distrito, con voluntarios, aliados y estudiantes; encontrar los que no tienen una parte escrita.',
        90: 'Reunirse con esos grupos a su hora y en su lugar, como el patio de autobuses a las 6 a. m.; escribir su parte con ellos.',
        365: 'En reuniones de primavera en cada escuela, cada grupo mantiene, quita o añade una cosa; publicar todas las partes en una página.',
      },
      evidence: 'Cada rol tiene una parte escrita; 9 de cada 10 personas de una muestra anual dicen la suya; los cambios de cada año llevan fecha.',
      unlocks: 'La visión puede durar más que un cambio en la superintendencia, porque la sostienen muchas manos.',
      trap: 'Las familias pueden oír un deber para el que no tienen tiempo; ofrezcan partes de cinco minutos además de las de cinco horas.',
    },
    'vision.guides-decisions.1-2': {
      what: 'Contrastar decisiones reales con la visión en dos escuelas',
      within: {
        30: 'Elegir tres decisiones pendientes este periodo en cada una de dos escuelas: un horario, una compra, un anuncio de puesto. Escribir tres preguntas a partir de la visión.',
        90: 'Hacer las tres preguntas en las reuniones del equipo directivo antes de decidir; registrar las respuestas en dos líneas, con lo que cambió.',
        365: 'Decir a estudiantes y familias en una oración la razón de cada cambio; leer juntos en mayo el registro del año.',
      },
      evidence: 'Al menos 12 decisiones registradas, dos de ellas cambiadas por las preguntas; estudiantes y familias consultados recuerdan una razón.',
      unlocks: 'Un conjunto de preguntas ya probado que la junta escolar y otras escuelas pueden adoptar.',
      trap: 'La visión se cita cuando ya se eligió; hagan las preguntas mientras haya dos opciones sobre la mesa.',
    },
    'vision.guides-decisions.2-3': {
      what: 'Hacer de la prueba de la visión una regla para dinero, personal y programas',
      within: {
        30: 'Anotar las diez mayores decisiones del próximo año; indicar quién decide, cuándo, y qué resultado de la visión está en juego.',
        90: 'Adoptar una regla: cada documento de la junta escolar y del gabinete dice en una línea cómo sirve a la visión y qué reemplaza.',
        365: 'Armar el presupuesto por resultado de la visión, usar la prueba en la mayoría de las escuelas y terminar un programa que no encaje.',
      },
      evidence: '9 de cada 10 documentos importantes llevan la línea; por no encajar, cambió al menos una propuesta y terminó un programa.',
      unlocks: 'Docentes y familias ven menos iniciativas y más duraderas, y empiezan a contar con ellas.',
      trap: 'Cualquier propuesta se puede vestir con palabras de la visión; pregunten qué se dejaría de hacer para darle lugar.',
    },
    'vision.guides-decisions.3-4': {
      what: 'Revisar cada año si las decisiones sirvieron a la visión',
      within: {
        30: 'Elegir las diez decisiones más importantes del año entre todas las escuelas y los departamentos; nombrar el resultado que prometía cada una.',
        90: 'Preguntar a estudiantes, familias, docentes y aliados qué notaron de cada una; poner sus respuestas junto a los números.',
        365: 'Dedicar una sesión pública de la junta escolar a lo encontrado; mantener, cambiar o deshacer cada decisión y ajustar las preguntas usadas.',
      },
      evidence: 'Cada escuela y departamento lleva un registro; diez decisiones revisadas en público; al menos una cambiada o deshecha.',
      unlocks: 'El distrito puede decir que no con amabilidad, y la gente entiende por qué.',
      trap: 'Las revisiones derivan en defender lo ya elegido; dejen que presente cada caso alguien que no lo decidió.',
    },
    'vision.steers-new-ideas.1-2': {
      what: 'Empezar dos pilotos con una página que los justifique según la visión',
      within: {
        30: 'En dos escuelas, anotar cada piloto y programa nuevo en marcha; al lado, escribir el resultado de la visión al que sirve.',
        90: 'Pedir a cada escuela que elija una idea con esa lista en la mano y escriba una página: resultado, primera señal, fecha de término, qué se pausa.',
        365: 'Llevar ambos pilotos hasta su fecha de término; decidir abiertamente si se sigue, se cambia o se cierra, y compartir dos páginas de aprendizajes.',
      },
      evidence: 'Dos pilotos con página escrita, fecha de término y decisión publicada; al menos una iniciativa anterior en pausa.',
      unlocks: 'Una página que el distrito puede pedir a quien traiga una idea nueva.',
      trap: 'El plazo de una subvención puede elegir por ustedes; escriban antes la página y soliciten fondos donde encajen con ella.',
    },
    'vision.steers-new-ideas.2-3': {
      what: 'Abrir una ronda anual en la que las ideas se comparan lado a lado',
      within: {
        30: 'Fijar cuatro preguntas para cada idea: resultado al que sirve, evidencias hasta ahora, esfuerzo para los docentes, qué se dejaría de hacer.',
        90: 'Hacer una primera ronda: ideas de todas las escuelas, un panel con docentes y estudiantes, una razón publicada para cada elección.',
        365: 'Destinar el 1 por ciento de los fondos flexibles y dos días liberados a las ideas elegidas; enviar las ofertas nuevas a la misma ronda.',
      },
      evidence: 'La mayoría de las iniciativas nuevas del año pasó por la ronda; cada persona que propuso recibió razones por escrito.',
      unlocks: 'El dinero y el tiempo se reúnen en pocas ideas, y cada una se prueba de verdad.',
      trap: 'Un formulario largo aleja a los docentes; acepten una página o una charla de tres minutos.',
    },
    'vision.steers-new-ideas.3-4': {
      what: 'Decidir sobre cada piloto con evidencias de la visión y mejorar la forma de elegir',
      within: {
        30: 'Anotar los pilotos de los últimos tres años; indicar qué fue de cada uno y qué se aprendió.',
        90: 'Dar a cada piloto en marcha una fecha de revisión, una medida ligada a su resultado y alguien de fuera que lo revise.',
        365: 'Revisar todos los pilotos en una sesión pública; extender, cambiar o cerrar cada uno, y reescribir una pregunta de selección según los resultados.',
      },
      evidence: 'Cada piloto revisado en su fecha; al menos uno extendido a todo el distrito y uno cerrado; una pregunta reescrita.',
      unlocks: 'Las ideas de cualquier aula pueden llegar a todas las escuelas por su propio mérito.',
      trap: 'Cerrar un piloto puede sentirse como un juicio a las personas; agradézcanles en público lo que el distrito aprendió.',
    },
    'vision.actions-match.1-2': {
      what: 'Cambiar una práctica de liderazgo en dos escuelas para que encaje con la visión',
      within: {
        30: 'Preguntar a los docentes de dos escuelas, sin nombres: ¿En qué difiere de nuestra visión lo que les pedimos? Leer cada respuesta.',
        90: 'Tomar la diferencia más nombrada, como una regla de calificación; cambiarla y decir en una reunión del personal qué cambió.',
        365: 'Planear con docentes los días de formación del año a partir de los resultados de la visión; repetir la pregunta en mayo.',
      },
      evidence: 'Una regla cambiada en cada escuela; entre las dos rondas sube la proporción de docentes que ve una coincidencia.',
      unlocks: 'Los docentes ven que nombrar una diferencia lleva a un cambio.',
      trap: 'Los líderes explican cuando se espera un cambio; respondan al primer hallazgo con un acto en menos de 60 días.',
    },
    'vision.actions-match.2-3': {
      what: 'Rehacer la formación, las expectativas, la elección del currículo y la calificación según la visión',
      within: {
        30: 'Poner cuatro documentos junto a la visión: calendario de formación, guía de observación, reglas de calificación, criterios del currículo. Marcar coincidencias y diferencias con docentes.',
        90: 'Con el sindicato, reescribir los dos que más difieren; quitar un requisito por cada uno que se añada.',
        365: 'Usar las versiones nuevas en la mayoría de las escuelas; dedicar al menos la mitad de las horas de formación a resultados de la visión.',
      },
      evidence: 'Cuatro documentos con fecha y ajustados; en la mayoría de las escuelas, 7 de cada 10 docentes dicen que las expectativas encajan con la visión.',
      unlocks: 'Los docentes pueden planear hacia la visión sin tener que rodear las reglas.',
      trap: 'Se acumulan reglas viejas y nuevas; retiren el formulario anterior el mismo día en que empieza el nuevo.',
    },
    'vision.actions-match.3-4': {
      what: 'Publicar cada año en qué difieren de la visión los actos de los líderes',
      within: {
        30: 'Cada líder, desde la superintendencia hasta la subdirección de escuela, nombra dos hábitos que la visión le pide cambiar y lo cuenta a su equipo.',
        90: 'Preguntar a docentes de todas las escuelas qué notaron; comparar un mes del calendario de los líderes con la visión.',
        365: 'Publicar las tres mayores diferencias encontradas, cerrarlas y elegir con los docentes las tres del año siguiente.',
      },
      evidence: 'Respuestas de docentes de cada escuela; tres diferencias nombradas, con fecha y cerradas; los líderes informan sobre sus propios hábitos.',
      unlocks: 'La gente cree en la visión, porque ve que quienes dirigen la viven.',
      trap: 'Las respuestas sinceras se acaban si se puede saber de quién son; informen por escuela, nunca sobre grupos de menos de 10.',
    },
    'vision.progress-measured.1-2': {
      what: 'Medir dos resultados de la visión en dos escuelas durante un año',
      within: {
        30: 'Elegir dos resultados con docentes y estudiantes; anotar lo que ya se reúne y los muestra, como portafolios, exposiciones o encuestas.',
        90: 'Tomar una medida inicial en ambas escuelas con una muestra de 30 estudiantes; escribir cómo se hizo.',
        365: 'Medir de nuevo, mostrar ambas rondas al personal y a los estudiantes, y anotar qué hacer distinto la próxima vez.',
      },
      evidence: 'Dos resultados con un valor inicial y otro un año después, leídos por personal y estudiantes.',
      unlocks: 'Las escuelas pueden saber si un cambio movió algo que importa a la visión.',
      trap: 'Tienta medir lo fácil de contar; empiecen por el resultado y acepten una muestra pequeña y honesta.',
    },
    'vision.progress-measured.2-3': {
      what: 'Dar a cada resultado de la visión una medida que la junta escolar revise',
      within: {
        30: 'Para cada resultado, escribir una medida, su fuente, quién la lleva y qué exige ya el estado.',
        90: 'Publicar los valores iniciales de la mayoría de las escuelas, por grupo de estudiantes; no mostrar números de grupos de menos de 10.',
        365: 'Poner dos fechas de revisión en el calendario de la junta escolar; dejar dos informes anteriores para liberar tiempo del personal.',
      },
      evidence: 'Cada resultado tiene una medida; la mayoría de las escuelas informa; las actas de la junta escolar muestran dos conversaciones sobre los datos.',
      unlocks: 'La junta escolar y la superintendencia pueden guiarse por la visión además de por los resultados estatales.',
      trap: 'Cuarenta números tapan la imagen; dejen como máximo dos por resultado, en dos páginas.',
    },
    'vision.progress-measured.3-4': {
      what: 'Leer los datos con la comunidad y afinar la visión según ellos',
      within: {
        30: 'Publicar todos los datos en los idiomas de las familias, en dos páginas, con fecha para una lectura pública.',
        90: 'Hacer la lectura: presentan estudiantes, cada mesa mezcla a los grupos encuestados, cada mesa escribe una pregunta y una propuesta.',
        365: 'Cambiar al menos una cosa en la visión, el plan o las medidas; publicar qué, por qué, y qué se rechazó.',
      },
      evidence: 'Datos de cada escuela; personas de los siete grupos en la lectura; un cambio con fecha y su razón.',
      unlocks: 'La visión sigue siendo verdadera cuando cambian los estudiantes, las familias y el trabajo.',
      trap: 'Los números sin historias dejan fría a la gente; acompañen cada medida con el trabajo de un estudiante, compartido con permiso.',
    },
  },
} satisfies ConstructGuideText<typeof vision>;

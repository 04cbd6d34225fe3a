import type { assessment } from '../../constructs/assessment.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const assessmentGuideEs = {
  indicators: {
    'assessment.one-system': {
      why: 'Cada examen quita horas al aprendizaje. Cuando todas las evaluaciones caben en un plan, cada una merece su tiempo, ninguna pregunta dos veces lo mismo y se sabe para qué sirve cada resultado.',
      evidence: ['Mapa de todas las evaluaciones por grado, con el propósito de cada una', 'Horas de exámenes por grado, este año y el anterior', 'Lista de exámenes retirados o cambiados, con las razones', 'Respuestas de docentes a para qué sirve una evaluación dada'],
    },
    'assessment.aligned-to-vision': {
      why: 'La gente trabaja hacia lo que se mide. Si la visión habla de trabajo en equipo o curiosidad y los exámenes no, los estudiantes pronto notan cuál de los dos cuenta.',
      evidence: ['Tabla que pone cada resultado de la visión junto a su evaluación', 'Rúbricas para los resultados que los exámenes no tocan', 'Informes a las familias que muestran esos resultados', 'Actas de la junta escolar que los comentan'],
      prerequisites: { 'vision.states-outcomes': 'Un resultado puede evaluarse cuando la visión ya lo puso en palabras.' },
    },
    'assessment.part-of-learning': {
      why: 'Un trabajo que importa a los estudiantes puede mostrar lo que saben. Comprobarlo ahí mismo ahorra tiempo de clase, deja ver una comprensión más honda y da tiempo para actuar.',
      evidence: ['Planes de unidad con las comprobaciones marcadas', 'Rúbricas comunes para proyectos, portafolios y presentaciones', 'Portafolios de estudiantes con pruebas junto a cada meta', 'Notas de reuniones en que los docentes valoraron muestras juntos'],
    },
    'assessment.fast-feedback': {
      why: 'Un comentario sirve más mientras el trabajo está fresco. Quien oye pronto qué probar después puede corregirlo, gana seguridad y sigue adelante.',
      evidence: ['Días entre la evaluación y los comentarios, en una muestra de clases', 'Borradores con comentarios y la corrección que siguió', 'Respuestas de estudiantes sobre qué tan pronto los reciben'],
      prerequisites: { 'assessment.part-of-learning': 'Las comprobaciones dentro del trabajo diario dan algo a qué responder antes de que termine la unidad.' },
    },
    'assessment.progress-seen': {
      why: 'Una sola calificación esconde lo aprendido. Ver el avance meta por meta permite a los estudiantes sentirse orgullosos y muestra a las familias dónde celebrar y dónde ayudar.',
      evidence: ['Registros de metas logradas, con la fecha de la última actualización', 'Diapositivas o notas de reuniones que dirigieron los estudiantes', 'Informes de muestra en los idiomas que leen las familias', 'Gráficas o portafolios de los propios estudiantes'],
      prerequisites: { 'curriculum.goals-visible': 'El avance puede seguirse meta por meta cuando las metas están en palabras que todos entienden.' },
    },
    'assessment.guides-learning': {
      why: 'Una evaluación vale su tiempo cuando cambia el día de mañana. Quienes necesitan más lo reciben, quienes están listos avanzan, y nadie espera al final del año.',
      evidence: ['Listas de grupos o de tareas de antes y después de una evaluación', 'Planes de clase con tiempo libre para responder a los resultados', 'Respuestas de estudiantes a por qué hacen una tarea', 'Lista de evaluaciones retiradas porque no llevaron a nada'],
      prerequisites: { 'assessment.fast-feedback': 'Los resultados pueden cambiar la lección siguiente cuando llegan antes que ella.' },
    },
    'assessment.when-ready': {
      why: 'Cada persona aprende a su ritmo. Una fecha a la medida deja que unos avancen, da a otros las semanas que necesitan y hace que el resultado diga más.',
      evidence: ['Calendario con dos o más fechas para cada final', 'La regla sobre cómo se muestra que alguien está listo', 'Número de estudiantes por fecha, con sus resultados', 'Cartas al estado y del estado sobre las fechas'],
      prerequisites: { 'assessment.one-system': 'Las fechas pueden abrirse cuando está claro qué finales existen y quién controla cada uno.' },
    },
    'assessment.more-chances': {
      why: 'El primer intento enseña en qué trabajar. Cuando hay otro intento para todos y en condiciones justas, un mal día no tiene la última palabra y el esfuerzo rinde.',
      evidence: ['La regla escrita sobre volver a intentarlo', 'Número de segundos intentos, por grado y grupo de estudiantes', 'Primeros y segundos resultados de una muestra de clases', 'Explicación de una página para estudiantes y familias'],
    },
  },
  actions: {
    'assessment.one-system.1-2': {
      what: 'Hacer el mapa de todas las evaluaciones de dos escuelas, con propósito y horas',
      within: {
        30: 'Anotar en papelitos, en una reunión de personal por escuela, cada examen: grado, horas, fecha, para qué sirve, días hasta los resultados.',
        90: 'Ordenarlos en diarios, periódicos y finales; marcar repeticiones y huecos; que diez estudiantes digan cuáles les ayudaron y cuáles no sabrían explicar.',
        365: 'Trabajar un año con el mapa en una página, retirar al menos un examen en cada escuela y anotar qué no se echó de menos.',
      },
      evidence: 'Cada una de las dos escuelas tiene un mapa de una página, y sus horas de exámenes bajaron en una cantidad que el personal contó.',
      unlocks: 'Un formato de mapa ya probado, y horas libres por las que otras escuelas preguntarán.',
      trap: 'La charla se va a qué exámenes gustan menos. Pregunten una sola cosa de cada uno: ¿quién hizo algo distinto gracias a él?',
    },
    'assessment.one-system.2-3': {
      what: 'Adoptar un plan de evaluación del distrito y un calendario para todos los exámenes',
      within: {
        30: 'Llevar los mapas de las primeras escuelas a una reunión de directores; ahí cada quien hace el mapa de un grado de su escuela.',
        90: 'Unir los mapas en un plan, con docentes de cada nivel; nombrar responsable y propósito de cada evaluación diaria, periódica y final.',
        365: 'Pasar el plan a un solo calendario, cancelar contratos de exámenes que repiten otro y llevar ese dinero a tareas que escriben los docentes.',
      },
      evidence: 'Más de la mitad de las escuelas usa el calendario; se cancelaron dos o más exámenes; 8 de cada 10 docentes consultados conocen cada propósito.',
      unlocks: 'Resultados que se leen juntos, porque cada evaluación tiene una función conocida.',
      trap: 'Cada departamento defiende su examen. Fijen primero un tope de horas por grado; entonces los exámenes tendrán que disputarse el lugar.',
    },
    'assessment.one-system.3-4': {
      what: 'Sumar las últimas escuelas y revisar todo el plan cada primavera',
      within: {
        30: 'Comparar el plan con lo que hace cada escuela restante; anotar cada diferencia y preguntar a la dirección cuál lado debe cambiar.',
        90: 'Enlazar los tipos de evaluación: mostrar para cada final qué periódicas y diarias llevan a ella, en cada grado.',
        365: 'Hacer una revisión de primavera con docentes, estudiantes y familias: por cada evaluación, mostrar una decisión que informó, o retirarla.',
      },
      evidence: 'Todas las escuelas siguen el plan; la revisión de primavera es pública y dice qué se conservó, cambió y retiró, con la razón de cada caso.',
      unlocks: 'Un plan que se mantiene ligero por sí solo, y lugar para examinarse al estar listos.',
      trap: 'Con programas nuevos se cuelan exámenes a mitad de año. Exijan que cada recién llegado nombre la evaluación a la que reemplaza.',
    },
    'assessment.aligned-to-vision.1-2': {
      what: 'Escribir y probar una tarea valorada para un resultado que ningún examen cubre',
      within: {
        30: 'Poner los resultados de la visión junto a sus exámenes en una tabla de dos columnas; marcar con un círculo los que quedaron sin nada al lado.',
        90: 'Pedir en dos escuelas que docentes y diez estudiantes escriban una tarea y una rúbrica de cuatro niveles para un resultado marcado.',
        365: 'Aplicar la tarea en ambas; hacer que dos docentes valoren cada uno de veinte trabajos, comparen y reescriban lo que leyeron distinto.',
      },
      evidence: 'Estudiantes de dos escuelas hicieron la tarea, y dos personas dieron el mismo nivel en al menos 7 de cada 10 trabajos.',
      unlocks: 'La prueba de que un resultado como el trabajo en equipo puede evaluarse con justicia.',
      trap: 'Una rúbrica llena de adjetivos lleva a discusiones. Llénenla de lo que se puede ver y añadan una muestra por nivel.',
    },
    'assessment.aligned-to-vision.2-3': {
      what: 'Dar a cada resultado una tarea valorada y un renglón en el informe familiar',
      within: {
        30: 'Repartir los resultados sin tarea entre equipos docentes por ciclo de grados; pagar a cada equipo dos días para adaptar la primera rúbrica.',
        90: 'Probar cada tarea en otras dos escuelas o grados; mostrar renglones de prueba a seis familias y cambiar las palabras donde tropiezan.',
        365: 'Añadir los renglones a las boletas de la mayoría de las escuelas, y poner las tareas en el calendario del distrito en lugar de otra cosa.',
      },
      evidence: 'Cada resultado tiene una tarea; la mayoría de las escuelas aplicó una por ciclo de grados; sus informes muestran los resultados.',
      unlocks: 'Conversaciones con las familias sobre el estudiante completo, con evidencias.',
      trap: 'Las tareas se amontonan sobre los exámenes. Por cada tarea que entra en el calendario, saquen algo de igual duración.',
    },
    'assessment.aligned-to-vision.3-4': {
      what: 'Dar a esos resultados un lugar fijo en las metas de la junta y ante el estado',
      within: {
        30: 'Poner los resultados de todas las escuelas en una página y darles media hora fija en una reunión de la junta escolar.',
        90: 'Preguntar por escrito a la agencia estatal qué medidas locales pueden contar en los planes de rendición de cuentas, o usarse con una exención o un piloto.',
        365: 'Fijar dos metas de la junta escolar sobre estos resultados; retirar o reescribir, en cada escuela, las tareas donde más difieren quienes valoran.',
      },
      evidence: 'Dos metas de la junta escolar se basan en estos resultados, la respuesta del estado está archivada, y cada escuela informa sobre cada resultado.',
      unlocks: 'Decisiones sobre dinero y tiempo que siguen la visión completa.',
      trap: 'Los resultados se vuelven una lista de posiciones y nadie se arriesga. Publiquen crecimiento y ejemplos de trabajo, nunca un ordenamiento de escuelas.',
    },
    'assessment.part-of-learning.1-2': {
      what: 'Reemplazar en dos escuelas un examen de fin de unidad por trabajos de los estudiantes',
      within: {
        30: 'Pedir a seis docentes voluntarios que elijan una unidad cada uno y marquen en ella tres momentos para una comprobación de dos minutos.',
        90: 'Dar las unidades con esas comprobaciones; que un proyecto o portafolio con rúbrica tome el lugar del examen final.',
        365: 'Hacer lo mismo con dos unidades más cada uno; comparar en una reunión qué mostró el trabajo y qué mostraba el examen.',
      },
      evidence: 'Seis docentes dieron tres unidades cada uno con comprobaciones planeadas, y guardaron trabajos valorados de cada unidad.',
      unlocks: 'Unidades y rúbricas que sus colegas pueden tomar prestadas el año próximo.',
      trap: 'Se califica cada papelito y el trabajo ahoga. Miren cada comprobación de dos minutos, actúen según ella y no califiquen ninguna.',
    },
    'assessment.part-of-learning.2-3': {
      what: 'Hacer que cada plan de unidad incluya comprobaciones y una tarea mayor',
      within: {
        30: 'Cambiar el formato de plan de unidad: tres renglones para comprobaciones breves, uno para la tarea, uno para la rúbrica.',
        90: 'Dar a cada equipo de materia dos medios días, pagados del presupuesto de exámenes, para llenar sus dos próximas unidades con ejemplos prestados.',
        365: 'Lograr que la mayoría de los cursos use el formato nuevo; acordar con el sindicato tiempo para valorar dentro de la jornada.',
      },
      evidence: 'La mayoría de los planes muestra comprobaciones breves y una tarea con rúbrica común; las horas de valorar constan dentro de la jornada.',
      unlocks: 'Evidencias frecuentes y comparables que ponen en marcha comentarios y apoyos.',
      trap: 'El formato se llena y la clase sigue igual. Que cada equipo traiga un trabajo de estudiante por plan.',
    },
    'assessment.part-of-learning.3-4': {
      what: 'Lograr que cada estudiante reúna pruebas y las presente una vez al año',
      within: {
        30: 'Elegir un lugar sencillo para los portafolios, en papel o digital, que sirva a cada grado, y tres preguntas que responder sobre cada trabajo.',
        90: 'Probar las presentaciones en un grado por escuela, con familias presentes; los estudiantes sugieren cómo hacer las siguientes.',
        365: 'Hacerlas en todos los grados; cada verano, docentes de distintas escuelas valoran juntos cincuenta muestras y reescriben las tareas que mostraron poco.',
      },
      evidence: 'Cada estudiante presentó una vez este año; dos personas coinciden en 8 de cada 10 muestras; la lista de tareas reescritas se compartió.',
      unlocks: 'Evidencias firmes que pueden reemplazar algunos exámenes finales.',
      trap: 'Los portafolios se vuelven álbumes de recuerdos. Limítenlos a dos trabajos por meta, cada uno con una frase sobre lo que prueba.',
    },
    'assessment.fast-feedback.1-2': {
      what: 'Acortar la espera de comentarios en seis clases y contar los días',
      within: {
        30: 'Anotar en seis clases de dos escuelas la fecha en que se entrega cada trabajo y la fecha en que se devuelve.',
        90: 'Probar tres formas de ir más rápido: comentar una sola cosa, conversar en clase, usar una clave que aplican los estudiantes.',
        365: 'Mantener un año entero las dos formas que más ayudaron, con diez minutos de clase después de cada una para corregir.',
      },
      evidence: 'En las seis clases la espera media es menor de una semana, y 8 de cada 10 estudiantes consultados muestran algo que cambiaron.',
      unlocks: 'Unos hábitos probados que ahorran tiempo a los docentes y que otros quieren copiar.',
      trap: 'Más rápido se entiende como más trabajo de noche. Empiecen por comentar una sola meta en cada trabajo.',
    },
    'assessment.fast-feedback.2-3': {
      what: 'Fijar una norma de tres días y dar a los docentes tiempo para cumplirla',
      within: {
        30: 'Mostrar en una reunión de cada escuela los hábitos de las primeras clases; acordar a qué trabajos se aplican los tres días.',
        90: 'Liberar un bloque de planeación por semana para conversar o leer trabajos; quitar una tarea calificada por unidad para compensarlo.',
        365: 'Enseñar a los estudiantes de la mayoría de las clases a comentarse entre sí con una tarjeta de frases; revisar los días en una muestra cada período.',
      },
      evidence: 'En una muestra de treinta clases, la mayoría devuelve el trabajo en tres días de clases y reserva tiempo para corregir.',
      unlocks: 'Planes de aprendizaje que pueden cambiar cada semana, porque los resultados llegan a tiempo.',
      trap: 'La prisa deja los comentarios en simples palomitas. Cuenten un comentario cuando nombra una fortaleza y un paso siguiente.',
    },
    'assessment.fast-feedback.3-4': {
      what: 'Dejar que los estudiantes digan dónde quedan esperas, y quitarlas',
      within: {
        30: 'Hacer a todos los estudiantes dos preguntas en un papel de salida: ¿qué tan pronto supiste y qué cambiaste gracias a eso?',
        90: 'Elegir en cada escuela la espera más larga, con estudiantes presentes, y cambiar el horario, la tarea o la herramienta que la causa.',
        365: 'Repetir el papel cada período; compartir los tres hábitos más útiles y dejar los que a los estudiantes les sirvieron poco.',
      },
      evidence: 'Resultados de cada escuela, período por período; en todas, la mayoría de los estudiantes recibe comentarios casi todos los días.',
      unlocks: 'Estudiantes que piden comentarios por su cuenta y saben usarlos.',
      trap: 'Las respuestas se leen como una nota a los docentes. Preséntenlas por escuela, y por materia donde la den cinco docentes o más.',
    },
    'assessment.progress-seen.1-2': {
      what: 'Seguir el avance meta por meta en una materia de dos escuelas',
      within: {
        30: 'Elegir una materia y anotar sus metas del período, diez como máximo, en palabras de los estudiantes, en una cuadrícula de una página.',
        90: 'Marcar la cuadrícula cada mes con el trabajo de clase; dar copia a cada estudiante y preguntar a cinco familias qué leen en ella.',
        365: 'Mantenerla todo el año junto a las calificaciones; comparar en junio qué dijo cada una a estudiantes, familias y docentes del año siguiente.',
      },
      evidence: 'Dos escuelas tienen cuadrículas mensuales de una materia, y 8 de cada 10 familias consultadas nombran una meta lograda y una por venir.',
      unlocks: 'Una imagen del crecimiento que las familias pueden usar en la próxima reunión.',
      trap: 'Con demasiadas metas la cuadrícula no se lee. Júntenlas hasta que quepan en una página con letra grande.',
    },
    'assessment.progress-seen.2-3': {
      what: 'Llevar un registro de metas en la mayoría de los cursos y abrirlo a las familias',
      within: {
        30: 'Decidir dónde vive la cuadrícula; basta una hoja de cálculo compartida. Acordar que las marcas se ponen al día en dos semanas.',
        90: 'Traducir las metas a los idiomas que leen las familias; que los estudiantes coloreen cada viernes una parte de la cuadrícula.',
        365: 'Reemplazar una boleta por la cuadrícula en la mayoría de los cursos, y llevar la reunión familiar de las calificaciones a las metas.',
      },
      evidence: 'La mayoría de los cursos tiene una cuadrícula al día en dos semanas; ahí las reuniones la usan; los estudiantes llevan una parte.',
      unlocks: 'Apoyos a tiempo, porque una meta aún no lograda se ve pronto.',
      trap: 'Se llevan dos cuentas, calificaciones y metas. Que la cuadrícula alimente la calificación, para anotar cada marca una sola vez.',
    },
    'assessment.progress-seen.3-4': {
      what: 'Lograr que cada estudiante explique su avance a su familia dos veces al año',
      within: {
        30: 'Pedir a los estudiantes de cada escuela un guion de diez minutos: una meta que logré, mi prueba, una meta próxima, la ayuda que quiero.',
        90: 'Hacer las conversaciones en cada grado, en persona o por teléfono, a horas que eligieron las familias; pedir después una mejora.',
        365: 'Repetirlas en primavera; cambiar el registro donde estudiantes o familias no lo entendieron, y publicar los cambios.',
      },
      evidence: '9 de cada 10 estudiantes tuvieron ambas conversaciones este año, y al menos cinco sugerencias de familias o estudiantes cambiaron el registro.',
      unlocks: 'Estudiantes que saben dónde están y pueden defender lo que necesitan.',
      trap: 'Las familias que trabajan por turnos no llegan de noche. Ofrezcan horas tempranas, tardías y por teléfono, y reciban también a otra persona adulta de confianza.',
    },
    'assessment.guides-learning.1-2': {
      what: 'Cambiar en dos escuelas la lección siguiente a partir de una evaluación semanal',
      within: {
        30: 'Pedir a ocho docentes voluntarios que guarden los últimos cinco minutos del jueves para tres preguntas sobre la meta de la semana.',
        90: 'Separar esa tarde las respuestas en tres montones; el viernes, dar a cada montón su trabajo: práctica, otra forma de entrar, un problema más difícil.',
        365: 'Seguir todo el año, intercambiar cada mes tareas para los tres montones y anotar cuáles hicieron avanzar a los estudiantes.',
      },
      evidence: 'Ocho docentes reagruparon en al menos 25 semanas; en una muestra, la mayoría logró la meta después de reagruparse.',
      unlocks: 'Un banco de tareas de seguimiento y un ritmo semanal que otros pueden adoptar.',
      trap: 'Los mismos estudiantes caen cada semana en el mismo montón. Hagan cada vez preguntas y montones nuevos, y díganlo en voz alta.',
    },
    'assessment.guides-learning.2-3': {
      what: 'Poner en el horario un tiempo semanal para actuar según los resultados',
      within: {
        30: 'Abrir a visitantes los viernes de las primeras clases; cada director o directora lleva a dos docentes y luego elige un día para empezar en casa.',
        90: 'Usar un bloque de apoyo que ya exista, o poner cuarenta minutos semanales para responder; quitar de la guía de ritmo una lección de cada cinco.',
        365: 'Usar el bloque en la mayoría de las clases; se suman especialistas y asistentes, y cada estudiante oye por qué está en el grupo de hoy.',
      },
      evidence: 'La mayoría de las clases tiene un bloque semanal en el horario, y 8 de cada 10 estudiantes consultados dicen por qué les tocó la tarea de hoy.',
      unlocks: 'Apoyos dentro del día escolar, en el momento en que hacen falta.',
      trap: 'El bloque se llena de tareas sin terminar. Exijan que sus grupos salgan de una evaluación de esa misma semana.',
    },
    'assessment.guides-learning.3-4': {
      what: 'Dejar que los estudiantes elijan pasos según sus resultados y retirar evaluaciones ociosas',
      within: {
        30: 'Dar a cada estudiante una guía de una página por evaluación: qué muestran mis respuestas, dos o tres pasos que puedo elegir.',
        90: 'Elegir en cada escuela el paso en una charla de dos minutos con su docente; ambos lo anotan y lo repasan a la semana.',
        365: 'Anotar cada primavera, en equipo, qué cambió cada evaluación y si ayudó; retirar o reescribir las que no tienen nada que mostrar.',
      },
      evidence: 'Todas las clases llevan registros breves de elección y resultado; la lista de primavera muestra evaluaciones retiradas y reescritas en cada escuela.',
      unlocks: 'Estudiantes que se guían por sus propios resultados, y exámenes que valen su tiempo.',
      trap: 'Los estudiantes eligen lo que eligen sus amistades. Hablen primero de las respuestas, después de las opciones, y repásenlo juntos.',
    },
    'assessment.when-ready.1-2': {
      what: 'Ofrecer una segunda fecha para un final en cada una de dos escuelas',
      within: {
        30: 'Elegir un final que escribe el distrito; acordar qué trabajo de clase muestra que alguien está listo, y anotarlo en media página.',
        90: 'Escribir una segunda versión de igual dificultad; anunciar dos fechas, con seis semanas entre ellas; cada estudiante elige con su docente.',
        365: 'Sumar un segundo final; comparar los resultados de ambas fechas y preguntar a veinte estudiantes cómo decidieron.',
      },
      evidence: 'Dos escuelas ofrecieron dos fechas para dos finales, y los resultados por fecha están en una página con las razones de los estudiantes.',
      unlocks: 'Números reales sobre quién gana al elegir, para mostrar a la junta escolar y al sindicato.',
      trap: 'Quienes terminan antes se quedan sin nada que hacer. Planeen para ellos la unidad siguiente o un proyecto antes de anunciar fechas.',
    },
    'assessment.when-ready.2-3': {
      what: 'Cambiar calendario, personal y reglas para que casi todo final tenga varias fechas',
      within: {
        30: 'Hacer una lista de los finales según quién los controla: docente, distrito, estado, universidad. Elegir los que el distrito puede abrir este año.',
        90: 'Fijar cuatro períodos de exámenes al año, un salón común con supervisión y una regla para cursos que se terminan antes o después.',
        365: 'Lograr que la junta escolar adopte la regla; los equipos docentes escriben otra versión de cada final; usar los períodos en la mayoría de los cursos.',
      },
      evidence: 'La mayoría de los finales del distrito se ofreció en dos o más períodos, y una cuarta parte de los estudiantes eligió uno distinto del último.',
      unlocks: 'Estudiantes que siguen adelante cuando están listos, en el mismo año escolar.',
      trap: 'Las versiones se filtran de un período a otro. Usen tareas con datos que cambian o una parte oral, y roten las versiones.',
    },
    'assessment.when-ready.3-4': {
      what: 'Abrir cada final del distrito y pedir al estado fechas flexibles',
      within: {
        30: 'Escribir con asesoría legal qué reglas del estado fijan las fechas, y qué exenciones, pilotos o períodos adelantados existen.',
        90: 'Enviar al estado una solicitud con sus resultados por período; pedir a otros dos distritos y a una universidad que la firmen también.',
        365: 'Hacer todos los finales del distrito según quién está listo; comparar cada verano a quienes van antes, en medio y después, y afinar la regla.',
      },
      evidence: 'Todos los finales del distrito se hicieron al estar listos; la respuesta del estado está por escrito; una nota de verano dice qué se afinó.',
      unlocks: 'Créditos y avances basados en lo aprendido, con los exámenes del estado en camino.',
      trap: 'Una negativa termina con el esfuerzo. Pidan también lo más pequeño, como una fecha adicional en una materia.',
    },
    'assessment.more-chances.1-2': {
      what: 'Abrir en dos escuelas un segundo intento para tres exámenes importantes',
      within: {
        30: 'Acordar entre diez docentes voluntarios y seis estudiantes qué va antes de otro intento, como corregir el primero explicando las razones.',
        90: 'Anunciarlo para tres exámenes, con hora y lugar cada semana; el resultado nuevo pasa al registro de calificaciones.',
        365: 'Contar quiénes vienen y cómo cambian los resultados; preguntar a quienes no vinieron qué les ayudaría a venir.',
      },
      evidence: 'Diez docentes ofrecieron segundos intentos en tres exámenes, con primeros y segundos resultados y las razones que dieron los estudiantes.',
      unlocks: 'Hechos para una regla justa, en lugar de opiniones sobre el esfuerzo.',
      trap: 'Hay quienes guardan el esfuerzo para la segunda vez. Pidan primero las correcciones: eso cuesta más tiempo que prepararse.',
    },
    'assessment.more-chances.2-3': {
      what: 'Escribir una regla sobre volver a intentarlo y ajustar a ella la calificación',
      within: {
        30: 'Reunir todas las reglas hoy en uso; que estudiantes y familias marquen cuáles sabrían explicar y cuáles les parecieron justas.',
        90: 'Redactar una página: pasos previos, días de por medio, otras formas de mostrar la meta, y que vale el resultado nuevo.',
        365: 'Lograr que la junta escolar la adopte en la política de calificación; dar a cada escuela una hora semanal supervisada para segundos intentos.',
      },
      evidence: 'La junta escolar adoptó la página; la mayoría de las escuelas tiene la hora semanal; 8 de cada 10 familias consultadas explican la regla.',
      unlocks: 'Calificaciones que dicen lo que cada estudiante puede hacer ahora.',
      trap: 'Escribir otras versiones recarga a los docentes. Compartan versiones por materia y acepten una conversación o una tarea en lugar de un examen.',
    },
    'assessment.more-chances.3-4': {
      what: 'Averiguar quiénes no usan el segundo intento y abrirles el camino',
      within: {
        30: 'Contar los segundos intentos en cada escuela por grado, grupo de estudiantes y forma de volver a casa; entrevistar a diez que nunca vinieron.',
        90: 'Quitar los dos obstáculos más nombrados, por ejemplo pasando la hora al día escolar o sumando a un intérprete.',
        365: 'Revisar los números cada año con estudiantes; ajustar la regla y llevar lo aprendido a los exámenes que más segundos intentos necesitan.',
      },
      evidence: 'De quienes no alcanzaron una meta al principio, proporciones parecidas de cada grupo lo intentaron otra vez; el cambio de este año a la regla tiene fecha y está publicado.',
      unlocks: 'Cada estudiante puede contar con llegar a la meta, traiga lo que traiga el primer día.',
      trap: 'Los números altos parecen un éxito. Pregunten también por qué tantos necesitaron otro intento, y arreglen esa unidad.',
    },
  },
} satisfies ConstructGuideText<typeof assessment>;

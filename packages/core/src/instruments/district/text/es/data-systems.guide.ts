import type { dataSystems } from '../../constructs/data-systems.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const dataSystemsGuideEs = {
  indicators: {
    'data-systems.linked': {
      why: 'Cuando los registros viven en lugares distintos, la gente copia, adivina o se rinde. Unidos, devuelven horas y permiten que todos hablen de los mismos hechos.',
      evidence: ['Dibujo de los sistemas y de lo que pasa entre ellos', 'Página de muestra de un estudiante, sin nombres', 'Registro de errores en los datos, con fechas de corrección', 'Reglas de compra que exigen una conexión'],
    },
    'data-systems.history': {
      why: 'Ningún estudiante debería empezar de cero cada otoño. Saber lo que ya aprendió permite a los docentes partir de donde está, con sus fortalezas a la vista.',
      evidence: ['Historial de muestra de varios años, sin nombres', 'Días que tarda el historial en llegar tras un cambio', 'Planes de otoño que mencionan resultados anteriores', 'Lista de correcciones hechas este año'],
      prerequisites: { 'data-systems.linked': 'El historial completo puede armarse cuando se unen los sistemas que guardan sus partes.' },
    },
    'data-systems.teacher-comments': {
      why: 'Los números no dicen cómo enfrenta alguien un problema ni qué le ayuda. Unas buenas frases sí, y el docente siguiente no debería descubrirlo de nuevo.',
      evidence: ['Comentarios de muestra, sin nombres', 'Proporción de estudiantes con un comentario este período', 'Respuestas de familias y estudiantes', 'La página acordada sobre qué hace útil un comentario'],
    },
    'data-systems.supports-recorded': {
      why: 'Varias personas adultas pueden ayudar a un estudiante sin saber unas de otras. Un registro común evita que la ayuda se repita o se corte, y muestra qué ayuda funciona.',
      evidence: ['El registro de apoyos, sin nombres', 'Proporción de apoyos con un resultado a las seis semanas', 'Notas de reuniones en que el registro cambió un plan'],
      prerequisites: { 'data-systems.linked': 'Un apoyo puede unirse a sus resultados cuando ambos están en la misma página del estudiante.' },
    },
    'data-systems.private': {
      why: 'Las familias confían a la escuela la historia de sus hijos e hijas. Esa confianza, y la ley federal, piden que cada dato lo vea quien lo necesita y nadie más.',
      evidence: ['La tabla de puestos y de lo que cada uno puede ver', 'Fechas de revisión de cuentas, con las cuentas cerradas', 'Lista pública de servicios en línea y sus acuerdos', 'Hallazgos externos de este año, con fechas de corrección'],
    },
    'data-systems.seen-in-time': {
      why: 'Con una noticia que llega pronto se puede actuar; con una que llega en junio, no. Cuando estudiantes, familias y docentes ven lo mismo, avanzan juntos.',
      evidence: ['Qué tan al día están los registros, en una muestra de clases', 'Proporción de familias que consultaron este mes, por escuela', 'Respuestas de estudiantes y familias sobre cuándo se enteraron', 'Ejemplos de un paso dado antes de terminar una unidad'],
      prerequisites: { 'data-systems.private': 'Más personas pueden mirar cuando ya está decidido quién puede ver qué.' },
    },
    'data-systems.used-to-act': {
      why: 'Los datos que no cambian nada cuestan tiempo a todos. Los equipos que se reúnen seguido, prueban algo y vuelven a mirar descubren qué ayuda a sus estudiantes.',
      evidence: ['Un horario que muestra tiempo de reunión protegido', 'Notas de reunión con un cambio, un responsable y una fecha', 'Resultados de antes y después de tres cambios', 'Lista de datos que ya no se reúnen'],
      prerequisites: { 'data-systems.seen-in-time': 'Un equipo puede decidir los pasos siguientes cuando lo que ve está al día.' },
    },
  },
  actions: {
    'data-systems.linked.1-2': {
      what: 'Dibujar todos los sistemas en una página y unir las listas de clase en dos escuelas',
      within: {
        30: 'Dibujar con una persona docente, una de la oficina y la dirección cada lugar donde se guardan registros; marcar lo que se escribe dos veces.',
        90: 'Elegir el sistema de información estudiantil como única fuente de las listas de clase; activar el traspaso automático en dos escuelas.',
        365: 'Mantenerlo ahí un año; anotar cada error y las horas de escritura ahorradas, y corregir las causas.',
      },
      evidence: 'En dos escuelas las listas se actualizan cada noche sin escribirlas, y el personal informa las horas ahorradas al mes.',
      unlocks: 'Listas de clase correctas en todas partes, la base de todos los demás enlaces.',
      trap: 'Una gran compra parece la respuesta. Pregunten primero a los proveedores actuales qué estándares abiertos de datos ya usan.',
    },
    'data-systems.linked.2-3': {
      what: 'Dar a la mayor parte del personal un inicio de sesión y una página por estudiante',
      within: {
        30: 'Preguntar a quince docentes qué cinco datos quieren en la página de un estudiante; anotar qué sistema guarda cada uno: información estudiantil, aprendizaje o evaluación.',
        90: 'Preparar un solo inicio de sesión para esos tres sistemas, donde cada función ve lo que su trabajo pide; probar la página en dos escuelas y quitar lo que nadie abrió.',
        365: 'Abrir la página en la mayoría de las escuelas; presupuestar una persona, quizá compartida con distritos vecinos, que mantenga los enlaces.',
      },
      evidence: 'La mayoría de las escuelas tiene un solo inicio de sesión, y 7 de cada 10 de sus docentes abren la página en una semana dada.',
      unlocks: 'Historial, apoyos y avances al día, todo sobre la misma página.',
      trap: 'La página muestra todo y no ayuda a nadie. Déjenla en cinco datos hasta que los docentes pidan el sexto.',
    },
    'data-systems.linked.3-4': {
      what: 'Conectar cada escuela y hacer de la conexión una regla de compra',
      within: {
        30: 'Anotar sistemas y escuelas aún sin unir, y los datos que se escriben dos veces; ordenarlos por horas perdidas.',
        90: 'Añadir un renglón a la política de compras: un producto debe conectarse con los tres sistemas antes de firmar el pedido.',
        365: 'Terminar todas las escuelas; publicar cada mes un registro de errores con los días de reparación, y estudiar las tres causas más lentas.',
      },
      evidence: 'Todas las escuelas están unidas; los datos pasan en un día; los errores reportados se reparan en diez días de clases.',
      unlocks: 'Una imagen confiable que puede compartirse con estudiantes y familias.',
      trap: 'Un programa pagado con una subvención se escapa de la regla. Que finanzas retenga todo pedido sin el formulario de conexión.',
    },
    'data-systems.history.1-2': {
      what: 'Dar a docentes de dos escuelas los resultados anteriores antes del primer día',
      within: {
        30: 'Preguntar a seis docentes qué les gustaría saber en agosto de sus nuevos estudiantes; dejar la lista en una página.',
        90: 'Reunir dos años de resultados en esa página para dos grados de dos escuelas, con las fortalezas arriba.',
        365: 'Entregar las páginas en los días de personal antes de abrir; preguntar en octubre qué sirvió y qué confundió.',
      },
      evidence: 'En dos escuelas todos los docentes de dos grados tuvieron la página antes del primer día y nombraron un plan que cambió.',
      unlocks: 'Una página que vale la pena llenar con más años.',
      trap: 'Los puntajes viejos pueden bajar lo que se espera. Empiecen por lo que el estudiante sabe hacer, y confírmenlo con una evaluación nueva.',
    },
    'data-systems.history.2-3': {
      what: 'Armar un historial de todos los años que se mueve con cada estudiante',
      within: {
        30: 'Acordar qué va en el historial: metas dominadas, dos trabajos al año, puntajes; anotar cuánto tiempo se guarda cada cosa.',
        90: 'Cargar todos los años que tiene el distrito para tres grados; escribir una regla de traspaso en cinco días de clases, con responsable.',
        365: 'Usar el historial en la mayoría de las escuelas para formar clases y planear el otoño; hacer en primavera una reunión de entrega entre grados.',
      },
      evidence: 'La mayoría de las escuelas lo usa al planear el otoño, y llegó a la nueva escuela en cinco días de clases en 9 de cada 10 cambios.',
      unlocks: 'Estudiantes que continúan donde quedaron, en la escuela que sea.',
      trap: 'El historial crece hasta que nadie lo lee. Pongan los últimos dos años en la primera pantalla y el resto a un clic.',
    },
    'data-systems.history.3-4': {
      what: 'Lograr que cada estudiante revise y corrija su historial cada año',
      within: {
        30: 'Escribir media página en palabras de los estudiantes: qué hay en mi historial, quién lo usa, cómo pido un cambio.',
        90: 'Leer el historial en cada escuela, en una hora de asesoría; cada estudiante marca lo que falta, con alguien de su familia si lo desea.',
        365: 'Responder a cada marca en quince días de clases; resumir cada primavera los tipos de error y repararlos donde nacen.',
      },
      evidence: 'Estudiantes de cada escuela revisaron su historial; se respondió en quince días de clases; los errores repetidos bajaron desde el año anterior.',
      unlocks: 'Un historial que los estudiantes sienten suyo y pueden llevar a la universidad o al trabajo.',
      trap: 'La revisión anual se queda en una firma. Pidan a cada estudiante una cosa que el historial debería decir de él o ella.',
    },
    'data-systems.teacher-comments.1-2': {
      what: 'Empezar en dos escuelas un comentario común por período para cada estudiante',
      within: {
        30: 'Pedir a ocho docentes un comentario que alguna vez les ayudó a entender a un estudiante; anotar qué tienen en común.',
        90: 'Abrir un campo en el registro o un formulario común; escribir dos frases por estudiante: una fortaleza y qué le ayuda.',
        365: 'Hacerlo cada período para todos los estudiantes de cuatro grados; en agosto los docentes siguientes los leen y dicen qué sirvió.',
      },
      evidence: 'En dos escuelas, 9 de cada 10 estudiantes de cuatro grados tienen un comentario por período, y los docentes siguientes los abrieron.',
      unlocks: 'Conocimiento sobre los estudiantes que queda cuando el personal se va.',
      trap: 'Los comentarios derivan en conducta y etiquetas. Hablen del trabajo visto, y escriban como si el estudiante leyera, porque puede pasar.',
    },
    'data-systems.teacher-comments.2-3': {
      what: 'Dar a los comentarios un lugar en el calendario y abrirlos a las familias',
      within: {
        30: 'Acordar con familias y sindicato cuatro períodos de comentarios al año, dos frases cada uno, y qué no va nunca en ellos.',
        90: 'Dar a los docentes noventa minutos pagados por período acortando dos reuniones de personal; organizar la traducción.',
        365: 'Mostrar los comentarios a las familias en la mayoría de las escuelas; poner comentarios donde la boleta tenía frases de lista.',
      },
      evidence: 'En la mayoría de las escuelas las familias abren comentarios en su idioma, y la mitad lo hizo en el último período.',
      unlocks: 'Reuniones que empiezan con lo que ya saben todos.',
      trap: 'Se cuelan frases copiadas. Que cada comentario nombre un trabajo; así copiar cuesta más que escribir.',
    },
    'data-systems.teacher-comments.3-4': {
      what: 'Dejar que estudiantes y familias respondan, y mejorar los comentarios',
      within: {
        30: 'Añadir en cada escuela un espacio de respuesta y una hoja de papel para estudiantes y familias, con una pregunta: ¿qué añadiría usted?',
        90: 'Responder en todas las escuelas en la reunión siguiente; las oficinas pasan las hojas de papel en una semana.',
        365: 'Leer cada verano, en un grupo mixto, cincuenta comentarios sin nombres, poner al día la página y fijar fechas de retiro que permitan las reglas estatales de archivo.',
      },
      evidence: 'Llegan respuestas de cada escuela; la página de este verano muestra qué cambió; los comentarios vencidos ya no están.',
      unlocks: 'Un registro en el que se oye la voz del propio estudiante.',
      trap: 'Nadie lee las respuestas. Pónganlas en el primer renglón de la hoja de la reunión, para verlas juntos.',
    },
    'data-systems.supports-recorded.1-2': {
      what: 'Empezar en dos escuelas un registro común de la ayuda adicional',
      within: {
        30: 'Reunir una hora a quienes dan ayuda adicional en dos escuelas; anotar estudiantes, propósito y días; contar repeticiones y huecos.',
        90: 'Abrir un registro con cinco campos: estudiante, propósito, quién ayuda, fecha de inicio, fecha de revisión. Decidir quién puede abrirlo.',
        365: 'Anotar cada apoyo nuevo en una semana; mirar el registro cada mes en una reunión de treinta minutos y resolver repeticiones.',
      },
      evidence: 'Ambos registros están al día en una semana, y las notas muestran al menos diez planes unidos, movidos o terminados.',
      unlocks: 'Una vista de quién recibe ayuda, de quién y desde cuándo.',
      trap: 'Los formularios largos se quedan vacíos. Que cada anotación tome un minuto, y dejen los detalles delicados en sus propios archivos.',
    },
    'data-systems.supports-recorded.2-3': {
      what: 'Añadir resultados al registro y llevarlo a las reuniones de planeación',
      within: {
        30: 'Añadir horas dadas y un resultado a las seis semanas; escribir con los docentes qué cuenta como resultado en tres apoyos comunes.',
        90: 'Enlazar el registro con la página del estudiante en la mitad de las escuelas; dejar los formularios de papel que reemplaza.',
        365: 'Hacer del registro el primer punto de las reuniones de grado en la mayoría de las escuelas, con asistentes pagados para ir una vez al mes.',
      },
      evidence: 'La mayoría de las escuelas lleva el registro; 8 de cada 10 apoyos muestran un resultado a las seis semanas; la mayoría de los docentes lo abrió este mes.',
      unlocks: 'Una comparación honesta de los apoyos, y ayuda que empieza antes.',
      trap: 'Los resultados se vuelven una nota para quien ayuda. Pregunten qué necesita ahora el estudiante, e informen por apoyo, sin nombres.',
    },
    'data-systems.supports-recorded.3-4': {
      what: 'Anotar toda clase de ayuda y pasar horas a lo que funciona',
      within: {
        30: 'Añadir al registro el trabajo avanzado y de enriquecimiento; escribir un consentimiento para servicios externos en los idiomas que leen las familias.',
        90: 'Invitar en cada escuela a dos servicios externos a compartir fechas de inicio y fin de las familias que firmaron.',
        365: 'Comparar cada primavera los resultados por tipo de apoyo entre escuelas; mover horas y presupuesto, y contar a las familias qué cambió y por qué.',
      },
      evidence: 'Cada escuela anota apoyos y trabajo avanzado; la comparación de primavera movió horas en al menos dos lugares.',
      unlocks: 'Apoyos que ayudan más cada año con el mismo dinero.',
      trap: 'Un apoyo para quienes tienen mayores necesidades puede parecer menos útil. Comparen el crecimiento desde puntos de partida parecidos.',
    },
    'data-systems.private.1-2': {
      what: 'Escribir la tabla de quién puede ver qué y aplicarla en dos escuelas',
      within: {
        30: 'Poner en una página los tipos de información a un lado y los puestos arriba; marcar ver, cambiar o ninguno.',
        90: 'Repasar las cuentas de dos escuelas, ajustarlas a la página y cerrar las de quienes ya se fueron.',
        365: 'Practicar ahí con todo el personal cuatro casos de quince minutos, como una llamada de un número desconocido; poner al día la página.',
      },
      evidence: 'En dos escuelas cada cuenta coincide con la página, y 9 de cada 10 miembros del personal resuelven los cuatro casos como ella dice.',
      unlocks: 'Una regla clara con la que es seguro compartir más.',
      trap: 'Por seguridad se cierra todo y los docentes pierden lo que necesitan. Pregunten, puesto por puesto, qué pide el trabajo.',
    },
    'data-systems.private.2-3': {
      what: 'Revisar cuentas dos veces al año y firmar acuerdos con cada servicio en línea',
      within: {
        30: 'Anotar todos los servicios en línea preguntando a los docentes y leyendo el registro de la red; marcar los que no tienen acuerdo firmado.',
        90: 'Usar, con asesoría legal, un acuerdo estándar; firmarlo o apagar el servicio, empezando por los que guardan más datos.',
        365: 'Poner las revisiones de cuentas de octubre y marzo en el calendario de la mayoría de las escuelas; sumar el acuerdo a los pasos de compra.',
      },
      evidence: 'Cada servicio en uso en esas escuelas tiene un acuerdo firmado, y ambas revisiones de cuentas llevan fecha y firma.',
      unlocks: 'Las familias pueden ver más en línea, porque el acceso está bajo control.',
      trap: 'Los docentes pierden una herramienta a medio año. Publiquen una lista aprobada y respondan cada solicitud en diez días de clases.',
    },
    'data-systems.private.3-4': {
      what: 'Pedir a alguien de fuera una prueba anual y mostrar los resultados a las familias',
      within: {
        30: 'Firmar un acuerdo con un distrito vecino o la agencia regional de servicios para probar cuentas, oficinas y contratos del otro, sin copiar ningún registro de estudiantes.',
        90: 'Hacer la prueba en cada escuela y oficina, también en autobuses y comedores; dar a cada hallazgo un responsable y una fecha.',
        365: 'Publicar una página sencilla: qué se reúne, por qué, quién lo ve y qué se corrigió; responder a las familias en diez días de clases.',
      },
      evidence: 'La prueba externa del año está hecha, los hallazgos se corrigieron a tiempo, y la página pública muestra preguntas y respuestas.',
      unlocks: 'La confianza de las familias para sumar nuevos sistemas y aliados.',
      trap: 'Los hallazgos se esconden por vergüenza. Publiquen cuántos fueron y cómo se corrigieron, sin nombres ni detalles técnicos.',
    },
    'data-systems.seen-in-time.1-2': {
      what: 'Mostrar a docentes de dos escuelas el progreso de esta semana de cada estudiante',
      within: {
        30: 'Preguntar a doce docentes, estudiantes y familias de qué se enteraron demasiado tarde el año pasado; elegir los tres datos más nombrados.',
        90: 'Poner en dos escuelas esos datos de cada estudiante en una hoja o pantalla, que una persona con nombre renueva cada viernes.',
        365: 'Dedicarle diez minutos cada lunes en las reuniones de equipo; anotar cada vez que alguien actuó antes de terminar una unidad.',
      },
      evidence: 'En dos escuelas los datos se renovaron en al menos 30 semanas, y los equipos anotaron veinte o más pasos tempranos.',
      unlocks: 'Unos pocos datos confiables que después pueden ver familias y estudiantes.',
      trap: 'Las alertas rojas etiquetan a los estudiantes. Junto a dónde está cada quien, muestren la próxima meta y la ayuda planeada.',
    },
    'data-systems.seen-in-time.2-3': {
      what: 'Abrir el progreso actual a estudiantes y familias en la mayoría de las escuelas',
      within: {
        30: 'Observar a seis familias y seis estudiantes probar la vista en un teléfono; arreglar las palabras y los pasos donde se detienen.',
        90: 'Traducirla; fijar que los docentes la actualizan cada semana y quitar un informe para hacer lugar; ofrecer papel a quien lo prefiera.',
        365: 'Lograr en la mayoría de las escuelas que asesores o docentes de grupo llamen si el progreso se hace lento dos semanas, con tiempo en su horario.',
      },
      evidence: 'En la mayoría de las escuelas los registros tienen una semana como máximo, la mitad de las familias consultó este mes, y las llamadas constan.',
      unlocks: 'Estudiantes y familias que llegan a la mesa ya informados.',
      trap: 'Los mensajes se acumulan y las familias dejan de leer. Envíen un resumen por semana y llamen por lo que de veras importa.',
    },
    'data-systems.seen-in-time.3-4': {
      what: 'Encontrar a quienes la información no llega y alcanzar a cada uno',
      within: {
        30: 'Anotar en cada escuela las familias que no han consultado en dos meses; preguntar por qué a veinte de ellas, por teléfono o a la salida.',
        90: 'Ofrecer el medio que nombraron: papel, llamada en su idioma, computadora de biblioteca con su propia cuenta; que los estudiantes muestren la vista en las reuniones.',
        365: 'Contar de nuevo por escuela e idioma cada período, sin grupos de menos de diez; publicar a quiénes llegó, y cambiar lo que indiquen las familias.',
      },
      evidence: '9 de cada 10 familias de cada escuela vieron el progreso actual este período, y los pasos acordados en conjunto están anotados.',
      unlocks: 'Decisiones tempranas, tomadas por quienes están más cerca del estudiante.',
      trap: 'Abrir la página se cuenta como entenderla. Pregunten a cinco familias por escuela qué hicieron después de mirar.',
    },
    'data-systems.used-to-act.1-2': {
      what: 'Empezar con dos equipos una reunión mensual de datos de cuarenta minutos',
      within: {
        30: 'Elegir dos equipos dispuestos en dos escuelas; acordar cuatro preguntas: ¿qué vemos, por qué, qué probaremos, cuándo volvemos a mirar?',
        90: 'Hacer tres reuniones con trabajos de estudiantes en la mesa junto a los números; probar un cambio después de cada una.',
        365: 'Reunirse diez veces; llevar una página con los cambios probados y lo que pasó, y mostrarla a todo el personal en primavera.',
      },
      evidence: 'Dos equipos se reunieron diez veces, probaron al menos ocho cambios y escribieron el resultado de cada uno.',
      unlocks: 'Colegas que pueden dirigir la misma reunión en otra parte.',
      trap: 'La reunión se va en leer tablas. Envíen la tabla el día anterior y empiecen por lo que van a probar.',
    },
    'data-systems.used-to-act.2-3': {
      what: 'Poner en el horario una reunión de datos protegida cada dos semanas',
      within: {
        30: 'Encontrar el tiempo con el sindicato: tiempo semanal de aprendizaje ya acordado, una entrada tardía, un bloque común de planeación o una reunión de personal que se cede.',
        90: 'Poner a un docente con experiencia en las tres primeras reuniones de cada equipo nuevo; usar las mismas cuatro preguntas y notas de una página.',
        365: 'Hacerla en la mayoría de las escuelas; la dirección va a escuchar, quita un obstáculo al mes y mantiene ese tiempo libre de otros asuntos.',
      },
      evidence: 'La mayoría de las escuelas hizo 9 de cada 10 reuniones planeadas, y sus notas muestran un paso, un responsable y una fecha.',
      unlocks: 'Una mejora constante que no espera al plan anual.',
      trap: 'Los datos se usan para juzgar a las personas y se acaba la franqueza. Escriban que las notas de reunión no cuentan en la evaluación del personal.',
    },
    'data-systems.used-to-act.3-4': {
      what: 'Llevar el mismo ritmo a departamentos, dirección y junta escolar',
      within: {
        30: 'Elegir en cada departamento, transporte y comedor incluidos, un número que pueda mover, y sumarse a la reunión de cuatro preguntas.',
        90: 'Abrir cada reunión de la junta escolar con un resultado, un cambio y una fecha; intercambiar entre escuelas cada trimestre el cambio más útil.',
        365: 'Anotar todo lo que se reúne; preguntar quién lo usó este año y dejar de reunir lo que nadie usó, salvo que la ley lo exija.',
      },
      evidence: 'Todas las escuelas y departamentos llevan notas de reunión; las actas de la junta escolar citan datos; se terminaron al menos tres recolecciones.',
      unlocks: 'Un distrito que aprende sobre la marcha, con tiempo libre de informes.',
      trap: 'La dirección pide más tableros en lugar de decisiones. Unan cada cifra nueva a la decisión que va a informar.',
    },
  },
} satisfies ConstructGuideText<typeof dataSystems>;

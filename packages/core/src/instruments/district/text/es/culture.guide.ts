import type { culture } from '../../constructs/culture.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const cultureGuideEs = {
  indicators: {
    'culture.new-ideas-expected': {
      why: 'Quienes están más cerca de los estudiantes ven primero lo que podría funcionar. Cuando se esperan ideas de todos, el distrito no tiene que esperar a que una sola persona las tenga todas.',
      evidence: ['Formulario de ideas de una página, con la fecha de cada respuesta', 'Lista de ideas probadas este año, por escuela', 'Fondo pequeño o proceso de permisos, con sus decisiones', 'Ideas que empezaron con estudiantes o aliados'],
    },
    'culture.leaders-try': {
      why: 'La gente observa qué hacen los líderes con sus propias dudas. Un líder que prueba algo en público y dice qué salió mal da permiso a todos los demás.',
      evidence: ['Pruebas de los líderes este año, con lo que aprendió cada uno', 'Puntos de agenda en que los líderes cuentan lo que no funcionó', 'Evaluaciones de líderes que preguntan por lo aprendido además de los resultados'],
    },
    'culture.safe-to-try': {
      why: 'Aprender empieza donde aún no hay certeza. Si un primer intento cuesta una calificación, una evaluación o el buen nombre, estudiantes y docentes se quedan con lo que ya hacen.',
      evidence: ['Respuestas de estudiantes y personal a una pregunta anual sobre si probar es seguro', 'Reglas de calificación que no cuentan la práctica', 'Formularios de evaluación que reconocen un intento bien llevado', 'Relatos de planes cambiados en reuniones del personal o de la junta escolar'],
    },
    'culture.improving-routine': {
      why: 'Los grandes planes envejecen pronto. Los ciclos cortos permiten notar en pocas semanas qué ayuda a estos estudiantes y evitan que se gaste el ánimo de cambiar.',
      evidence: ['Calendario con tiempo de equipo protegido cada mes', 'Registros de ciclos en una página: cambio, datos, decisión', 'Una práctica que pasó de un equipo a otro'],
      prerequisites: { 'culture.safe-to-try': 'Los equipos muestran datos sinceros sobre un cambio cuando es seguro descubrir que no ayudó.' },
    },
    'culture.problems-fixed': {
      why: 'Una puerta que se atasca, un acceso que no abre, un autobús que llega tarde: cada cosa pequeña sin atender dice a la gente que no vale la pena hablar.',
      evidence: ['Registro de avisos con persona encargada, fecha y respuesta', 'Días desde el aviso hasta la primera acción', 'Una regla cambiada porque el mismo aviso volvió'],
      prerequisites: { 'transparency.honest-mistakes': 'La gente avisa de lo que va mal cuando decirlo es seguro.' },
    },
    'culture.lasts-on-less': {
      why: 'Los estudiantes que conocieron una manera mejor de aprender no deberían perderla cuando termina una subvención. Saber cuánto cuesta una práctica permite al distrito conservarla.',
      evidence: ['Costo anual de cada práctica nueva', 'Partidas del presupuesto que sustituyeron dinero de subvenciones', 'Nombres de quienes pueden realizar una práctica además de sus iniciadores', 'Nota pública sobre lo que se cerró y por qué'],
      prerequisites: { 'culture.improving-routine': 'Los ciclos muestran qué prácticas valen lo que cuestan antes de que el dinero escasee.' },
    },
    'culture.learner-centred': {
      why: 'La gente aprende más cuando el aprendizaje es suyo. Elegir, planear y mirar atrás son habilidades, y crecen con el uso a cualquier edad.',
      evidence: ['Planes de aprendizaje en palabras de los propios estudiantes', 'Respuestas de los estudiantes sobre cuánto deciden', 'Lugares para estudiantes en grupos escolares y del distrito, con votos anotados', 'Unidades cambiadas por lo que dijeron los estudiantes'],
    },
    'culture.educators-empowered': {
      why: 'Ninguna guía conoce a los treinta estudiantes de este salón. Docentes que pueden decidir y que se ven enseñar hallan respuestas que una oficina del distrito no podría escribir.',
      evidence: ['Una página que dice qué es fijo y qué es libre', 'Horario de visitas entre salones de clases', 'Guías del distrito con cambios que propusieron los docentes'],
    },
  },
  actions: {
    'culture.new-ideas-expected.1-2': {
      what: 'Abrir en dos escuelas una puerta clara para las ideas',
      within: {
        30: 'Publicar un formulario de una página: qué vio, qué probaría, con quién, cómo lo sabría. Prometer respuesta en dos semanas.',
        90: 'Decir que sí a tres ideas en cada escuela, una de ellas de estudiantes; liberar dos horas al mes de cada equipo para el ensayo.',
        365: 'Hacer una hora abierta en que los equipos muestren lo que probaron, también lo que dejaron; publicar la lista con las razones.',
      },
      evidence: 'Dos escuelas respondieron cada idea en dos semanas o menos; se hicieron seis ensayos; una lista escrita dice qué resultó de cada uno.',
      unlocks: 'La gente aprende que una idea recibe respuesta, y más personas hablan.',
      trap: 'Elogiar todas las ideas y no probar ninguna. Digan que sí a pocas, pronto, y que no con una razón.',
    },
    'culture.new-ideas-expected.2-3': {
      what: 'Hacer que un ensayo al año sea parte del trabajo de cada equipo',
      within: {
        30: 'Acordar con el sindicato tiempo de equipo para ensayos y un tipo de permiso que la dirección pueda firmar en diez días.',
        90: 'Reservar una suma pequeña, por ejemplo 300 dólares por equipo, que la dirección pueda aprobar para un ensayo según las reglas habituales de compra.',
        365: 'La mayoría de los equipos terminó un ensayo; el distrito se reúne medio día con ellos para elegir cuáles se extienden.',
      },
      evidence: 'La mayoría de los equipos tiene un ensayo registrado este año; la espera mediana de una respuesta es de menos de tres semanas.',
      unlocks: 'Las ideas se pueden comparar entre escuelas, y las más fuertes se pueden extender.',
      trap: 'Los ensayos se vuelven un informe más. Dejen el registro en una página y léanselo en voz alta unos a otros.',
    },
    'culture.new-ideas-expected.3-4': {
      what: 'Dejar que estudiantes y aliados inicien ideas, y que decida lo aprendido',
      within: {
        30: 'Invitar a cada clase y a diez aliados a nombrar algo que cambiarían en la manera de aprender.',
        90: 'Unir cinco de estas ideas con un docente cada una; darles el mismo tiempo, dinero y permiso que a las ideas del personal.',
        365: 'Publicar lo que enseñaron todos los ensayos, y decir en el próximo plan qué práctica empieza, se extiende o termina por ellos.',
      },
      evidence: 'Al menos cinco ensayos empezaron con estudiantes o aliados; el plan nuevo cita resultados de ensayos para cada cambio.',
      unlocks: 'El distrito se renueva sin esperar un programa nuevo.',
      trap: 'Extender algo porque gusta mucho. Pregunten cada vez qué dicen los datos sobre los estudiantes.',
    },
    'culture.leaders-try.1-2': {
      what: 'Que tres líderes prueben abiertamente un cambio en su propio trabajo',
      within: {
        30: 'La superintendencia y dos directores nombran cada uno algo que harán de otra manera, como una reunión conducida por docentes, y dicen que es una prueba.',
        90: 'Después de seis semanas, cada uno pregunta a las personas afectadas qué conservar, y cuenta a todo el personal lo que no funcionó.',
        365: 'Los tres informan a la junta escolar lo que aprendieron y lo que dejaron; otros dos líderes empiezan una prueba propia.',
      },
      evidence: 'Tres pruebas con fecha de inicio, fecha de fin y una nota sobre lo que no funcionó, a la vista del personal.',
      unlocks: 'Los docentes oyen a sus líderes decir «esto no funcionó» y empiezan a decirlo también.',
      trap: 'Probar solamente lo que seguro saldrá bien. Elijan algo cuyo final no conozcan.',
    },
    'culture.leaders-try.2-3': {
      what: 'Dar a cada líder una prueba al año, con respaldo de arriba',
      within: {
        30: 'Fijar diez minutos en la reunión de líderes: un líder, una prueba, algo que salió mal.',
        90: 'La junta escolar y la superintendencia firman una promesa breve: una prueba sincera que no funciona cuenta a favor del líder en la evaluación.',
        365: 'La mayoría de los líderes terminó una prueba y ayudó a otro con la suya; el formulario de evaluación pregunta qué aprendieron.',
      },
      evidence: 'Las evaluaciones de la mayoría de los líderes contienen una prueba y su lección; las actas muestran un relato en cada reunión de líderes.',
      unlocks: 'Muchos comparten el riesgo, así que un líder nuevo no está solo.',
      trap: 'Una promesa que nadie ha visto cumplir. Cuenten el primer caso en que se reconoció una prueba sincera que no funcionó.',
    },
    'culture.leaders-try.3-4': {
      what: 'Revisar juntos cada año lo que probaron los líderes',
      within: {
        30: 'Reunir en una página todas las pruebas de los líderes en el año, con lo que se conservó y lo que se dejó.',
        90: 'Dedicar a esa página una sesión de trabajo de la junta escolar: ¿qué aprendimos sobre cómo dirigimos y qué dejamos de hacer?',
        365: 'La junta escolar prueba un cambio en su propio trabajo; los líderes nuevos conocen la página en su primer mes.',
      },
      evidence: 'Existe una página anual de pruebas de los líderes; la junta escolar terminó o cambió al menos una práctica propia.',
      unlocks: 'Aprender abiertamente dura más que los líderes que lo iniciaron.',
      trap: 'La revisión se vuelve un desfile de éxitos. Empiecen por lo que se dejó.',
    },
    'culture.safe-to-try.1-2': {
      what: 'Quitar el costo de los primeros intentos en clases voluntarias',
      within: {
        30: 'En dos escuelas, preguntar a estudiantes y docentes, en círculos pequeños, qué pasa cuando un intento sale mal; anotar sus palabras.',
        90: 'Docentes voluntarios dejan la práctica fuera de la calificación y empiezan cada semana con algo que no funcionó y lo que enseñó.',
        365: 'Repetir la misma pregunta, con las mismas palabras; mostrar ambas respuestas a todo el personal y a las familias.',
      },
      evidence: 'Diez clases o más dejan la práctica fuera de las calificaciones; allí, más estudiantes que un año antes dicen que pueden intentarlo otra vez.',
      unlocks: 'Se puede hablar con franqueza de lo que funciona y, con ello, iniciar ciclos de mejora.',
      trap: 'Un cartel sobre los errores mientras las calificaciones todavía promedian cada intento. Cambien la regla antes que el cartel.',
    },
    'culture.safe-to-try.2-3': {
      what: 'Incluir la seguridad de probar en las reglas de calificación y evaluación',
      within: {
        30: 'Anotar con el sindicato y los estudiantes qué reglas hacen costoso un intento: promediar, visitas sorpresa, puntos por rapidez.',
        90: 'Cambiar dos de ellas para el próximo período, como no calificar la práctica y una «clase de prueba» anunciada, fuera de la evaluación.',
        365: 'La mayoría de las escuelas trabaja con las reglas nuevas; los líderes cuentan un intento propio en cada reunión de personal.',
      },
      evidence: 'Las actas de la junta escolar contienen las dos reglas cambiadas; en la mayoría de las escuelas, la mayoría del personal y de los estudiantes dice que un primer intento no les cuesta nada.',
      unlocks: 'Los equipos pueden probar cambios audaces, porque un comienzo lento ya no perjudica a nadie.',
      trap: 'Que la seguridad se entienda como exigir menos. Digan cada vez: la meta sigue alta, el camino puede ser nuevo.',
    },
    'culture.safe-to-try.3-4': {
      what: 'Preguntar a todos una vez al año si probar es seguro, y actuar',
      within: {
        30: 'Acordar una pregunta para estudiantes, familias, personal y aliados, y el tamaño mínimo de grupo que se mostrará.',
        90: 'Hacerla; los estudiantes presentan las respuestas a la junta escolar por nivel escolar; cada escuela nombra un lugar donde aún no es seguro probar.',
        365: 'Cada escuela cambió ese punto; la pregunta se repite y se publica la diferencia.',
      },
      evidence: 'Respuestas de todos los grupos dos años seguidos; cada escuela puede señalar un cambio que hizo por ellas.',
      unlocks: 'La comunidad ve pronto dónde vuelve el temor, antes de que se detengan las nuevas formas de aprender.',
      trap: 'Buscar a la persona que causó una respuesta baja. Pregunten qué lo causa en las reglas o en el horario.',
    },
    'culture.improving-routine.1-2': {
      what: 'Empezar ciclos de seis semanas en tres equipos voluntarios',
      within: {
        30: 'Tres equipos eligen un cambio pequeño, un dato que observar, como boletos de salida, y dos fechas para verlo juntos.',
        90: 'Cada equipo termina su primer ciclo con una decisión escrita: conservar, cambiar o dejar; un acompañante ayuda con los datos.',
        365: 'Cada equipo completó cuatro ciclos y mostró uno a otra escuela.',
      },
      evidence: 'Doce registros de una página, cada uno con cambio, datos y decisión; por los datos se dejó una práctica.',
      unlocks: 'Los equipos pueden mostrar qué ayuda a sus estudiantes, y extenderlo se decide con evidencias.',
      trap: 'Observar diez datos y no decidir nada. Un cambio, un dato, una fecha.',
    },
    'culture.improving-routine.2-3': {
      what: 'Proteger tiempo mensual para los ciclos y abrir los datos a las familias',
      within: {
        30: 'Hallar dos horas al mes en cada escuela, dentro del tiempo de aprendizaje que ya tienen los docentes o quitando una reunión; acordarlo con el sindicato.',
        90: 'Preparar a un facilitador por escuela entre los docentes que ya hicieron ciclos; empezar con los equipos que lo pidan.',
        365: 'La mayoría de los equipos hace ciclos; cada escuela muestra a las familias un ciclo en una página durante las reuniones con ellas.',
      },
      evidence: 'Los calendarios de la mayoría de las escuelas contienen ese tiempo; la mayoría de los equipos tiene tres registros o más terminados este año.',
      unlocks: 'La mejora ya no depende de las tardes libres de unas pocas personas.',
      trap: 'Tiempo que se recupera para anuncios. La dirección lo protege y dice que no en voz alta.',
    },
    'culture.improving-routine.3-4': {
      what: 'Hacer ciclos del salón a la junta escolar y mejorar la manera de mejorar',
      within: {
        30: 'La junta escolar y el equipo directivo eligen cada uno un cambio en su propio trabajo para un ciclo de ocho semanas.',
        90: 'Abrir un estante compartido de registros de ciclos que todo equipo pueda consultar; nombrar una práctica adoptada en cada reunión de líderes.',
        365: 'Docentes y estudiantes revisan el método mismo: qué quita tiempo sin ayudar, qué datos faltaron; cambiarlo.',
      },
      evidence: 'Todos los equipos, incluida la junta escolar, tienen un ciclo registrado; la guía de una página del método tiene edición nueva.',
      unlocks: 'Lo que se aprende en un salón llega a todos en menos de un año.',
      trap: 'Un estante que nadie abre. Hagan que tomar algo de él sea el primer paso de cada ciclo nuevo.',
    },
    'culture.problems-fixed.1-2': {
      what: 'Dar a dos escuelas una manera de cinco minutos de avisar y arreglar lo que estorba el aprendizaje',
      within: {
        30: 'Abrir en dos escuelas un buzón y un formulario compartido donde cualquiera anote qué estorba; la dirección lee ambos cada día.',
        90: 'Arreglar en dos días lo que lleva menos de una hora; publicar respuestas sin nombres. Los avisos sobre una persona o un peligro van directo al adulto responsable.',
        365: 'Contar cada mes los avisos y los días hasta actuar, y mostrar la cuenta al personal y a los estudiantes.',
      },
      evidence: 'Dos escuelas con 30 avisos o más cada una, la mayoría con respuesta en una semana o menos.',
      unlocks: 'Estudiantes y personal ven que hablar cambia las cosas.',
      trap: 'Pedir avisos sin horas para arreglar. Empiecen por lo que conserjería, secretaría o un docente puede hacer hoy.',
    },
    'culture.problems-fixed.2-3': {
      what: 'Poner nombre y fecha junto a cada aviso en la mayoría de las escuelas',
      within: {
        30: 'Acordar quién se encarga de qué tipo de aviso: edificio, tecnología, horario, apoyos, autobuses.',
        90: 'Usar un registro para todas las escuelas; cada aviso tiene persona encargada y fecha en tres días, en el idioma en que llegó.',
        365: 'La mayoría de las escuelas responde a quien habló; las personas encargadas se reúnen cada mes sobre lo abierto por más de 30 días.',
      },
      evidence: 'El registro muestra persona encargada en nueve de diez avisos y una mediana de diez días hasta la primera acción.',
      unlocks: 'Se ven patrones entre escuelas y se atienden causas en vez de casos.',
      trap: 'Cerrar avisos para parecer rápidos. Un aviso lo cierra quien lo hizo.',
    },
    'culture.problems-fixed.3-4': {
      what: 'Mostrar a todos los avisos abiertos y cambiar las reglas que los causan',
      within: {
        30: 'Publicar sin nombres los avisos abiertos, con persona encargada y fecha, donde las familias puedan verlos.',
        90: 'Elegir los tres que más vuelven; preguntar a estudiantes y personal qué regla o costumbre causa cada uno.',
        365: 'Cambiar tres reglas, como un pedido de materiales que tarda seis semanas; decir a la junta escolar qué se hizo más fácil.',
      },
      evidence: 'Tres reglas cambiadas y registradas; los avisos repetidos de estos tipos bajaron a la mitad.',
      unlocks: 'La energía que se iba en esquivar obstáculos va al aprendizaje.',
      trap: 'Publicar un asunto privado de una persona. Alguien lee cada aviso para cuidar la privacidad antes de mostrarlo.',
    },
    'culture.lasts-on-less.1-2': {
      what: 'Anotar cuánto cuestan dos prácticas nuevas y quién las pagará después',
      within: {
        30: 'Elegir dos prácticas que dependen de una subvención o de una persona; anotar personas, horas, materiales y dinero de un año.',
        90: 'Para cada una, decidir qué podría ser más pequeño, compartido o pagado de una partida regular; preparar a una segunda persona para realizarla.',
        365: 'Hacer ambas durante un mes de la manera más barata y anotar qué perdieron o no los estudiantes.',
      },
      evidence: 'Dos hojas de costos de una página; cada práctica tiene dos personas que pueden realizarla.',
      unlocks: 'Se puede decidir si se conservan antes de que se acabe el dinero.',
      trap: 'Olvidar las horas de la gente. Las horas son el costo que termina con la mayoría de las prácticas.',
    },
    'culture.lasts-on-less.2-3': {
      what: 'Pasar las prácticas nuevas de subvenciones al presupuesto regular',
      within: {
        30: 'Anotar en una página para la junta escolar y el personal todas las prácticas pagadas con subvenciones, con su fecha de fin.',
        90: 'Para cada práctica con buenos datos, nombrar el gasto anterior que se reducirá; empezar con el próximo borrador del presupuesto.',
        365: 'La mayoría de las prácticas tiene una partida regular en el presupuesto y un segundo equipo preparado.',
      },
      evidence: 'El presupuesto aprobado muestra partidas regulares para la mayoría de las prácticas nuevas; ninguna terminó porque terminó una subvención.',
      unlocks: 'Las escuelas se atreven a apoyarse en lo nuevo, pues estará ahí el próximo año.',
      trap: 'Agregar sin terminar nada. Cada partida nueva nombra lo que sustituye.',
    },
    'culture.lasts-on-less.3-4': {
      what: 'Hacer el presupuesto anual a partir de la visión, abiertamente, también en años buenos',
      within: {
        30: 'Ordenar el gasto del año pasado por resultado de la visión; mostrar a familias y personal el panorama en dos páginas.',
        90: 'Hacer tres sesiones abiertas en que la gente diga qué ayuda y qué podría terminar; publicar lo que se oyó.',
        365: 'Adoptar un presupuesto que diga de cada cambio qué se conserva, qué se cierra y por qué; escribir un plan para un recorte del diez por ciento.',
      },
      evidence: 'El presupuesto por resultado de la visión es público; un plan escrito para años de menos dinero protege lo que ayuda a los estudiantes.',
      unlocks: 'Un recorte ya no decide por sí solo qué pierden los estudiantes.',
      trap: 'Recortar un poco en todas partes. Cierren lo que menos ayuda, y díganlo.',
    },
    'culture.learner-centred.1-2': {
      what: 'En clases voluntarias, dejar que los estudiantes elijan una meta y un camino',
      within: {
        30: 'Estudiantes de seis clases, también de los primeros grados, escriben o dibujan una meta para el mes.',
        90: 'Cada uno elige entre dos o tres maneras de trabajar hacia ella y lo conversa cinco minutos con su docente.',
        365: 'Los estudiantes dirigen una reunión con su familia: qué hicieron, qué eligieron y qué harían de otro modo.',
      },
      evidence: 'En seis clases cada estudiante tiene una meta en sus propias palabras; la mayoría dirigió una reunión.',
      unlocks: 'Los estudiantes que pueden nombrar su meta pueden empezar a dirigir su ritmo.',
      trap: 'Elegir entre hojas de ejercicios. Ofrezcan opciones de tema, de camino o de cómo mostrarlo, además del orden.',
    },
    'culture.learner-centred.2-3': {
      what: 'Hacer que elegir cada semana sea normal en la mayoría de las clases',
      within: {
        30: 'Preguntar a estudiantes de cada escuela qué decisiones quieren; elegir dos que cada clase les entregará en este período.',
        90: 'Los docentes observan una clase en que los estudiantes eligen y luego planean una unidad junto con cuatro estudiantes.',
        365: 'La mayoría de las clases tiene un tiempo semanal para fijar, revisar y ajustar metas; los planes muestran cambios que surgieron de los estudiantes.',
      },
      evidence: 'En la mayoría de las escuelas, la mayoría de los estudiantes dice que elige metas, temas o ritmo cada semana; las unidades llevan nombres de estudiantes.',
      unlocks: 'El tiempo de clase se puede ajustar a los estudiantes, pues saben qué necesitan a continuación.',
      trap: 'Que elijan quienes terminan antes. Planéenlo primero para aquellos a quienes menos se pregunta.',
    },
    'culture.learner-centred.3-4': {
      what: 'Dar a los estudiantes un lugar estable donde se decide sobre la escuela',
      within: {
        30: 'Anotar los grupos que deciden sobre horario, currículo, espacio y presupuesto; marcar dónde no hay ningún estudiante.',
        90: 'Dar lugar a dos estudiantes en cada uno, elegidos para que se oiga cada nivel escolar y grupo; entregarles los papeles con tiempo.',
        365: 'Cada estudiante tiene un plan que dirige; preguntar a todos qué les daría más voz y cambiar dos cosas.',
      },
      evidence: 'Hay estudiantes en todos los grupos de la lista, con votos registrados; dos cambios vinieron de la pregunta anual.',
      unlocks: 'La escuela toma la forma de quienes son su razón de ser, la dirija quien la dirija.',
      trap: 'Los mismos dos estudiantes seguros de sí en todas partes. Roten los lugares y elijan por sorteo.',
    },
    'culture.educators-empowered.1-2': {
      what: 'Dar libertad para adaptar a dos escuelas y que los docentes se observen',
      within: {
        30: 'Preguntar a docentes de dos escuelas qué cambiarían para sus estudiantes si pudieran; leer la lista con el sindicato.',
        90: 'Permitir durante un período lo que no prohíba la ley ni un acuerdo; dar a cada docente dos visitas a la clase de un colega.',
        365: 'Los docentes cuentan al distrito en una hora lo que cambiaron y lo que vieron.',
      },
      evidence: 'Cada docente de dos escuelas hizo un cambio y dos visitas; las notas dicen qué hicieron distinto los estudiantes.',
      unlocks: 'Se puede escribir por experiencia una lista de lo que de verdad debe ser fijo.',
      trap: 'Libertad para quienes piden más alto. Inviten a cada docente por su nombre.',
    },
    'culture.educators-empowered.2-3': {
      what: 'Escribir en una página lo que es fijo; dejar lo demás a los equipos',
      within: {
        30: 'Partir de cualquier página que las escuelas ya usen; docentes y líderes de enseñanza ordenan todo lo que hoy se exige en fijo, flexible y ya no necesario.',
        90: 'Publicar la página; terminar las revisiones de ritmo y los formularios que están en su tercera lista.',
        365: 'La mayoría de las escuelas tiene tiempo de equipo para planear y hacer visitas; los equipos anotan qué adaptaron y por qué.',
      },
      evidence: 'Rige una página de cosas fijas; terminaron al menos cinco exigencias; la mayoría de los docentes hizo tres visitas.',
      unlocks: 'La práctica puede variar de un salón a otro y las metas de los estudiantes siguen siendo las mismas.',
      trap: 'Una página que vuelve a crecer. Cada cosa fija nueva sustituye a otra anterior.',
    },
    'culture.educators-empowered.3-4': {
      what: 'Dejar que lo que hallan los equipos reescriba las guías del distrito',
      within: {
        30: 'Reunir de cada escuela dos adaptaciones con datos sobre cómo les fue a los estudiantes.',
        90: 'Un grupo de redacción con mayoría de docentes revisa una guía, como la de lectura, según lo hallado.',
        365: 'Todas las guías tienen una fecha anual en que los equipos proponen cambios; los docentes nuevos aprenden a adaptar en su primer año.',
      },
      evidence: 'Las guías llevan la fecha y los nombres de docentes autores; cada una se cambió este año por hallazgos de los equipos.',
      unlocks: 'Las guías están tan al día como la práctica de quienes enseñan.',
      trap: 'Pedir hallazgos y no reescribir nada. Publiquen junto a cada hallazgo lo que se cambió.',
    },
  },
} satisfies ConstructGuideText<typeof culture>;

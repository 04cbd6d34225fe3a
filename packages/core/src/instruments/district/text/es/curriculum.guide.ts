import type { curriculum } from '../../constructs/curriculum.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const curriculumGuideEs = {
  indicators: {
    'curriculum.aligned-to-vision': {
      why: 'Los estudiantes encuentran la visión, día tras día, en lo que se les da a estudiar. Si las unidades se eligieron por otras razones, la visión se queda en la pared.',
      evidence: ['Una revisión de una página que compara las unidades con la visión', 'Planes de unidad que nombran el resultado al que sirven', 'Registros de compra con la revisión completa adjunta', 'Lista de unidades cambiadas o retiradas, con las razones'],
      prerequisites: { 'vision.states-outcomes': 'Las unidades pueden compararse con una visión cuando esta dice qué deben saber y poder hacer los estudiantes.' },
    },
    'curriculum.reviewed-on-cycle': {
      why: 'El mundo cambia, y los estudiantes también. Una fecha conocida mantiene al día cada materia, da a todos la oportunidad de opinar y evita a las escuelas cambios repentinos.',
      evidence: ['Calendario de revisión de varios años en el sitio web del distrito', 'Conclusiones con fecha de las tres últimas revisiones', 'Actas de la junta escolar que registran cambios tras una revisión'],
      prerequisites: { 'curriculum.aligned-to-vision': 'Una revisión necesita una medida. Cuando las unidades ya se compararon con la visión, quienes revisan saben qué buscar.' },
    },
    'curriculum.many-pathways': {
      why: 'Cada estudiante llega a comprender las cosas a su manera. Cuando varios caminos llevan a una meta, llegan más, y nadie tiene que conformarse con menos.',
      evidence: ['Mapas de cursos que muestran dos o más caminos a una meta', 'Inscripción en cada camino, por grupo de estudiantes', 'Registros de estudiantes que cambiaron de camino y conservaron su crédito'],
      prerequisites: { 'curriculum.goals-visible': 'Los estudiantes eligen bien un camino cuando pueden ver adónde debe llevarlos.' },
    },
    'curriculum.same-high-goals': {
      why: 'Ajustar el aprendizaje a cada persona no puede significar esperar menos de algunas. Las metas comunes mantienen abiertas para cada estudiante todas las puertas después de graduarse.',
      evidence: ['Un conjunto de metas de graduación que usan todas las escuelas', 'Inscripción en cursos exigentes, por grupo de estudiantes', 'Planes de educación individual escritos hacia las metas comunes', 'Notas de reuniones que cambiaron o cerraron un curso'],
      prerequisites: { 'vision.states-outcomes': 'La visión dice qué debe poder hacer cada graduado; de ahí salen las metas de las materias.' },
    },
    'curriculum.fits-learners': {
      why: 'Las personas aprenden más de un trabajo que tiene que ver con quienes son. Las metas no cambian; los textos, temas y tareas del camino pueden variar.',
      evidence: ['Planes de unidad con opciones pensadas para los estudiantes de la clase', 'Respuestas de estudiantes sobre qué tan bien les va su trabajo', 'Perfiles de intereses y necesidades que los docentes usaron al planear', 'Muestras de trabajos distintos hacia una misma meta'],
    },
    'curriculum.staff-review': {
      why: 'Quienes enseñan una unidad saben dónde los estudiantes se entusiasman y dónde se pierden. Un currículo que ayudaron a elegir es también uno que usarán.',
      evidence: ['Listas de los equipos de revisión con funciones y escuelas', 'Registros de pago o de horas libres para los días de revisión', 'Lista publicada de propuestas con la decisión sobre cada una'],
    },
    'curriculum.goals-visible': {
      why: 'Quien conoce la meta puede apuntar a ella, pedir ayuda y notar su progreso. Una familia que la conoce puede participar en casa.',
      evidence: ['Fotos de metas a la vista en palabras de los estudiantes', 'Respuestas de estudiantes a quienes se pidió explicar la meta de esta semana', 'Una página de metas para las familias en los idiomas que leen', 'Registros propios de los estudiantes con sus metas logradas'],
    },
  },
  actions: {
    'curriculum.aligned-to-vision.1-2': {
      what: 'Comparar con la visión las unidades de dos materias, en dos escuelas',
      within: {
        30: 'Convertir la visión en cinco preguntas de sí o no en una página; probarlas con tres unidades en una reunión de grado.',
        90: 'Revisar cada unidad de dos materias en dos escuelas; marcar en cada una conservar, cambiar o quitar, con la razón.',
        365: 'Enseñar una vez las unidades cambiadas; preguntar a diez estudiantes por grado para qué servía cada una, y anotar lo aprendido.',
      },
      evidence: 'Cada unidad de ambas materias lleva una marca con su razón, y al menos cuatro unidades se cambiaron y se enseñaron.',
      unlocks: 'Una revisión probada que otras materias pueden usar en una tarde.',
      trap: 'Casi todo puede llamarse alineado. Pidan la frase de la visión y la tarea del estudiante que lo muestra.',
    },
    'curriculum.aligned-to-vision.2-3': {
      what: 'Hacer de esta revisión una regla para cada unidad nueva y cada compra',
      within: {
        30: 'Poner la revisión en el formulario de compra, para que todo pedido de materiales la lleve antes de que finanzas lo apruebe.',
        90: 'Dar a cada materia restante dos medios días pagados para revisar sus unidades, con un docente de las dos primeras como guía.',
        365: 'Terminar más de la mitad de las materias; pasar el dinero de los programas retirados a las unidades que necesitan materiales nuevos.',
      },
      evidence: 'Más de la mitad de las materias tiene unidades revisadas, y cada compra mayor al monto que ustedes fijen lleva el formulario.',
      unlocks: 'Un gasto que sigue la visión, y una lista de lo que cada materia necesita después.',
      trap: 'Las revisiones se llenan después de hacer el pedido. Que finanzas devuelva todo formulario con fecha posterior a la cotización.',
    },
    'curriculum.aligned-to-vision.3-4': {
      what: 'Incorporar las últimas materias y usar resultados para hallar unidades que se desvían',
      within: {
        30: 'Hacer una lista de las materias y optativas sin revisar; nombrar un docente y una fecha para cada una.',
        90: 'Poner los resultados y comentarios de los estudiantes junto al resultado al que sirve cada unidad; elegir las cinco más alejadas de su propósito.',
        365: 'Rehacer esas cinco, publicar qué cambió y poner esta misma mirada a los resultados en la agenda de cada junio.',
      },
      evidence: 'Todas las materias están revisadas; cinco unidades se rehicieron por los resultados; la agenda de junio lista las cinco del año próximo.',
      unlocks: 'Un currículo que corrige su propio rumbo cada año.',
      trap: 'Se olvidan el arte, los cursos de carrera y las optativas en línea. Partan de la lista completa y empiecen por lo más pequeño.',
    },
    'curriculum.reviewed-on-cycle.1-2': {
      what: 'Anunciar y hacer una revisión con fecha en dos materias',
      within: {
        30: 'Elegir dos materias y publicar en el sitio web la fecha de revisión, tres preguntas y los nombres de quienes revisan.',
        90: 'Hacer ambas revisiones en un día cada una; escribir dos páginas de conclusiones con un cambio en cada una.',
        365: 'Hacer ambos cambios en dos escuelas e informar en una sesión de la junta escolar qué lograron para los estudiantes.',
      },
      evidence: 'Dos revisiones hechas en su fecha; dos páginas de conclusiones publicadas; dos cambios vistos en las aulas.',
      unlocks: 'Un día de revisión lo bastante corto para repetirlo en cada materia.',
      trap: 'Una revisión puede crecer hasta ser un estudio de un año. Manténganla en un día, tres preguntas y un cambio.',
    },
    'curriculum.reviewed-on-cycle.2-3': {
      what: 'Adoptar un calendario de cuatro años, con dinero, que incluya cada materia',
      within: {
        30: 'Redactar un calendario con la cuarta parte de las materias cada año; mostrarlo a directores y representantes del sindicato.',
        90: 'Lograr que la junta escolar lo adopte, con una partida anual para suplentes y materiales en el año de revisión.',
        365: 'Hacer a tiempo las revisiones del primer año, cada una con una página sobre su relación con la visión y cambios listos para agosto.',
      },
      evidence: 'El calendario adoptado está en línea, la partida existe y más de la mitad de las materias va según lo previsto.',
      unlocks: 'Docentes y familias saben cuándo llevar ideas, y finanzas sabe cuándo esperar gastos.',
      trap: 'Una regla estatal nueva o una vacante desplaza una revisión. Publiquen la nueva fecha en dos semanas, para que el retraso se vea.',
    },
    'curriculum.reviewed-on-cycle.3-4': {
      what: 'Completar el ciclo y dejar que estudiantes y resultados mejoren cada ronda',
      within: {
        30: 'Anotar para cada materia la última revisión, la próxima y si sus cambios llegaron a las aulas.',
        90: 'Sumar dos estudiantes y una página de resultados a cada revisión; preguntar a quienes revisan qué hacer distinto la próxima vez.',
        365: 'Poner al día las materias restantes y adoptar una mejora del propio proceso de revisión.',
      },
      evidence: 'Ninguna materia pasa de cuatro años desde su última revisión, y el proceso cambió al menos una vez este año.',
      unlocks: 'Cambios del currículo que llegan paso a paso en lugar de todos juntos.',
      trap: 'El calendario se cumple pero nada cambia. Terminen cada revisión con un cambio, su responsable y su fecha de inicio.',
    },
    'curriculum.many-pathways.1-2': {
      what: 'Abrir un segundo camino hacia las mismas metas en tres cursos',
      within: {
        30: 'Elegir tres cursos en dos escuelas; preguntar a 20 estudiantes qué otra manera de aprender o mostrar las metas usarían.',
        90: 'Planear un segundo camino por curso, con las mismas metas y la misma exigencia de dominio, y describirlo en media página.',
        365: 'Ofrecer ambos caminos un semestre; comparar quiénes eligieron cada uno, quiénes terminaron y qué tan bien lograron las metas.',
      },
      evidence: 'Tres cursos tuvieron dos caminos, al menos 30 estudiantes tomaron el nuevo, y los resultados de ambos están en una página.',
      unlocks: 'Números reales para conversar sobre qué caminos abrir después.',
      trap: 'El segundo camino se vuelve el fácil. Usen la misma tarea final en ambos y que la califiquen dos docentes.',
    },
    'curriculum.many-pathways.2-3': {
      what: 'Incluir dos caminos en el horario, el personal y la guía de la mayoría de los cursos',
      within: {
        30: 'Hacer una lista de cursos con sus caminos; marcar dónde un cambio de horario o de personal permitiría un segundo camino.',
        90: 'Escribir una regla de una página, para que quien cambie de camino conserve el crédito por las metas ya logradas.',
        365: 'Imprimir ambos caminos en la guía de cursos, darles personal y que los consejeros conversen la elección con cada estudiante.',
      },
      evidence: 'Más de la mitad de los cursos tiene dos caminos con personal, y al menos un estudiante por escuela cambió y conservó su crédito.',
      unlocks: 'Una elección que ya no depende de qué docente le toque a cada estudiante.',
      trap: 'Las escuelas pequeñas no pueden tener personal doble. Compartan un camino en línea con un distrito vecino o úsenlo en la misma aula.',
    },
    'curriculum.many-pathways.3-4': {
      what: 'Abrir caminos en cada curso y cambiar las reglas de crédito que los limitan',
      within: {
        30: 'Hacer una lista de las reglas locales y estatales que atan el crédito a horas de asiento; anotar qué caminos impide cada una.',
        90: 'Lograr que la junta escolar cambie las reglas locales; enviar a la agencia estatal una solicitud de exención para las demás.',
        365: 'Abrir los caminos restantes, y reunirse cada primavera para comparar quiénes los terminan, por grupo, y cerrar o reparar un camino.',
      },
      evidence: 'Cada curso tiene dos caminos, en ellos el crédito depende del dominio, y la reunión de primavera cambió al menos uno.',
      unlocks: 'Crédito por aprender dondequiera que suceda: en el trabajo, en línea, en la comunidad.',
      trap: 'Los caminos pueden separar sin ruido a los estudiantes según su origen. Miren la inscripción por grupo cada semestre y actúen ante la primera diferencia.',
    },
    'curriculum.same-high-goals.1-2': {
      what: 'Escribir un conjunto de metas altas en dos materias, para cada estudiante',
      within: {
        30: 'Poner lado a lado en una pared las metas de cada programa en dos materias; marcar con un círculo dónde se separan.',
        90: 'Acordar un conjunto por materia que lleve a la universidad y al trabajo, junto con el personal de educación especial y multilingüe.',
        365: 'Enseñar con ese conjunto en dos escuelas, con apoyos, y seguir el progreso de 50 estudiantes de distintos programas.',
      },
      evidence: 'Dos materias usan un mismo conjunto de metas en dos escuelas, y consta el progreso de 50 estudiantes.',
      unlocks: 'Un ejemplo para quien duda de que un mismo conjunto de metas sirva a todos.',
      trap: 'Metas comunes sin apoyos dejan solos a los estudiantes. Escriban el apoyo junto a cada meta antes de empezar a enseñar.',
    },
    'curriculum.same-high-goals.2-3': {
      what: 'Cambiar los cursos y las reglas de ubicación que llevan a metas más bajas',
      within: {
        30: 'Contar, curso por curso, qué grupos de estudiantes están inscritos y a qué metas llega el curso.',
        90: 'Reescribir la regla de ubicación para que cualquier estudiante pueda entrar a un curso exigente, con un bloque de apoyo en el horario.',
        365: 'Cambiar o cerrar los cursos que no llegan a las metas en la mayoría de las materias, y dar personal al bloque de apoyo.',
      },
      evidence: 'La mayoría de las materias tiene un conjunto de metas, y subió la inscripción en cursos exigentes de cada grupo poco representado.',
      unlocks: 'Apoyos que varían mientras lo que se espera sigue parejo.',
      trap: 'Los programas separados vuelven como rarezas del horario. Revisen cada verano el horario general en busca de clases con un solo grupo.',
    },
    'curriculum.same-high-goals.3-4': {
      what: 'Mantener las metas comunes en cada materia con una revisión anual por grupo',
      within: {
        30: 'Invitar a dos universidades y tres empleadores a leer las metas de graduación y decir qué falta.',
        90: 'Mostrar a la junta escolar inscripción y resultados por grupo en cada materia, y señalar las tres diferencias más grandes.',
        365: 'Actuar sobre esas diferencias con responsables, preguntar a los graduados del año pasado qué tan preparados llegaron, y ajustar las metas.',
      },
      evidence: 'Cada materia usa las metas comunes; las tres diferencias se redujeron; las respuestas de los graduados cambiaron al menos una meta.',
      unlocks: 'Un diploma que significa lo mismo para cada graduado.',
      trap: 'Los promedios ocultan a los grupos. Muestren cada tabla por grupo, y protejan la privacidad omitiendo grupos de menos de diez estudiantes.',
    },
    'curriculum.fits-learners.1-2': {
      what: 'Incluir opciones según los estudiantes en una unidad de seis clases',
      within: {
        30: 'Preguntar a los estudiantes de seis clases en dos o tres escuelas qué les importa y qué les ayuda a aprender; leer juntos las respuestas.',
        90: 'Dar en una unidad por clase tres opciones de texto, tema o tarea hacia la misma meta, usando esas respuestas.',
        365: 'Enseñar tres unidades así por clase; conservar lo que usó la mayoría y mostrar ejemplos en una reunión de personal.',
      },
      evidence: 'Seis clases enseñaron tres unidades con opciones, y la mayoría de los estudiantes consultados dice que el trabajo les va bien.',
      unlocks: 'Planes de unidad que los colegas pueden tomar prestados la próxima semana.',
      trap: 'La elección se reduce a cartel o diapositivas. Ofrezcan opciones de contenido que hagan pensar con la misma exigencia.',
    },
    'curriculum.fits-learners.2-3': {
      what: 'Escribir opciones en las unidades de la mayoría de las clases y pagar los materiales',
      within: {
        30: 'Reunir las unidades con opciones en una carpeta común, ordenadas por meta, con una nota sobre a quién le sirvió cada opción.',
        90: 'Agregar una línea al formato de unidad: qué opciones, para qué estudiantes. Pasar parte del presupuesto de libros a materiales variados.',
        365: 'Dar a cada equipo dos días para poner opciones en la mitad de sus unidades; sumar versiones en audio, traducidas y táctiles.',
      },
      evidence: 'Más de la mitad de los planes muestra opciones, y estudiantes de cada escuela dicen que su trabajo les va bien casi siempre.',
      unlocks: 'Los estudiantes encuentran trabajo a su medida en clase tras clase, con cualquier docente.',
      trap: 'Las opciones recargan a los docentes. Compartan unidades entre escuelas, para que nadie prepare a solas más de dos al año.',
    },
    'curriculum.fits-learners.3-4': {
      what: 'Dejar que los estudiantes ayuden a decidir en cada clase, y renovar las opciones cada año',
      within: {
        30: 'Hacer a los estudiantes de cada clase dos preguntas: ¿qué trabajo te fue bien y qué te iría mejor?',
        90: 'Reunir equipos de docentes y estudiantes para leer las respuestas junto al progreso, por grupo, y marcar las opciones por reemplazar.',
        365: 'Reemplazar al menos una opción en cada unidad, dejar que los estudiantes propongan su propia tarea y repetir las preguntas cada primavera.',
      },
      evidence: 'Cada unidad tiene una opción renovada este año, y en todas las clases hay estudiantes que dicen que ayudaron a decidir.',
      unlocks: 'Un currículo que crece con los estudiantes que lo viven.',
      trap: 'Quienes hablan más deciden las opciones. Escuchen a los más callados y a los recién llegados en conversaciones breves, uno por uno.',
    },
    'curriculum.staff-review.1-2': {
      what: 'Dar a los docentes la mayoría de los puestos en las próximas dos revisiones',
      within: {
        30: 'Invitar a cada una de las próximas dos revisiones a docentes de dos o tres escuelas, personal de educación especial y de biblioteca; pagar su tiempo.',
        90: 'Dejar que lean resultados y materiales, hagan propuestas por escrito y reciban respuesta a cada una en tres semanas.',
        365: 'Terminar ambas revisiones y preguntar a los miembros, en una reunión de una hora, qué hizo que valiera la pena.',
      },
      evidence: 'Dos revisiones con mayoría de docentes; cada propuesta tiene respuesta escrita; los miembros participarían otra vez.',
      unlocks: 'Colegas que pueden explicar a sus escuelas por qué se eligió algo.',
      trap: 'La decisión se toma antes de que el equipo se reúna. Empiecen por la evidencia, antes de que presente cualquier editorial.',
    },
    'curriculum.staff-review.2-3': {
      what: 'Poner en regla y presupuesto los puestos del personal y el tiempo pagado',
      within: {
        30: 'Acordar con el sindicato puestos, pago y horas libres para la revisión; ponerlo en un memorando de dos páginas.',
        90: 'Cambiar la regla de adopción: la junta escolar no recibe propuestas sin la recomendación escrita del equipo de revisión.',
        365: 'Hacer así las revisiones de la mayoría de las materias, con educación especial, bibliotecas y personal de apoyo en la mesa.',
      },
      evidence: 'La regla está adoptada, el presupuesto paga los días, y la mayoría de las materias tiene miembros de al menos la mitad de las escuelas.',
      unlocks: 'Decisiones que duran, porque las tomaron quienes deben enseñarlas.',
      trap: 'Siempre se invita a los mismos. Llenen los puestos por convocatoria abierta y limiten los periodos a dos años.',
    },
    'curriculum.staff-review.3-4': {
      what: 'Rotar los puestos por cada escuela y publicar las razones de las decisiones',
      within: {
        30: 'Anotar quiénes han participado en revisiones, por escuela y función; hallar las escuelas y funciones sin turno.',
        90: 'Invitar primero a esas para los puestos abiertos; publicar tras cada decisión una página con propuestas, razones y evidencia.',
        365: 'Pedir a los miembros que valoren el proceso con cinco preguntas cada primavera, y cambiar uno de sus pasos.',
      },
      evidence: 'Cada escuela ha tenido un puesto en tres años; cada decisión tiene su página; un paso cambió este año.',
      unlocks: 'Conocimiento del currículo en cada edificio.',
      trap: 'Se publican páginas que nadie lee. Envíen a cada docente la media página sobre su materia.',
    },
    'curriculum.goals-visible.1-2': {
      what: 'Reescribir con los estudiantes las metas de una unidad por clase, en dos escuelas',
      within: {
        30: 'Pedir en seis clases que los estudiantes digan con sus palabras las metas de esta unidad; poner a la vista la versión que prefieran.',
        90: 'Hacer lo mismo con tres unidades, añadir un ejemplo de trabajo que alcanza cada meta y enviar las metas a casa.',
        365: 'Pedir cada mes a cinco estudiantes por clase que expliquen la meta; contar en una reunión de personal qué ayudó.',
      },
      evidence: 'En seis clases, 8 de cada 10 estudiantes consultados saben explicar la meta del trabajo de esta semana.',
      unlocks: 'Los estudiantes pueden valorar su propio trabajo y elegir un camino hacia la meta.',
      trap: 'Las metas se vuelven un adorno copiado de una lista de estándares. Que los estudiantes las digan primero; después se escriben.',
    },
    'curriculum.goals-visible.2-3': {
      what: 'Poner metas sencillas de la mayoría de los cursos donde cada familia las encuentre',
      within: {
        30: 'Elegir un lugar para las metas, en línea y en papel; probarlo con cinco familias que leen distintos idiomas.',
        90: 'Pedir a cada equipo que ponga ahí las metas de sus próximas dos unidades, con un ejemplo de trabajo que las alcanza.',
        365: 'Hacer que las metas publicadas sean parte de cada plan de unidad, traducirlas y mostrar el lugar a las familias en las reuniones de otoño.',
      },
      evidence: 'La mayoría de los cursos tiene metas al día en los idiomas que leen las familias, y 6 de cada 10 familias consultadas las hallaron.',
      unlocks: 'Conversaciones en casa y en la escuela que parten de la meta y no de la calificación.',
      trap: 'Una página que nadie visita. Envíen a cada familia una meta por semana por el canal de mensajes que ya usa.',
    },
    'curriculum.goals-visible.3-4': {
      what: 'Lograr que cada estudiante lleve la cuenta de sus metas, y seguir mejorando las palabras',
      within: {
        30: 'Elegir un registro sencillo, en papel o digital, donde los estudiantes de cada grado marquen metas logradas y próximas.',
        90: 'Usarlo en cada escuela en reuniones dirigidas por los estudiantes, para que cada uno explique dos metas a su familia.',
        365: 'Reunir las metas que resultaron confusas a estudiantes y familias, reescribirlas con estudiantes cada verano y actualizar cada materia.',
      },
      evidence: 'En todas las clases, los registros de los estudiantes están al día, y una lista de verano muestra qué metas se reescribieron y por qué.',
      unlocks: 'Estudiantes que pueden avanzar a su ritmo, porque saben qué sigue.',
      trap: 'Los registros se vuelven una lista que llenan los adultos. Que el lápiz lo tenga el estudiante, desde los dibujos de kínder.',
    },
  },
} satisfies ConstructGuideText<typeof curriculum>;

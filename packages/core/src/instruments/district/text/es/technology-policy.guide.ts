import type { technologyPolicy } from '../../constructs/technology-policy.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const technologyPolicyGuideEs = {
  indicators: {
    'technology-policy.written': {
      why: 'Cuando las reglas viven en la cabeza de cada quien, la respuesta a “¿podemos conectarnos para esto?” cambia de salón en salón. Dos páginas que todos pueden leer la hacen rápida y justa.',
      evidence: [
        'La política en el sitio web, con su fecha y a quién llamar',
        'Una versión de una página en palabras de estudiantes y en los idiomas del hogar',
        'Un registro de preguntas que la política resolvió',
        'Actas de la revisión anual, con los cambios hechos',
      ],
      prerequisites: {
        'vision.states-outcomes': 'La política tiene que decir para qué es la tecnología; por eso antes se escriben los resultados para los estudiantes.',
      },
    },
    'technology-policy.access-everywhere': {
      why: 'Quien tiene una pregunta no puede esperar al único salón con señal. Cuando cada espacio se conecta, es la lección la que decide dónde se trabaja, no los cables.',
      evidence: [
        'Mapa de señal de cada edificio, con su fecha',
        'Registro de interrupciones con las horas hasta el arreglo',
        'Planes de clase que usan internet en biblioteca, gimnasio o al aire libre',
        'Resultados del recorrido anual con estudiantes',
      ],
      prerequisites: {
        'technology-policy.gaps-fixed': 'Lo que deja salones sin conexión son fallas conocidas de cableado y equipo; hallarlas y arreglarlas va primero.',
      },
    },
    'technology-policy.safe': {
      why: 'La gente explora cuando se siente protegida. Quienes saben cuidarse en línea, y a quién avisar, pueden usar mucho más de internet que lo que permite un filtro solo.',
      evidence: [
        'Lecciones de uso seguro en el plan de cada grado',
        'Avisos recibidos, con las horas hasta la respuesta',
        'Sitios desbloqueados a pedido, con fechas',
        'La página que dice a las familias a quién llamar',
      ],
      prerequisites: {
        'technology-policy.written': 'Con las reglas por escrito, todos los adultos dan los mismos pasos cuando un estudiante avisa de algo.',
      },
    },
    'technology-policy.all-day': {
      why: 'Las preguntas llegan a cualquier hora, y también debería llegar la manera de seguirlas. Aquí cuentan los dispositivos de la escuela: una regla estatal sobre teléfonos personales no lo impide.',
      evidence: [
        'Reglas de uso que dicen cuándo conectarse ayuda a aprender',
        'Horario con acceso en el almuerzo, las horas de estudio y antes de clases',
        'Dispositivos por grado, con los carritos abiertos todo el día',
        'Respuestas de los estudiantes sobre cuándo pueden conectarse',
      ],
      prerequisites: {
        'technology-policy.safe': 'Antes de que el acceso dure toda la jornada, los estudiantes necesitan las lecciones y los pasos que los cuidan.',
      },
    },
    'technology-policy.gaps-fixed': {
      why: 'Una red lenta toca más a unos estudiantes que a otros. Una lista con fechas, a la vista de todos, convierte las quejas en arreglos y muestra a cada escuela cuándo le toca.',
      evidence: [
        'Lista de fallas por escuela, con responsable, costo y fecha',
        'Pruebas de velocidad de antes y después de cada arreglo',
        'Actas de la junta escolar que apartan dinero para arreglos',
        'Registro de interrupciones del año',
      ],
    },
    'technology-policy.capacity-planned': {
      why: 'Una red que hoy alcanza mañana está llena: más estudiantes en línea, más pruebas, más video. Planear con tiempo evita que el aprendizaje espere a los cables.',
      evidence: [
        'Plan con costos y fechas de reemplazo para tres años o más',
        'Gráfica del uso máximo frente a la capacidad, por escuela',
        'Línea del presupuesto para red y dispositivos',
        'Registro de una prueba a plena carga antes de las pruebas en línea',
      ],
      prerequisites: {
        'technology-policy.gaps-fixed': 'Un plan de crecimiento parte de una red cuyas fallas actuales se conocen y se están arreglando.',
      },
    },
    'technology-policy.serves-learning': {
      why: 'Un dispositivo se gana su lugar por lo que la gente aprende con él. Cuando los estudiantes saben decir para qué lo usan y las familias pueden verlo, la tecnología es ayuda y no costumbre.',
      evidence: [
        'Planes de unidad que nombran la meta antes que la herramienta',
        'Respuestas de estudiantes a “¿por qué esta herramienta?”',
        'Trabajos en línea de estudiantes que las familias han visto',
        'Lista anual de herramientas conservadas, cambiadas y retiradas',
      ],
    },
  },
  actions: {
    'technology-policy.written.1-2': {
      what: 'Escribir una política de tecnología de dos páginas con dos o tres escuelas que la usarán',
      within: {
        30: 'Reunir toda regla sobre internet de manuales y paredes de salones; con un docente y dos estudiantes por escuela, clasificarlas: queda, choca, falta.',
        90: 'Escribir dos páginas en palabras sencillas: para qué es el acceso, uso seguro, quién decide, a quién llamar. Leerlas en una noche de familias por escuela.',
        365: 'Resolver las preguntas con esas páginas durante un año en estas escuelas, y anotar cada pregunta con la respuesta dada.',
      },
      evidence: 'El registro tiene 20 preguntas o más, y cuatro de cada cinco se respondieron con el texto, sin llamar a la oficina del distrito.',
      unlocks: 'Estas escuelas dicen que sí a lo mismo, y la junta escolar tiene un texto probado para adoptar.',
      trap: 'Un lenguaje legal que nadie termina. Dejar la ley en un anexo, y probar las dos páginas con alguien de quinto grado antes de enviarlas.',
    },
    'technology-policy.written.2-3': {
      what: 'Lograr que la junta escolar adopte el texto probado como política única del distrito',
      within: {
        30: 'Llevar el registro de las primeras escuelas a una sesión pública de trabajo de la junta escolar, con las cinco preguntas que el texto no pudo responder.',
        90: 'Adoptar la política con fecha, responsable y mes de revisión; quitar de cada manual escolar las reglas que la contradicen.',
        365: 'Traducir una versión de una página, ponerla a la vista en cada escuela, y abrir el año del personal con diez minutos sobre tres casos reales.',
      },
      evidence: 'Los manuales de la mayoría de las escuelas llevan el mismo texto, y en una revisión al azar ocho de cada diez del personal lo encuentran en un minuto.',
      unlocks: 'Las lecciones de seguridad, el acceso y las compras pueden apoyarse en un mismo texto.',
      trap: 'Adoptada y archivada. Nombrar en cada escuela a una persona que responda preguntas sobre ella, e imprimir ese nombre en la página.',
    },
    'technology-policy.written.3-4': {
      what: 'Renovar la política cada primavera con estudiantes, familias y personal',
      within: {
        30: 'Reunir en una lista las preguntas, excepciones y quejas del año de todas las escuelas, en orden de cuántas veces surgió cada una.',
        90: 'Hacer una sesión abierta para primaria, otra para intermedia y otra para preparatoria; corregir el texto en pantalla y enviar los cambios a la junta escolar.',
        365: 'Publicar la nueva fecha con media página de “qué cambió y por qué”; repasarla en cada edificio en la primera semana de clases.',
      },
      evidence: 'Cada escuela usa la versión de este año, y la nota de cambios nombra al menos tres correcciones y quién pidió cada una.',
      unlocks: 'Las herramientas nuevas se prueban pronto, porque la gente confía en que las reglas irán al día.',
      trap: 'Sumar reglas hasta que nadie las lee. Por cada línea que entra, sacar una, y quedarse en dos páginas.',
    },
    'technology-policy.access-everywhere.1-2': {
      what: 'Hacer el mapa de señal en dos escuelas y luego conectar cada salón',
      within: {
        30: 'Recorrer ambos edificios con dos estudiantes y una computadora portátil; medir la velocidad en cada salón a media mañana y anotarla en el plano.',
        90: 'Mover o agregar equipo para los cinco salones más lentos de cada escuela, y medir otra vez con una clase entera conectada.',
        365: 'Llevar cada salón de ambas escuelas a la carga de una clase entera, y poner el plano a la vista con un número para llamar.',
      },
      evidence: 'En ambas escuelas una clase entera abre el mismo video en cualquier salón; funcionan 19 de 20 revisiones semanales al azar.',
      unlocks: 'Sus docentes pueden planear trabajo en línea para cualquier salón, y los grupos ya no se mudan en busca de señal.',
      trap: 'Medir en salones vacíos. Una señal que sirve a una computadora puede detenerse con treinta; medir con la clase presente.',
    },
    'technology-policy.access-everywhere.2-3': {
      what: 'Llevar la cobertura a espacios comunes en la mayoría de las escuelas con el presupuesto anual',
      within: {
        30: 'Anotar, escuela por escuela, bibliotecas, gimnasios, cafeterías, talleres y áreas al aire libre sin señal; preguntar a los docentes cuáles usarían primero.',
        90: 'Calcular el costo, preguntar a la oficina estatal de E-Rate qué cubre el descuento federal, y poner el resto en el borrador del presupuesto.',
        365: 'Instalar en el orden que pidieron los docentes, e incluir la cobertura de todo espacio de aprendizaje en cada plan de renovación.',
      },
      evidence: 'En la mayoría de las escuelas, nueve de cada diez espacios pasan la prueba de la clase entera, y cada interrupción se anota con su hora de arreglo.',
      unlocks: 'Los proyectos se extienden por el edificio, y el horario ya no depende de a quién le toca el laboratorio.',
      trap: 'Perder el plazo federal. Poner sus fechas en el calendario de finanzas al comienzo del otoño, con el nombre de quien presenta la solicitud.',
    },
    'technology-policy.access-everywhere.3-4': {
      what: 'Recorrer cada escuela con estudiantes, cada año, hasta que no quede punto sin señal',
      within: {
        30: 'Mostrar a dos estudiantes por escuela cómo medir la velocidad, y darles un plano que incluya cada área de aprendizaje al aire libre.',
        90: 'Terminar el recorrido de todos los edificios en las mismas dos semanas; publicar el mapa, con fecha de arreglo para cada punto encontrado.',
        365: 'Arreglar cada punto en un periodo escolar con una pequeña línea del presupuesto, y presentar el mapa terminado a la junta escolar.',
      },
      evidence: 'Cada espacio de aprendizaje de cada escuela pasa la prueba, y los puntos hallados en el recorrido se cerraron en un periodo escolar.',
      unlocks: 'Cualquier espacio puede ser lugar de aprendizaje, y las escuelas reorganizan salones con libertad.',
      trap: 'Contar equipos en lugar de lecciones. Preguntar a diez docentes de cada nivel dónde se detuvo una lección, y empezar ahí el recorrido.',
    },
    'technology-policy.safe.1-2': {
      what: 'Enseñar el uso seguro en dos o tres escuelas y fijar los pasos después de un aviso',
      within: {
        30: 'Nombrar en cada escuela a un adulto para preocupaciones en línea, poner su nombre en cada dispositivo y escribir los cuatro pasos tras un aviso, con las obligaciones legales.',
        90: 'Dar cuatro lecciones cortas en cada grado: contraseñas, compartir, amabilidad, avisar a un adulto. Biblioteca y docentes las planean con ejemplos de estudiantes.',
        365: 'Repetir las lecciones en cada periodo, llevar un registro de avisos que puedan abrir dos adultos nombrados, y hacer una noche de familias por escuela sobre ajustes en casa.',
      },
      evidence: 'En estas escuelas, nueve de cada diez estudiantes consultados saben a quién avisar, y cada aviso registrado tiene respuesta.',
      unlocks: 'Estas escuelas pueden abrir más partes de internet, porque los estudiantes saben manejarlas.',
      trap: 'Una asamblea en septiembre y luego silencio. Poner lecciones cortas en el calendario de cada periodo y ligarlas al trabajo de clase.',
    },
    'technology-policy.safe.2-3': {
      what: 'Incluir lecciones de seguridad en cada grado y reajustar el filtro',
      within: {
        30: 'Sacar la lista de sitios más bloqueados; los docentes marcan los que hicieron falta, y el área legal los coteja con las leyes federales y estatales.',
        90: 'Abrir los sitios marcados por grupo de grados, y prometer respuesta a cada solicitud de desbloqueo en un día de clases.',
        365: 'Poner las lecciones en el plan de cada grado, dar al personal una hora al año sobre los pasos, y nombrar responsable en la mayoría de las escuelas.',
      },
      evidence: 'En la mayoría de las escuelas los planes de grado tienen las lecciones, y avisos y solicitudes reciben respuesta en un día de clases.',
      unlocks: 'Los estudiantes pueden investigar preguntas reales sin páginas bloqueadas, en cualquier lección.',
      trap: 'Bloquear más después de cada incidente. Preguntar antes si bastaría una lección, un ajuste o una conversación, y entonces decidir.',
    },
    'technology-policy.safe.3-4': {
      what: 'Revisar la seguridad en cada periodo con estudiantes y familias de todas las escuelas',
      within: {
        30: 'Hacer tres preguntas a estudiantes de cada escuela: ¿a quién avisarías, qué sitio bloqueado necesitas, qué debería cambiar?',
        90: 'Llevar respuestas, número de avisos y lista de bloqueos a una sesión de 60 minutos con estudiantes y familias; acordar tres cambios.',
        365: 'Hacer los cambios de cada periodo antes del siguiente, nombrarlos en el boletín de familias y dar a la junta escolar un resumen anual.',
      },
      evidence: 'Cada escuela hizo sus sesiones, al menos dos cambios por periodo vienen de ellas, y 95 de cada 100 estudiantes saben a quién avisar.',
      unlocks: 'Crece la confianza de ambos lados, y el acceso todo el día se vuelve una costumbre compartida.',
      trap: 'Relatos que podrían revelar a un estudiante. Compartir números y tipos, nunca historias; privacidad lee antes cada resumen.',
    },
    'technology-policy.all-day.1-2': {
      what: 'Abrir cada lección al aprendizaje en línea en dos escuelas, con reglas de uso',
      within: {
        30: 'Anotar cuándo se guardan hoy los dispositivos y por qué. Preguntar a todos los docentes y a veinte estudiantes qué límite estorba más.',
        90: 'Escribir con estudiantes una página de reglas: pantallas abajo cuando alguien habla, en línea cuando la tarea lo pide. Abrir los carritos todo el día.',
        365: 'Vivir un año con esa página en ambas escuelas; una vez por periodo, los docentes comparan notas durante 30 minutos y la ajustan.',
      },
      evidence: 'En ambas escuelas los estudiantes se conectan en toda lección que lo necesita, y ocho de cada diez consultados explican las reglas.',
      unlocks: 'El aprendizaje ya no espera al día de laboratorio, y los estudiantes empiezan a juzgar cuándo ayuda conectarse.',
      trap: 'Entender “todo el día” como pantallas todo el día. Decirlo en la primera línea: abierto cuando ayuda, cerrado cuando no.',
    },
    'technology-policy.all-day.2-3': {
      what: 'Cambiar horarios y manuales para que la mayoría de las escuelas dé acceso toda la jornada',
      within: {
        30: 'Marcar en el horario de cada escuela los ratos sin acceso: antes de clases, almuerzo, estudio, espera del autobús. Contar los dispositivos que harían falta.',
        90: 'Cambiar las reservas de laboratorio por carritos abiertos o equipos para llevar a casa; corregir en el manual la línea que los guarda entre lecciones.',
        365: 'Llevar el nuevo horario a la mayoría de las escuelas, atender la biblioteca la primera y la última media hora, y dejar que estudiantes planeen con docentes.',
      },
      evidence: 'En la mayoría de las escuelas los registros muestran aprendizaje en cada hora, y ningún manual limita los dispositivos escolares a ciertas horas.',
      unlocks: 'Los estudiantes avanzan a su ritmo, porque el estudio y la clase comparten las mismas herramientas.',
      trap: 'Reglas de teléfonos y de aprendizaje en un solo nudo. Tener dos páginas: teléfonos personales según reglas estatales o locales, dispositivos escolares para aprender.',
    },
    'technology-policy.all-day.3-4': {
      what: 'Llegar a cada escuela y revisar cada año las reglas con los estudiantes',
      within: {
        30: 'Preguntar a estudiantes de todas las escuelas a qué horas no pudieron conectarse para aprender, y ordenar las respuestas por escuela y grado.',
        90: 'Quitar las tres causas más nombradas, por ejemplo carga, inicio de sesión o pocos dispositivos, y preguntar otra vez a los mismos estudiantes.',
        365: 'Cada primavera, estudiantes y personal de cada escuela reescriben las reglas según las respuestas: dónde ayudó conectarse, dónde aportó más el papel o la conversación.',
      },
      evidence: 'En cada escuela 95 de cada 100 estudiantes dicen que pueden conectarse cuando hace falta, y las reglas de este año muestran cambios.',
      unlocks: 'Cursos en línea, investigaciones y charlas con aliados pueden darse a cualquier hora del día.',
      trap: 'Un promedio que esconde un grado. Contar por grado, discapacidad e idioma del hogar, y actuar primero donde el número es más bajo.',
    },
    'technology-policy.gaps-fixed.1-2': {
      what: 'Recorrer dos o tres escuelas, anotar cada falla de tecnología y empezar los arreglos',
      within: {
        30: 'Recorrer los edificios con la dirección, el conserje, un docente y un estudiante; anotar puntos lentos, equipos viejos, enchufes que faltan.',
        90: 'Poner todo en una hoja: lugar, falla, responsable, costo, fecha. Arreglar los diez puntos más baratos que tocan a más estudiantes.',
        365: 'Cerrar al menos la mitad de la hoja, medir otra vez con clases enteras y mostrar el antes y el después a la junta escolar.',
      },
      evidence: 'La hoja tiene fecha y está compartida, y al menos la mitad de sus puntos está cerrada, cada uno con su medición.',
      unlocks: 'El distrito conoce costos reales, y una petición de presupuesto se apoya en hechos.',
      trap: 'Una encuesta al personal en lugar de un recorrido. La gente deja de reportar lo que nunca cambia; hay que ir a ver.',
    },
    'technology-policy.gaps-fixed.2-3': {
      what: 'Dar fondos a la lista de la mayoría de las escuelas y fecha a cada punto',
      within: {
        30: 'Terminar el recorrido de las otras escuelas, dos por semana, y calcular el costo de cada punto con la agencia regional de servicios.',
        90: 'Mostrar a la junta escolar una página: puntos abiertos, costo, estudiantes que toca. Pedir E-Rate y fondos estatales, y presupuestar el resto.',
        365: 'Arreglar según cuántos estudiantes toca cada punto, y adoptar una regla: todo punto nuevo recibe responsable y fecha en diez días.',
      },
      evidence: 'En la mayoría de las escuelas hay más puntos cerrados que abiertos, y cada punto abierto muestra responsable, costo y fecha.',
      unlocks: 'La cobertura de cada espacio y un plan de crecimiento tienen base firme.',
      trap: 'Fondos de una vez para gastos de cada año. Marcar cada punto “una vez” o “anual”, y pagar los anuales con el presupuesto regular.',
    },
    'technology-policy.gaps-fixed.3-4': {
      what: 'Publicar la lista de todas las escuelas y ordenar prioridades según las interrupciones',
      within: {
        30: 'Poner la lista en el sitio web, al día cada mes, sin nada que ayude a un intruso; añadir un formulario corto para reportar una falla.',
        90: 'Ordenar las interrupciones del año por edificio, hora y causa, y subir las tres causas más frecuentes al comienzo.',
        365: 'Informar a la junta escolar cada primavera: fechas cumplidas, fechas movidas y por qué, y los diez primeros puntos del próximo año.',
      },
      evidence: 'Están todas las escuelas, se cumplieron 90 de cada 100 fechas, las otras llevan una razón, y las horas de interrupción bajaron.',
      unlocks: 'La tecnología deja de ser la razón por la que una buena idea espera.',
      trap: 'Lo que se pide más fuerte va primero. Ordenar por estudiantes y horas perdidas, e imprimir el orden junto a cada punto.',
    },
    'technology-policy.capacity-planned.1-2': {
      what: 'Contar el uso del próximo año en dos escuelas y comprar según esa cuenta',
      within: {
        30: 'Registrar dos semanas de uso máximo en ambas escuelas, y preguntar a docentes y a quien coordina evaluación qué estará en línea el próximo año.',
        90: 'Sumarlo por escuela, con los días de pruebas, y compararlo con la conexión de hoy y la edad de los equipos.',
        365: 'Comprar para ambas escuelas según la cuenta, y hacer una prueba a plena carga un mes antes de las pruebas en línea.',
      },
      evidence: 'En ambas escuelas el uso máximo quedó por debajo del 80 por ciento de la capacidad, y los días de pruebas pasaron sin detenerse la red.',
      unlocks: 'Otras escuelas pueden copiar en una tarde una manera probada de contar.',
      trap: 'Contar estudiantes y olvidar visitas, personal y cámaras. Contar los dispositivos en la red y agregar una quinta parte.',
    },
    'technology-policy.capacity-planned.2-3': {
      what: 'Adoptar un plan de capacidad a tres años con su propia línea del presupuesto',
      within: {
        30: 'Hacer la misma cuenta en las otras escuelas, y armar una tabla de ancho de banda, equipos y año de reemplazo de cada uno.',
        90: 'Llevar tres años de costos a la junta escolar, con descuentos de E-Rate, contratos estatales y compras compartidas con distritos vecinos.',
        365: 'Adoptar la línea, reemplazar cada año una parte fija de los equipos y firmar contratos que dejen subir la velocidad a mitad de año.',
      },
      evidence: 'El presupuesto aprobado tiene la línea, y la mayoría de las escuelas tiene fecha de reemplazo para cada equipo y ninguna lentitud en horas pico.',
      unlocks: 'Las escuelas pueden sumar cursos en línea y proyectos, sabiendo que la red los sostendrá.',
      trap: 'Comprar todo en un mismo año, y que todo se gaste a la vez. Reemplazar una cuarta o quinta parte cada año.',
    },
    'technology-policy.capacity-planned.3-4': {
      what: 'Comparar el plan cada año con el uso real y las nuevas formas de aprender',
      within: {
        30: 'Preparar una página por escuela: uso máximo, matrícula, edad de los equipos, programas previstos. Ponerla al día cada trimestre.',
        90: 'Preguntar a cada escuela qué espera empezar en dos años, y probar la red con el doble del uso máximo de hoy.',
        365: 'Renovar cada primavera en la junta escolar plan y dinero a partir de esas páginas, con una reserva para lo que nadie previó.',
      },
      evidence: 'Cada escuela quedó por debajo del 70 por ciento de la capacidad en horas pico, y el plan lleva la fecha y el acuerdo de este año.',
      unlocks: 'La visión puede crecer sin pausas por falta de equipo.',
      trap: 'Un plan hecho de promedios. Mirar la escuela más ocupada en su hora más ocupada: ahí es donde se espera.',
    },
    'technology-policy.serves-learning.1-2': {
      what: 'Rehacer dos unidades por docente voluntario en dos o tres escuelas, meta antes que herramienta',
      within: {
        30: 'Pedir a tres docentes por escuela que elijan dos unidades; escriben primero la meta y luego preguntan qué herramienta, si alguna, le sirve.',
        90: 'Enseñar las primeras; abrir cada una con “¿por qué esta herramienta?” en el pizarrón, y los estudiantes responden con una frase al final.',
        365: 'Enseñar las otras, mostrar el trabajo en una noche de familias por escuela con estudiantes al teclado, y guardar todas en una carpeta común.',
      },
      evidence: 'Hay doce unidades compartidas o más, ocho de cada diez estudiantes consultados nombran la meta, y vinieron familias en cada escuela.',
      unlocks: 'Los docentes tienen ejemplos probados que pasar, y las compras pueden seguir metas de aprendizaje.',
      trap: 'Hojas de ejercicios pasadas a una pantalla. Preguntar en cada uso: ¿qué pueden hacer ahora los estudiantes que el papel no permitía?',
    },
    'technology-policy.serves-learning.2-3': {
      what: 'Ligar las compras a metas de aprendizaje y abrir el trabajo a las familias',
      within: {
        30: 'Hacer la lista de cada herramienta que paga el distrito, su costo anual y cuántos estudiantes la usaron el mes pasado.',
        90: 'Cambiar el formulario de compra: cada herramienta nueva pide una meta, un ensayo con dos clases y una revisión de privacidad.',
        365: 'En la mayoría de las escuelas, dar a docentes dos horas comunes al mes para unidades nuevas, y a familias una mirada mensual al trabajo.',
      },
      evidence: 'En la mayoría de las escuelas las unidades nombran la meta antes que la herramienta, y cada compra del año usó el nuevo formulario.',
      unlocks: 'Dinero y tiempo pasan a herramientas que los estudiantes usan en trabajos que les importan.',
      trap: 'Contar inicios de sesión como aprendizaje. Leer diez trabajos de estudiantes por escuela en cada periodo, y conversar sobre lo que muestran.',
    },
    'technology-policy.serves-learning.3-4': {
      what: 'Dejar que los estudiantes ayuden a elegir herramientas y retirar las que aportan poco',
      within: {
        30: 'Preguntar a estudiantes, familias y docentes de cada escuela qué tres herramientas ayudan más y cuál dejarían.',
        90: 'Pedir a un panel de estudiantes y docentes que pruebe dos semanas cada herramienta en duda con una meta: conservar, cambiar o retirar.',
        365: 'Renovar contratos según lo que halló el panel, pasar el ahorro a un fondo para proyectos de estudiantes, y repetir cada primavera.',
      },
      evidence: 'Participó cada escuela, y la lista anual muestra cada herramienta conservada, cambiada o retirada, con una razón que el panel firmó.',
      unlocks: 'Los estudiantes eligen los medios para sus propias metas, algo que dura más que cualquier herramienta.',
      trap: 'Dejar una herramienta de la que alguien depende, como un lector de pantalla. Consultar antes al equipo de educación especial.',
    },
  },
} satisfies ConstructGuideText<typeof technologyPolicy>;

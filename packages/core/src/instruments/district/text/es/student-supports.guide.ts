import type { studentSupports } from '../../constructs/student-supports.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const studentSupportsGuideEs = {
  indicators: {
    'student-supports.matched': {
      why: 'Dos estudiantes con la misma calificación pueden necesitar cosas muy distintas. El apoyo que acierta ahorra tiempo a ambos, y la familia ve que alguien miró de cerca.',
      evidence: [
        'Menú de apoyos, con la necesidad que atiende cada uno',
        'Planes de apoyo con objetivo, elección y fecha de revisión',
        'Respuestas de los estudiantes a: ¿te sirve la ayuda para lo que necesitas?',
        'Resultados de cada apoyo, por grupo de estudiantes',
      ],
    },
    'student-supports.on-time': {
      why: 'La ayuda en el momento justo evita que una diferencia pequeña crezca. Mientras se esperan las calificaciones, pasan semanas y volver a pedir cuesta más.',
      evidence: [
        'Registro con fechas de la primera señal, la primera ayuda y la revisión',
        'Notas semanales del equipo sobre quién necesita qué',
        'Respuestas de los estudiantes a: ¿llegó la ayuda cuando la necesitabas?',
        'Días de espera, por escuela y grupo de estudiantes',
      ],
      prerequisites: { 'student-supports.from-feedback': 'La ayuda puede llegar en pocos días cuando la evidencia diaria muestra la necesidad en pocos días.' },
    },
    'student-supports.from-feedback': {
      why: 'Un puntaje de la primavera pasada describe a alguien que ya cambió. El trabajo de esta semana muestra qué ayudaría ahora.',
      evidence: [
        'Notas de reunión que citan trabajos de las últimas dos semanas',
        'Fechas de las revisiones junto a las de las decisiones de apoyo',
        'Registro de apoyos que empezaron, cambiaron y terminaron, con sus razones',
        'Notas de los estudiantes sobre lo que les ayudaría',
      ],
      prerequisites: { 'assessment.part-of-learning': 'Cuando las revisiones son parte de cada clase, hay algo reciente con qué decidir.' },
    },
    'student-supports.inside-learning': {
      why: 'Cada vez que un estudiante sale del salón por ayuda, se pierde otra cosa. La ayuda dentro de la clase mantiene unido al grupo en el trabajo principal.',
      evidence: [
        'Planes de clase escritos por un docente y un especialista',
        'Minutos fuera de clase, por grupo de estudiantes',
        'Horarios de especialistas puestos junto a los horarios de clase',
        'Tareas con apoyos incluidos',
      ],
    },
    'student-supports.flexible-time': {
      why: 'Al preguntar a los docentes qué aleja la ayuda, muchos nombran el horario. Cuando el tiempo puede moverse, un estudiante recibe ayuda sin dejar el almuerzo, el recreo o el arte.',
      evidence: [
        'Horario con bloques de apoyo, y quién los usa',
        'Carta que da autoridad sobre el tiempo a quienes dirigen escuelas',
        'Lista de exenciones pedidas y concedidas',
        'Conteo de clases perdidas por recibir apoyo',
      ],
    },
    'student-supports.stretch': {
      why: 'Quien espera a los demás pierde interés. El trabajo más profundo, abierto a quien esté listo, deja ver talento donde ningún examen había buscado.',
      evidence: [
        'Planes de unidad con una tarea más profunda',
        'Reglas para entrar a proyectos, mentorías y cursos avanzados',
        'Participación en trabajo más profundo, por grupo de estudiantes',
        'Respuestas de los estudiantes a: ¿qué pasa cuando el trabajo se vuelve fácil?',
      ],
    },
    'student-supports.linked-services': {
      why: 'Una niña o un niño que necesita lentes no puede esperar a que las oficinas se encuentren. Cuando escuelas y servicios planean en conjunto, la ayuda está a una conversación.',
      evidence: [
        'Acuerdos firmados con servicios, con nombres de contacto',
        'Directorio de servicios en los idiomas de las familias',
        'Días entre la solicitud y el primer encuentro, sin nombres',
        'Notas de revisiones conjuntas con familias',
      ],
    },
  },
  actions: {
    'student-supports.matched.1-2': {
      what: 'Ajustar el apoyo a una necesidad con nombre para 30 estudiantes de dos escuelas',
      within: {
        30: 'En dos escuelas, anotar cada apoyo que se ofrece. Al lado, escribir para qué necesidad es y a cuántos estudiantes puede recibir.',
        90: 'Docente, consejero escolar, estudiante y familia se reúnen 20 minutos por estudiante, nombran una necesidad y eligen un apoyo con objetivo.',
        365: 'Hacerlo con al menos 15 estudiantes en cada escuela. A las seis semanas, preguntar si el apoyo sirve y cambiarlo si no sirve.',
      },
      evidence: 'Treinta planes muestran una necesidad con nombre, un apoyo que corresponde y una revisión a las seis semanas; dos de cada tres estudiantes se acercaron al objetivo.',
      unlocks: 'El distrito ve qué necesidades no tienen todavía un apoyo que corresponda.',
      trap: 'El menú decide, porque sus lugares ya están pagados. Escribir la necesidad antes de que alguien abra el menú.',
    },
    'student-supports.matched.2-3': {
      what: 'Publicar un menú de apoyos y elegir de él con las familias',
      within: {
        30: 'Comparar las necesidades nombradas con los apoyos que hay. Marcar cada necesidad sin apoyo y cada apoyo que casi no se pide.',
        90: 'Publicar un menú en los idiomas de las familias: objetivo, duración y revisión de cada apoyo. Mover dinero para cubrir dos de los huecos.',
        365: 'La mayoría de las escuelas tiene reuniones de 20 minutos con estudiante y familia, en horas pagadas, para elegir cada apoyo nuevo.',
      },
      evidence: 'En la mayoría de las escuelas, nueve de cada diez apoyos nuevos tienen necesidad escrita, objetivo y fecha de revisión, elegidos con estudiante y familia.',
      unlocks: 'La ayuda ya no sigue a una etiqueta ni a un lugar libre.',
      trap: 'Las reuniones a mediodía llegan a pocas familias. Ofrecer tardes y llamadas con intérprete, y no pasar de 20 minutos.',
    },
    'student-supports.matched.3-4': {
      what: 'Rehacer el menú cada año según qué sirvió y a quién',
      within: {
        30: 'De cada apoyo, reunir cuántos estudiantes alcanzaron su objetivo, por grupo. Agregar lo que dijeron sobre si les sirvió.',
        90: 'En cada escuela, terminar o cambiar un apoyo que rara vez alcanza su objetivo, con el personal y las familias que lo conocen.',
        365: 'Cada primavera, rehacer menú y presupuesto según los resultados. Pedir a estudiantes de cada grupo que propongan un apoyo que falta.',
      },
      evidence: 'Cada apoyo del menú tiene resultados por grupo; cada año al menos dos cambian o terminan y uno es nuevo.',
      unlocks: 'El dinero y las personas van a lo que los estudiantes encuentran útil.',
      trap: 'Terminar un apoyo puede parecer un recorte. Decir qué lo reemplaza y dar a su personal un lugar en lo nuevo.',
    },
    'student-supports.on-time.1-2': {
      what: 'Contar los días entre necesidad y ayuda, y luego fijar un límite',
      within: {
        30: 'En dos escuelas, seguir el caso de 20 estudiantes desde la primera señal de necesidad hasta la primera ayuda. Anotar los días.',
        90: 'Con docentes, consejeros escolares y familias, fijar un límite, como cinco días de clases. El personal se reúne 30 minutos por semana: quién necesita qué.',
        365: 'Llevar el registro todo el año. Cada vez que se pase el límite, anotar la causa, y quitar la que más se repite.',
      },
      evidence: 'En ambas escuelas, un registro con fechas muestra una mediana de cinco días de clases o menos entre la primera señal y la primera ayuda.',
      unlocks: 'La demora se puede ver, y el equipo tiene una meta a su alcance.',
      trap: 'Los formularios gastan los días que eran para ayudar. Que baste una nota breve, y pasar el mismo día toda solicitud de evaluación de educación especial.',
    },
    'student-supports.on-time.2-3': {
      what: 'Hacer del límite una regla del distrito, con personas y tiempo',
      within: {
        30: 'Compartir los registros de las dos escuelas con todas las direcciones. Anotar las tres causas de espera que más se repitieron.',
        90: 'La superintendencia adopta el límite por escrito. Liberar una hora semanal por escuela para la reunión y para quien la lleve.',
        365: 'La mayoría de las escuelas lleva el registro y se reúne cada semana. Cualquier estudiante o familia pide ayuda con una llamada o tarjeta.',
      },
      evidence: 'La mayoría de las escuelas se reúne cada semana; allí la mediana es de cinco días de clases o menos; una de cada diez solicitudes vino de estudiantes o familias.',
      unlocks: 'Menos necesidades se hacen grandes, y los especialistas tienen tiempo para las que sí.',
      trap: 'Una persona se vuelve todo el sistema. Nombrar a otra que pueda llevar la reunión cuando la primera no esté.',
    },
    'student-supports.on-time.3-4': {
      what: 'Llevar la espera de cada grupo de estudiantes dentro del límite',
      within: {
        30: 'Comparar las esperas por escuela, grado y grupo de estudiantes. Leer de cerca cinco de los casos más largos con el personal que participó.',
        90: 'En cada escuela, cambiar un paso, un espacio del horario o una regla de personal que alargó sus casos más largos.',
        365: 'Cada escuela informa sus esperas cada período, con el cambio que hizo. Al hacer el presupuesto, el personal va donde más se espera.',
      },
      evidence: 'Cada período, todas las escuelas cumplen el límite en nueve de cada diez necesidades; ningún grupo espera dos días más que otro.',
      unlocks: 'Las familias pueden contar con la ayuda en cualquier escuela del distrito.',
      trap: 'Un reloj puede premiar un comienzo rápido que ayuda poco. Revisar cada apoyo de nuevo a las seis semanas.',
    },
    'student-supports.from-feedback.1-2': {
      what: 'Llevar el trabajo de esta semana a reuniones de apoyo en dos escuelas',
      within: {
        30: 'En dos escuelas, elegir un grado. Acordar dos revisiones cortas por semana, de cinco minutos cada una.',
        90: 'En una reunión semanal de 30 minutos, mirar las revisiones y tres trabajos. Decidir a quién apoyar y cómo.',
        365: 'Seguir las reuniones todo el año. Por cada decisión, escribir una línea: qué vimos, qué probamos, cuándo volvemos a mirar.',
      },
      evidence: 'Cada escuela tiene notas de 25 reuniones, y nueve de cada diez decisiones citan evidencia de menos de dos semanas.',
      unlocks: 'El apoyo empieza antes y termina cuando ya cumplió.',
      trap: 'La reunión se vuelve lectura de gráficas. Empezar con un trabajo sobre la mesa; terminar con un nombre y una fecha.',
    },
    'student-supports.from-feedback.2-3': {
      what: 'Llevar los resultados a los equipos en pocos días en la mayoría de las escuelas',
      within: {
        30: 'Seguir cinco revisiones desde la clase hasta el equipo. Contar los días y hallar qué las demora.',
        90: 'Fijar una regla: los resultados llegan al equipo en tres días de clases, y la evidencia reciente va antes de empezar, cambiar o terminar un apoyo.',
        365: 'Poner tiempo semanal de equipo en el horario de la mayoría de las escuelas. Pagar un solo registro compartido que los docentes llenan una vez.',
      },
      evidence: 'En la mayoría de las escuelas, los resultados llegan en tres días de clases, y cuatro de cada cinco decisiones citan trabajos de las últimas dos semanas.',
      unlocks: 'La ayuda puede empezar a los pocos días de una necesidad, en la mayoría de los salones.',
      trap: 'Más revisiones quitan tiempo a la enseñanza. Dejar un examen anterior por cada revisión nueva.',
    },
    'student-supports.from-feedback.3-4': {
      what: 'Leer la evidencia con estudiantes y probar si detecta cada necesidad',
      within: {
        30: 'En cada escuela, los estudiantes llevan un trabajo a la reunión o envían una nota: qué me ayuda, qué quiero probar.',
        90: 'Repasar 20 necesidades que se vieron tarde. Preguntar qué señal habría mostrado antes cada una.',
        365: 'Cada escuela ajusta sus revisiones cada año según ese repaso y comparte un ajuste con las demás.',
      },
      evidence: 'Cuatro de cada cinco decisiones llevan palabras del propio estudiante, y las necesidades vistas tarde bajan de un año al siguiente.',
      unlocks: 'Los estudiantes aprenden a pedir lo que les ayuda.',
      trap: 'Una señal puede servir para un grupo y no ver a otro. Probarla primero con quienes empiezan con el inglés y con estudiantes callados.',
    },
    'student-supports.inside-learning.1-2': {
      what: 'Formar parejas de especialista y docente en cuatro clases',
      within: {
        30: 'En dos escuelas, contar durante una semana los minutos que los estudiantes pasan fuera de clase por ayuda, y qué se pierden.',
        90: 'Unir a especialista y docente en cuatro clases, sin cambiar ningún plan legal fuera de su equipo. Dar a cada pareja 45 minutos semanales para planear y dos clases juntos.',
        365: 'Repetir el conteo. Preguntar a los estudiantes dónde funcionó mejor la ayuda, y continuar las parejas cuyos estudiantes ganaron tiempo y avance.',
      },
      evidence: 'En las cuatro clases, los minutos fuera bajan un tercio o más, con cambios que cada plan permite, mientras el avance se mantiene o sube.',
      unlocks: 'Los docentes ven qué apoyos pueden incluir en cada clase.',
      trap: 'El especialista puede terminar mirando. Definir antes de cada clase quién dirige cada parte.',
    },
    'student-supports.inside-learning.2-3': {
      what: 'Armar los horarios de especialistas alrededor de las clases en la mayoría de las escuelas',
      within: {
        30: 'Poner los horarios de especialistas sobre los de clase. Marcar dónde serían posibles dos horas semanales en conjunto.',
        90: 'Para el otoño, ubicar primero a los especialistas. Pedir una razón escrita para la ayuda fuera del salón, y respetar el plan legal de cada estudiante.',
        365: 'La mayoría de las escuelas enseña así en lectura y matemáticas. Pagar tiempo semanal para planear, y compartir 20 tareas con apoyos incluidos.',
      },
      evidence: 'En la mayoría de las escuelas, la mitad o más de los minutos de apoyo se da dentro de las clases, y se respeta el plan legal de cada estudiante.',
      unlocks: 'El apoyo llega a estudiantes que ninguna lista nombraba, porque está en el salón.',
      trap: 'Algunos estudiantes necesitan un lugar tranquilo o una hora privada. Dejar abierta esa opción y preguntarles.',
    },
    'student-supports.inside-learning.3-4': {
      what: 'Revisar cada período el tiempo fuera y traer de vuelta lo posible',
      within: {
        30: 'Cada escuela anota los minutos fuera de clase por grupo de estudiantes, con las razones escritas.',
        90: 'Los equipos, los estudiantes que salen y sus familias eligen un tipo de ayuda que podría pasar a las clases, cambian antes el plan legal si hace falta, y lo prueban seis semanas.',
        365: 'Cada escuela lo hace cada período. Las tareas nuevas se escriben con apoyos incluidos, y la colección compartida crece.',
      },
      evidence: 'En tres períodos, los minutos fuera bajan en cada escuela mientras el avance se mantiene; todos los que quedan tienen una razón escrita vigente.',
      unlocks: 'Los estudiantes pertenecen a una clase todo el día y ahí reciben lo que necesitan.',
      trap: 'Menos minutos fuera pueden significar menos ayuda. Seguir la cantidad de ayuda además del lugar.',
    },
    'student-supports.flexible-time.1-2': {
      what: 'Abrir un bloque de apoyo de 30 minutos, dos veces por semana, en dos escuelas',
      within: {
        30: 'En dos escuelas, preguntar a cada docente dónde cabría la ayuda y qué del horario la impide. Contar almuerzos y clases que pierden los estudiantes.',
        90: 'Dos veces por semana, tomar cinco minutos de cada una de seis horas de clase para abrir un bloque de 30 minutos. Reagrupar a los estudiantes cada dos semanas.',
        365: 'Mantenerlo todo el año. Cada período, preguntar a los docentes qué mover, y anotar los puntos sobre autobuses, comidas y contrato.',
      },
      evidence: 'Cada escuela tuvo 50 o más bloques, y los almuerzos y clases perdidos por ayuda bajan a la mitad.',
      unlocks: 'Un ejemplo en marcha que responde preguntas sobre autobuses, comidas y minutos.',
      trap: 'El bloque se vuelve hora de tareas. Decir de antemano quién va a dónde, y para qué.',
    },
    'student-supports.flexible-time.2-3': {
      what: 'Dar a las escuelas autoridad escrita para mover tiempo y personal',
      within: {
        30: 'Anotar qué reglas de tiempo vienen de la ley estatal, el contrato, los autobuses o la costumbre. Las de costumbre pueden cambiar este mes.',
        90: 'La superintendencia firma una carta de una página: qué puede mover cada escuela por su cuenta. Pedir una exención de horas de clase para lo que decide el estado.',
        365: 'La mayoría de las escuelas tiene un bloque semanal en un horario hecho por sus equipos. Presupuestar el autobús adicional o las horas de asistentes que hagan falta.',
      },
      evidence: 'La carta está vigente, la mayoría de las escuelas cambió su horario con ella, y en esas escuelas nadie pierde una clase por recibir ayuda.',
      unlocks: 'La ayuda puede ser rápida, porque nadie tiene que pedir minutos.',
      trap: 'Quienes dirigen escuelas pueden tener autoridad y no usarla. Que los primeros tres cuenten a los demás qué movieron.',
    },
    'student-supports.flexible-time.3-4': {
      what: 'Guiar por resultados el tiempo del día, del año y del verano',
      within: {
        30: 'En cada escuela, graficar el tiempo de apoyo por hora y mes junto al avance. Incluir antes y después de clases, y el verano.',
        90: 'Mover al menos 10 por ciento del tiempo de apoyo a las horas o meses con más avance, con el consejo de familias y conductores.',
        365: 'Cada escuela revisa su uso del tiempo cada período. El calendario del próximo año se adopta cuando termina la revisión de primavera.',
      },
      evidence: 'Cada escuela movió tiempo de apoyo al menos una vez según la evidencia, y cada grupo de estudiantes puede llegar a las horas de verano y después de clases.',
      unlocks: 'El tiempo se vuelve una herramienta que las escuelas usan con la misma naturalidad que los libros.',
      trap: 'Los cambios constantes cansan. Cambiar en momentos fijos, como el inicio de cada período.',
    },
    'student-supports.stretch.1-2': {
      what: 'Agregar una tarea más profunda por unidad en seis clases, abierta a todos',
      within: {
        30: 'En dos escuelas, seis docentes escriben para la próxima unidad una tarea más profunda y una señal de que se está listo.',
        90: 'Quien muestra la señal empieza la tarea. Contar quiénes lo hacen, por grupo de estudiantes, y hablar con quienes dudan.',
        365: 'Hacerlo en cada unidad. Una vez por período, los estudiantes presentan su trabajo más profundo a familias o a una persona experta local.',
      },
      evidence: 'Seis clases tienen una tarea más profunda en cada unidad, y la mitad o más de sus estudiantes hizo una este año.',
      unlocks: 'Prueba de que pueden ir a fondo muchos más estudiantes de los que mostraría una lista.',
      trap: 'Más páginas no dan profundidad. Pedir un problema nuevo, un público real o la elección del método.',
    },
    'student-supports.stretch.2-3': {
      what: 'Cambiar las listas de recomendados por entrada abierta según la evidencia',
      within: {
        30: 'Anotar cada oferta que va más a fondo y cómo se entra. Marcar las que piden puntaje de examen, recomendación o cuota.',
        90: 'Que la junta escolar adopte la entrada abierta y quite las cuotas. Nombrar un contacto por escuela para mentorías y cursos universitarios.',
        365: 'En la mayoría de las escuelas, reservar dos horas de personal por semana para proyectos y mentoría. Las escuelas pequeñas comparten cursos en línea y mentores.',
      },
      evidence: 'La mayoría de las escuelas tiene entrada abierta; un tercio más de estudiantes va a fondo que hace un año; se publica la parte de cada grupo.',
      unlocks: 'Cualquier familia puede saber cómo su hijo o hija llega más lejos.',
      trap: 'El trabajo profundo que se suma encima se siente como castigo. Que reemplace lo que el estudiante ya sabe hacer.',
    },
    'student-supports.stretch.3-4': {
      what: 'Hallar quiénes van menos a fondo y abrir el camino con ellos',
      within: {
        30: 'En cada escuela, comparar por grupo de estudiantes quién va más a fondo. Invitar a conversar a diez estudiantes del grupo que menos lo hace.',
        90: 'Ellos nombran qué mantiene cerrada la puerta: horas, palabras, transporte, compañía. Cada escuela cambia una de estas cosas.',
        365: 'Cada equipo revisa la participación cada período. Los estudiantes proponen caminos propios, y una línea del presupuesto paga los materiales.',
      },
      evidence: 'En cada escuela, cada grupo está a diez puntos o menos del promedio; cada clase tiene un camino diseñado por un estudiante.',
      unlocks: 'Cada estudiante puede ver un próximo paso.',
      trap: 'Los promedios de la escuela ocultan cursos sueltos. Mirar curso por curso y hablar de acceso, sin nombres de docentes.',
    },
    'student-supports.linked-services.1-2': {
      what: 'Nombrar una persona de enlace en dos escuelas y conectar tres servicios',
      within: {
        30: 'En dos escuelas, dar a una persona de enlace cuatro horas por semana. Anotar servicios locales de salud, primera infancia, sociales y comunitarios, con contactos.',
        90: 'Reunirse en la escuela con tres servicios. Acordar un permiso de una página y cómo avisa el servicio que hubo contacto.',
        365: 'Cada servicio atiende en la escuela una tarde al mes. Anotar conteos y esperas, nunca los motivos.',
      },
      evidence: 'Tres servicios atienden cada mes en ambas escuelas; en nueve de cada diez solicitudes, la persona de enlace sabe que hubo contacto.',
      unlocks: 'Escuelas y servicios aprenden las reglas del otro mientras los números son pequeños.',
      trap: 'Tener que contar su historia aleja a las familias. Preguntar qué les gustaría, y no compartir nada sin permiso escrito.',
    },
    'student-supports.linked-services.2-3': {
      what: 'Firmar acuerdos que fijen funciones, permisos y un plazo',
      within: {
        30: 'Mirar el primer año con los tres servicios, la persona encargada de la privacidad y diez familias. Anotar qué demoró un primer encuentro.',
        90: 'Firmar acuerdos con servicios de salud, primera infancia, sociales y comunitarios: quién hace qué, permisos, primer encuentro dentro de diez días de clases.',
        365: 'La mayoría de las escuelas tiene una persona de enlace, compartida entre las pequeñas. Pagar las horas junto con el condado o los servicios.',
      },
      evidence: 'Los acuerdos firmados cubren la mayoría de las escuelas, la mediana del primer encuentro es de diez días de clases o menos, y cada caso tiene su permiso.',
      unlocks: 'Las familias llegan a varios servicios por medio de una persona que conocen.',
      trap: 'Un fondo temporal paga el enlace uno o dos años. Poner desde el inicio la mitad del costo en presupuestos regulares.',
    },
    'student-supports.linked-services.3-4': {
      what: 'Revisar datos comunes dos veces al año y mover recursos',
      within: {
        30: 'Acordar con todos los servicios cinco datos comunes sin nombres, como solicitudes, días hasta el primer encuentro y lugares de preescolar.',
        90: 'Tener la primera revisión de medio día con familias en la mesa. Elegir la espera más larga y quién mueve dinero, horas o lugares.',
        365: 'Participan todas las escuelas y los preescolares locales. Revisar dos veces al año, publicar una página y renovar los acuerdos con lo aprendido.',
      },
      evidence: 'Dos revisiones al año incluyen familias; la espera más larga del año pasado es menor; todas las escuelas y preescolares locales están incluidos.',
      unlocks: 'Cada niña o niño encuentra un solo equipo conectado, del primer chequeo a la graduación.',
      trap: 'Los conteos pequeños pueden revelar a una familia. No mostrar nada menor de diez, y dejar los nombres fuera de toda página común.',
    },
  },
} satisfies ConstructGuideText<typeof studentSupports>;

import type { culture } from '../../constructs/culture.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const cultureEs = {
  construct: { name: 'Cultura', meaning: 'Probar, aprender y mejorar son parte de cada día.' },
  indicators: {
    'culture.new-ideas-expected': {
      statement: 'En todos los niveles se espera que la gente traiga ideas nuevas.',
      descriptors: [
        'Todavía no, o solo de palabra: los discursos dan la bienvenida a las ideas nuevas; que una se pruebe depende de quién la oiga.',
        'En algunas escuelas, el personal y los aliados saben adónde llevar una idea, y cada año se prueban unas cuantas con tiempo reservado.',
        'En la mayoría de las escuelas y los departamentos, probar algo nuevo es parte del trabajo: cada equipo prueba una idea al año y sabe en pocas semanas si puede seguir.',
        'En todas las escuelas y todos los departamentos, estudiantes, personal y aliados inician ideas; las sumas pequeñas y los permisos llegan pronto; lo aprendido en cada ensayo decide qué se extiende.',
      ],
      items: {
        teacher: {
          prompt: '¿Qué pasa cuando usted lleva una idea nueva a su escuela?',
          answers: [
            'Hasta ahora no hay un camino claro para llevarla',
            'Sé a quién preguntar, y algunas ideas se prueban',
            'Mi equipo prueba una al año y pronto recibe respuesta',
            'Se espera que todos probemos; lo que aprendemos se extiende',
          ],
        },
        partner: {
          prompt: '¿Qué pasa cuando ustedes llevan una idea nueva a las escuelas?',
          answers: [
            'No hemos encontrado la manera de llevarla',
            'Algunas escuelas prueban una idea con nosotros',
            'La mayoría responde pronto y suele probarla',
            'Esperan ideas y luego nos muestran el resultado',
          ],
        },
      },
    },
    'culture.leaders-try': {
      statement: 'Quienes dirigen prueban abiertamente nuevas maneras de trabajar.',
      descriptors: [
        'Todavía no, o solo de palabra: quienes dirigen piden a otros que prueben cosas; sus propias reuniones, horarios y decisiones siguen caminos conocidos.',
        'En algunas escuelas y oficinas, los líderes prueban un cambio en su propio trabajo, como otro tipo de reunión de personal, y dicen que es una prueba.',
        'En la mayoría de las escuelas y oficinas, cada líder tiene una prueba en marcha, cuenta pronto lo que no funcionó y mientras tanto conserva el apoyo de sus superiores.',
        'En todas las escuelas y oficinas, los líderes y la junta escolar revisan cada año lo que probaron, nombran lo aprendido, dejan lo que no ayudó, y sus evaluaciones reconocen ese aprendizaje.',
      ],
      items: {},
    },
    'culture.safe-to-try': {
      statement: 'Se puede probar algo nuevo sin temor cuando el resultado no es seguro.',
      descriptors: [
        'Todavía no, o solo de palabra: la gente dice que probar es bueno; la mayoría espera hasta estar segura de que algo va a funcionar.',
        'En algunas escuelas o clases, estudiantes y docentes prueban cosas nuevas, y lo que no funciona se conversa para aprender de ello.',
        'En la mayoría de las escuelas, probar es parte de la semana: los primeros intentos no bajan una calificación ni una evaluación, y los líderes cuentan los suyos.',
        'En todas las escuelas y todos los departamentos, estudiantes, personal y líderes prueban, dicen pronto lo que no funciona, cambian juntos de rumbo, y una pregunta anual a todos comprueba que siga siendo seguro.',
      ],
      items: {
        learner: {
          prompt: '¿Qué pasa en la escuela cuando algo difícil que pruebas sale mal?',
          answers: [
            'Por ahora, puede bajarme la nota',
            'En algunas clases no importa',
            'En la mayoría hablamos de lo que aprendimos',
            'En todas, y los adultos también cuentan errores propios',
          ],
        },
        family: {
          prompt: '¿Qué pasa en la escuela cuando algo nuevo que prueba su hijo o hija no funciona?',
          answers: [
            'Por ahora, puede bajar la calificación',
            'Algunas clases le dejan intentarlo otra vez',
            'La mayoría de las clases lo ven como aprendizaje',
            'Todas lo ven así, y los adultos cuentan sus intentos',
          ],
        },
        teacher: {
          prompt: '¿Qué tan seguro es para usted probar una clase que quizá no funcione?',
          answers: [
            'Espero hasta saber con certeza que va a funcionar',
            'Seguro con algunos colegas o líderes',
            'Seguro: un primer intento no cuenta en mi contra',
            'Se espera: contamos lo que no funcionó y aprendemos de ello',
          ],
        },
        partner: {
          prompt: '¿Qué pasa cuando algo nuevo que ustedes prueban con una escuela no funciona?',
          answers: [
            'Hasta ahora hacemos lo que seguro funciona',
            'Algunas escuelas lo conversan con nosotros',
            'La mayoría de las escuelas aprende de ello y sigue',
            'Siempre aprendemos juntos y lo cambiamos',
          ],
        },
      },
    },
    'culture.improving-routine': {
      statement: 'Los equipos mejoran su trabajo en ciclos cortos durante todo el año.',
      descriptors: [
        'Todavía no, o solo de palabra: los planes se escriben para el año; cómo resultaron se mira cuando ya terminó.',
        'En algunos equipos, la gente elige un cambio pequeño, observa unos pocos datos durante algunas semanas y decide en conjunto qué hacer después.',
        'En la mayoría de los equipos, esos ciclos tienen tiempo protegido cada mes, usan datos que también ven estudiantes y familias, y terminan con una decisión escrita.',
        'En todos los equipos, desde el salón de clases hasta la junta escolar, los ciclos siguen todo el año; unos toman de otros lo que funcionó, y se mejora la manera misma de mejorar.',
      ],
      items: {
        teacher: {
          prompt: '¿Cómo averigua su equipo si un cambio está funcionando?',
          answers: [
            'Miramos atrás cuando termina el año',
            'Algunos probamos un cambio y vemos cómo va',
            'Cada mes revisamos datos y decidimos qué sigue',
            'Todo el año; también aprendemos de los ciclos de otros equipos',
          ],
        },
      },
    },
    'culture.problems-fixed': {
      statement: 'Los problemas se atienden en cuanto alguien los nombra.',
      descriptors: [
        'Todavía no, o solo de palabra: un problema espera el próximo plan o presupuesto, o a la persona que casualmente lo note.',
        'En algunas escuelas, cualquiera puede avisar qué estorba el aprendizaje, y lo sencillo se arregla en pocos días.',
        'En la mayoría de las escuelas, cada aviso tiene al lado un nombre, una fecha para que algo ocurra y una respuesta a quien habló.',
        'En todas las escuelas y todos los departamentos, los avisos abiertos están a la vista de todos; lo que vuelve a aparecer lleva a cambiar la regla que lo causa.',
      ],
      items: {
        learner: {
          prompt: '¿Qué pasa cuando dices que algo en la escuela hace difícil aprender?',
          answers: [
            'Hasta ahora sigue igual',
            'A veces se arregla',
            'La mayoría de las veces se arregla pronto',
            'Se arregla, y me dicen cómo',
          ],
        },
        family: {
          prompt: '¿Qué pasa después de que usted avisa a la escuela de un problema?',
          answers: [
            'Hasta ahora todo sigue como estaba',
            'Algunos problemas se arreglan a tiempo',
            'La mayoría se arregla pronto, y recibo respuesta',
            'Siempre recibo respuesta y veo el cambio',
          ],
        },
        teacher: {
          prompt: '¿Qué tan pronto cambia algo que estorba el aprendizaje después de que usted avisa?',
          answers: [
            'Casi siempre espera hasta el próximo plan',
            'Algunas cosas sencillas cambian en pocos días',
            'La mayoría tiene persona encargada y fecha',
            'Todas, y las reglas cambian cuando algo vuelve',
          ],
        },
        partner: {
          prompt: '¿Qué pasa después de que ustedes plantean un problema a las escuelas?',
          answers: [
            'Hasta ahora sigue como estaba',
            'Algunas personas lo atienden',
            'La mayoría de las veces alguien actúa y responde',
            'Se atiende, y vemos el resultado',
          ],
        },
      },
    },
    'culture.lasts-on-less': {
      statement: 'Las nuevas formas de aprender continúan cuando el dinero no aumenta.',
      descriptors: [
        'Todavía no, o solo de palabra: lo nuevo depende de una subvención o de una persona; qué pasará cuando termine es una pregunta abierta.',
        'Para algunas prácticas nuevas, hay un plan escrito que dice con qué se pagarán cuando se acabe el primer dinero.',
        'Para la mayoría de las prácticas nuevas, el costo anual se conoce, está en el presupuesto regular, y puede realizarlas personal distinto del que empezó.',
        'Para todas las prácticas nuevas, el presupuesto sigue la visión: lo que ya no ayuda se cierra para conservar lo que sí, incluso en un año de recortes, y las razones son públicas.',
      ],
      items: {},
    },
    'culture.learner-centred': {
      statement: 'Los estudiantes toman decisiones reales sobre su propio aprendizaje.',
      descriptors: [
        'Todavía no, o solo de palabra: los adultos planean por los estudiantes; de vez en cuando hay algo que elegir, como qué libro leer.',
        'En algunas clases, los estudiantes se ponen una meta propia, eligen cómo trabajar hacia ella y miran atrás para ver cómo les fue.',
        'En la mayoría de las clases, los estudiantes eligen cada semana temas, ritmo o maneras de mostrar lo que saben, y los adultos ajustan los planes a lo que ellos dicen.',
        'En todas las clases y a toda edad, los estudiantes dirigen su propio plan, participan donde se decide sobre la escuela, y los adultos preguntan cada año qué les daría más voz.',
      ],
      items: {
        learner: {
          prompt: '¿Cuánto decides sobre tu propio aprendizaje?',
          answers: [
            'Hasta ahora los adultos deciden por mí',
            'A veces elijo cosas pequeñas',
            'Casi cada semana elijo metas o temas',
            'Planeo lo que aprendo y ayudo a dirigir la escuela',
          ],
        },
        family: {
          prompt: '¿Qué puede decidir su hijo o hija sobre lo que aprende en la escuela?',
          answers: [
            'Hasta ahora no he visto que pueda elegir',
            'Cosas pequeñas de vez en cuando',
            'Metas o temas, casi todas las semanas',
            'Mi hijo o hija tiene un plan y lo dirige',
          ],
        },
        teacher: {
          prompt: '¿Qué deciden los estudiantes en las clases que usted da?',
          answers: [
            'Hasta ahora planeo por ellos',
            'Cosas pequeñas en algunas clases',
            'Metas, temas o ritmo, casi todas las semanas',
            'Dirigen sus propios planes; me dicen qué cambiar',
          ],
        },
      },
    },
    'culture.educators-empowered': {
      statement: 'Los educadores deciden cómo ajustar la práctica a los estudiantes que tienen delante.',
      descriptors: [
        'Todavía no, o solo de palabra: se dice a los docentes que se confía en ellos; el ritmo, los materiales y los métodos llegan fijados.',
        'En algunas escuelas, los docentes cambian clases, grupos o tiempos para sus estudiantes y cuentan a sus colegas lo que encontraron.',
        'En la mayoría de las escuelas, lo fijo cabe en una página y es breve; lo demás lo deciden los equipos docentes, con tiempo para verse enseñar unos a otros.',
        'En todas las escuelas, los equipos docentes adaptan, prueban y comparten su práctica; lo que encuentran cambia las guías del distrito, y hay docentes presentes cuando se reescriben.',
      ],
      items: {
        teacher: {
          prompt: '¿Qué puede cambiar usted para los estudiantes que tiene delante?',
          answers: [
            'Poco hasta ahora; casi todo llega fijado',
            'Algunas clases o grupos',
            'Todo lo que no está en la lista breve de lo fijo',
            'Eso, y lo que mi equipo aprende cambia las guías del distrito',
          ],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof culture>;

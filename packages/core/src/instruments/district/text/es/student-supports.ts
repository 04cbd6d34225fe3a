import type { studentSupports } from '../../constructs/student-supports.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const studentSupportsEs = {
  construct: { name: 'Apoyos para estudiantes', meaning: 'Ayuda y retos mayores, cuando hacen falta.' },
  indicators: {
    'student-supports.on-time': {
      statement: 'Cada estudiante recibe la ayuda adecuada o un reto mayor a los pocos días de necesitarlo, casi siempre dentro de la clase, y alguien revisa si funcionó.',
      descriptors: [
        'Todavía no, o solo de palabra: la ayuda casi siempre espera los resultados de fin de período o un lugar en un programa aparte.',
        'En algunas escuelas, los estudiantes reciben ayuda o un reto mayor a los pocos días de necesitarlo, casi siempre dentro de la clase.',
        'En la mayoría de las escuelas, los estudiantes reciben ayuda o un reto mayor a los pocos días de necesitarlo, casi siempre dentro de la clase, y los horarios dejan tiempo para ello.',
        'En todas las escuelas, los estudiantes reciben ayuda o un reto mayor a los pocos días de necesitarlo, casi siempre dentro de la clase; los horarios dejan tiempo para ello; revisar qué funcionó mejora los apoyos.',
      ],
      items: {
        learner: {
          prompt: 'Cuando necesitas ayuda o un trabajo más difícil, ¿qué tan pronto llega?',
          answers: ['Muy tarde, o nunca llega', 'Pronto, en algunas clases', 'Pronto, en la mayoría de las clases', 'Pronto, en todas las clases, y alguien revisa cómo voy'],
        },
        family: {
          prompt: 'Cuando su hijo o hija necesita ayuda o un trabajo más difícil, ¿qué tan pronto actúa la escuela?',
          answers: ['Cuando salen las calificaciones, o después', 'En pocos días, en algunas materias', 'En pocos días, en la mayoría de las materias', 'En pocos días, en todas las materias, y luego revisan si sirvió'],
        },
        teacher: {
          prompt: 'Cuando los estudiantes necesitan ayuda o un reto mayor, ¿qué puede ofrecerles?',
          answers: ['Envío a otro servicio, o ayuda cuando salen las calificaciones', 'Ayuda en pocos días, para algunos', 'Ayuda en pocos días, para la mayoría, dentro de mis clases', 'Ayuda en pocos días, para todos, y reviso si funcionó'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof studentSupports>;

import type { assessment } from '../../constructs/assessment.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const assessmentGuideEs = {
  indicators: {
    'assessment.guides-learning': {
      why: 'Una evaluación importa cuando cambia lo que un estudiante hará mañana. Un conjunto que encaja, con pronta retroalimentación y otro intento, convierte los exámenes en aprendizaje.',
      evidence: [
        'Mapa de todas las evaluaciones por grado, con el propósito de cada una',
        'Días entre la evaluación y la retroalimentación, por escuela',
        'Política sobre volver a intentarlo y examinarse al estar listos, y cuánto se usa',
        'Muestras de trabajos antes y después de la retroalimentación',
      ],
    },
  },
  actions: {
    'assessment.guides-learning.1-2': {
      what: 'Para el día 30, docentes, estudiantes y familias anotan en una lista cada examen, su propósito y los días que tardan los resultados. Para el día 90, se elimina uno que no cambia nada; en dos escuelas empiezan evaluaciones semanales y, en tres días como máximo, los docentes reagrupan a los estudiantes. Para el día 365, los estudiantes de esas clases pueden volver a intentarlo.',
      why: 'Eliminar un examen que no cambia nada libera las horas que piden las evaluaciones rápidas.',
      evidence: 'La lista está publicada, con al menos un examen eliminado; en las dos escuelas, la mediana entre evaluación y retroalimentación es de tres días o menos.',
    },
    'assessment.guides-learning.2-3': {
      what: 'Para el día 30, se ordenan en un mapa por grado las evaluaciones diarias, periódicas y finales, y se marcan los huecos y las repeticiones por resolver. Para el día 90, los docentes escriben una tarea de desempeño por curso, y estudiantes y familias comprueban que se entiende una sola política sobre volver a intentarlo, antes de que la junta escolar la apruebe. Para el día 365, la mayoría de las escuelas usa ambas.',
      why: 'Tareas comunes y una sola política dan a los estudiantes la misma oportunidad en cada aula.',
      evidence: 'La mayoría de los cursos tiene una tarea de desempeño calificada; en la mayoría de las escuelas hubo segundos intentos; 8 de cada 10 familias consultadas saben explicar la política.',
    },
    'assessment.guides-learning.3-4': {
      what: 'Para el día 30, docentes y estudiantes señalan los exámenes finales a los que más perjudica una fecha fija. Para el día 90, junto con la junta escolar y las universidades aliadas, se piden al estado varias fechas al año o una alternativa de desempeño. Para el día 365, cada escuela ofrece una materia en la que el examen se hace al estar listos, y cada año se eliminan las evaluaciones débiles.',
      why: 'Muchos exámenes finales los fija el estado; examinarse al estar listos requiere su permiso.',
      evidence: 'La respuesta del estado consta por escrito; cada escuela ofrece dos o más fechas de examen en una materia; dos evaluadores coinciden en 8 de cada 10 tareas.',
    },
  },
} satisfies ConstructGuideText<typeof assessment>;

import type { curriculum } from '../../constructs/curriculum.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const curriculumGuideEs = {
  indicators: {
    'curriculum.aligned-flexible': {
      why: 'El currículo lleva la visión a lo que los estudiantes viven cada día. Metas altas y comunes lo hacen justo, varios caminos lo hacen adecuado para cada quien, y metas claras permiten participar a estudiantes y familias.',
      evidence: [
        'Calendario y notas de revisión que mencionan la visión',
        'Mapas de cursos que muestran dos o más caminos hacia las mismas metas',
        'Metas en palabras de los estudiantes, a la vista de las familias',
        'Nombres de docentes, estudiantes y familias que participaron en cada revisión',
      ],
    },
  },
  actions: {
    'curriculum.aligned-flexible.1-2': {
      what: 'Para el día 30, docentes, estudiantes y familias de dos materias comparan sus unidades con la visión. Para el día 90, escriben las metas de cada unidad con palabras que usan los estudiantes y quitan lo que no sirve a ninguna meta. Para el día 365, en cada grado de ambas materias se enseña una unidad con dos o más caminos.',
      why: 'Dos materias bien hechas muestran qué significa seguir la visión antes de gastar en materiales.',
      evidence: 'En ambas materias, 8 de cada 10 estudiantes consultados saben decir la meta de la unidad de esta semana y un segundo camino hacia ella.',
    },
    'curriculum.aligned-flexible.2-3': {
      what: 'Para el día 30, se publica un calendario de cuatro años en el que se revisan todas las materias. Para el día 90, docentes, personal de educación especial, estudiantes y familias votan sobre los materiales en cada revisión. Para el día 365, la mayoría de las materias tiene metas que las familias entienden y dos o más caminos en cada curso.',
      why: 'Un calendario y un voto llevan la visión más allá de las materias que se ofrecieron primero.',
      evidence: 'Más de la mitad de las materias muestra una revisión con fecha, metas publicadas y dos caminos por curso, con la inscripción en cada camino por grupo de estudiantes.',
    },
    'curriculum.aligned-flexible.3-4': {
      what: 'Para el día 30, se ponen lado a lado los resultados de cada camino y lo que opinan de él los estudiantes. Para el día 90, docentes, estudiantes, universidades y empleadores preguntan qué caminos funcionan, para quién, y dónde se cierra una puerta demasiado pronto. Para el día 365, se terminan las materias que faltan y se cambia o se quita cada camino débil.',
      why: 'Tener varios caminos es justo solo si todos llevan a las mismas metas altas.',
      evidence: 'Todas las materias se revisaron según el calendario; cada revisión señala un cambio; la brecha entre caminos al alcanzar las metas es menor que hace un año.',
    },
  },
} satisfies ConstructGuideText<typeof curriculum>;

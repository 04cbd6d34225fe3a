import type { professionalDevelopment } from '../../constructs/professional-development.ts';
import type { ConstructSurveyText } from '../../construct-part.ts';

export const professionalDevelopmentEs = {
  construct: { name: 'Desarrollo profesional', meaning: 'Cómo siguen aprendiendo los docentes.' },
  indicators: {
    'professional-development.embedded-tailored': {
      statement: 'Todos los docentes aprenden como parte de su semana de trabajo, con colegas y con metas adecuadas para ellos, sus estudiantes y la visión.',
      descriptors: [
        'Todavía no, o solo de palabra: la mayor parte de la formación es igual para todos o se da en días fijos.',
        'Para algunos docentes, aprender es parte de la semana de trabajo, se comparte con colegas y se basa en metas adecuadas para ellos, sus estudiantes y la visión.',
        'Para la mayoría de los docentes, aprender es parte de la semana de trabajo, se comparte con colegas y se basa en metas adecuadas para ellos, sus estudiantes y la visión, con acompañamiento.',
        'Para todos los docentes, aprender es parte de la semana de trabajo, se comparte con colegas y se basa en metas adecuadas para ellos, sus estudiantes y la visión, con acompañamiento; los resultados lo mejoran cada año.',
      ],
      items: {
        teacher: {
          prompt: '¿Cuánto de su aprendizaje profesional se da en el trabajo, con colegas y con metas a su medida?',
          answers: ['Nada todavía: todos vamos a las mismas sesiones', 'Una pequeña parte', 'La mayor parte', 'Todo, y nuestras opiniones lo mejoran'],
        },
      },
    },
  },
} satisfies ConstructSurveyText<typeof professionalDevelopment>;

import type { dataSystems } from '../../constructs/data-systems.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const dataSystemsGuideEs = {
  indicators: {
    'data-systems.linked-timely': {
      why: 'Para decidir bien hace falta ver todo a tiempo. Los registros conectados permiten a docentes, estudiantes y familias actuar pronto, y cuidar la privacidad conserva su confianza.',
      evidence: [
        'Mapa de los sistemas y de cómo se conectan',
        'Tabla de quién puede ver qué, con la fecha de su última auditoría',
        'Página de muestra de un estudiante con avances, observaciones y apoyos, sin nombres',
        'Uso de la vista para familias, por escuela',
      ],
    },
  },
  actions: {
    'data-systems.linked-timely.1-2': {
      what: 'Para el día 30, se dibuja dónde se guardan avances, observaciones y apoyos, quién los ve y con cuánto retraso. Para el día 90, docentes, estudiantes y familias de dos escuelas eligen los cinco datos que necesitan cada semana. Para el día 365, los docentes de esas escuelas ven los cinco en una página, y cada rol ve solo lo que le corresponde.',
      why: 'Empezar por cinco datos necesarios hace el trabajo pequeño, útil y más fácil de proteger.',
      evidence: 'En ambas escuelas, 8 de cada 10 docentes abren la página cada semana; una prueba de cada rol muestra solo lo que le corresponde ver.',
    },
    'data-systems.linked-timely.2-3': {
      what: 'Para el día 30, se hace una lista de todos los proveedores y contratos, y se terminan los que ponen en riesgo la privacidad. Para el día 90, el personal de tecnología y los directores conectan los registros de aprendizaje, de evaluación y de estudiantes con un solo inicio de sesión. Para el día 365, docentes, estudiantes y familias de la mayoría de las escuelas ven la página, con dos personas de apoyo capacitadas en cada escuela.',
      why: 'Los registros conectados ahorran horas de copiar y llegan cuando todavía se puede actuar.',
      evidence: 'La mayoría de las escuelas usa un solo inicio de sesión; la mitad de sus familias consulta la página cada período; cada proveedor tiene firmado un acuerdo de privacidad.',
    },
    'data-systems.linked-timely.3-4': {
      what: 'Para el día 30, estudiantes, familias, docentes y una persona experta en privacidad anotan errores, preocupaciones y datos que faltan. Para el día 90, se corrigen los cinco primeros y se audita quién abrió qué. Para el día 365, todas las escuelas están conectadas, los registros siguen a cada estudiante de una escuela a otra, y la auditoría es pública y anual.',
      why: 'La gente usa los registros en los que confía, y la confianza crece cuando los errores se corrigen a la vista.',
      evidence: 'La auditoría de este año es pública; los errores reportados se corrigen en diez días de clases como máximo; los registros llegan en una semana a la nueva escuela de quien se cambia.',
    },
  },
} satisfies ConstructGuideText<typeof dataSystems>;

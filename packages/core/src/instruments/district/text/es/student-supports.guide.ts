import type { studentSupports } from '../../constructs/student-supports.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const studentSupportsGuideEs = {
  indicators: {
    'student-supports.on-time': {
      why: 'La ayuda en el momento justo evita que un rezago pequeño crezca, y los retos mayores hacen que los estudiantes sigan avanzando. Dentro de la clase, ambos llegan pronto y están abiertos a todos.',
      evidence: [
        'Registro de apoyos con las fechas de la primera señal, el inicio y la revisión',
        'Horarios con tiempo para ayuda y profundización',
        'Respuestas de los estudiantes a: ¿llegó la ayuda cuando la necesitabas?',
        'Lista de opciones de profundización y quién las usa',
      ],
    },
  },
  actions: {
    'student-supports.on-time.1-2': {
      what: 'Para el día 30, en dos escuelas, se sigue el caso de 20 estudiantes desde la primera señal de necesidad hasta la primera ayuda y se cuentan los días. Para el día 90, docentes, consejeros escolares y familias fijan un límite, como cinco días de clases, y los equipos ven cada semana quién necesita qué. Para el día 365, la mayor parte de la ayuda se da dentro de la clase.',
      why: 'Contar los días hace visible la demora y da al equipo una meta a su alcance.',
      evidence: 'En las dos escuelas, un registro con fechas muestra una mediana de cinco días de clases o menos entre la señal y la ayuda.',
    },
    'student-supports.on-time.2-3': {
      what: 'Para el día 30, la superintendencia autoriza por escrito a los directores a mover tiempo y personal. Para el día 90, docentes, consejeros escolares y encargados del transporte acomodan un bloque diario de ayuda y profundización, con señales sencillas que ponen en marcha una u otra. Para el día 365, la mayoría de las escuelas lo tiene, con especialistas que trabajan dentro de la clase.',
      why: 'Los docentes señalan el horario como barrera; poder decidir sobre el tiempo es lo que la quita.',
      evidence: 'La mayoría de las escuelas tiene el bloque; en ellas la mediana es de cinco días o menos; el registro muestra cada semana profundización, además de recuperación.',
    },
    'student-supports.on-time.3-4': {
      what: 'Para el día 30, se compara por grupo de estudiantes quién espera, quién recibe profundización y qué funcionó. Para el día 90, docentes, familias, estudiantes y servicios locales terminan un apoyo que no muestra efecto y amplían uno que sí. Para el día 365, todas las escuelas lo hacen cada período.',
      why: 'Los apoyos mejoran cuando los resultados, más que la costumbre, deciden qué sigue.',
      evidence: 'Cada período, todas las escuelas informan las esperas por grupo de estudiantes y un apoyo que cambió; la espera entre grupos difiere en dos días como máximo.',
    },
  },
} satisfies ConstructGuideText<typeof studentSupports>;

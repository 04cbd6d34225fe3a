import type { technologyPolicy } from '../../constructs/technology-policy.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const technologyPolicyGuideEs = {
  indicators: {
    'technology-policy.safe-all-day': {
      why: 'Un aprendizaje a la medida de cada persona se apoya en un internet que no falla. Una política que todos pueden leer, con dinero que la respalda, lo asegura en cada salón.',
      evidence: [
        'Política publicada, con su fecha y a quién llamar',
        'Registros de acceso y de fallas, por escuela',
        'Plan y presupuesto de red y equipos, a cinco años',
        'Encuesta sobre el acceso en la escuela y en casa',
      ],
    },
  },
  actions: {
    'technology-policy.safe-all-day.1-2': {
      what: 'Para el día 30, se recorre cada edificio con un docente y dos estudiantes y se hace un mapa de dónde falla el acceso, cuándo y a quién. Para el día 90, se escribe y se publica con ellos la política, en palabras sencillas: uso seguro, todo el día, quién arregla qué y para cuándo. Para el día 365, dos escuelas la cumplen y sus fallas están resueltas.',
      why: 'Una política escrita junto a un mapa de fallas reales es una que la gente usa.',
      evidence: 'El mapa de fallas es público y tiene fecha; en las dos escuelas, revisiones semanales al azar encuentran que el acceso funciona en 95 de cada 100 clases.',
    },
    'technology-policy.safe-all-day.2-3': {
      what: 'Para el día 30, se muestra a la junta escolar lo que costarán la red, los equipos y el acceso en casa durante cinco años. Para el día 90, oficina de finanzas, directores y personal de tecnología lo ponen en el presupuesto, con descuentos como los de E-Rate ya solicitados. Para el día 365, la mayoría de las escuelas cumple la política, y reglas compartidas reemplazan la prohibición total de dispositivos.',
      why: 'Un plan con fondos llega a cada escuela, también a las que tienen menos dinero propio.',
      evidence: 'El plan está en el presupuesto aprobado; la mayoría de las escuelas cumple la política; en ellas las fallas se arreglan en un día de clases como máximo.',
    },
    'technology-policy.safe-all-day.3-4': {
      what: 'Para el día 30, se pregunta a estudiantes, familias y docentes por el acceso en la escuela y en casa. Para el día 90, se resuelve con bibliotecas y proveedores lo que falta en casa, y se prueba la red con el doble de la carga actual. Para el día 365, todas las escuelas cumplen la política, y la junta escolar la renueva según las fallas y las respuestas del año.',
      why: 'La necesidad crece cada año; planear con tiempo evita que el aprendizaje espere a la red.',
      evidence: 'El acceso funciona en 98 de cada 100 clases en cada escuela y en 95 de cada 100 hogares; la política lleva la fecha y los cambios de este año.',
    },
  },
} satisfies ConstructGuideText<typeof technologyPolicy>;

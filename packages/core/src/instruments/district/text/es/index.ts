import type { SurveyText } from '../../../../model/text.ts';
import type { district } from '../../district.ts';
import { assessmentEs } from './assessment.ts';
import { cultureEs } from './culture.ts';
import { curriculumEs } from './curriculum.ts';
import { dataSystemsEs } from './data-systems.ts';
import { instructionEs } from './instruction.ts';
import { leadershipDevelopmentEs } from './leadership-development.ts';
import { learningEnvironmentsEs } from './learning-environments.ts';
import { partnershipsEs } from './partnerships.ts';
import { professionalDevelopmentEs } from './professional-development.ts';
import { studentSupportsEs } from './student-supports.ts';
import { technologyPolicyEs } from './technology-policy.ts';
import { transparencyEs } from './transparency.ts';
import { visionEs } from './vision.ts';

/** Spanish survey words of the district instrument. */
export const districtEs = {
  language: 'es',
  review: 'unreviewed',
  title: 'Preparación del distrito para el aprendizaje personalizado',
  credit:
    'Las diez condiciones y los tres temas transversales provienen de District Conditions for Scale (2014), de KnowledgeWorks. Toda la redacción es propia de Readiness Kit; KnowledgeWorks no avala nada de lo que aquí aparece.',
  levels: [
    { name: 'Exploración', meaning: 'Todavía no, o solo de palabra.' },
    { name: 'Pilotaje', meaning: 'Es realidad en algunas escuelas o clases.' },
    { name: 'Expansión', meaning: 'Es realidad en la mayoría.' },
    { name: 'Consolidación', meaning: 'Es realidad en todas y no deja de mejorar.' },
  ],
  groups: {
    learner: { name: 'Estudiantes', meaning: 'Quienes estudian en las escuelas del distrito.' },
    family: { name: 'Familias', meaning: 'Madres, padres y otras personas que crían a un estudiante del distrito.' },
    teacher: { name: 'Docentes', meaning: 'Maestros y otras personas que enseñan, asesoran u orientan a estudiantes.' },
    'school-leader': {
      name: 'Líderes de escuela',
      meaning: 'Directores y otras personas que dirigen una escuela.',
      guidance: 'Responda por su propia escuela: donde un nivel hable de escuelas, piense en las clases y los equipos de la suya.',
    },
    'district-leader': { name: 'Líderes del distrito', meaning: 'La superintendencia y el personal de la oficina central.' },
    board: { name: 'Junta escolar', meaning: 'Miembros de la junta escolar.' },
    partner: {
      name: 'Aliados',
      meaning: 'Empresas, grupos comunitarios, gobierno local y universidades.',
      guidance: 'Si colaboran con una sola escuela, respondan por esa escuela.',
    },
  },
  constructs: {
    curriculum: curriculumEs.construct,
    instruction: instructionEs.construct,
    assessment: assessmentEs.construct,
    'learning-environments': learningEnvironmentsEs.construct,
    'student-supports': studentSupportsEs.construct,
    'professional-development': professionalDevelopmentEs.construct,
    'leadership-development': leadershipDevelopmentEs.construct,
    'technology-policy': technologyPolicyEs.construct,
    'data-systems': dataSystemsEs.construct,
    partnerships: partnershipsEs.construct,
    vision: visionEs.construct,
    culture: cultureEs.construct,
    transparency: transparencyEs.construct,
  },
  composites: {
    'vision-lived': { name: 'Visión en la práctica', meaning: 'Hasta qué punto se cumplen las condiciones ligadas a la visión.' },
    'culture-lived': { name: 'Cultura en la práctica', meaning: 'Hasta qué punto se cumplen las condiciones ligadas a la cultura.' },
    'transparency-lived': { name: 'Transparencia en la práctica', meaning: 'Hasta qué punto se cumplen las condiciones ligadas a la transparencia.' },
    'vision-theme': { name: 'Visión, declarada y en la práctica', meaning: 'El promedio de la visión en sí y de la visión en la práctica.' },
    'culture-theme': { name: 'Cultura, declarada y en la práctica', meaning: 'El promedio de la cultura en sí y de la cultura en la práctica.' },
    'transparency-theme': { name: 'Transparencia, declarada y en la práctica', meaning: 'El promedio de la transparencia en sí y de la transparencia en la práctica.' },
    overall: { name: 'Preparación general', meaning: 'El promedio de las diez condiciones. Su nivel puede superar al tema transversal más débil en uno, como máximo.' },
  },
  indicators: {
    ...curriculumEs.indicators,
    ...instructionEs.indicators,
    ...assessmentEs.indicators,
    ...learningEnvironmentsEs.indicators,
    ...studentSupportsEs.indicators,
    ...professionalDevelopmentEs.indicators,
    ...leadershipDevelopmentEs.indicators,
    ...technologyPolicyEs.indicators,
    ...dataSystemsEs.indicators,
    ...partnershipsEs.indicators,
    ...visionEs.indicators,
    ...cultureEs.indicators,
    ...transparencyEs.indicators,
  },
} satisfies SurveyText<typeof district>;

import type { GuideText } from '../../../../model/text.ts';
import type { district } from '../../district.ts';
import { assessmentGuideEs } from './assessment.guide.ts';
import { cultureGuideEs } from './culture.guide.ts';
import { curriculumGuideEs } from './curriculum.guide.ts';
import { dataSystemsGuideEs } from './data-systems.guide.ts';
import { instructionGuideEs } from './instruction.guide.ts';
import { leadershipDevelopmentGuideEs } from './leadership-development.guide.ts';
import { learningEnvironmentsGuideEs } from './learning-environments.guide.ts';
import { partnershipsGuideEs } from './partnerships.guide.ts';
import { professionalDevelopmentGuideEs } from './professional-development.guide.ts';
import { studentSupportsGuideEs } from './student-supports.guide.ts';
import { technologyPolicyGuideEs } from './technology-policy.guide.ts';
import { transparencyGuideEs } from './transparency.guide.ts';
import { visionGuideEs } from './vision.guide.ts';

type Action = (typeof district)['indicators'][number]['actions'][number];
type Role = Action['lead'] | Action['involve'][number];

/** Spanish guide words of the district instrument: why each sign matters, what proves it, what to do next. */
export const districtGuideEs = {
  language: 'es',
  review: 'unreviewed',
  roles: {
    superintendent: 'Superintendencia',
    'board-chair': 'Presidencia de la junta escolar',
    board: 'Miembros de la junta escolar',
    principals: 'Directores de escuela',
    'teacher-leader': 'Docente líder',
    teachers: 'Docentes',
    learners: 'Estudiantes',
    families: 'Familias',
    'curriculum-lead': 'Responsable de currículo',
    'instruction-lead': 'Responsable de enseñanza',
    'assessment-lead': 'Responsable de evaluación',
    'student-services-lead': 'Responsable de servicios estudiantiles',
    'special-education-lead': 'Responsable de educación especial',
    'multilingual-lead': 'Responsable de educación multilingüe',
    counselors: 'Consejeros escolares',
    'professional-learning-lead': 'Responsable de desarrollo profesional',
    coaches: 'Asesores pedagógicos',
    'human-resources-lead': 'Responsable de recursos humanos',
    'technology-lead': 'Responsable de tecnología',
    'data-lead': 'Responsable de datos',
    'privacy-officer': 'Responsable de privacidad',
    'partnerships-lead': 'Responsable de alianzas',
    'communications-lead': 'Responsable de comunicación',
    'finance-lead': 'Responsable de finanzas',
    'facilities-lead': 'Responsable de instalaciones',
    librarians: 'Personal de biblioteca',
    'support-staff': 'Personal de apoyo',
    union: 'Sindicato o asociación del personal',
    employers: 'Empleadores',
    'community-groups': 'Grupos comunitarios',
    colleges: 'Universidades',
    'local-government': 'Gobierno local',
    'state-agency': 'Agencia estatal de educación',
    'legal-counsel': 'Asesoría legal',
  } satisfies Record<Role, string>,
  indicators: {
    ...curriculumGuideEs.indicators,
    ...instructionGuideEs.indicators,
    ...assessmentGuideEs.indicators,
    ...learningEnvironmentsGuideEs.indicators,
    ...studentSupportsGuideEs.indicators,
    ...professionalDevelopmentGuideEs.indicators,
    ...leadershipDevelopmentGuideEs.indicators,
    ...technologyPolicyGuideEs.indicators,
    ...dataSystemsGuideEs.indicators,
    ...partnershipsGuideEs.indicators,
    ...visionGuideEs.indicators,
    ...cultureGuideEs.indicators,
    ...transparencyGuideEs.indicators,
  },
  actions: {
    ...curriculumGuideEs.actions,
    ...instructionGuideEs.actions,
    ...assessmentGuideEs.actions,
    ...learningEnvironmentsGuideEs.actions,
    ...studentSupportsGuideEs.actions,
    ...professionalDevelopmentGuideEs.actions,
    ...leadershipDevelopmentGuideEs.actions,
    ...technologyPolicyGuideEs.actions,
    ...dataSystemsGuideEs.actions,
    ...partnershipsGuideEs.actions,
    ...visionGuideEs.actions,
    ...cultureGuideEs.actions,
    ...transparencyGuideEs.actions,
  },
} satisfies GuideText<typeof district>;

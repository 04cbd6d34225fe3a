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

type Role = (typeof district)['indicators'][number]['actions'][number]['lead'];

/** Spanish guide words of the district instrument: why each sign matters, what proves it, what to do next. */
export const districtGuideEs = {
  language: 'es',
  review: 'unreviewed',
  roles: {
    superintendent: 'Superintendencia',
    'board-chair': 'Presidencia de la junta escolar',
    principal: 'Dirección de la escuela',
    'teacher-leader': 'Docente líder',
    'curriculum-lead': 'Responsable de currículo',
    'assessment-lead': 'Responsable de evaluación',
    'student-services-lead': 'Responsable de servicios estudiantiles',
    'professional-learning-lead': 'Responsable de desarrollo profesional',
    'human-resources-lead': 'Responsable de recursos humanos',
    'technology-lead': 'Responsable de tecnología',
    'data-lead': 'Responsable de datos',
    'partnerships-lead': 'Responsable de alianzas',
    'communications-lead': 'Responsable de comunicación',
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

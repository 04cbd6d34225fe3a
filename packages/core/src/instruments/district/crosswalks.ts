/**
 * Other ways to divide the same ground. A crosswalk is for reading a result in another framework's order;
 * nothing is scored by it.
 */
export interface Crosswalk {
  readonly id: string;
  readonly source: string;
  /** Whether all of the other framework's areas are here. */
  readonly status: 'whole' | 'part';
  readonly areas: readonly CrosswalkArea[];
}

/** An area and what of this instrument speaks to it. */
export interface CrosswalkArea {
  readonly id: string;
  readonly name: Readonly<Record<'en' | 'es', string>>;
  readonly constructs?: readonly string[];
  readonly indicators?: readonly string[];
  /** Indicators of this policy area belong to the area. */
  readonly policyArea?: string;
}

/** Seven areas in which facilitated reviews report the thirteen constructs. */
const reportingAreas: Crosswalk = {
  id: 'reporting-areas',
  source: 'KnowledgeWorks, evidence-based strategic planning',
  status: 'whole',
  areas: [
    { id: 'foundations', name: { en: 'Vision, culture and transparency', es: 'Visión, cultura y transparencia' }, constructs: ['vision', 'culture', 'transparency'] },
    { id: 'teaching', name: { en: 'Curriculum and instruction', es: 'Currículo y enseñanza' }, constructs: ['curriculum', 'instruction'] },
    { id: 'assessment', name: { en: 'Assessment', es: 'Evaluación' }, constructs: ['assessment'] },
    { id: 'environments-supports', name: { en: 'Learning environments and supports', es: 'Entornos de aprendizaje y apoyos' }, constructs: ['learning-environments', 'student-supports'] },
    { id: 'people', name: { en: 'Educator and leadership development', es: 'Desarrollo de educadores y líderes' }, constructs: ['professional-development', 'leadership-development'] },
    { id: 'technology-data', name: { en: 'Technology and data', es: 'Tecnología y datos' }, constructs: ['technology-policy', 'data-systems'] },
    { id: 'partnerships', name: { en: 'Community partnerships and career pathways', es: 'Alianzas comunitarias y trayectorias profesionales' }, constructs: ['partnerships'] },
  ],
};

/** The four cross-cutting conditions of the 2021 tool; its twelve conditions are not public in a form we could read, so they are not mapped. */
const navigation2021: Crosswalk = {
  id: 'navigation-2021',
  source: 'KnowledgeWorks, Finding Your Path, 2021',
  status: 'part',
  areas: [
    { id: 'shared-vision', name: { en: 'Shared vision', es: 'Visión compartida' }, constructs: ['vision'] },
    { id: 'culture', name: { en: 'Culture of a learning community', es: 'Cultura de comunidad de aprendizaje' }, constructs: ['culture'] },
    {
      id: 'agency',
      name: { en: 'Agency, of each and of all', es: 'Agencia, de cada persona y de todas' },
      indicators: ['culture.learner-centred', 'culture.educators-empowered', 'instruction.learners-plan', 'instruction.learning-to-learn', 'curriculum.fits-learners', 'leadership-development.teachers-lead', 'transparency.open-shaping', 'partnerships.follow-interests'],
    },
    { id: 'transparency', name: { en: 'Transparency', es: 'Transparencia' }, constructs: ['transparency'] },
  ],
};

/** Areas of state and federal policy that districts have named as barriers. */
const policyAreas: Crosswalk = {
  id: 'policy-areas',
  source: 'KnowledgeWorks, A State Policy Framework for Scaling Personalized Learning, 2015, and later editions',
  status: 'whole',
  areas: [
    { id: 'seat-time', name: { en: 'Seat time', es: 'Tiempo de clase exigido' }, policyArea: 'seat-time' },
    { id: 'assessment', name: { en: 'Assessment', es: 'Evaluación' }, policyArea: 'assessment' },
    { id: 'accountability', name: { en: 'Accountability', es: 'Rendición de cuentas' }, policyArea: 'accountability' },
    { id: 'grading', name: { en: 'Grading', es: 'Calificaciones' }, policyArea: 'grading' },
    { id: 'graduation', name: { en: 'Graduation requirements', es: 'Requisitos de graduación' }, policyArea: 'graduation' },
    { id: 'funding', name: { en: 'Funding', es: 'Financiamiento' }, policyArea: 'funding' },
  ],
};

export const districtCrosswalks: readonly Crosswalk[] = [reportingAreas, navigation2021, policyAreas];

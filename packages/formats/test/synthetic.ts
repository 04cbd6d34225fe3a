import type { Instrument, SurveyText } from '@readiness-kit/core';
import { emptyMapping, type Mapping } from '../src/import/mapping.ts';

export const ids = ['vision', 'culture', 'transparency'] as const;

/** The instrument that the synthetic files ask. */
export const instrument = {
  schemaVersion: 1, id: 'synthetic', version: '1.0.0', levels: 5, groups: ['teacher', 'family', 'learner'],
  constructs: ids.map((id) => ({ id, kind: 'condition' })), composites: [], forms: [],
  indicators: ids.map((id) => ({ id, construct: id, groups: ['teacher', 'family', 'learner'], weight: 1, actions: [] })),
} as unknown as Instrument;

const names = ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'];
const statements = ['Our district has a shared vision for personalized learning.', 'Teachers feel safe to try new approaches.', 'Results are shared openly with families.'];

export const texts = {
  language: 'en', review: 'source', title: 'Synthetic', credit: '', levels: names.map((name) => ({ name, meaning: name })),
  groups: { teacher: { name: 'Teacher', meaning: '' }, family: { name: 'Families', meaning: '' }, learner: { name: 'Learners', meaning: '' } },
  constructs: {}, composites: {}, indicators: Object.fromEntries(ids.map((id, i) => [id, { statement: statements[i], items: {} }])),
} as unknown as SurveyText;

/** What a person says of these files. */
export const mapping: Mapping = {
  ...emptyMapping,
  columns: { 'Which best describes you?': 'group', 'Which best describes you? | Response': 'group', 'role | Which best describes you?': 'group', 'Which role best describes you?': 'group' },
  groups: { 'Parent/Guardian': 'family', Student: 'learner' },
  answers: { 'Neither agree nor disagree': 3 },
};

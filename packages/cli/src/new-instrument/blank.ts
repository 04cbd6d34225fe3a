import type { InstrumentDocument, Level } from '@readiness-kit/core';

const sign = 'practice.plan-in-use';
const fromLevels: readonly Level[] = [1, 2, 3];

/** The least that is an instrument of one's own: one construct with one indicator, which two groups are asked about, with all its words in English. */
export function blankInstrument(id: string): InstrumentDocument {
  return {
    schemaVersion: 1,
    id,
    version: '0.1.0',
    levels: 4,
    groups: ['staff', 'family'],
    constructs: [{ id: 'practice', kind: 'condition' }],
    indicators: [
      {
        id: sign,
        construct: 'practice',
        groups: ['staff', 'family'],
        actions: fromLevels.map((from) => ({ id: `${sign}.${from}-${from + 1}`, from, effort: 2, lead: 'lead', involve: ['staff', 'families'], lever: 'local' })),
      },
    ],
    composites: [{ id: 'overall', kind: 'mean', of: [{ id: 'practice' }] }],
    overall: 'overall',
    forms: [{ id: 'full' }],
    texts: [survey],
    guides: [guide],
  };
}

const survey: NonNullable<InstrumentDocument['texts']>[number] = {
  language: 'en',
  review: 'source',
  title: 'A new instrument',
  credit: 'Name the people and the framework behind your instrument here.',
  levels: [
    { name: 'Exploring', meaning: 'Not yet, or in talk.' },
    { name: 'Piloting', meaning: 'Real in some places.' },
    { name: 'Scaling', meaning: 'Real in most.' },
    { name: 'Sustaining', meaning: 'Real in all, and improving itself.' },
  ],
  groups: {
    staff: { name: 'Staff', meaning: 'People who work here.' },
    family: { name: 'Families', meaning: 'Parents and others who raise a child here.' },
  },
  constructs: { practice: { name: 'Practice', meaning: 'What people do day to day.' } },
  composites: { overall: { name: 'Overall readiness', meaning: 'The mean of all constructs.' } },
  indicators: {
    [sign]: {
      statement: 'Each team works from a plan it wrote itself.',
      descriptors: [
        'Not yet, or in talk: teams speak about writing plans.',
        'Some teams have a written plan that they look at in meetings.',
        'Most teams choose their next step from a plan and note what came of it.',
        'All teams revise their plans on known dates, using evidence of what helped.',
      ],
      items: {
        family: {
          prompt: 'How do you hear about the plan of your child’s team?',
          answers: ['I have not heard of one', 'I know that there is one', 'Someone told me what is in it', 'I am asked each time it changes'],
        },
      },
    },
  },
};

const guide: NonNullable<InstrumentDocument['guides']>[number] = {
  language: 'en',
  review: 'source',
  roles: { lead: 'Team lead', staff: 'Staff', families: 'Families' },
  indicators: {
    [sign]: { why: 'People carry out what they planned themselves.', evidence: ['The written plan of each team', 'Notes of meetings in which it was used'] },
  },
  actions: {
    [`${sign}.1-2`]: { what: 'Write a one-page plan with two teams.', evidence: 'Two dated plans that their teams can show.' },
    [`${sign}.2-3`]: { what: 'Begin each team meeting with the next step of its plan.', evidence: 'Notes of three meetings a team that name a step and its result.' },
    [`${sign}.3-4`]: { what: 'Set two dates a year to revise all plans with families.', evidence: 'Each plan carries the date and the reason of its last change.' },
  },
};

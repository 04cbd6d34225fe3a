import type { TallyPhrases } from './tally-phrases.ts';

const named = (form: unknown): string => (typeof form === 'string' ? `form “${form}”` : 'all indicators');

export const tallyingEn: TallyPhrases = {
  issues: {
    'tally-instrument-differs': ({ found, expected }) => `The tally is of the instrument ${String(found)}; expected is ${String(expected)}. Give the file of that instrument with --instrument.`,
    'tally-definition-differs': ({ name }) => `“${String(name)}” had other content where the tally was made, under the same name and version. Ask the district for its file, or send it yours.`,
    'tally-profile-differs': ({ found, expected }) => `The tally was made with the profile ${String(found)}; expected is ${String(expected)}. Name that profile with --profile.`,
    'tally-form-differs': ({ found, expected }) => `The tally is of ${named(found)}; expected: ${named(expected)}. Name the form with --form.`,
  },
  heading: (district, wave) => `Tally of ${district}, ${wave}`,
  merged: (tallies) => `Tallies put together: ${tallies}.`,
  notAnonymous: 'This file is not anonymous: it has no row, but exact counts, of groups of one or two people too. It is for the state agency under its data agreement, and not for publishing.',
};

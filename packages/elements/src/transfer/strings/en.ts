import type { Messages } from '../../localize/message.ts';

/** Words of the panel for taking answers elsewhere, in English. */
export const en = {
  linked: { one: 'This link holds {count} answer. Open it?', other: 'This link holds {count} answers. Open them?' },
  linkedNothing: 'This link holds no answers.',
  open: 'Open',
  no: 'No',
  forget: 'Forget this link',
  file: 'With a file',
  fileHint: 'The file holds all your answers and notes. Whoever has it can read them.',
  save: 'Save to a file',
  saved: 'Saved as {name}.',
  openFile: 'Open from a file',
  drop: 'Or drop a file here.',
  link: 'With a link',
  linkHint: 'The link holds your answers, but not your notes. Whoever has the link can read the answers. It is not sent anywhere: you pass it on yourself.',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  byHand: 'Copy this link:',
  nothingYet: 'There are no answers yet.',
  differing: {
    one: '{count} answer is different from the one on this device. Which one should count?',
    other: '{count} answers are different from those on this device. Which ones should count?',
  },
  here: 'Keep the answers on this device',
  there: 'Take those of the file',
  thereLink: 'Take those of the link',
  later: 'Of each, the later one',
  cancel: 'Cancel',
  taken: { one: '{count} answer taken over.', other: '{count} answers taken over.' },
  takenNotes: 'Notes taken over.',
  unchanged: 'Nothing has changed: your answers are as they were.',
  dropped: { one: '{count} entry does not fit this survey and is not used.', other: '{count} entries do not fit this survey and are not used.' },
  'too-big': 'This file is too big. Answers never take more than 5 MB.',
  unreadable: 'This file could not be read. Is it still there?',
  'not-json': 'This file cannot be read. It is damaged, or of another kind.',
  foreign: 'This file holds no answers to a survey.',
  damaged: 'This link is damaged. Was it copied whole?',
  newer: 'These answers come from a newer version of the survey. Load this page again, then try once more.',
  instrument: 'These answers belong to another survey: {name}.',
  form: 'These answers belong to another form of the survey: {name}.',
  group: 'These answers belong to another group: {name}.',
  version: 'These answers were made with another version of the survey. They cannot be opened here.',
  several: 'This file has answers of more than one person. Here, one person’s answers can be opened.',
  'not-loaded': 'What reads this kind of file could not be loaded. Are you online? Then try once more.',
} satisfies Messages<string>;

export type TransferKey = keyof typeof en;

/** All words of the panel in one language. */
export type TransferStrings = Messages<TransferKey>;

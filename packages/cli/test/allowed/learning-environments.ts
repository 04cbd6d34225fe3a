/** Statements and questions with a conjunction or comma that are one idea all the same, with the reason. */
export const allowed: Readonly<Record<string, string>> = {
  'learning-environments.flexible-space-time': 'Time and space are one thing here, the setting of a lesson: a longer lesson usually needs another room, and one timetable settles both.',
};

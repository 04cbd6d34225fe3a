import type { LocalQuestion } from '@readiness-kit/core';

/** Most local questions a survey asks; a default, not a fact. */
const mostLocal = 10;

/** Of what a page hands over as its local questions, those that can be asked: a broken one must not break the survey. */
export function soundQuestions(given: unknown): readonly LocalQuestion[] {
  if (given === undefined || given === null) return [];
  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  const ids = new Set<string>();
  const sound = list.filter((question): question is LocalQuestion => isSound(question) && !ids.has(question.id) && ids.add(question.id) !== undefined).slice(0, mostLocal);
  if (sound.length < list.length || !Array.isArray(given)) console.error(`<readiness-survey>: ${sound.length} of ${list.length} local questions can be asked. Run “readiness check” on their file.`);
  return sound;
}

function isSound(question: unknown): question is LocalQuestion {
  const { id, groups, prompt, answers } = (question ?? {}) as Partial<Record<keyof LocalQuestion, unknown>>;
  if (typeof id !== 'string' || !isRecord(prompt) || !isRecord(answers) || !(groups === undefined || isTexts(groups))) return false;
  return Object.entries(prompt).some(([language, words]) => typeof words === 'string' && Object.hasOwn(answers, language) && isTexts(answers[language]) && answers[language].length > 1);
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> => typeof data === 'object' && data !== null;
const isTexts = (data: unknown): data is readonly string[] => Array.isArray(data) && data.every((text) => typeof text === 'string');

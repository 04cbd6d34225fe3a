import type { LocalQuestion } from '@readiness-kit/core';
import type { Asked, Passage, Passages } from './passage.ts';

/**
 * The texts of a district's own questions, in all their languages.
 *
 * @param groups of the instrument: who is asked where a question does not say
 */
export function questionPassages(questions: readonly LocalQuestion[], groups: readonly string[]): Passages {
  const asked = questions.flatMap((question, i) => Object.keys(question.prompt).map((language) => askedIn(language, question, ['questions', i], groups)));
  return { all: asked.flatMap(({ prompt, answers }) => [prompt, ...answers]), asked, rubrics: [] };
}

function askedIn(language: string, question: LocalQuestion, path: Passage['path'], groups: readonly string[]): Asked {
  const { id: key, prompt, answers } = question;
  return {
    groups: question.groups ?? groups,
    language,
    prompt: { kind: 'prompt', language, text: prompt[language] ?? '', path: [...path, 'prompt', language], key },
    answers: (answers[language] ?? []).map((text, i): Passage => ({ kind: 'answer', language, text, path: [...path, 'answers', language, i], key })),
  };
}

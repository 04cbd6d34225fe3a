import type { LocalQuestion } from '@readiness-kit/core';
import type { ReadinessSubmission } from '@readiness-kit/elements';

/** A question of the district's own: a list, so it is handed over as a property, never as an attribute. */
export const ourQuestions: readonly LocalQuestion[] = [
  {
    id: 'bus',
    prompt: { en: 'How does your child get to school?', es: '¿Cómo va su estudiante a la escuela?' },
    answers: { en: ['On foot', 'By bus'], es: ['A pie', 'En autobús'] },
  },
];

/** What the page says once it has the answers. */
export function thanks({ group, responses, local = [] }: ReadinessSubmission): string {
  const given = responses.filter(({ answer }) => answer !== null).length;
  return `Thank you. ${given} answers from: ${group}. Own questions: ${JSON.stringify(local)}`;
}

import type { LocalQuestion } from '@readiness-kit/core';

/** The district's own questions: those that can be asked, found out by code that only their districts load. */
export class OwnQuestions {
  sound: readonly LocalQuestion[] = [];
  /** It is known which can be asked. */
  known = true;
  settling = Promise.resolve();

  readonly #found: () => void;
  #given = 'null';

  /** @param found called once it is known */
  constructor(found: () => void) {
    this.#found = found;
  }

  /** Whether the page hands over others than before. */
  take(given: unknown): boolean {
    const words = JSON.stringify(given ?? null);
    if (words === this.#given) return false;
    this.#given = words;
    this.settling = this.#look(given ?? null);
    return true;
  }

  async #look(given: unknown): Promise<void> {
    this.sound = [];
    this.known = given === null;
    if (this.known) return;
    const { soundQuestions } = await import('./sound-questions.ts');
    this.sound = soundQuestions(given);
    this.known = true;
    this.#found();
  }
}

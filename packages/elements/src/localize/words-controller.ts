import type { ReactiveControllerHost } from 'lit';
import { directionOf } from './language.ts';
import { LanguageController, type Loaders } from './language-controller.ts';
import type { Messages, Say } from './message.ts';
import { sayIn } from './say.ts';

/** Says the messages of an element in its language; what is not there, or not yet, is said in English. */
export class WordsController<K extends string> extends LanguageController<Messages<K>> {
  readonly #english: Messages<K>;

  constructor(host: ReactiveControllerHost & Element, english: Messages<K>, loaders: Loaders<Messages<K>>) {
    super(host, english, loaders);
    this.#english = english;
  }

  get say(): Say<K> {
    return sayIn(this.language, this.value, this.#english);
  }

  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.language);
  }
}

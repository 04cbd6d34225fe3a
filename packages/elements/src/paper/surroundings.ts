import { saveFile } from '../save-file.ts';
import { randomId } from '../survey/random-id.ts';

/** What paper mode needs of the page and the device. */
export interface Surroundings {
  readonly now: () => number;
  /** Another one each time. */
  readonly randomId: () => string;
  readonly print: () => void;
  readonly save: (name: string, text: string, type: string) => void;
}

/** The browser's own. */
export function surroundingsOf(view: Window): Surroundings {
  return {
    now: () => Date.now(),
    randomId,
    print: () => view.print(),
    save: (name, text, type) => saveFile(new Blob([text], { type }), name, view.document),
  };
}

import { randomId } from '../survey/random-id.ts';

/** What paper mode needs of the page and the device. */
export interface Surroundings {
  readonly now: () => number;
  /** Another one each time. */
  readonly randomId: () => string;
  readonly print: () => void;
  readonly save: (name: string, text: string, type: string) => void;
}

/** How long a browser may take to begin saving, in ms. */
const savingTime = 1000;

/** The browser's own. */
export function surroundingsOf(view: Window): Surroundings {
  return {
    now: () => Date.now(),
    randomId,
    print: () => view.print(),
    save: (name, text, type) => {
      const url = URL.createObjectURL(new Blob([text], { type }));
      const link = view.document.createElement('a');
      link.href = url;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), savingTime);
    },
  };
}

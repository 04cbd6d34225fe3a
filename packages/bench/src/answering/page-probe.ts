import type { Places } from './contestants.ts';

/** The page calls this when the first question of a screen can be read, with the times as JSON: {@link ShownScreen}. */
export const shownName = 'reportShownScreen';

/** Milliseconds since the navigation began. */
export interface ShownScreen {
  /** When the press was made that led here: the browser's own time of the click; 0 for the first screen. */
  readonly pressed: number;
  /** When the first frame with the screen's first question was handed over. */
  readonly shown: number;
}

/** An interaction's event as Event Timing tells it. */
export interface TimedEvent {
  readonly interaction: number;
  /** From the input to the next paint, in steps of 8 ms. */
  readonly duration: number;
}

export interface Shift {
  readonly value: number;
  readonly afterInput: boolean;
}

/** What the page's own observers saw: `window.observed()`. */
export interface Observed {
  readonly events: readonly TimedEvent[];
  readonly shifts: readonly Shift[];
}

/**
 * A script that runs before those of a page: it notes events and layout shifts as the browser reports them, and when
 * told so by `window.awaitQuestion(words)` looks at every frame until those words, a question's, can be read: laid
 * out, visible, within the window. It does next to nothing while questions are answered.
 *
 * A text and not a function, because the browser gets it as it is.
 */
export function pageProbe({ root, prompt }: Places): string {
  return `{
  const events = [], shifts = [];
  const watch = (type, note, options) => {
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) note(entry); }).observe({ type, buffered: true, ...options });
  };
  watch('event', ({ interactionId, duration }) => { if (interactionId > 0) events.push({ interaction: interactionId, duration }); }, { durationThreshold: 16 });
  watch('layout-shift', ({ value, hadRecentInput }) => shifts.push({ value, afterInput: hadRecentInput }));
  window.observed = () => ({ events, shifts });
  let pressed = 0;
  addEventListener('click', (event) => { pressed ||= event.timeStamp; }, true);
  window.awaitQuestion = (words) => {
    pressed = 0;
    const done = new MessageChannel();
    done.port1.onmessage = () => ${shownName}(JSON.stringify({ pressed, shown: performance.now() }));
    requestAnimationFrame(function look() {
      if (canBeRead(words)) done.port2.postMessage(null);
      else requestAnimationFrame(look);
    });
  };
  function canBeRead(words) {
    const place = ${root}.querySelector(${JSON.stringify(prompt)});
    if (!place?.textContent.includes(words) || !place.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { width, height, top, bottom } = place.getBoundingClientRect();
    return width > 1 && height > 1 && top < innerHeight && bottom > 0;
  }
}`;
}

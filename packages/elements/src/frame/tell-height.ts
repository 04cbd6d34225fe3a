import { heightFor, heightMessage, heightWanted, typeOf } from './frame-height.ts';

/** Default: no scrollbar is wider. In px. */
const widestScrollbar = 20;

/**
 * Tells the page around how high the content is: when that changes, and when it is asked.
 * The message says nothing else, so it may go to whatever page is around.
 *
 * @param content must not grow with the window, or its height would be told in a circle
 */
export function tellHeight(content: Element, window: Window & typeof globalThis): void {
  const { parent } = window;
  if (parent === window) return;
  let told = 0;
  let widthBefore = 0;
  let waiting = false;
  const tell = (): void => {
    const { width, height: exact } = content.getBoundingClientRect();
    const height = heightFor(exact);
    const narrower = widthBefore - width;
    widthBefore = width;
    waiting = false;
    // Lower by no more than a scrollbar of the page around, that the height told last has brought: lower again, the scrollbar
    // would go, and all begin anew.
    if (height === told || (height < told && narrower > 0 && narrower <= widestScrollbar)) return;
    told = height;
    parent.postMessage({ type: heightMessage, height }, '*');
  };
  new window.ResizeObserver(() => {
    if (!waiting) window.requestAnimationFrame(tell);
    waiting = true;
  }).observe(content, { box: 'border-box' });
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || typeOf(data) !== heightWanted) return;
    told = 0;
    tell();
  });
}

import { heightIn, heightWanted } from './frame-height.ts';

const frames = 'iframe[data-readiness]';

/**
 * Lets each `<iframe data-readiness>` be as high as what is in it. Only the frame itself is heard, and only
 * while it shows its own site. Twice on a page does the same twice.
 */
export function followHeight(window: Window): void {
  const framesNow = (): HTMLIFrameElement[] => [...window.document.querySelectorAll<HTMLIFrameElement>(frames)];
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    const height = heightIn(data);
    const frame = source && framesNow().find(({ contentWindow }) => contentWindow === source);
    if (height === undefined || !frame || origin !== originOf(frame)) return;
    frame.style.height = `${height + edges(frame)}px`;
  });
  // A frame that was faster than this script has told its height to nobody.
  for (const { contentWindow } of framesNow()) contentWindow?.postMessage({ type: heightWanted }, '*');
}

function originOf({ src }: HTMLIFrameElement): string | undefined {
  try {
    return new URL(src).origin;
  } catch {
    return undefined; // no address, or none that can be read
  }
}

/** What the page's own CSS counts into the frame's height beside the content: borders and padding. In px. */
function edges(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  return [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom].reduce((sum, width) => sum + parseFloat(width), 0);
}

import type { Question } from './questions.ts';

/** The page calls this with the time as a text: milliseconds since its navigation began. */
export const reportName = 'reportFirstQuestion';

/**
 * A script that runs before those of a page and looks, at every frame, whether the first question can be read: its text
 * and its highest answer laid out and visible, the text within the window, radio buttons beside them, in the document
 * or in a shadow root. The time it reports is taken when that frame has been handed over.
 *
 * A text and not a function, because the browser gets it as it is.
 */
export function firstQuestionProbe({ prompt, levels }: Question): string {
  const [, answer] = levels.at(-1) ?? ['', ''];
  return `{
  const wanted = ${JSON.stringify([prompt, answer])};
  const done = new MessageChannel();
  done.port1.onmessage = () => ${reportName}(String(performance.now()));
  requestAnimationFrame(function look() {
    if (wanted.every((text) => find(document, text))) done.port2.postMessage(null);
    else requestAnimationFrame(look);
  });
  function find(root, text) {
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (node.shadowRoot && find(node.shadowRoot, text)) return true;
      if (node.nodeType === Node.TEXT_NODE && node.data.includes(text) && isVisible(node)) return root.querySelectorAll('input[type=radio]').length >= ${levels.length};
    }
    return false;
  }
  function isVisible(node) {
    if (!node.parentElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { width, height, top } = range.getBoundingClientRect();
    return width > 1 && height > 1 && (top < innerHeight || !node.data.includes(wanted[0]));
  }
}`;
}

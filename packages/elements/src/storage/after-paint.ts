/** Longest wait, in ms: a page that is not looked at paints nothing. */
const most = 50;

/** Once what was changed is to be seen: work that nobody waits for comes after what somebody does. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, most);
  });
}

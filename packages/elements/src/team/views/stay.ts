/** While something is written, the browser's own keys work, its undo too. */
export function stay(event: Event): void {
  event.stopPropagation();
}

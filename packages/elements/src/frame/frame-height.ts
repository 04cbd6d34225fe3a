/** Type of the message with which the page in the frame tells its height. */
export const heightMessage = 'readiness-height';
/** Type of the message with which the page around asks for it, as when its script came later than the frame. */
export const heightWanted = 'readiness-height-wanted';

/** Whole steps, so that a line more or less is no message of its own. In px. */
const step = 10;
/** Default bounds, in px. A page around must not lose the frame, nor be made endless by it. */
const [lowest, highest] = [200, 20_000];

/** Height to tell for content this high, in px. */
export function heightFor(content: number): number {
  const rounded = Math.ceil(content / step) * step;
  return Math.min(highest, Math.max(lowest, rounded || lowest));
}

/** The height in a message; nothing when it is not one of ours or out of bounds. */
export function heightIn(message: unknown): number | undefined {
  if (typeOf(message) !== heightMessage) return undefined;
  const { height } = message as { readonly height?: unknown };
  return Number.isInteger(height) && Number(height) >= lowest && Number(height) <= highest ? Number(height) : undefined;
}

/** The type of a message that has one. */
export function typeOf(message: unknown): unknown {
  return (message as { readonly type?: unknown } | null | undefined)?.type;
}

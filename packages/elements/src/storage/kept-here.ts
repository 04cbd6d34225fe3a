const mark = 'readiness:kept';

/**
 * Whether something was kept here before. Reading a database takes a moment; who comes for the first time
 * need not wait for it.
 */
export function wasKept(): boolean {
  try {
    return localStorage.getItem(mark) !== null;
  } catch {
    return false;
  }
}

/** Notes that something is kept now, or nothing any more. Where that cannot be noted, a returning person sees the first screen for a moment. */
export function markKept(kept: boolean): void {
  try {
    if (!kept) localStorage.removeItem(mark);
    else if (localStorage.getItem(mark) === null) localStorage.setItem(mark, '1');
  } catch {
    // nothing to be noted
  }
}

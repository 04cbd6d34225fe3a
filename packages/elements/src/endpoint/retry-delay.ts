const base = 2000;
const cap = 5 * 60_000;

/** Longest time that a server can ask to be left alone for, in ms. */
export const longestRest = 60 * 60_000;

/** Shortest time between two attempts of a page that has reason to try at once, in ms. */
export const shortestRest = base;

/**
 * How long to wait after a failed attempt, in ms: exponential back-off with full jitter, so that many devices
 * that failed together do not come back together (Brooker 2015, “Exponential Backoff And Jitter”, AWS
 * Architecture Blog).
 *
 * @param attempts made so far, from 1
 * @param random from 0 up to 1
 */
export function retryDelay(attempts: number, random: number): number {
  return random * Math.min(cap, base * 2 ** Math.min(30, attempts - 1));
}

/** How long a server wants to be left alone, in ms, from its `Retry-After`: seconds or a date (RFC 9110, section 10.2.3). */
export function askedRest(header: string | null, now: number): number {
  const text = header?.trim() ?? '';
  const rest = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(rest) ? 0 : Math.min(Math.max(0, rest), longestRest);
}

/** A pseudonymous id. Pages without HTTPS have no `randomUUID`, but they have random numbers. */
export function randomId(): string {
  return typeof crypto.randomUUID === 'function' ? crypto.randomUUID() : Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}

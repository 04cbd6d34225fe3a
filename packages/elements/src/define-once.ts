/**
 * Registers an element. A script that is on a page twice, or in two versions, must do no harm: the
 * second one leaves the first at work and says so in the console.
 */
export function defineOnce(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
  else if (customElements.get(name) !== element) console.warn(`<${name}> is already defined; this second copy of Readiness Kit is not used.`);
}

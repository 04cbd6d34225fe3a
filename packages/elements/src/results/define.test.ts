import { expect } from '@open-wc/testing';

it('leaves an element that is already there at work, and says so once', async () => {
  const said: unknown[][] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => said.push(words);
  const name = ['readiness', 'results'].join('-');
  class Earlier extends HTMLElement {}
  // Not by its literal name: the template analyser would take this class for the real one.
  customElements.define(name, Earlier);
  try {
    await import('./define.ts');
  } finally {
    console.warn = warn;
  }
  expect(customElements.get(name)).to.equal(Earlier);
  expect(said).to.have.length(1);
  expect(String(said[0]?.[0])).to.contain('<readiness-results>');
});

import { expect, waitUntil } from '@open-wc/testing';

describe('the one script of a page', () => {
  it('defines the survey at once, and the results when the page first has them', async () => {
    await import('../../src/cdn.ts');
    expect(customElements.get('readiness-survey')).to.be.a('function');
    document.body.append(document.createElement('p'));
    await new Promise(requestAnimationFrame);
    expect(customElements.get('readiness-results'), 'not needed yet').to.equal(undefined);
    const results = document.createElement('div');
    results.innerHTML = '<p><readiness-results></readiness-results></p>';
    document.body.append(results);
    await waitUntil(() => customElements.get('readiness-results'), 'not defined', { timeout: 10_000 });
    results.remove();
  });
});

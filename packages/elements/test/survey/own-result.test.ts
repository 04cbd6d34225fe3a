import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { SurveyPage } from './survey-page.ts';

describe('the result of one answer sheet', () => {
  it('is shown at the end where the page asks for it, and made anew when answers change', async () => {
    const page = await SurveyPage.open({ group: 'district-leader', results: true });
    await page.toReview(2);
    await page.press('Finish');
    const results = (): Element | null => page.root.querySelector('readiness-results');
    await waitUntil(results, 'no result', { timeout: 10_000 });
    const shown = results() as Element & { result: { overall: string; voice: string; composites: Record<string, { value?: number }> } };
    expect(shown.result.voice).to.equal('consensus');
    expect(shown.result.composites[shown.result.overall]?.value).to.be.closeTo(100 / 3, 1e-9);
    await page.press('Change my answers');
    expect(results() === null).to.equal(true);
    await page.press('Change: ');
    await page.pick(4);
    await page.toReview(4);
    await page.press('Finish');
    await waitUntil(results, 'no second result', { timeout: 10_000 });
    expect((results() as typeof shown).result.composites.overall?.value).to.equal(100);
  });

  it('is not that of answers changed while it was made', async () => {
    const page = await SurveyPage.open({ group: 'board', results: true });
    await page.toReview(1);
    page.button('Finish').click();
    for (let turn = 0; turn < 20 && !page.text('[part="screen"]').includes('Making your result …'); turn++) await Promise.resolve();
    expect(page.text('[part="screen"]')).to.contain('Making your result …');
    await page.press('Change my answers');
    await page.press('Change: ');
    for (let screen = 0; screen < 5; screen++) {
      await page.pick(4);
      await page.press(page.text('.primary'));
    }
    await aTimeout(300);
    await page.press('Finish');
    await waitUntil(() => page.root.querySelector('readiness-results'), 'no result', { timeout: 10_000 });
    const { result } = page.root.querySelector('readiness-results') as Element & { result: { indicators: Record<string, { value?: number }> } };
    expect(result.indicators['vision.guides-decisions']?.value).to.equal(100);
  });

  it('is not made where the page does not ask for it', async () => {
    const page = await SurveyPage.open({ group: 'board' });
    await page.toReview(2);
    await page.press('Finish');
    expect(page.root.querySelectorAll('readiness-results')).to.have.length(0);
    expect(page.text('[part="screen"]')).not.to.contain('result');
  });
});

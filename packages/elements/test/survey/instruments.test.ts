import { expect } from '@open-wc/testing';
import type { SurveyText } from '@readiness-kit/core';
import { tinyInstrument, tinyText } from '../fixtures/tiny-instrument.ts';
import { SurveyPage } from './survey-page.ts';

describe('any instrument', () => {
  for (const levels of [3, 5, 7] as const) {
    it(`with ${levels} levels`, async () => {
      const page = await SurveyPage.open({ instrument: tinyInstrument(levels), texts: tinyText(levels), group: 'guest' });
      const question = [...Array.from({ length: levels }, (_, i) => String(i + 1)), 'dont-know', 'not-applicable'];
      expect(page.inputs.slice(0, levels + 2).map((input) => input.value)).to.deep.equal(question);
      await page.pick(levels);
      expect(page.element.responses[0]?.answer).to.equal(levels);
      await expect(page.element).to.be.accessible();
    });
  }

  it('without words shows its ids', async () => {
    const page = await SurveyPage.open({ instrument: tinyInstrument(), group: 'staff' });
    expect([page.text('.title'), page.heading, page.text('legend'), page.text('label')]).to.deep.equal(['tiny-inn', 'rooms', 'rooms.quiet', '1']);
  });

  it('is replaced without a trace of the one before', async () => {
    const page = await SurveyPage.open({ instrument: tinyInstrument(), texts: tinyText(), group: 'guest' });
    await page.pick(3);
    page.element.instrument = { ...tinyInstrument(), id: 'other-inn' };
    await page.settled();
    expect(page.checked).to.deep.equal([]);
  });

  it('with hostile markup in its words: they are text', async () => {
    const attack = '<img src=x onerror="window.harmed=true"><script>window.harmed=true</script>${1}</fieldset>';
    const text = JSON.parse(JSON.stringify(tinyText()).replaceAll('Every room is quiet.', 'ATTACK').replaceAll('Rooms', 'ATTACK').replaceAll('Quiet 1', 'ATTACK')) as SurveyText;
    const words = JSON.parse(JSON.stringify(text).replaceAll('"ATTACK"', JSON.stringify(attack))) as SurveyText;
    const page = await SurveyPage.open({ instrument: tinyInstrument(), texts: words, group: 'staff' });
    expect(page.heading).to.equal(attack);
    expect(page.text('legend')).to.equal(attack);
    expect(page.text('label')).to.contain(attack);
    await page.toReview();
    expect(page.root.querySelectorAll('img, script')).to.have.length(0);
    expect('harmed' in window).to.equal(false);
  });

  it('with texts of 10,000 letters without a space: nothing flows over', async () => {
    const long = 'x'.repeat(10_000);
    const text = tinyText();
    const words: SurveyText = { ...text, title: long, constructs: { ...text.constructs, rooms: { name: long, meaning: long } }, indicators: { ...text.indicators, 'rooms.quiet': { statement: long, descriptors: [long, long, long], items: {} } } };
    const page = await SurveyPage.open({ instrument: tinyInstrument(), texts: words, group: 'staff' });
    const root = page.root.querySelector('.root') as Element;
    expect(root.scrollWidth).to.be.at.most(root.clientWidth);
    await page.toReview();
    expect(root.scrollWidth).to.be.at.most(root.clientWidth);
  });
});

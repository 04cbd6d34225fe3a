import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { SurveyPage } from './survey-page.ts';

/** Tabs on until the button of a name has the focus, and counts the stops before it. */
async function tabTo(page: SurveyPage, name: string): Promise<number> {
  for (let stops = 0; stops < 20; stops++) {
    await sendKeys({ press: 'Tab' });
    if (page.focused === page.button(name)) return stops;
  }
  throw new Error(`“${name}” is not reached by Tab.`);
}

describe('with the keyboard alone', () => {
  it('a family completes the quick form', async () => {
    const page = await SurveyPage.open();
    const finished = page.hear('readiness-finish');
    await tabTo(page, 'Families');
    await sendKeys({ press: 'Enter' });
    await page.settled();
    let screens = 0;
    while (page.root.querySelector('fieldset')) {
      await sendKeys({ press: 'Tab' });
      expect(page.focused === page.inputs[0], 'the first stop after the heading is the question').to.equal(true);
      await sendKeys({ press: ' ' });
      for (let step = 0; step < screens % 3; step++) await sendKeys({ press: 'ArrowDown' });
      await tabTo(page, page.text('.primary'));
      await sendKeys({ press: 'Enter' });
      await page.settled();
      screens++;
    }
    await tabTo(page, 'Finish');
    await sendKeys({ press: 'Enter' });
    await page.settled();
    expect(page.heading).to.equal('Thank you');
    expect(finished[0]?.group).to.equal('family');
    expect(finished[0]?.responses.map(({ answer }) => answer)).to.deep.equal(Array.from({ length: screens }, (_, i) => (i % 3) + 1));
  });

  it('a digit chooses its level in the question that has the focus, and no other key of it does', async () => {
    const page = await SurveyPage.open({ surveyForm: 'quick', group: 'teacher' });
    page.inputs[0]?.focus();
    await sendKeys({ press: '3' });
    await page.settled();
    expect([page.checked, (page.focused as HTMLInputElement).value]).to.deep.equal([['3'], '3']);
    for (const press of ['0', '5', 'a']) await sendKeys({ press });
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: '2' });
    await sendKeys({ up: 'Control' });
    await page.settled();
    expect(page.checked).to.deep.equal(['3']);
    page.button('Next').focus();
    await sendKeys({ press: '1' });
    await page.settled();
    expect(page.checked).to.deep.equal(['3']);
  });

  it('a question is one stop, and the arrows reach every answer of it', async () => {
    const page = await SurveyPage.open({ group: 'teacher' });
    page.inputs[0]?.focus();
    const reached: string[] = [];
    for (let step = 0; step < 5; step++) {
      await sendKeys({ press: 'ArrowDown' });
      await page.settled();
      reached.push(...page.checked);
    }
    expect(reached).to.deep.equal(['2', '3', '4', 'dont-know', 'not-applicable']);
    await sendKeys({ press: 'Tab' });
    expect(page.focused === page.button('Clear this answer')).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(page.focused === page.button('Undo')).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(page.focused === page.button('Next')).to.equal(true);
  });

  it('the focus is to be seen on the answer it is on', async () => {
    const page = await SurveyPage.open({ group: 'teacher' });
    page.inputs[0]?.focus();
    await sendKeys({ press: 'ArrowDown' });
    const option = page.inputs[1]?.closest('label') as HTMLElement;
    expect(getComputedStyle(option).outlineStyle).to.equal('solid');
    expect(Number.parseFloat(getComputedStyle(option).outlineWidth)).to.be.at.least(3);
  });
});

import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { tinyInstrument, tinyText } from '../fixtures/tiny-instrument.ts';
import { SurveyPage } from './survey-page.ts';

const tiny = { instrument: tinyInstrument(), texts: tinyText() };

describe('undo', () => {
  it('takes the last change back, wherever it was made, and goes there', async () => {
    const page = await SurveyPage.open({ ...tiny, group: 'staff' });
    expect(page.buttons).not.to.include('Undo');
    await page.pick(1, 1);
    await page.pick(3, 1);
    await page.press('Next');
    await page.press('Undo');
    expect(page.heading).to.equal('Rooms');
    expect(page.checked).to.deep.equal(['1']);
    expect(page.focused === page.root.querySelectorAll('fieldset')[1]).to.equal(true);
    expect(page.text('.unseen[role="status"]')).to.equal('Undone.');
    await page.press('Undo');
    expect(page.checked).to.deep.equal([]);
    expect(page.buttons).not.to.include('Undo');
  });

  it('brings back an answer that was cleared, also by the keyboard', async () => {
    const page = await SurveyPage.open({ ...tiny, group: 'guest' });
    await page.pick(2);
    await page.press('Clear this answer');
    expect(page.checked).to.deep.equal([]);
    page.inputs[0]?.focus();
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'z' });
    await sendKeys({ up: 'Control' });
    await page.settled();
    expect(page.checked).to.deep.equal(['2']);
  });

  it('is kept like any other answer', async () => {
    const page = await SurveyPage.open({ ...tiny, group: 'guest' });
    await page.pick(2);
    await page.press('Undo');
    const again = await SurveyPage.open({ ...tiny, group: 'guest', storage: page.element.storage });
    expect(again.checked).to.deep.equal([]);
  });
});

describe('the list of all parts', () => {
  const entries = (page: SurveyPage): string[] => [...page.root.querySelectorAll('.parts button')].map((button) => button.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  async function opened(): Promise<SurveyPage> {
    const page = await SurveyPage.open({ ...tiny, group: 'staff' });
    page.root.querySelector<HTMLElement>('.menu summary')?.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await page.settled();
    return page;
  }

  it('says what is left of each, and goes there', async () => {
    const page = await opened();
    expect(page.text('.menu summary')).to.equal('0 of 3 answered');
    await page.pick(2);
    expect(page.text('.menu summary')).to.equal('1 of 3 answered');
    expect(entries(page)).to.deep.equal(['◐Rooms 1 of 2 answered', '○Kitchen 0 of 1 answered', '☰Review your answers']);
    expect(page.root.querySelector('[aria-current="step"]')?.textContent).to.contain('Rooms');
    page.root.querySelectorAll<HTMLButtonElement>('.parts button')[1]?.click();
    await page.settled();
    expect(page.heading).to.equal('Kitchen');
    expect(page.focused === page.root.querySelector('.heading')).to.equal(true);
    expect(page.root.querySelector<HTMLDetailsElement>('.menu')?.open).to.equal(false);
  });

  it('is accessible', async () => {
    const page = await opened();
    await expect(page.element).to.be.accessible();
  });
});

describe('evidence', () => {
  it('is asked only where the page wants it', async () => {
    expect((await SurveyPage.open({ ...tiny, group: 'guest' })).root.textContent).not.to.contain('Add a note');
  });

  it('is a note and how sure one is, kept, reviewed and handed over; answers alone are handed over without', async () => {
    const page = await SurveyPage.open({ ...tiny, group: 'guest', evidence: true });
    const finished = page.hear('readiness-finish');
    await page.pick(2);
    page.root.querySelector<HTMLElement>('fieldset details summary')?.click();
    const note = page.root.querySelector('textarea') as HTMLTextAreaElement;
    note.focus();
    await sendKeys({ type: '1 of 9 rooms' });
    await page.settled();
    expect(page.checked, 'digits in a note choose no level').to.deep.equal(['2']);
    page.root.querySelector<HTMLInputElement>('.evidence input[value="3"]')?.click();
    await page.settled();
    await expect(page.element).to.be.accessible();
    const again = await SurveyPage.open({ ...tiny, group: 'guest', evidence: true, storage: page.element.storage });
    expect(again.root.querySelector('textarea')?.value).to.equal('1 of 9 rooms');
    await page.toReview();
    expect(page.text('[part="review"] li')).to.contain('1 of 9 rooms');
    await page.press('Finish');
    expect(finished[0]?.evidence).to.deep.equal([{ item: 'rooms.quiet', note: '1 of 9 rooms', confidence: 3 }]);
    const plain = await SurveyPage.open({ ...tiny, group: 'guest' });
    const plainly = plain.hear('readiness-finish');
    await plain.toReview(1);
    await plain.press('Finish');
    expect(plainly[0]).not.to.have.property('evidence');
  });
});

describe('a streak of same fast answers', () => {
  it('gets a gentle word once, and nothing is in the way', async () => {
    const instrument = { ...tinyInstrument(), indicators: Array.from({ length: 9 }, (_, i) => ({ id: `rooms.${i}`, construct: 'rooms', groups: ['guest'], actions: [] })), forms: [{ id: 'quick' }] };
    const page = await SurveyPage.open({ instrument, texts: { ...tinyText(), indicators: {} }, group: 'guest' });
    for (let i = 0; i < 7; i++) await page.pick(2, i);
    expect(page.root.textContent).not.to.contain('just go on');
    await page.pick(2, 7);
    expect(page.text('.note[role="status"]')).to.contain('just go on');
    await page.press('Review your answers');
    expect(page.heading).to.equal('Review your answers');
    expect(page.root.textContent).not.to.contain('just go on');
  });
});

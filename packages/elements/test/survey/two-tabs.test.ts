import { expect } from '@open-wc/testing';
import { tinyInstrument, tinyText } from '../fixtures/tiny-instrument.ts';
import { SurveyPage, type SurveyOptions } from './survey-page.ts';

const until = async (what: () => boolean): Promise<void> => {
  for (let i = 0; i < 100 && !what(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
};
/** Two surveys with the same key are to each other what two tabs are: they share the database, and hear of each other. */
async function twice(more: SurveyOptions = {}): Promise<[SurveyPage, SurveyPage]> {
  const options = { instrument: tinyInstrument(), texts: tinyText(), group: 'staff', storage: undefined, storageKey: crypto.randomUUID(), ...more };
  return [await SurveyPage.open(options), await SurveyPage.open(options)];
}

describe('the survey in two tabs', () => {
  it('shows in each what was answered in the other, and neither writes over it', async () => {
    const [one, two] = await twice();
    await one.pick(1, 0);
    await two.pick(3, 1);
    await until(() => one.checked.length === 2 && two.checked.length === 2);
    expect([one.checked, two.checked]).to.deep.equal([['1', '3'], ['1', '3']]);
    await Promise.all([one.pick(2, 0), two.pick(2, 1)]);
    const third = await SurveyPage.open({ instrument: tinyInstrument(), texts: tinyText(), group: 'staff', storage: undefined, ...(one.element.storageKey ? { storageKey: one.element.storageKey } : {}) });
    expect(third.checked).to.deep.equal(['2', '2']);
  });

  it('is one answer sheet: the respondent is the same', async () => {
    const [one, two] = await twice();
    await one.pick(1, 0);
    await two.pick(3, 1);
    await until(() => two.checked.length === 2 && one.checked.length === 2);
    expect(two.element.responses[0]?.respondent).to.equal(one.element.responses[0]?.respondent);
  });

  it('does not drag the other tab to another screen', async () => {
    const [one, two] = await twice();
    await one.press('Next');
    await one.pick(2);
    await until(() => two.element.progress.answered === 1);
    expect([one.heading, two.heading]).to.deep.equal(['Kitchen', 'Rooms']);
  });

  it('cleared in one is cleared in both, and does not come back', async () => {
    const [one, two] = await twice();
    await one.pick(1, 0);
    await until(() => two.checked.length === 1);
    await one.element.clear();
    await until(() => two.checked.length === 0);
    expect([one.checked, two.checked]).to.deep.equal([[], []]);
    await two.pick(2, 1);
    await until(() => one.checked.length === 1);
    expect(one.checked).to.deep.equal(['2']);
  });
});

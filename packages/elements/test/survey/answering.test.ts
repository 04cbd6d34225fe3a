import { expect } from '@open-wc/testing';
import { tinyInstrument, tinyText } from '../fixtures/tiny-instrument.ts';
import { SurveyPage } from './survey-page.ts';

const tiny = { instrument: tinyInstrument(), texts: tinyText() };

describe('answering', () => {
  it('asks one construct a screen, with its meaning, in the form’s order', async () => {
    const page = await SurveyPage.open({ ...tiny, group: 'staff' });
    expect(page.heading).to.equal('Rooms');
    expect(page.text('.meaning')).to.equal('Where guests sleep.');
    expect([...page.root.querySelectorAll('legend')].map((legend) => legend.textContent)).to.deep.equal(['Every room is quiet.', 'Every room is clean.']);
    expect(page.text('bdi')).to.equal('1 of 2');
    await page.press('Next');
    expect(page.heading).to.equal('Kitchen');
    expect(page.text('bdi')).to.equal('2 of 2');
    expect(page.root.querySelector('progress')?.position).to.equal(1);
  });

  it('shows the built-in quick form to each of its groups', async () => {
    for (const [group, screens] of [['district-leader', 13], ['board', 5]] as const) {
      const page = await SurveyPage.open({ group });
      expect(page.text('bdi')).to.equal(`1 of ${screens}`);
      expect(page.inputs.map((input) => input.value)).to.deep.equal(['1', '2', '3', '4', 'dont-know', 'not-applicable']);
    }
  });

  it('gives leaders the descriptors and other groups their short answers, each with the level’s name', async () => {
    const staff = await SurveyPage.open({ ...tiny, group: 'staff' });
    expect(staff.text('label:nth-of-type(2)')).to.equal('Step 2 Quiet 2');
    const guest = await SurveyPage.open({ ...tiny, group: 'guest' });
    expect(guest.text('label:nth-of-type(2)')).to.equal('Slept 2 Step 2');
  });

  it('holds one answer an item, and don’t know and not applicable are no levels', async () => {
    const page = await SurveyPage.open({ ...tiny, group: 'guest' });
    const changes = page.hear('readiness-change');
    await page.pick(3);
    await page.pick('dont-know');
    await page.pick('not-applicable', 1);
    expect(page.checked).to.deep.equal(['dont-know', 'not-applicable']);
    expect(changes.map(({ responses }) => responses.map(({ answer }) => answer))).to.deep.equal([[3, null], ['dont-know', null], ['dont-know', 'not-applicable']]);
    expect(changes.at(-1)?.progress).to.deep.equal({ answered: 2, asked: 2 });
    const apart = page.root.querySelector('[role="group"]');
    expect([...(apart?.querySelectorAll('input') ?? [])].map((input) => input.value)).to.deep.equal(['dont-know', 'not-applicable']);
    expect(apart?.getAttribute('aria-label')).to.equal('Or, instead');
  });

  it('takes an answer back, and leaves the focus at its question', async () => {
    const page = await SurveyPage.open({ ...tiny, group: 'guest' });
    await page.pick(2);
    await page.press('Clear this answer');
    expect(page.checked).to.deep.equal([]);
    expect(page.element.responses.map(({ answer }) => answer)).to.deep.equal([null, null]);
    expect(page.focused === page.inputs[0]).to.equal(true);
    await page.pick(2);
    expect(page.checked, 'the same answer can be given again').to.deep.equal(['2']);
  });

  it('keeps each screen’s own answer when going back and forth', async () => {
    const page = await SurveyPage.open({ group: 'teacher' });
    for (const value of [3, 1, 'dont-know', 3]) {
      await page.pick(value);
      await page.press('Next');
    }
    expect(page.checked).to.deep.equal([]);
    for (const value of [3, 'dont-know', 1, 3]) {
      await page.press('Back');
      expect(page.checked).to.deep.equal([String(value)]);
    }
  });

  it('never waits for an answer: all screens, review and end are reached without one', async () => {
    const page = await SurveyPage.open({ ...tiny, group: 'staff' });
    const finished = page.hear('readiness-finish');
    await page.toReview();
    expect(page.heading).to.equal('Review your answers');
    expect(page.text('.meaning')).to.equal('3 questions have no answer. You may leave them so.');
    await page.press('Finish');
    expect(page.heading).to.equal('Thank you');
    expect(finished[0]?.responses.map(({ answer }) => answer)).to.deep.equal([null, null, null]);
  });

  it('reviews every item with its answer and leads back to each', async () => {
    const page = await SurveyPage.open({ ...tiny, group: 'staff' });
    await page.pick(1, 1);
    await page.toReview();
    const rows = [...page.root.querySelectorAll('li .given')].map((row) => row.textContent?.trim());
    expect(rows).to.deep.equal(['Not answered', 'Step 1', 'Not answered']);
    await page.press('Change: Every room is clean.');
    expect(page.heading).to.equal('Rooms');
    expect(page.focused === page.root.querySelectorAll('fieldset')[1], 'the question itself').to.equal(true);
    await page.press('Review your answers');
    await page.press('Answer: All food is fresh.');
    expect(page.heading).to.equal('Kitchen');
  });

  it('moves the focus to the new heading and says which screen it is, but takes no focus at first', async () => {
    const page = await SurveyPage.open({ ...tiny, group: 'staff' });
    expect(page.focused === null).to.equal(true);
    await page.press('Next');
    expect(page.focused === page.root.querySelector('.heading')).to.equal(true);
    expect(page.text('.unseen[role="status"]')).to.equal('2 of 2');
  });

  it('asks who answers when the page does not say', async () => {
    const page = await SurveyPage.open(tiny);
    expect(page.heading).to.equal('Who is answering?');
    expect(page.element.responses).to.deep.equal([]);
    await page.press('Guests');
    expect(page.heading).to.equal('Rooms');
    expect(page.focused === page.root.querySelector('.heading')).to.equal(true);
    await page.pick(2);
    await page.press('Back');
    await page.press('Staff');
    expect(page.checked, 'another group has a sheet of its own').to.deep.equal([]);
    await page.press('Back');
    await page.press('Guests');
    expect(page.checked).to.deep.equal(['2']);
  });

  it('asks too when the page names a group that is not asked, and says so when there is nothing to ask', async () => {
    const ghost = await SurveyPage.open({ ...tiny, group: 'ghost' });
    expect(ghost.heading).to.equal('Who is answering?');
    const none = await SurveyPage.open({ ...tiny, surveyForm: 'none' });
    expect(none.text('[part="screen"]')).to.equal('This survey has no questions for this form.');
  });
});

describe('events', () => {
  it('hand over all asked items with respondent, group, form, language and instrument', async () => {
    const page = await SurveyPage.open({ ...tiny, group: 'guest', respondent: 'r-7' });
    const finished = page.hear('readiness-finish');
    await page.pick(1);
    await page.toReview();
    await page.press('Finish');
    expect(finished).to.deep.equal([
      {
        instrument: { id: 'tiny-inn', version: '2.1.0' },
        form: 'quick',
        group: 'guest',
        respondent: 'r-7',
        mode: 'online',
        language: 'en',
        responses: [
          { respondent: 'r-7', group: 'guest', item: 'rooms.quiet', answer: 1 },
          { respondent: 'r-7', group: 'guest', item: 'rooms.clean', answer: null },
        ],
      },
    ]);
  });

  it('use one pseudonymous id for a sheet when the page gives none, and another for another sheet', async () => {
    const [first, second] = [await SurveyPage.open({ ...tiny, group: 'guest' }), await SurveyPage.open({ ...tiny, group: 'guest' })];
    const ids = [first, second].map(({ element }) => new Set(element.responses.map(({ respondent }) => respondent)));
    expect(ids.map(({ size }) => size)).to.deep.equal([1, 1]);
    const [[a], [b]] = ids.map((set) => [...set]) as [string[], string[]];
    expect(a).to.have.length.greaterThan(15);
    expect(a).not.to.equal(b);
  });

  it('come again when answers are changed after the end', async () => {
    const page = await SurveyPage.open({ ...tiny, group: 'guest' });
    const finished = page.hear('readiness-finish');
    await page.toReview(2);
    await page.press('Finish');
    await page.press('Change my answers');
    await page.press('Change: Did you sleep well?');
    await page.pick(3);
    await page.toReview();
    await page.press('Finish');
    expect(finished.map(({ responses }) => responses[0]?.answer)).to.deep.equal([2, 3]);
  });
});

import { expect } from '@open-wc/testing';
import type { LocalQuestion } from '@readiness-kit/core';
import { tinyInstrument, tinyText } from '../fixtures/tiny-instrument.ts';
import { SurveyPage } from './survey-page.ts';

const bus: LocalQuestion = { id: 'bus', prompt: { en: 'How do you get here?', es: '¿Cómo llega?' }, answers: { en: ['By bus', 'On foot'], es: ['En autobús', 'A pie'] } };
const staffOnly: LocalQuestion = { id: 'room', groups: ['staff'], prompt: { en: 'Which room?' }, answers: { en: ['First', 'Second'] } };
const inn = { instrument: tinyInstrument(), texts: tinyText(), group: 'guest' };

describe('local questions', () => {
  it('are asked after the others, kept apart from the responses, and handed over', async () => {
    const page = await SurveyPage.open({ ...inn, localQuestions: [bus, staffOnly] });
    const finished = page.hear('readiness-finish');
    await page.pick(2);
    await page.press('Next');
    expect(page.heading).to.equal('Questions from your district');
    expect(page.root.querySelectorAll('fieldset')).to.have.length(1);
    await page.pick(2);
    await page.press('Review');
    expect(page.text('[part="review"]')).to.contain('How do you get here? On foot');
    await page.press('Finish');
    expect(finished[0]?.local).to.deep.equal([{ question: 'bus', answer: 2 }]);
    expect(finished[0]?.responses.map((r) => r.item)).to.deep.equal(['rooms.quiet', 'rooms.clean']);
  });

  it('are found again after a reload, and can be taken back', async () => {
    const page = await SurveyPage.open({ ...inn, localQuestions: [bus] });
    await page.press('Next');
    await page.pick(1);
    const again = await SurveyPage.open({ ...inn, localQuestions: [bus], storage: page.element.storage });
    expect(again.checked).to.deep.equal(['1']);
    await again.press('Clear this answer');
    expect(again.checked).to.deep.equal([]);
  });

  it('are ten at most, in the language of the page', async () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ ...bus, id: `bus-${i}` }));
    const page = await SurveyPage.open({ ...inn, texts: { ...tinyText(), language: 'es' }, localQuestions: many, lang: 'es' });
    while (!page.root.querySelector('.primary')) await new Promise((resolve) => setTimeout(resolve, 20));
    page.root.querySelector<HTMLButtonElement>('.primary')?.click();
    await page.settled();
    expect(page.root.querySelectorAll('fieldset')).to.have.length(10);
    expect(page.text('legend')).to.equal('¿Cómo llega?');
  });

  it('do not count as asked items, and an instrument that asks the group nothing stays empty', async () => {
    const page = await SurveyPage.open({ ...inn, localQuestions: [bus] });
    expect(page.element.progress).to.deep.equal({ answered: 0, asked: 2 });
    const nothing = await SurveyPage.open({ ...inn, surveyForm: 'none', localQuestions: [bus] });
    expect(nothing.root.querySelectorAll('fieldset')).to.have.length(0);
  });
});

describe('local questions that come late, or broken', () => {
  it('find their answers again, whatever was saved in between', async () => {
    const first = await SurveyPage.open({ ...inn, localQuestions: [bus] });
    await first.press('Next');
    await first.pick(1);
    const again = await SurveyPage.open({ ...inn, storage: first.element.storage });
    await again.press('Back');
    await again.pick(3);
    again.element.localQuestions = [bus];
    await again.settled();
    await again.press('Next');
    expect([again.heading, again.checked]).to.deep.equal(['Questions from your district', ['1']]);
  });

  it('cannot break the survey: what can be asked is asked, and the console says so', async () => {
    const said: unknown[] = [];
    const { error } = console;
    console.error = (...args) => said.push(...args);
    const broken = [null, 7, { id: 'x', prompt: { en: 'No answers' } }, bus, { ...bus, prompt: { en: 'The same id again?' } }, { id: 'y', prompt: { es: '¿Qué?' }, answers: { en: ['a', 'b'] } }];
    const page = await SurveyPage.open({ ...inn, localQuestions: broken as never });
    await page.press('Next');
    console.error = error;
    expect([...page.root.querySelectorAll('legend')].map((legend) => legend.textContent)).to.deep.equal(['How do you get here?']);
    expect(String(said)).to.contain('1 of 6 local questions');
    const whole = await SurveyPage.open({ ...inn, localQuestions: { schemaVersion: 1, questions: [bus] } as never });
    expect(whole.root.querySelectorAll('fieldset').length).to.equal(2);
  });

  it('tell the page of a choice, and count as open in the review', async () => {
    const page = await SurveyPage.open({ ...inn, localQuestions: [bus] });
    const heard = page.hear('readiness-change');
    await page.pick(1);
    await page.pick(1, 1);
    await page.press('Next');
    await page.press('Review');
    expect(page.text('.meaning')).to.contain('1 question has no answer');
    await page.press('Back');
    await page.pick(2);
    expect(heard.at(-1)?.local).to.deep.equal([{ question: 'bus', answer: 2 }]);
  });
});

import { expect, waitUntil } from '@open-wc/testing';
import { district } from '@readiness-kit/core/instruments/district';
import { SurveyPage, type SurveyOptions } from './survey-page.ts';

/** Opens a form and waits for its first questions. */
async function opened(options: SurveyOptions): Promise<SurveyPage> {
  const page = await SurveyPage.open(options);
  await waitUntil(() => page.root.querySelector('fieldset'));
  return page;
}

async function toEnd(page: SurveyPage, answer: number): Promise<void> {
  while (!page.root.querySelector('[part="review"]')) {
    await waitUntil(() => page.root.querySelector('fieldset, [part="review"]'));
    await page.toReview(answer);
  }
}

describe('the forms beside the quick one', () => {
  it('say before they begin how long they take', async () => {
    const page = await SurveyPage.open({ surveyForm: 'full' });
    expect([...page.root.querySelectorAll('.groups small')].map((small) => small.textContent)).to.have.length(3);
    expect(page.text('.groups small')).to.match(/^About \d+ minutes$/);
  });

  for (const [form, group] of [['learner', 'learner'], ['family', 'family'], ['partner', 'partner'], ['teacher', 'teacher']] as const) {
    it(`${form}: every question has words, and is answered`, async () => {
      const page = await opened({ surveyForm: form, group });
      const finished = page.hear('readiness-finish');
      await toEnd(page, 2);
      await waitUntil(() => page.root.querySelectorAll('[part="review"] li').length > 0);
      expect(page.text('[part="review"]')).not.to.match(/\b[a-z-]+\.[a-z-]+\b/);
      await page.press('Finish');
      const asked = district.indicators.filter((x) => (x.groups as readonly string[]).includes(group)).map((x) => x.id as string);
      expect(finished[0]?.responses.map((r) => r.item)).to.deep.equal(asked);
      expect(finished[0]?.responses.every((r) => r.answer === 2)).to.equal(true);
    });
  }

  it('full: a leader reads the statement and four descriptors', async () => {
    const page = await opened({ surveyForm: 'full', group: 'district-leader' });
    expect(page.root.querySelectorAll('fieldset')).to.have.length(8);
    expect(page.text('fieldset')).to.contain('Not yet, or in talk:');
    await expect(page.element).to.be.accessible();
  });

  it('a school leader is told to answer for the own school', async () => {
    const page = await opened({ surveyForm: 'full', group: 'school-leader' });
    expect(page.text('.root')).to.contain('Answer for your own school');
  });

  it('answers are there again after a reload, and the review has all its words', async () => {
    const page = await opened({ surveyForm: 'learner', group: 'learner', storageKey: 'again' });
    await page.pick(3);
    const { storage } = page.element;
    await toEnd(page, 3);
    const again = await SurveyPage.open({ surveyForm: 'learner', group: 'learner', storageKey: 'again', storage });
    await waitUntil(() => again.root.querySelector('[part="review"]'));
    expect(again.text('[part="review"]')).not.to.match(/\b[a-z-]+\.[a-z-]+\b/);
  });
});

describe('the forms in other languages', () => {
  for (const [lang, dir] of [['ar', 'rtl'], ['zh-CN', 'ltr'], ['vi', 'ltr']] as const) {
    it(`${lang}: families read their form in it, and that no speaker has reviewed it`, async () => {
      const page = await opened({ surveyForm: 'family', group: 'family', lang });
      const root = page.root.querySelector('.root') as HTMLElement;
      expect(root.dir).to.equal(dir);
      expect(root.lang.split('-')[0]).to.equal(lang.split('-')[0]);
      expect(page.root.querySelectorAll('.note')).to.have.length(1);
      expect(page.text('legend')).to.match(/[^\x00-\x7F’“”]/u);
      await expect(page.element).to.be.accessible();
    });

    it(`${lang}: teachers get the questions in English, and are told so`, async () => {
      const page = await opened({ group: 'teacher', lang });
      const root = page.root.querySelector('.root') as HTMLElement;
      expect([root.lang, root.dir]).to.deep.equal(['en', 'ltr']);
      const note = page.root.querySelector('.note') as HTMLElement;
      expect(note.lang.split('-')[0]).to.equal(lang.split('-')[0]);
      expect(page.text('legend')).to.match(/^[\x20-\x7E’]+$/);
    });
  }
});

describe('a brief form', () => {
  const details = (page: SurveyPage): HTMLDetailsElement => page.root.querySelector('details') as HTMLDetailsElement;

  it('shows what the levels mean anywhere, and on request what they mean here', async () => {
    const page = await opened({ group: 'board' });
    expect(page.text('fieldset')).to.contain('Real in some schools or classes.');
    details(page).open = true;
    await waitUntil(() => page.root.querySelectorAll('dd').length === 4);
    expect(page.text('dl')).to.contain('Not yet, or in talk:');
    await expect(page.element).to.be.accessible();
  });

  it('begins each screen with them closed', async () => {
    const page = await opened({ group: 'board' });
    details(page).open = true;
    await waitUntil(() => page.root.querySelectorAll('dd').length === 4);
    await page.press('Next');
    expect(details(page).open).to.equal(false);
    details(page).open = true;
    await waitUntil(() => page.root.querySelectorAll('dd').length === 4);
  });

  it('has the same words when the page hands over the built-in instrument itself', async () => {
    const page = await opened({ group: 'board', instrument: district });
    expect([page.heading, page.text('legend')]).to.deep.equal(['Vision', 'The shared vision guides decisions at every level of the district.']);
  });
});

describe('mixed languages', () => {
  it('an Arabic note above English questions reads from right to left', async () => {
    const page = await opened({ group: 'teacher', lang: 'ar' });
    const note = page.root.querySelector('.note') as HTMLElement;
    expect(getComputedStyle(note).direction).to.equal('rtl');
    expect(getComputedStyle(page.root.querySelector('legend') as Element).direction).to.equal('ltr');
  });

  it('of a page’s own texts, one that speaks to the group goes before the closest language', async () => {
    const { districtAr } = await import('@readiness-kit/core/instruments/district/ar');
    const { districtEn } = await import('@readiness-kit/core/instruments/district/en');
    const page = await opened({ surveyForm: 'full', group: 'board', lang: 'ar', texts: [districtEn, districtAr] });
    expect(page.text('fieldset')).to.contain('Not yet, or in talk:');
  });
});

import { expect, waitUntil } from '@open-wc/testing';
import { tinyInstrument, tinyText } from '../fixtures/tiny-instrument.ts';
import { SurveyPage } from './survey-page.ts';

const spanish = { ...tinyText(), language: 'es', review: 'unreviewed', title: 'Cómo va la posada' } as const;
const persian = { ...tinyText(), language: 'fa', title: 'حال مسافرخانه' } as const;

describe('language', () => {
  it('is Spanish on a Spanish page, words and built-in text', async () => {
    const page = await SurveyPage.open({ group: 'teacher', lang: 'es-MX' });
    await waitUntil(() => page.root.querySelector('fieldset'));
    expect(page.text('bdi')).to.equal('1 de 13');
    expect(page.button('Siguiente').closest('[lang]')?.getAttribute('lang')).to.equal('es');
    expect(page.root.querySelector('.root')?.getAttribute('lang')).to.equal('es');
    expect(page.text('.title')).not.to.contain('readiness');
    const finished = page.hear('readiness-finish');
    await page.toReview(1);
    await page.press('Terminar');
    expect(finished[0]?.language).to.equal('es');
  });

  it('comes from the page around it, follows a change, and keeps the answers', async () => {
    const page = await SurveyPage.open({ instrument: tinyInstrument(), texts: [tinyText(), spanish], group: 'staff' });
    await page.pick(2);
    page.element.lang = 'es';
    await waitUntil(() => page.text('.title') === spanish.title && page.buttons.includes('Siguiente'));
    expect(page.checked).to.deep.equal(['2']);
    page.element.removeAttribute('lang');
    page.element.parentElement?.setAttribute('lang', 'en');
    await waitUntil(() => page.buttons.includes('Next'));
  });

  it('is English where it is not known, or is no language', async () => {
    for (const lang of ['tlh', 'en_US', 'not a language']) {
      const page = await SurveyPage.open({ group: 'teacher', lang });
      expect(page.text('bdi')).to.equal('1 of 13');
    }
  });

  it('says when no speaker has reviewed a translation', async () => {
    const page = await SurveyPage.open({ instrument: tinyInstrument(), texts: [tinyText(), spanish], group: 'staff', lang: 'es' });
    await waitUntil(() => page.root.querySelector('fieldset'));
    expect(page.text('.root')).to.contain('Un hablante del idioma todavía no ha revisado esta traducción.');
    page.element.lang = 'en';
    await waitUntil(() => page.buttons.includes('Next'));
    expect(page.text('.root')).not.to.contain('reviewed');
  });

  it('reads from right to left with a text that does, with words of the page', async () => {
    const strings = { next: 'بعدی', progress: '{n} از {of}' };
    const page = await SurveyPage.open({ instrument: tinyInstrument(), texts: [persian], strings, group: 'staff', lang: 'fa' });
    await waitUntil(() => page.root.querySelector('fieldset'));
    const root = page.root.querySelector('.root') as HTMLElement;
    expect([root.dir, root.lang]).to.deep.equal(['rtl', 'fa']);
    const [radio, words] = [page.inputs[0], page.root.querySelector('label span')].map((node) => (node as Element).getBoundingClientRect().x) as [number, number];
    expect(radio).to.be.greaterThan(words);
    const next = page.button('بعدی').getBoundingClientRect();
    expect(next.x - root.getBoundingClientRect().x).to.be.lessThan(root.clientWidth / 2);
    expect(page.buttons, 'a word the page does not give is English').not.to.include('Back');
    await page.press('بعدی');
    expect(page.buttons).to.include('Back');
  });
});

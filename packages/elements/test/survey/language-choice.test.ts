import { expect } from '@open-wc/testing';
import { FakeStorage } from '../fixtures/fake-storage.ts';
import { SurveyPage } from './survey-page.ts';

const until = async (what: () => boolean): Promise<void> => {
  for (let i = 0; i < 100 && !what(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
};
const names = (page: SurveyPage): string[] => [...page.root.querySelectorAll('select option')].map((option) => option.textContent ?? '');

describe('the choice of a language', () => {
  it('offers the languages that the group’s questions are in, each by its own name', async () => {
    expect(names(await SurveyPage.open({ group: 'family' }))).to.deep.equal(['English', 'Español', 'العربية', '简体中文', 'Tiếng Việt']);
    expect(names(await SurveyPage.open({ group: 'teacher' }))).to.deep.equal(['English', 'Español']);
  });

  it('changes all words in the middle, loses nothing, and is still made after a reload', async () => {
    const storage = new FakeStorage();
    const page = await SurveyPage.open({ group: 'family', storage });
    await page.pick(2);
    const select = page.root.querySelector('select') as HTMLSelectElement;
    select.focus();
    select.value = 'ar';
    select.dispatchEvent(new Event('change'));
    await until(() => page.root.querySelector('.root')?.getAttribute('dir') === 'rtl');
    await page.settled();
    expect(page.root.querySelector('.root')?.getAttribute('lang')).to.equal('ar');
    expect(page.checked).to.deep.equal(['2']);
    expect(page.focused === page.root.querySelector('select'), 'the focus stays').to.equal(true);
    expect(page.root.querySelector('select')?.value).to.equal('ar');
    await expect(page.element).to.be.accessible();
    const again = await SurveyPage.open({ group: 'family', storage });
    await until(() => again.root.querySelector('.root')?.getAttribute('lang') === 'ar');
    expect(again.root.querySelector('.root')?.getAttribute('lang')).to.equal('ar');
  });

  it('is not offered where the page has set the language on the tag', async () => {
    expect(names(await SurveyPage.open({ group: 'family', lang: 'es' }))).to.deep.equal([]);
  });

  it('follows the page when that changes its own language', async () => {
    const before = document.documentElement.lang;
    const page = await SurveyPage.open({ group: 'family' });
    document.documentElement.lang = 'es';
    await until(() => page.root.querySelector('.root')?.getAttribute('lang') === 'es');
    expect(page.root.querySelector('.root')?.getAttribute('lang')).to.equal('es');
    document.documentElement.lang = before;
  });
});

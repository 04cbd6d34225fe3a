import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { PaperPage } from './paper-page.ts';

const all = (page: PaperPage, selector: string): string[] => [...page.root.querySelectorAll(selector)].map((element) => element.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '');

describe('the booklet', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('prints each question once, with its code and a box with a code for each answer', async () => {
    const page = await PaperPage.open();
    expect(all(page, '.question .prompt')).to.deep.equal(['A1 Did you sleep well?', 'A2 Was it clean?', 'X1 Where do you eat?']);
    expect(all(page, '.question li')).to.deep.equal([
      '1Slept 1', '2Slept 2', '3Slept 3', '8I don’t know', '9Does not apply',
      '1Dust 1', '2Dust 2', '3Dust 3', '8I don’t know', '9Does not apply',
      '1Here', '2In town', '3At home',
    ]);
    expect(page.root.querySelectorAll('.box')).to.have.length(13);
    expect(page.text('.booklet')).to.contain('Do not write your name').and.to.contain('Made up for tests.').and.to.contain('tiny-inn, version 2.1.0');
  });

  it('prints descriptors after the name of their level, and how to choose among them', async () => {
    const page = await PaperPage.open({ group: 'staff' });
    expect(all(page, '.question li')[0]).to.equal('1Step 1 Quiet 1');
    expect(page.text('.how')).to.contain('Choose the highest answer');
    expect((await PaperPage.open()).text('.how')).not.to.contain('Choose the highest answer');
  });

  it('asks what is keyed in: the same codes in the same order', async () => {
    const page = await PaperPage.open();
    const codes = all(page, '.question .code');
    await page.press('Key in answers');
    expect(all(page, '.fields .code')).to.deep.equal(codes);
  });

  it('is printed alone, and no question is split between pages', async () => {
    const page = await PaperPage.open();
    await page.press('Print');
    expect(page.printed).to.equal(1);
    const displays = (): string[] => [...(page.root.querySelector('.root')?.children ?? [])].map((element) => getComputedStyle(element).display);
    expect(displays()).not.to.include('none');
    await emulateMedia({ media: 'print' });
    expect(displays()).to.deep.equal(['none', 'none', 'block']);
    for (const question of page.root.querySelectorAll('.question, .kept')) expect(getComputedStyle(question).breakInside).to.equal('avoid');
  });

  it('gives instructions in the language of its questions', async () => {
    const page = await PaperPage.open({ lang: 'ar' });
    const how = page.root.querySelector('.how');
    expect([how?.getAttribute('lang'), how?.getAttribute('dir')]).to.deep.equal(['en', 'ltr']);
    expect(page.text('.how')).to.contain('Tick one box');
    expect(page.text('.tools button')).to.equal('طباعة');
  });
});

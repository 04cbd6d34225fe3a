import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { writeAnswersFile } from '../../src/transfer/answers-file.ts';
import { writeLink } from '../../src/transfer/answers-link.ts';
import { asked, sheetOf } from './sheets.ts';
import { TransferPage, type TransferOptions } from './transfer-page.ts';

const mine = sheetOf({ answers: { 'rooms.quiet': [1, 100] } });
const other = sheetOf({ answers: { 'rooms.quiet': [3, 200], 'kitchen.fresh': [2, 200] } });
const style = document.documentElement.style;

const screens: readonly [string, TransferOptions, (page: TransferPage) => Promise<void>][] = [
  ['as it opens', { sheet: mine }, async () => {}],
  ['a link in the address', { hash: writeLink(other, asked, 1) }, async () => {}],
  ['a link that is damaged', { hash: '#readiness=x' }, async () => {}],
  ['a choice', { sheet: mine }, async (page) => page.pick(writeAnswersFile(other))],
  ['a refused file', {}, async (page) => page.pick(writeAnswersFile({ ...other, group: 'guest' }))],
  ['a link to copy by hand', { sheet: mine, noClipboard: true }, async (page) => page.root.querySelector<HTMLElement>('.link button')?.click()],
];

describe('the panel is for everyone', () => {
  afterEach(async () => {
    style.colorScheme = '';
    await executeServerCommand('emulate', {});
    await setViewport({ width: 800, height: 600 });
  });

  for (const [name, options, prepare] of screens) {
    for (const [scheme, lang] of [['light', 'en'], ['dark', 'ar']] as const) {
      it(`axe finds nothing: ${name}, ${scheme}, ${lang}`, async () => {
        style.colorScheme = 'light dark';
        await executeServerCommand('emulate', { 'prefers-color-scheme': scheme });
        const page = await TransferPage.open({ ...options, lang });
        await prepare(page);
        await page.settled();
        expect(getComputedStyle(page.root.querySelector('.root') as Element).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
        await expect(page.element).to.be.accessible();
      });
    }

    it(`fits on 320 pixels, with room for a finger: ${name}`, async () => {
      await setViewport({ width: 320, height: 600 });
      for (const lang of ['en', 'es', 'ar', 'zh', 'vi']) {
        const page = await TransferPage.open({ ...options, lang });
        await prepare(page);
        await page.settled();
        const root = page.root.querySelector('.root') as Element;
        expect(root.scrollWidth, lang).to.be.at.most(root.clientWidth);
        for (const target of page.root.querySelectorAll('button, input[readonly]')) expect(target.getBoundingClientRect().height).to.be.at.least(44);
      }
    });
  }

  it('a choice can be made by keyboard alone', async () => {
    const page = await TransferPage.open({ sheet: mine });
    await page.pick(writeAnswersFile(other));
    expect(page.focused?.id).to.equal('differing');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(page.focused?.textContent).to.equal('Take those of the file');
    await sendKeys({ press: 'Enter' });
    await page.settled();
    expect(page.part.sheet.answers['rooms.quiet']?.[0]).to.equal(3);
    expect(page.focused).to.equal(page.root.querySelector('.file [role=status]'));
  });

  it('speaks the language around it, and knows the languages it has', async () => {
    for (const [lang, words] of [['es-MX', 'Guardar en un archivo'], ['ar', 'الحفظ في ملف'], ['zh-CN', '保存到文件'], ['vi', 'Lưu vào tệp'], ['fr', 'Save to a file']]) {
      const page = await TransferPage.open({ lang: lang as string });
      expect(page.buttons[0]).to.equal(words);
    }
  });

  it('a name from elsewhere stands apart in a sentence that runs the other way', async () => {
    const page = await TransferPage.open({ lang: 'ar' });
    await page.pick(writeAnswersFile({ ...other, group: 'guest' }));
    const name = page.root.querySelector('.file bdi');
    expect([name?.textContent, name?.getAttribute('lang')]).to.deep.equal(['Guests', 'en']);
  });

  it('says the same again when the same is done again', async () => {
    const page = await TransferPage.open({ sheet: mine });
    await page.press('Copy the link');
    const said = page.root.querySelector('.link .said span');
    await page.press('Copy the link');
    expect(said?.isConnected).to.equal(false);
    expect(page.said('link')).to.equal('The link is copied.');
  });

  it('headings stand one below what is on show', async () => {
    const page = await TransferPage.open();
    expect([...page.root.querySelectorAll('[role=heading]')].map((heading) => heading.getAttribute('aria-level'))).to.deep.equal(['3', '3']);
    page.update({ headingLevel: 6 });
    await page.settled();
    expect(page.root.querySelector('[role=heading]')?.getAttribute('aria-level')).to.equal('6');
  });
});

import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { openStore } from '../../src/storage/open-store.ts';
import { PaperPage, type PaperOptions } from './paper-page.ts';

const style = document.documentElement.style;

const screens: readonly [string, (page: PaperPage) => Promise<void>][] = [
  ['the booklet', async () => {}],
  ['a refused key', async (page) => keyIn(page, '[Enter]14')],
  ['the second keying', async (page) => keyIn(page, '[Enter]123[Enter]1')],
  ['differences', async (page) => keyIn(page, '[Enter]123[Enter]321[Enter]')],
  ['finished and deleted sheets', async (page) => {
    await keyIn(page, '[Enter]123[Enter]123[Enter][Enter]1[Enter][Enter][Enter]1[Enter][Enter][Enter]');
    page.root.querySelector<HTMLElement>('.row button:last-child')?.click();
  }],
];

async function keyIn(page: PaperPage, keys: string): Promise<void> {
  page.root.querySelectorAll<HTMLElement>('.views button')[1]?.click();
  await page.settled();
  page.focus('input.key');
  await page.keys(keys);
}

describe('paper mode is for everyone', () => {
  afterEach(async () => {
    style.colorScheme = '';
    await executeServerCommand('emulate', {});
    await setViewport({ width: 800, height: 600 });
  });

  for (const [name, prepare] of screens) {
    for (const [scheme, lang, forced] of [['light', 'en', 'none'], ['dark', 'ar', 'none'], ['dark', 'en', 'none'], ['light', 'ar', 'active']] as const) {
      it(`axe finds nothing: ${name}, ${scheme}, ${lang}, forced colours ${forced}`, async () => {
        style.colorScheme = 'light dark';
        await executeServerCommand('emulate', { 'prefers-color-scheme': scheme, 'forced-colors': forced });
        const page = await PaperPage.open({ lang });
        await prepare(page);
        await page.settled();
        expect(getComputedStyle(page.root.querySelector('.root') as Element).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
        await expect(page.element).to.be.accessible();
      });
    }

    it(`fits on 320 pixels, with room for a finger: ${name}`, async () => {
      await setViewport({ width: 320, height: 600 });
      for (const lang of ['en', 'es', 'ar', 'zh', 'vi']) {
        const page = await PaperPage.open({ lang });
        await prepare(page);
        await page.settled();
        const root = page.root.querySelector('.root') as Element;
        expect(root.scrollWidth, lang).to.be.at.most(root.clientWidth);
        for (const target of page.root.querySelectorAll('button, input.key')) expect(target.getBoundingClientRect().height).to.be.at.least(44);
      }
    });
  }

  it('speaks the language around it, and knows the languages it has', async () => {
    for (const [lang, words] of [['es-MX', 'Imprimir el cuadernillo'], ['ar', 'طباعة الكتيّب'], ['zh-CN', '打印问卷'], ['vi', 'In phiếu khảo sát'], ['fr', 'Print the booklet']]) {
      const page = await PaperPage.open({ lang: lang as string });
      expect(page.buttons[0]).to.equal(words);
    }
  });

  it('takes digits of an Arabic keyboard', async () => {
    const page = await PaperPage.open({ lang: 'ar' });
    await keyIn(page, '[Enter]');
    for (const [i, digit] of ['٢', '٩'].entries()) {
      const input = page.root.querySelectorAll<HTMLInputElement>('input[data-key]')[i] as HTMLInputElement;
      input.value = digit;
      input.dispatchEvent(new InputEvent('input', { data: digit, inputType: 'insertText', bubbles: true }));
      await page.settled();
    }
    expect(page.fields).to.deep.equal(['2', '9', '']);
    expect(page.focused).to.equal('local:meals');
  });

  it('says where sheets cannot be kept', async () => {
    const options: PaperOptions = { store: openStore(null) };
    const page = await PaperPage.open(options);
    await keyIn(page, '[Enter]1');
    expect(page.text('.list')).to.contain('Sheets cannot be kept on this device.');
  });
});

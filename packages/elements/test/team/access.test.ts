import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { sheetWith, TeamPage, type TeamOptions } from './team-page.ts';

const present = { staff: 4, guest: 2 };
const shown = { 'votes:rooms.quiet': { votes: [1, 2, 3, 3, 'dont-know', 'not-applicable'], of: 7 } };
const meeting = sheetWith({ team: { present, ...shown, 'dissent:rooms.quiet': { count: 2, reason: 'The street.' } }, notes: { 'rooms.quiet': 'We slept here.' } });
const style = document.documentElement.style;

const screens: readonly [string, TeamOptions, (page: TeamPage) => Promise<unknown>][] = [
  ['set-up', {}, async (page) => page.root.querySelector<HTMLElement>('.nav .primary')?.click()],
  ['a refused file', {}, async (page) => page.pick(['letter.json', 'Dear team'])],
  ['a vote under way', { sheet: sheetWith({ team: { present, 'votes:rooms.quiet': { votes: [1] } } }) }, async (page) => page.root.querySelector<HTMLElement>('.tally button:last-child')?.click()],
  ['all votes in', { sheet: sheetWith({ team: { present: { staff: 1 }, 'votes:rooms.quiet': { votes: [1] } } }) }, async () => {}],
  ['votes shown', { sheet: meeting }, async (page) => page.root.querySelector('details')?.setAttribute('open', '')],
  ['review', { sheet: { ...meeting, answers: { 'rooms.quiet': [2, 1], 'rooms.clean': ['dont-know', 1], 'kitchen.fresh': [3, 1] } } }, async () => {}],
];

describe('a team’s meeting is for everyone', () => {
  afterEach(async () => {
    style.colorScheme = '';
    await executeServerCommand('emulate', {});
    await setViewport({ width: 800, height: 600 });
  });

  for (const [name, options, prepare] of screens) {
    for (const [scheme, lang, forced] of [['light', 'en', 'none'], ['dark', 'ar', 'none'], ['dark', 'en', 'none'], ['light', 'ar', 'active']] as const) {
      it(`axe finds nothing: ${name}, ${scheme}, ${lang}, forced colours ${forced}`, async () => {
        style.colorScheme = 'light dark';
        await executeServerCommand('emulate', { 'prefers-color-scheme': scheme, 'forced-colors': forced });
        const page = await TeamPage.open({ ...options, lang });
        await prepare(page);
        await page.settled();
        expect(getComputedStyle(page.root.querySelector('.root') as Element).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
        await expect(page.element).to.be.accessible();
      });
    }

    it(`fits on 320 pixels, with room for a finger: ${name}`, async () => {
      await setViewport({ width: 320, height: 600 });
      for (const lang of ['en', 'es', 'ar', 'zh', 'vi']) {
        const page = await TeamPage.open({ ...options, lang });
        await prepare(page);
        await page.settled();
        const root = page.root.querySelector('.root') as Element;
        expect(root.scrollWidth, lang).to.be.at.most(root.clientWidth);
        for (const target of page.root.querySelectorAll('button, .option, input[type=number], textarea, summary')) expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(44);
        page.element.remove();
      }
    });
  }

  it('speaks the language around it; what is asked keeps its own', async () => {
    for (const [lang, heading] of [['es-MX', 'Antes de empezar'], ['ar', 'قبل البدء'], ['zh-CN', '开始之前'], ['vi', 'Trước khi bắt đầu'], ['fr', 'Before you start']]) {
      const page = await TeamPage.open({ lang: lang as string });
      expect(page.heading).to.equal(heading);
      expect(page.root.querySelector('.counter [lang]')?.getAttribute('lang')).to.equal('en');
    }
  });

  it('from right to left the lowest level stands on the right, and digits of the keyboard there vote', async () => {
    const page = await TeamPage.open({ lang: 'ar', sheet: sheetWith({ team: { present: { staff: 1 } } }) });
    page.root.querySelector('.pad')?.dispatchEvent(new KeyboardEvent('keydown', { key: '٣' }));
    await page.settled();
    expect(page.team('votes:rooms.quiet')).to.deep.equal({ votes: [3] });
    await sendKeys({ press: 'Enter' });
    await page.settled();
    const [one, two] = [...page.root.querySelectorAll('svg text')].map((text) => text.getBoundingClientRect().x);
    expect(one).to.be.greaterThan(two as number);
  });

  it('says how many votes are in, and nothing more', async () => {
    const page = await TeamPage.open({ sheet: sheetWith({ team: { present } }) });
    page.root.querySelector<HTMLElement>('.pad')?.focus();
    await page.keys('2');
    expect(page.news).to.equal('Votes in: 1 of 6');
    expect(page.focused).to.equal(page.root.querySelector('.pad'));
  });

  it('keys that mean something else do not vote, nor does a key held down', async () => {
    const page = await TeamPage.open({ sheet: sheetWith({ team: { present } }) });
    const pad = page.root.querySelector('.pad') as Element;
    for (const init of [{ key: '4' }, { key: 'a' }, { key: '1', ctrlKey: true }, { key: '1', repeat: true }, { key: 'F1' }]) pad.dispatchEvent(new KeyboardEvent('keydown', init));
    await page.settled();
    expect(page.text('.count')).to.equal('Votes in: 0 of 6');
  });
});

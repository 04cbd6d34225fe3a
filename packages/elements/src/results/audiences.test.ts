import { expect, html } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { communityResult, consensusResult, otherResult } from '../../test/fixtures/results.ts';
import { all, damaged, openAll, shown, text, textOf } from '../../test/results/shown.ts';
import { audiences } from './audiences.ts';

const versions = audiences.filter((audience) => audience !== 'full');
const drawn = (audience: string, result: unknown = communityResult) => shown(html`<readiness-results audience=${audience} .result=${result}></readiness-results>`);

describe('a result for its reader', () => {
  afterEach(async () => {
    await executeServerCommand('emulate', {});
    await setViewport({ width: 1200, height: 800 });
    document.documentElement.style.colorScheme = '';
  });

  for (const audience of versions) {
    it(`${audience}: accessible in light and dark, headings in order, nothing cut at 320 pixels from either side`, async () => {
      document.documentElement.style.colorScheme = 'light dark';
      const element = await drawn(audience);
      openAll(element);
      for (const scheme of ['light', 'dark']) {
        await executeServerCommand('emulate', { 'prefers-color-scheme': scheme });
        await expect(element).to.be.accessible();
      }
      const levels = all(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
      expect(levels[0]).to.equal(2);
      levels.forEach((level, i) => expect(level).to.be.at.most((levels[i - 1] ?? 1) + 1));
      await setViewport({ width: 320, height: 640 });
      for (const dir of ['ltr', 'rtl']) {
        element.dir = dir;
        await element.updateComplete;
        expect(document.documentElement.scrollWidth, dir).to.be.at.most(320);
      }
    }).timeout(30_000);

    it(`${audience}: of one sheet, of another field, with nothing to do, and without a score`, async () => {
      const empty = damaged((data) => Object.assign(data, { priorities: [], strengths: [], perspectives: {} }));
      for (const result of [consensusResult, otherResult, empty]) {
        const element = await drawn(audience, result);
        expect(all(element, '[role="alert"]')).to.have.length(0);
        expect(textOf(element)).not.to.match(/NaN|undefined|null|\{\w+\}/);
      }
    }).timeout(20_000);
  }

  it('an audience that is not known gets the full report', async () => {
    expect(all(await drawn('press'), '.for-full')).to.have.length(1);
  });

  it('tells every audience the same level, and all of the same first steps', async () => {
    const headline = new Set<string>();
    const steps = new Set<string>();
    for (const audience of ['full', 'board', 'family']) {
      const element = await drawn(audience);
      headline.add(textOf(element, '.headline'));
      steps.add(all(element, '.what').slice(0, 3).map(text).join('|'));
    }
    expect([headline.size, steps.size]).to.deep.equal([1, 1]);
  });

  it('says of a result that was changed after it was made that it was', async () => {
    const edited = { ...communityResult, confidence: 0.9 };
    const element = await drawn('full', edited);
    expect(all(element, '.notice[role="status"]')).to.have.length(1);
    expect(all(await drawn('full'), '.notice[role="status"]')).to.have.length(0);
  });
});
